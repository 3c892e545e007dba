import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const criteria = {
  version: 1,
  id: 'ba-tieu-chi',
  title: { vi: 'Ba tiêu chí' },
  legalBasis: null,
  groups: [{ criteria: ['1', '2', '3'].map((number) => ({ number, measure: { kind: 'judged' }, evidence: 'none' })) }],
  recognition: [],
};

const form = (unit: string, ...results: readonly (string | null)[]) => [
  [`Tên xã: ${unit}`],
  ['TT', 'Nội dung tiêu chí', 'Kết quả'],
  ...results.map((result, index) => [index + 1, `Nội dung của tiêu chí thứ ${index + 1}`, result]),
  [null],
];

async function check(sheet: ReturnType<typeof form>, ...options: readonly string[]) {
  const folder = temporaryFolder({ 'a.xlsx': workbookOf({ 'Các xã': sheet }), 'bo.json': JSON.stringify(criteria) });
  const io = testIo(folder);
  await run(['check', 'a.xlsx', '--criteria', 'bo.json', ...options], io);
  return io.written.stdout;
}

describe('a sheet with several units', () => {
  const sheet = [
    ...form('Xã Bản Bo', 'Đạt', 'Đạt', 'Đạt'),
    ...form('Xã Nà Tăm', 'Chưa đạt', 'Đạt', 'Chưa đạt'),
    ...form('Xã Khun Há', 'Đạt', null, 'Đạt'),
  ];

  it('is reported unit by unit, each with its own findings, its gaps in one line', async () => {
    expect((await check(sheet)).split('\n')).toEqual([
      'a.xlsx',
      '  [Các xã] 3 đơn vị',
      '    Xã Bản Bo: 3/3 tiêu chí đạt',
      '    Xã Nà Tăm: 1/3 tiêu chí đạt, 2 chưa đạt',
      '      Chưa đạt (2): 1 (C9), 3 (C11)',
      '    Xã Khun Há: 2/3 tiêu chí đạt, 1 chưa đánh giá',
      '      Phải sửa (1)',
      expect.stringMatching(/^ {8}C16 {4}Ô C16 chưa ghi kết quả của tiêu chí 2/) as string,
      '',
    ]);
  });

  it('says so in English too', async () => {
    const report = await check(sheet, '--lang', 'en');
    expect(report).toContain('[Các xã] units: 3\n');
    expect(report).toContain('Not met (2): 1 (C9), 3 (C11)\n');
  });
});
