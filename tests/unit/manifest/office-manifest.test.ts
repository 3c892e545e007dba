/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkManifest } from './manifest-checker';
import { pngSize } from './png-size';

const project = path.resolve(__dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'cham-chuan-manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(...given: readonly string[]) {
  const out = path.join(folder, 'manifest.xml');
  const { status, stderr } = spawnSync('node', ['scripts/manifest.mjs', '--out', out, ...given], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stderr, text: () => readFileSync(out, 'utf8') };
}

const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

describe('npm run manifest', () => {
  it('writes a manifest for an office’s server that Office does not refuse', () => {
    const { status, text } = write('--url', 'https://tinh.gov.vn/bo-tro/cham-chuan/');
    expect(status).toBe(0);
    const files = {
      imageSize: (address: string) => pngSize(path.join(project, address.replace('/bo-tro/cham-chuan', ''))),
    };
    expect(checkManifest(parse(text()), ['vi-VN', 'en-US'], files)).toEqual([]);
    expect(text()).not.toContain('localhost');
    expect(text()).toContain('<SupportUrl DefaultValue="https://tinh.gov.vn/bo-tro/cham-chuan/support.html" />');
  });

  it('takes the office’s own page of support, whatever signs its address has', () => {
    const { text } = write('--url', 'https://tinh.gov.vn', '--support', 'https://cntt.tinh.gov.vn/a&b');
    expect(parse(text()).querySelector('SupportUrl')?.getAttribute('DefaultValue')).toBe(
      'https://cntt.tinh.gov.vn/a&b',
    );
    expect(text()).toContain('<SourceLocation DefaultValue="https://tinh.gov.vn/taskpane.html" />');
  });

  it.each([
    ['none', []],
    ['one without https', ['--url', 'http://tinh.gov.vn']],
    ['one with a query', ['--url', 'https://tinh.gov.vn/?a=b']],
    ['one that is no address', ['--url', 'tinh.gov.vn']],
    ['a page of support without https', ['--url', 'https://tinh.gov.vn', '--support', 'mailto:cntt@tinh.gov.vn']],
  ])('refuses where the address is %s, and says what it wants', (_, given) => {
    const { status, stderr } = write(...given);
    expect(status).toBe(2);
    expect(stderr).toContain('Cần địa chỉ https');
    expect(stderr).toContain('An https address');
  });
});
