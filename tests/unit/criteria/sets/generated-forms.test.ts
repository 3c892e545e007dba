import { check } from '../../../../src/app/check';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import { hasIndicators, leavesOf, maximumOfCriterion, numberedOf } from '../../../../src/criteria/leaves';
import { maximumOf } from '../../../../src/criteria/measure-kinds';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { PlainPort, plainSheet } from '../../app/plain-port';

const NAME = 'Biểu';
const sets = builtInSets().filter(({ isFrame }) => isFrame !== true);
const isScored = (set: CriteriaSet) => leavesOf(set).some(({ measure }) => maximumOf(measure) !== null);

/** What stands in the last column: every criterion as good as it can be. */
const filledIn = (set: CriteriaSet): readonly CellValue[][] =>
  numberedOf(set).map((criterion) => {
    const words = criterion.title?.vi ?? `Nội dung ${criterion.number}`;
    if (!isScored(set)) return [criterion.number.replace(/^.*\.(\p{L})$/u, '$1)'), words, 'Báo cáo', 'Đạt'];
    const maximum = hasIndicators(criterion) ? maximumOfCriterion(criterion) : maximumOf(criterion.measure);
    return [criterion.number, words, maximum, maximum];
  });

const headers = (set: CriteriaSet): readonly CellValue[] =>
  isScored(set)
    ? ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm']
    : ['TT', 'Nội dung tiêu chí', 'Minh chứng', 'Kết quả'];

const formOf = (set: CriteriaSet) =>
  plainSheet('form', NAME, [
    ['Tên xã: Xã Ví Dụ'],
    [`BIỂU TỰ ĐÁNH GIÁ NĂM ${set.validity.to?.slice(0, 4) ?? '2026'}`],
    [`Theo ${set.legalBasis?.document ?? set.title.vi}; ${set.legalBasis?.issuer ?? ''}`],
    headers(set),
    ...filledIn(set),
  ]);

async function readBack(set: CriteriaSet, criteria: 'auto' | CriteriaSet) {
  const checked = await check(new PlainPort([formOf(set)]), { sheets: 'all', criteria, sets: builtInSets() });
  if (!checked.ok) throw new Error(checked.error.code);
  const [sheet] = checked.value.sheets;
  if (sheet === undefined || sheet.layout === 'none') throw new Error('The form has a table');
  return sheet.tables[0];
}

describe('a form made from a set and filled in', () => {
  it.each(sets.map((set) => [set.id, set] as const))('%s is read back with nothing lost', async (_, set) => {
    const { assessment, criteriaSet } = await readBack(set, set);
    expect(criteriaSet).toBe(set);
    expect(assessment.unit?.name).toBe('Xã Ví Dụ');
    expect(assessment.criteria.map(({ number }) => number)).toEqual(
      set.groups.flatMap(({ criteria }) => criteria.map(({ number }) => number)),
    );
    expect(assessment.criteria.filter(({ tableRow, result }) => tableRow === null || result !== 'met')).toEqual([]);
    expect(assessment.findings.map(({ code }) => code)).toEqual([]);
    const maximum = isScored(set) ? assessment.maxScore : null;
    expect(assessment.score).toBe(maximum);
  });

  it.each(sets.filter(({ isExample }) => !isExample).map((set) => [set.id, set] as const))(
    '%s is known to be its own',
    async (id, set) => {
      expect((await readBack(set, 'auto')).criteriaSet.id).toBe(id);
    },
  );
});
