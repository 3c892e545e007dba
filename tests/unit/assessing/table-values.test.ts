import { matchRows } from '../../../src/assessing/match-rows';
import { tableValuesOf } from '../../../src/assessing/table-values';
import type { CriteriaSet, Measure } from '../../../src/criteria/criteria-set';
import { bands } from '../../sample-measures';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, setOf, tableOf } from './tables';

const percentage: Measure = { kind: 'amount', of: 'percentage', atLeast: 70 };
const count: Measure = { kind: 'amount', of: 'count', atLeast: 2 };
const input = (of: 'percentage' | 'count') => ({ name: of, title: { vi: of }, of });
const ruleOver = (...inputs: ('percentage' | 'count')[]): Measure => ({
  kind: 'rule',
  inputs: inputs.map(input),
  met: `${inputs[0] ?? ''} > 0`,
});

function valuesOf(measure: Measure, stated: CellValue, judgedAs: CellValue = 'Đạt', set: Partial<CriteriaSet> = {}) {
  const table = tableOf([
    ['TỰ ĐÁNH GIÁ NĂM 2025'],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    [1, 'Một', stated],
    [2, 'Hai', judgedAs],
  ]);
  const whole = { ...setOf([{ number: '1', measure, evidence: 'none' }, judged('2'), judged('3')]), ...set };
  return tableValuesOf(table, whole, matchRows(table.rows, whole).rows);
}

describe('a column of percentages', () => {
  it.each<[string, Measure, CellValue, boolean]>([
    ['an amount', percentage, 70, true],
    ['an amount that is a text', percentage, '70,5', true],
    ['bands', { ...bands('ratio', [0, 0], [70, 1]), of: 'percentage' }, 70, true],
    ['a rule over one', ruleOver('percentage'), 70, true],
    ['a rule over several', ruleOver('percentage', 'count'), 70, false],
    ['a rule over a count', ruleOver('count'), 70, false],
    ['a count', count, 70, false],
    ['bands of a count', bands('count', [0, 0], [2, 1]), 70, false],
    ['a judged criterion', { kind: 'judged' }, 70, false],
    ['a share', percentage, 0.7, false],
    ['everything as a share', percentage, 1, false],
    ['a figure with its sign', percentage, '70%', false],
    ['a figure with a unit', percentage, '70 hộ', false],
    ['what Excel made a date of', percentage, 46_000, false],
    ['words', percentage, 'Đạt', false],
    ['nothing', percentage, null, false],
  ])('has figures above 1 where one is stated so: %s', (_, measure, stated, expected) => {
    expect(valuesOf(measure, stated).hasPercentFigures).toBe(expected);
  });
});

describe('a column of results', () => {
  it.each<[CellValue, boolean]>([
    [1, true],
    [0, true],
    ['1', true],
    [10, false],
    ['01', false],
    ['Đạt', false],
    [null, false],
  ])('is coded where a judged criterion is %p: %p', (result, expected) => {
    expect(valuesOf(count, 3, result).hasCodedResults).toBe(expected);
  });

  it('is not coded by what is counted', () => {
    expect(valuesOf(count, 1).hasCodedResults).toBe(false);
  });
});

it('dates lie in the period that the set has in the year of the title', () => {
  expect(valuesOf(count, 1).period).toEqual({ year: 2025, isOwn: false, from: '2025-01-01', to: '2025-12-31' });
  const period = { from: '11-16', to: '11-15', startsInPreviousYear: true };
  expect(valuesOf(count, 1, 'Đạt', { period }).period).toEqual({
    year: 2025,
    isOwn: true,
    from: '2024-11-16',
    to: '2025-11-15',
  });
});
