import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { findBuiltInSet } from '../../../src/criteria/built-in-sets';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const issued = findBuiltInSet('qd-9745-2022');
const ofProvince = JSON.stringify({ ...issued, id: 'bo-cua-tinh', title: { vi: 'Bộ của tỉnh' } });

const form = [
  ['TT', 'Nội dung tiêu chí', 'Kết quả'],
  ...Array.from({ length: 34 }, (_, index) => [index + 1, `Nội dung của tiêu chí thứ ${index + 1}`, 'Đạt']),
  [],
  ['Ghi chú: Theo Quyết định 9745/QĐ-BCA-V05'],
];

function office() {
  const folder = temporaryFolder({ 'bieu.xlsx': workbookOf({ 'Biểu 1': form }), 'bo.json': ofProvince });
  const chamchuan = async (...args: readonly string[]) => {
    const io = testIo(folder);
    const status = await run(args, io);
    return { status, ...io.written };
  };
  return {
    chamchuan,
    bytes: (name: string) => readFileSync(path.join(folder, name)),
    has: (name: string) => existsSync(path.join(folder, name)),
    store: (...more: readonly string[]) =>
      chamchuan('criteria', 'store', 'bieu.xlsx', '--criteria', 'bo.json', '--out', 'phat.xlsx', ...more),
  };
}

const setUsed = ({ stdout }: { readonly stdout: string }) => /"criteriaSet":"([^"]*)"/.exec(stdout)?.[1];

describe('criteria store', () => {
  it('hands out a form that is checked by the set that it carries', async () => {
    const { chamchuan, store, bytes } = office();
    const before = bytes('bieu.xlsx');
    expect(await store()).toEqual({
      status: 0,
      stdout: 'Đã lưu bộ tiêu chí “Bộ của tỉnh”. Kết quả: phat.xlsx\n',
      stderr: '',
    });
    expect(bytes('bieu.xlsx')).toEqual(before);
    expect(setUsed(await chamchuan('check', 'bieu.xlsx', '--format', 'json'))).toBe('qd-9745-2022');
    expect(setUsed(await chamchuan('check', 'phat.xlsx', '--format', 'json'))).toBe('bo-cua-tinh');
    expect(setUsed(await chamchuan('check', 'phat.xlsx', '--criteria', 'qd-9745-2022', '--format', 'json'))).toBe(
      'qd-9745-2022',
    );
  });

  it('chooses the set for a sheet that it does not fit by itself', async () => {
    const { chamchuan, store } = office();
    const words = ['criteria', 'store', 'bieu.xlsx', '--criteria', 'vi-du-cham-diem', '--out', 'diem.xlsx'];
    await chamchuan(...words, '--sheet', 'Biểu 1');
    expect(setUsed(await chamchuan('check', 'diem.xlsx', '--format', 'json'))).toBe('vi-du-cham-diem');
    expect(await store('--sheet', 'Biểu 2')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Biểu 2') as string,
    });
  });

  it('keeps from overwriting its input, and what is there', async () => {
    const { chamchuan, store, has } = office();
    const onItself = ['criteria', 'store', 'bieu.xlsx', '--criteria', 'bo.json', '--out', 'bieu.xlsx', '--force'];
    expect(await chamchuan(...onItself)).toMatchObject({ status: 2 });
    await store();
    expect(await store()).toMatchObject({ status: 2 });
    expect(await store('--force')).toMatchObject({ status: 0 });
    expect(has('phat.xlsx')).toBe(true);
  });

  it('wants a set, and says what is wrong with one', async () => {
    const { chamchuan, has } = office();
    const store = (criteria: string) =>
      chamchuan('criteria', 'store', 'bieu.xlsx', '--criteria', criteria, '--out', 'x.xlsx', '--lang', 'en');
    expect((await store('auto')).stderr).toContain('"auto" is not a valid value of --criteria');
    expect((await store('khong-co')).stderr).toContain('no criteria set');
    expect(has('x.xlsx')).toBe(false);
  });
});

describe('criteria list and remove', () => {
  it('tell the sets that a workbook carries, until they are taken out', async () => {
    const { chamchuan, store } = office();
    await store();
    expect(await chamchuan('criteria', 'list', 'phat.xlsx')).toMatchObject({
      status: 0,
      stdout: 'bo-cua-tinh  Bộ của tỉnh (34 tiêu chí)\n',
    });
    expect(await chamchuan('criteria', 'list', 'bieu.xlsx')).toMatchObject({
      status: 0,
      stdout: 'Tệp này không lưu bộ tiêu chí nào.\n',
    });
    const remove = ['criteria', 'remove', 'phat.xlsx', '--criteria', 'bo-cua-tinh', '--out', 'sach.xlsx'];
    expect(await chamchuan(...remove)).toMatchObject({
      status: 0,
      stdout: 'Đã bỏ bộ tiêu chí “bo-cua-tinh”. Kết quả: sach.xlsx\n',
    });
    expect(setUsed(await chamchuan('check', 'sach.xlsx', '--format', 'json'))).toBe('qd-9745-2022');
  });

  it.each([
    ['vi', '(nội dung: theo biểu của đơn vị)', '(34 tiêu chí)'],
    ['en', '(content: as on the unit’s own form)', '(criteria: 34)'],
  ])(
    '%s: say of a frame that its content is the unit’s, and not that it has no criteria',
    async (lang, content, number) => {
      const { stdout } = await office().chamchuan('criteria', 'list', '--lang', lang);
      const lineOf = (id: string) => stdout.split('\n').find((line) => line.startsWith(`${id} `));
      for (const id of ['qd-27-2025', 'qd-28-2025', 'qd-51-2025', 'nd-86-2023']) expect(lineOf(id)).toContain(content);
      expect(lineOf('qd-9745-2022')).toContain(number);
    },
  );

  it('refuse a set that the workbook does not carry', async () => {
    const { chamchuan, has } = office();
    const remove = ['criteria', 'remove', 'bieu.xlsx', '--criteria', 'bo-cua-tinh', '--out', 'sach.xlsx'];
    expect(await chamchuan(...remove)).toMatchObject({ status: 2 });
    expect(has('sach.xlsx')).toBe(false);
  });

  it('refuse a file that is not there', async () => {
    expect(await office().chamchuan('criteria', 'list', 'khong-co.xlsx')).toMatchObject({ status: 2 });
  });
});
