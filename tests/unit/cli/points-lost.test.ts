import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';
import { workbookOf } from './workbook-of';

const points = (number: string, maximum: number) => ({
  number,
  measure: { kind: 'points', maximum },
  evidence: 'none',
});
const setOf = (criteria: readonly object[]) =>
  JSON.stringify({
    version: 1,
    id: 'bo-diem',
    title: { vi: 'Bộ điểm' },
    legalBasis: null,
    groups: [{ criteria }],
    recognition: [],
  });

const rows = [
  ['Tên xã: Xã Bản Bo'],
  ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Kết quả'],
  ['1', 'Giao thông', 10, 9, null],
  ['2', 'Thủy lợi', 10, 10, null],
  ['3', 'Trường học', 5, 1.5, null],
];
const scored = [points('1', 10), points('2', 10), points('3', 5)];

async function check(criteria: readonly object[], sheet: readonly (readonly unknown[])[], ...options: string[]) {
  const workbook = workbookOf({ Biểu: sheet as never });
  const io = testIo(temporaryFolder({ 'a.xlsx': workbook, 'bo.json': setOf(criteria) }));
  await run(['check', 'a.xlsx', '--criteria', 'bo.json', ...options], io);
  return io.written.stdout;
}

describe('a sheet of points', () => {
  it('is told by its points, with the largest loss first', async () => {
    expect(await check(scored, rows)).toBe(
      [
        'a.xlsx',
        '  [Biểu] Xã Bản Bo: 20,5/25 điểm, 1/3 tiêu chí đủ điểm, 2 chưa đủ điểm',
        '    Điểm còn thiếu (2)',
        '      D5     Tiêu chí 3 còn thiếu 3,5 điểm (1,5/5): Trường học.',
        '      D3     Tiêu chí 1 còn thiếu 1 điểm (9/10): Giao thông.',
        '',
      ].join('\n'),
    );
  });

  it('says so in English as well', async () => {
    const text = await check(scored, rows, '--lang', 'en');
    expect(text).toContain('20.5/25 points, 1/3 criteria with full points, 2 short of points');
    expect(text).toContain('Points lost (2)');
    expect(text).toContain('Criterion 3 is 3.5 points short (1.5 of 5)');
  });

  it('calls no criterion met or not met in JSON, and keeps the order of the sheet there', async () => {
    const { files } = JSON.parse(await check(scored, rows, '--format', 'json')) as {
      files: { sheets: { units: object[]; findings: { code: string; cell: string }[] }[] }[];
    };
    const [sheet] = files[0]?.sheets ?? [];
    expect(sheet?.units).toMatchObject([{ total: 3, met: 0, full: 1, notMet: 0, notApplicable: 0, blank: 0 }]);
    expect(sheet?.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['points-lost D3', 'points-lost D5']);
  });

  it('that judges other criteria counts these beside', async () => {
    const judged = (number: string) => ({ number, measure: { kind: 'judged' }, evidence: 'none' });
    const mixed = [...rows, ['4', 'Điện', null, null, 'Đạt'], ['5', 'Chợ', null, null, 'Chưa đạt']];
    const text = await check([...scored, judged('4'), judged('5')], mixed);
    expect(text).toContain('20,5/25 điểm, 1/5 tiêu chí đủ điểm, 2 chưa đủ điểm, 1 đạt, 1 chưa đạt');
    expect(text).toContain('Chưa đạt, còn thiếu điểm (3)');
  });
});
