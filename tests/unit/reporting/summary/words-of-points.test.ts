import type { CriterionResult } from '../../../../src/assessing/assessment';
import type { Closing } from '../../../../src/assessing/closing';
import { check } from '../../../../src/app/check';
import { assessedTables } from '../../../../src/app/report';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import type { AssessedTable } from '../../../../src/reporting/assessed-table';
import { planSummary } from '../../../../src/reporting/summary/plan-summary';
import type { SheetPlan } from '../../../../src/workbook/sheet-plan';
import { plainSheet, PlainPort } from '../../app/plain-port';
import { describedPlan, golden } from './described-plan';
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

/** The tabs over two units, or one, whose first criterion has been fulfilled since a period was closed, and lost its second. */
async function tabsBy(criteria: CriteriaSet, units: readonly string[]): Promise<readonly SheetPlan[]> {
  const report = await check(new PlainPort(units.map(sheetOf)), { sheets: 'all', criteria, sets: builtInSets() });
  if (!report.ok) throw new Error(report.error.code);
  const inputs = assessedTables(report.value.sheets).map((assessed) => ({
    assessed,
    fileName: null,
    closings: [closingOf(assessed)],
  }));
  const settings = { today: '2026-11-25', targets: [], letterhead: {} };
  const { edits } = planSummary(
    inputs,
    [],
    { workbook: report.value.workbook, tabs: [], blankSheet: null, settings },
    'vi',
  );
  return edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.plan] : []));
}

function closingOf({ criteriaSet, assessment }: AssessedTable): Closing {
  const results = new Map<string, CriterionResult>([
    ['1', 'notMet'],
    ['2', 'met'],
    ['3', 'met'],
  ]);
  const unit = assessment.unit?.name ?? '';
  return { date: '2026-06-30', criteriaSetId: criteriaSet.id, unit, results, score: 12, maxScore: 20 };
}

/** Every text that is written as it is on the tabs, or that a formula there gives. */
async function textsBy(criteria: CriteriaSet, units = ['Xã Bản Bo', 'Xã Nậm Sỏ']): Promise<ReadonlySet<unknown>> {
  const plans = await tabsBy(criteria, units);
  const contents = plans.flatMap(({ cells }) => cells.map(({ content }) => content));
  return new Set(contents.map((content) => (typeof content === 'object' ? content.value : content)));
}

describe('the tabs of a set that only gives points', () => {
  it('say which criteria have full points, and call none met or not met', async () => {
    const texts = await textsBy(setOf([points('1', 10), points('2', 10)]));
    for (const text of ['Đủ điểm', 'Chưa đủ điểm', 'Số đơn vị đủ điểm', 'DANH SÁCH TIÊU CHÍ CÒN THIẾU ĐIỂM'])
      expect(texts).toContain(text);
    for (const text of ['Đạt', 'Chưa đạt', 'Số đơn vị đạt', 'DANH SÁCH TIÊU CHÍ CHƯA ĐẠT'])
      expect(texts).not.toContain(text);
  });

  it.each([
    ['one unit', ['Xã Bản Bo']],
    ['two units', ['Xã Bản Bo', 'Xã Nậm Sỏ']],
  ])('say of %s what has got full points since a period was closed, and what has lost them', async (_, units) => {
    const set = setOf([points('1', 10), points('2', 10)]);
    const texts = await textsBy(set, units);
    for (const text of ['Đủ điểm', 'Chưa đủ điểm', 'Mới đủ điểm', 'Không còn đủ điểm']) expect(texts).toContain(text);
    for (const text of ['Đạt', 'Chưa đạt', 'Mới đạt', 'Không còn đạt']) expect(texts).not.toContain(text);
    const formulas = (await tabsBy(set, units))
      .filter(({ name }) => name === 'Tiến độ')
      .flatMap(({ cells }) => cells.map(({ content }) => content))
      .flatMap((content) => (typeof content === 'object' ? [content.formula] : []));
    expect(formulas.join()).toContain('"Đủ điểm"');
    expect(formulas.join()).not.toMatch(/,"(?:Đạt|Chưa đạt)"[,)]/);
  });

  it.each([
    ['one-scored-unit.txt', ['Xã Bản Bo']],
    ['two-scored-units.txt', ['Xã Bản Bo', 'Xã Nậm Sỏ']],
  ])('are those of %s, as they were looked at and found good', async (file, units) => {
    const plans = await tabsBy(setOf([points('1', 10), points('2', 10)]), units);
    const described = plans.map(describedPlan).join('\n');
    expect(described).toBe(golden(file, described));
  });

  it('are called after the points that are lost, and after both where some criteria are judged', async () => {
    const namesBy = async (criteria: CriteriaSet) => (await tabsBy(criteria, ['Xã Bản Bo'])).map(({ name }) => name);
    expect(await namesBy(setOf([points('1', 10), points('2', 10)]))).toContain('Điểm còn thiếu');
    expect(await namesBy(setOf([points('1', 10), judged('3')]))).toContain('Chưa đạt, thiếu điểm');
    expect(await namesBy(setOf([judged('1'), judged('3')]))).toContain('Chưa đạt');
  });

  it('say both where some criteria are judged', async () => {
    const texts = await textsBy(setOf([points('1', 10), points('2', 10), judged('3')]));
    expect(texts).toContain('Đạt, đủ điểm');
    expect(texts).toContain('Mới đủ điểm');
    expect(texts).toContain('Không còn đạt');
    expect(texts).toContain('Chưa đạt, chưa đủ điểm');
  });

  it('say met and not met where all of them are', async () => {
    const texts = await textsBy(setOf([judged('1'), judged('2'), judged('3')]));
    expect(texts).toContain('Đạt');
    expect(texts).not.toContain('Đủ điểm');
  });
});
