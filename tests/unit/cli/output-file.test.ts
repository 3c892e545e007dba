import * as fs from 'node:fs';
import { chmodSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
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
    expect(await plan('da-co.xlsx')).toMatchObject({
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
    expect(workbookExtension({ name: 'a', path: '/a/b.xltm' })).toBe('.xlsm');
    expect(workbookExtension({ name: 'a', path: '/a/b.xltx' })).toBe('.xlsx');
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

  it('does not replace what got the name meanwhile, unless by force', async () => {
    const folder = temporaryFolder({ 'ra.xlsx': 'of somebody else' });
    expect(await writeOutput({ ...outputIn(folder), force: false }, bytes, testIo(folder))).toEqual({
      ok: false,
      error: { name: 'ra.xlsx', error: { code: 'output-exists' } },
    });
    expect(readFileSync(path.join(folder, 'ra.xlsx'), 'utf8')).toBe('of somebody else');
    expect(readdirSync(folder)).toEqual(['ra.xlsx']);
  });

  it('never replaces an input that got the name meanwhile', async () => {
    const folder = temporaryFolder({ 'vao.xlsx': 'in' });
    const request = { name: 'ra.xlsx', force: true, extension: '.xlsx' };
    const planned = await planOutput(
      { ...request, inputs: [{ name: 'vao.xlsx', path: path.join(folder, 'vao.xlsx') }] },
      testIo(folder),
    );
    if (!planned.ok) throw new Error(planned.error.error.code);
    linkSync(path.join(folder, 'vao.xlsx'), path.join(folder, 'ra.xlsx'));
    expect(await writeOutput(planned.value, bytes, testIo(folder))).toMatchObject({
      error: { error: { code: 'output-is-input' } },
    });
    expect(readdirSync(folder).sort()).toEqual(['ra.xlsx', 'vao.xlsx']);
    expect(readFileSync(path.join(folder, 'ra.xlsx'), 'utf8')).toBe('in');
  });

  it('writes where the disk knows no second name for a file', async () => {
    const folder = temporaryFolder({});
    const link = jest.spyOn(fs, 'linkSync').mockImplementation(() => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    });
    const written = await writeOutput({ ...outputIn(folder), force: false }, bytes, testIo(folder));
    link.mockRestore();
    expect(written).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual(['ra.xlsx']);
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

describe('who may read an output', () => {
  const modeIn = (folder: string, name: string) => statSync(path.join(folder, name)).mode & 0o777;
  const planIn = async (folder: string, inputs: readonly string[], force = false) => {
    const planned = await planOutput(
      {
        name: 'ra.xlsx',
        force,
        inputs: inputs.map((name) => ({ name, path: path.join(folder, name) })),
        extension: '.xlsx',
      },
      testIo(folder),
    );
    if (!planned.ok) throw new Error(planned.error.error.code);
    return planned.value;
  };
  const bytes = new Uint8Array(1);

  it('is whoever may read its input', async () => {
    const folder = temporaryFolder({ 'vao.xlsx': 'in' });
    chmodSync(path.join(folder, 'vao.xlsx'), 0o640);
    await writeOutput(await planIn(folder, ['vao.xlsx']), bytes, testIo(folder));
    expect(modeIn(folder, 'ra.xlsx')).toBe(0o640);
  });

  it('is whoever may read all inputs, and its owner may write it', async () => {
    const folder = temporaryFolder({ 'a.xlsx': 'a', 'b.xlsx': 'b' });
    chmodSync(path.join(folder, 'a.xlsx'), 0o664);
    chmodSync(path.join(folder, 'b.xlsx'), 0o440);
    await writeOutput(await planIn(folder, ['a.xlsx', 'b.xlsx']), bytes, testIo(folder));
    expect(modeIn(folder, 'ra.xlsx')).toBe(0o640);
  });

  it('is whoever might read the file that it replaces', async () => {
    const folder = temporaryFolder({ 'vao.xlsx': 'in', 'ra.xlsx': 'old' });
    chmodSync(path.join(folder, 'ra.xlsx'), 0o600);
    await writeOutput(await planIn(folder, ['vao.xlsx'], true), bytes, testIo(folder));
    expect(modeIn(folder, 'ra.xlsx')).toBe(0o600);
  });
});

describe('what a killed run left beside its output', () => {
  it('is taken away by the next one, but not what a process is still writing, nor what is not ours', async () => {
    const noProcess = 2 ** 30;
    const kept = [
      `.ra.xlsx.${process.pid}-0123abcd.part`,
      `.khac.xlsx.${noProcess}-0123abcd.part`,
      '.ra.xlsx.old.part',
    ];
    const left = `.ra.xlsx.${noProcess}-0123abcd.part`;
    const folder = temporaryFolder(Object.fromEntries([...kept, left].map((name) => [name, 'half'])));
    await planOutput({ name: 'ra.xlsx', force: false, inputs: [], extension: '.xlsx' }, testIo(folder));
    expect(readdirSync(folder).sort()).toEqual([...kept].sort());
  });
});

const outputIn = (folder: string) => ({
  name: 'ra.xlsx',
  path: path.join(folder, 'ra.xlsx'),
  force: true,
  inputs: new Set<string>(),
  mode: 0o600,
});
