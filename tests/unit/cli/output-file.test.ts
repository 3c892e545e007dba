import { linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { planOutput, workbookExtension, writeOutput } from '../../../src/cli/output-file';
import { temporaryFolder, testIo } from './temporary-folder';

describe('planOutput', () => {
  const folder = temporaryFolder({ 'vao.xlsx': 'in', 'da-co.xlsx': 'other', 'thu-muc.xlsx/x': '' });
  symlinkSync('vao.xlsx', path.join(folder, 'lien-ket.xlsx'));
  const input = { name: 'vao.xlsx', path: path.join(folder, 'vao.xlsx') };
  const plan = (name: string, force = true) =>
    planOutput({ name, force, inputs: [input], extension: '.xlsx' }, testIo(folder));

  it.each(['vao.xlsx', './thu-muc.xlsx/../vao.xlsx', 'lien-ket.xlsx'])(
    'never lets the input be overwritten, not by force either: %s',
    async (name) => {
      expect(await plan(name)).toEqual({ ok: false, error: { name, error: { code: 'output-is-input' } } });
    },
  );

  it('sees through an input that is a link', async () => {
    const linked = { name: 'lien-ket.xlsx', path: path.join(folder, 'lien-ket.xlsx') };
    const request = { name: 'vao.xlsx', force: true, inputs: [linked], extension: '.xlsx' };
    expect(await planOutput(request, testIo(folder))).toMatchObject({ error: { error: { code: 'output-is-input' } } });
  });

  it('replaces another file by force only', async () => {
    expect(await plan('da-co.xlsx', false)).toMatchObject({ error: { error: { code: 'output-exists' } } });
    expect(await plan('da-co.xlsx')).toEqual({
      ok: true,
      value: { name: 'da-co.xlsx', path: path.join(folder, 'da-co.xlsx') },
    });
  });

  it('refuses a folder and an ending that Excel would not open', async () => {
    expect(await plan('thu-muc.xlsx')).toMatchObject({ error: { error: { code: 'folder-not-allowed' } } });
    expect(await plan('ra.xlsm')).toMatchObject({ error: { error: { code: 'output-extension', extension: '.xlsx' } } });
  });

  it('wants a copy of a workbook with macros to stay one', () => {
    expect(workbookExtension({ name: 'a', path: '/a/b.XLSM' })).toBe('.xlsm');
    expect(workbookExtension(input)).toBe('.xlsx');
  });
});

describe('writeOutput', () => {
  const bytes = new TextEncoder().encode('new');

  it('puts the whole file in its place and leaves nothing beside it', async () => {
    const folder = temporaryFolder({ 'ra.xlsx': 'old' });
    expect(await writeOutput(outputIn(folder), bytes, testIo(folder))).toEqual({ ok: true, value: undefined });
    expect(readdirSync(folder)).toEqual(['ra.xlsx']);
    expect(readFileSync(path.join(folder, 'ra.xlsx'), 'utf8')).toBe('new');
  });

  it('leaves a hard link to the old file alone', async () => {
    const folder = temporaryFolder({ 'vao.xlsx': 'old' });
    linkSync(path.join(folder, 'vao.xlsx'), path.join(folder, 'ra.xlsx'));
    await writeOutput(outputIn(folder), bytes, testIo(folder));
    expect(readFileSync(path.join(folder, 'vao.xlsx'), 'utf8')).toBe('old');
  });

  it.each(['create', 'replace'] as const)('leaves no file behind where "%s" fails', async (step) => {
    const folder = temporaryFolder({});
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    const io = testIo(folder, { [step]: () => Promise.reject(full) });
    expect(await writeOutput(outputIn(folder), bytes, io)).toEqual({
      ok: false,
      error: { name: 'ra.xlsx', error: { code: 'output-not-writable', systemCode: 'ENOSPC' } },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so where the folder is not there', async () => {
    const folder = path.join(temporaryFolder({}), 'khong-co');
    expect(await writeOutput(outputIn(folder), bytes, testIo(folder))).toMatchObject({
      error: { error: { code: 'output-not-writable', systemCode: 'ENOENT' } },
    });
  });
});

const outputIn = (folder: string) => ({ name: 'ra.xlsx', path: path.join(folder, 'ra.xlsx') });
