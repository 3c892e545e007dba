import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { run } from '../../../src/cli/run';
import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const FIXTURES = path.resolve('tests/fixtures');

async function chamchuan(folder: string, ...args: readonly string[]) {
  const io = testIo(folder);
  const status = await run(args, io);
  return { status, ...io.written };
}

const unit = z.object({
  name: z.string(),
  total: z.number(),
  met: z.number(),
  notMet: z.number(),
  notApplicable: z.number(),
  blank: z.number(),
  score: z.number().nullable(),
  maxScore: z.number().nullable(),
});
const report = z.object({ files: z.tuple([z.object({ sheets: z.array(z.object({ units: z.array(unit) })) })]) });

async function unitsIn(folder: string, ...args: readonly string[]) {
  const { stdout } = await chamchuan(folder, 'check', ...args, '--format', 'json');
  return report.parse(JSON.parse(stdout)).files[0].sheets.flatMap(({ units }) => units);
}

const judged = (count: number) => [
  ['TT', 'Nội dung tiêu chí', 'Kết quả'],
  ...Array.from({ length: count }, (_, index) => [index + 1, `Nội dung của tiêu chí thứ ${index + 1}`, 'Đạt']),
];

describe('criteria infer', () => {
  it.each([
    ['xa-sung-phai-28-34.xlsx', 'qd-9745-2022'],
    ['xa-danh-dau-x.xlsx', 'qd-9745-2022'],
    ['cham-diem.xlsx', 'vi-du-cham-diem'],
  ])('makes of %s a set that gives the same figures as the built-in one', async (file, builtIn) => {
    const folder = temporaryFolder();
    const input = path.join(FIXTURES, file);
    const { status, stdout } = await chamchuan(folder, 'criteria', 'infer', input, '--out', 'bo.json');
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('bo.json') as string });
    expect(await unitsIn(folder, input, '--criteria', 'bo.json')).toEqual(
      await unitsIn(folder, input, '--criteria', builtIn),
    );
  });

  it('prints a criteria file and nothing else, and says on standard error what to look at', async () => {
    const rows = [
      ['BỘ TIÊU CHÍ XÃ AN TOÀN'],
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Có kế hoạch hằng năm', 10, 9],
      [null, 'riêng xã biên giới có thêm phương án', null, null],
      ['2', 'Có phân công cụ thể', 'tối đa', 5],
    ];
    const folder = temporaryFolder({ 'Biểu 1.xlsx': workbookOf({ 'Xã Bản Bo': rows }) });
    const { status, stdout, stderr } = await chamchuan(folder, 'criteria', 'infer', 'Biểu 1.xlsx');
    expect(status).toBe(0);
    expect(parseCriteriaFile(stdout)).toMatchObject({
      ok: true,
      value: { id: 'bieu-1', title: { vi: 'BỘ TIÊU CHÍ XÃ AN TOÀN' }, legalBasis: null, recognition: [] },
    });
    expect(stderr.split('\n')).toEqual([
      'Biểu 1.xlsx: Bộ tiêu chí lập từ trang “Xã Bản Bo”. Hãy xem lại:',
      '  Tên bộ tiêu chí lấy theo tên bảng: “BỘ TIÊU CHÍ XÃ AN TOÀN”.',
      '  Ô B4: dòng không có số thứ tự nên không được lấy: “riêng xã biên giới có thêm phương án”.',
      '  Ô C5: “tối đa” không đọc được thành điểm tối đa; tiêu chí 2 được lập là đạt hay chưa đạt.',
      expect.stringContaining('căn cứ pháp lý') as string,
      '',
    ]);
  });

  it('shows a few of many notes of one kind, and all of them with --explain', async () => {
    const rows = judged(9).map((row, index) => (index === 0 ? row : [row[0] ?? null, row[1] ?? null, '85 %']));
    const folder = temporaryFolder({ 'a.xlsx': workbookOf({ 'Biểu 1': [...rows, [10, 'Có báo cáo', 'Đạt']] }) });
    const few = await chamchuan(folder, 'criteria', 'infer', 'a.xlsx');
    expect(few.stderr.match(/ghi “85 %”/g)).toHaveLength(3);
    expect(few.stderr).toContain('… và 6 chỗ nữa như vậy; thêm --explain để xem hết.');
    const all = await chamchuan(folder, 'criteria', 'infer', 'a.xlsx', '--explain');
    expect(all.stderr.match(/ghi “85 %”/g)).toHaveLength(9);
  });

  it('says with --explain which columns were taken for what', async () => {
    const folder = temporaryFolder();
    const input = path.join(FIXTURES, 'cham-diem.xlsx');
    const { stderr } = await chamchuan(folder, 'criteria', 'infer', input, '--explain', '--lang', 'en');
    expect(stderr).toMatch(/Column D {2}Maximum score +100% {2}“Điểm tối đa”; a known heading/);
  });

  it('takes an annex without anybody’s results, and says so', async () => {
    const rows = [
      ['TT', 'Nội dung tiêu chí', 'Ghi chú'],
      [1, 'Có kế hoạch hằng năm', null],
    ];
    const folder = temporaryFolder({ 'a.xlsx': workbookOf({ 'Phụ lục': rows }) });
    const { status, stdout, stderr } = await chamchuan(folder, 'criteria', 'infer', 'a.xlsx');
    expect(status).toBe(0);
    expect(parseCriteriaFile(stdout)).toMatchObject({ ok: true });
    expect(stderr).toContain('Bảng không có cột kết quả hay điểm chấm');
  });

  it('takes the table with the most criteria, names the other sheets, and lets the user choose', async () => {
    const folder = temporaryFolder({ 'a.xlsx': workbookOf({ 'Biểu 1': judged(2), 'Biểu 2': judged(3) }) });
    const taken = await chamchuan(folder, 'criteria', 'infer', 'a.xlsx');
    expect(taken.stderr).toContain('lập từ trang “Biểu 2”');
    expect(taken.stderr).toContain('Các trang khác cũng có bảng, không dùng tới: Biểu 1.');
    const chosen = await chamchuan(folder, 'criteria', 'infer', 'a.xlsx', '--sheet', 'Biểu 1');
    expect(chosen.stderr).toContain('lập từ trang “Biểu 1”');
  });

  it('believes a columns file', async () => {
    const rows = [
      ['Mã', 'Việc cần làm', 'Khác'],
      ['1', 'Có kế hoạch hằng năm', null],
      ['2', 'Có phân công', null],
    ];
    const columns = '{"number":{"column":"A","header":"Mã"},"title":{"column":"B","header":"Việc cần làm"}}';
    const folder = temporaryFolder({
      'a.xlsx': workbookOf({ 'Phụ lục': rows }),
      'cot.json': `{"version":1,"mappings":[{"headerRows":{"first":1,"last":1},"columns":${columns}}]}`,
    });
    const { stdout } = await chamchuan(folder, 'criteria', 'infer', 'a.xlsx', '--columns', 'cot.json');
    const parsed = parseCriteriaFile(stdout);
    expect(parsed.ok && parsed.value.groups[0]?.criteria.map(({ title }) => title?.vi)).toEqual([
      'Có kế hoạch hằng năm',
      'Có phân công',
    ]);
  });

  it('replaces a file by force only', async () => {
    const folder = temporaryFolder({ 'a.xlsx': workbookOf({ 'Biểu 1': judged(2) }), 'bo.json': 'cũ' });
    const words = ['criteria', 'infer', 'a.xlsx', '--out', 'bo.json'];
    expect(await chamchuan(folder, ...words)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(path.join(folder, 'bo.json'), 'utf8')).toBe('cũ');
    expect(await chamchuan(folder, ...words, '--force')).toMatchObject({ status: 0 });
    expect(parseCriteriaFile(readFileSync(path.join(folder, 'bo.json'), 'utf8'))).toMatchObject({ ok: true });
  });

  it.each([
    ['huong-dan.xlsx', 'bo.json'],
    ['encrypted.xlsx', 'bo.json'],
    ['khong-co.xlsx', 'bo.json'],
    ['cham-diem.xlsx', 'bo.xlsx'],
  ])('writes nothing where it refuses %s for %s', async (file, out) => {
    const folder = temporaryFolder();
    const input = path.join(FIXTURES, file);
    const { status, stdout, stderr } = await chamchuan(folder, 'criteria', 'infer', input, '--out', out);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/: \S.*\n$/);
    expect(existsSync(path.join(folder, out))).toBe(false);
  });
});
