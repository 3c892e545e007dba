import { check } from '../../../../src/app/check';
import { assessedTables } from '../../../../src/app/report';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import { planSummary } from '../../../../src/reporting/summary/plan-summary';
import { plainSheet, PlainPort } from '../../app/plain-port';
import { judged, points, setOf } from '../../assessing/tables';

const header = ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Kết quả'];
const sheetOf = (unit: string) =>
  plainSheet(unit, unit, [
    [`Tên xã: ${unit}`],
    header,
    ['1', 'Giao thông', 10, 10, null],
    ['2', 'Thuỷ lợi', 10, 6.5, null],
    ['3', 'Trường học', null, null, 'Chưa đạt'],
  ]);

/** Every text that is written as it is on the tabs over two units. */
async function textsBy(criteria: CriteriaSet): Promise<ReadonlySet<unknown>> {
  const sheets = ['Xã Bản Bo', 'Xã Nậm Sỏ'].map(sheetOf);
  const report = await check(new PlainPort(sheets), { sheets: 'all', criteria, sets: builtInSets() });
  if (!report.ok) throw new Error(report.error.code);
  const inputs = assessedTables(report.value.sheets).map((assessed) => ({ assessed, fileName: null }));
  const settings = { today: '2026-11-25', targets: [], letterhead: {} };
  const { edits } = planSummary(
    inputs,
    [],
    { workbook: report.value.workbook, tabs: [], blankSheet: null, settings },
    'vi',
  );
  return new Set(
    edits.flatMap((edit) => (edit.kind === 'putSheet' ? edit.plan.cells.map(({ content }) => content) : [])),
  );
}

describe('the tabs of a set that only gives points', () => {
  it('say which criteria have full points, and call none met or not met', async () => {
    const texts = await textsBy(setOf([points('1', 10), points('2', 10)]));
    for (const text of ['Đủ điểm', 'Chưa đủ điểm', 'Số đơn vị đủ điểm', 'DANH SÁCH TIÊU CHÍ CÒN THIẾU ĐIỂM'])
      expect(texts).toContain(text);
    for (const text of ['Đạt', 'Chưa đạt', 'Số đơn vị đạt', 'DANH SÁCH TIÊU CHÍ CHƯA ĐẠT'])
      expect(texts).not.toContain(text);
  });

  it('say both where some criteria are judged', async () => {
    const texts = await textsBy(setOf([points('1', 10), points('2', 10), judged('3')]));
    expect(texts).toContain('Đạt, đủ điểm');
    expect(texts).toContain('Chưa đạt, chưa đủ điểm');
  });

  it('say met and not met where all of them are', async () => {
    const texts = await textsBy(setOf([judged('1'), judged('2'), judged('3')]));
    expect(texts).toContain('Đạt');
    expect(texts).not.toContain('Đủ điểm');
  });
});
