import { check } from '../../../../src/app/check';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import { hasIndicators, leavesOf, maximumOfCriterion, numberedOf } from '../../../../src/criteria/leaves';
import type { Measure } from '../../../../src/criteria/measure';
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

/** What a unit writes of a leaf that is as good as it can be, each in the way that its measure asks for. */
const bestOf = (measure: Measure): CellValue => {
  switch (measure.kind) {
    case 'bands':
      return measure.bands.some(({ from = 0, points }) => from > 0 && points > 0) ? '20/20' : 0;
    case 'levels':
      return measure.levels[0]?.title.vi ?? null;
    case 'rule': {
      const figure = (place: number) => (measure.points?.includes('>') === true ? 2 - place : 1);
      return measure.inputs.length === 1
        ? '100%'
        : measure.inputs
            .map(
              ({ title, of }, place) =>
                `${title.vi}: ${of === 'ratio' || of === 'percentage' ? '100%' : figure(place)}`,
            )
            .join('; ');
    }
    default:
      return 'Đạt';
  }
};

it.each(['qd-1234-2025-lam-dong', 'qd-820-2025-lam-dong'])(
  'a form of %s with results of every kind is asked no question about its columns',
  async (id) => {
    const set = sets.find((one) => one.id === id);
    if (set === undefined) throw new Error(id);
    const form = plainSheet('form', NAME, [
      ['Tên xã: Xã Ví Dụ'],
      ['BIỂU TỰ ĐÁNH GIÁ NĂM 2025'],
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả thực hiện', 'Điểm tự chấm'],
      ...leavesOf(set).map(({ number, title, measure }) => {
        const maximum = maximumOf(measure);
        return [number, title?.vi ?? '', maximum, bestOf(measure), maximum];
      }),
    ]);
    const checked = await check(new PlainPort([form]), { sheets: 'all', criteria: 'auto', sets: builtInSets() });
    const findings = checked.ok ? checked.value.sheets.flatMap((one) => one.findings) : [];
    expect(findings.map(({ code, criterion }) => `${code} ${criterion ?? ''}`)).toEqual([]);
  },
);
