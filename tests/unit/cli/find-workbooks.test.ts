import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { findFile, findWorkbooks } from '../../../src/cli/find-workbooks';
import { temporaryFolder, testIo } from './temporary-folder';

describe('findWorkbooks', () => {
  const folder = temporaryFolder({
    'xa/b.xlsx': '',
    'xa/a.XLSM': '',
    'xa/con/c.xlsx': '',
    'xa/~$b.xlsx': '',
    'xa/.an.xlsx': '',
    'xa/.git/d.xlsx': '',
    'xa/cu.xls': '',
    'xa/ghi-chu.txt': '',
    'trong/ghi-chu.txt': '',
    'cu.xls': '',
  });
  mkdirSync(path.join(folder, 'vong'));
  symlinkSync('../xa/b.xlsx', path.join(folder, 'vong', 'lien-ket.xlsx'));
  symlinkSync('..', path.join(folder, 'vong', 'len-tren'));

  const find = async (...names: string[]) =>
    (await findWorkbooks(names, testIo(folder))).map((input) =>
      input.ok ? input.value.name : [input.error.name, input.error.error],
    );

  it('searches folders with their subfolders, by name and with those of the old form, without hidden and lock files', async () => {
    expect(await find('xa')).toEqual(['xa/a.XLSM', 'xa/b.xlsx', 'xa/con/c.xlsx', 'xa/cu.xls']);
  });

  it('names files by the path that the user gave', async () => {
    expect(await find('./xa/con/')).toEqual(['xa/con/c.xlsx']);
    expect(await find(path.join(folder, 'xa', 'con'))).toEqual([path.join(folder, 'xa/con/c.xlsx')]);
  });

  it('takes a file that is named as it is, whatever its ending', async () => {
    expect(await find('cu.xls', 'xa/~$b.xlsx')).toEqual(['cu.xls', 'xa/~$b.xlsx']);
  });

  it('gives a file once, even if it is reached by a link', async () => {
    expect(await find('xa/b.xlsx', 'vong', 'xa/con', 'xa/con/c.xlsx')).toEqual(['xa/b.xlsx', 'xa/con/c.xlsx']);
  });

  it('says which names lead to nothing, and goes on', async () => {
    expect(await find('khong-co.xlsx', 'trong', 'cu.xls')).toEqual([
      ['khong-co.xlsx', { code: 'file-not-found' }],
      ['trong', { code: 'folder-without-workbooks' }],
      'cu.xls',
    ]);
  });

  it('reports a subfolder that cannot be listed and keeps its neighbours', async () => {
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const io = testIo(folder);
    const files = { list: (at: string) => (at.endsWith('con') ? Promise.reject(denied) : io.files.list(at)) };
    expect(await findWorkbooks(['xa'], testIo(folder, files))).toMatchObject([
      { value: { name: 'xa/a.XLSM' } },
      { value: { name: 'xa/b.xlsx' } },
      { error: { name: 'xa/con', error: { code: 'file-unreadable', systemCode: 'EACCES' } } },
      { value: { name: 'xa/cu.xls' } },
    ]);
  });
});

describe('findFile', () => {
  const folder = temporaryFolder({ 'a.xlsx': '' });

  it.each([
    ['a.xlsx', { ok: true, value: { name: 'a.xlsx', path: path.join(folder, 'a.xlsx') } }],
    ['b.xlsx', { error: { error: { code: 'file-not-found' } } }],
    ['.', { error: { error: { code: 'folder-not-allowed' } } }],
  ])('answers for %s', async (name, expected) => {
    expect(await findFile(name, testIo(folder))).toMatchObject(expected);
  });
});
