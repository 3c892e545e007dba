import { assess } from '../../../src/assessing/assess';
import { nextLevelOf } from '../../../src/assessing/next-level';
import type { CriteriaSet, Leaf, RecognitionCondition } from '../../../src/criteria/criteria-set';
import { nextLevelText } from '../../../src/i18n/next-level-text';
import type { CellValue } from '../../../src/workbook/snapshot';
import { setOf, tableOf } from './tables';

const stated = (number: string, of: 'percentage' | 'count'): Leaf => ({
  number,
  measure: { kind: 'amount', of },
  evidence: 'none',
});
const criteria = [
  stated('1', 'percentage'),
  stated('2', 'count'),
  stated('3', 'percentage'),
  stated('4', 'count'),
  stated('5', 'count'),
];
const figure = (criterion: string, atLeast: number, below?: number): RecognitionCondition => ({
  kind: 'figure',
  criterion,
  atLeast,
  ...(below === undefined ? {} : { below }),
});

/** So many of five limits, the limits others for each class: a made-up set in the shape of QĐ 28/2025/QĐ-TTg. */
const recognition: CriteriaSet['recognition'] = [
  {
    id: 'loai-1',
    title: { vi: 'Loại I' },
    recognised: true,
    conditions: [
      {
        kind: 'someOf',
        atLeast: 3,
        conditions: [
          figure('1', 0.5),
          figure('2', 2),
          figure('3', 0.1),
          { kind: 'anyOf', conditions: [figure('4', 3000), figure('5', 750)] },
          { kind: 'stated', id: 'tuyen', title: { vi: 'nằm trên tuyến trọng điểm' } },
        ],
      },
    ],
  },
  {
    id: 'loai-2',
    title: { vi: 'Loại II' },
    recognised: true,
    conditions: [
      {
        kind: 'someOf',
        atLeast: 3,
        conditions: [figure('1', 0.2, 0.5), figure('2', 1, 2), figure('3', 0.05, 0.1), figure('4', 500, 3000)],
      },
    ],
  },
];

const formOf = (values: readonly CellValue[]) =>
  tableOf([
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    ...values.map((value, at): CellValue[] => [String(at + 1), `Chỉ số ${String(at + 1)}`, value]),
  ]);
const assessed = (values: readonly CellValue[], answers: readonly (readonly [string, boolean])[] = []) =>
  assess(formOf(values), setOf(criteria, recognition), new Map(answers));
const classOf = (...given: Parameters<typeof assessed>) => assessed(...given).recognition?.id ?? null;

describe('a class by so many of several limits, which are others for each class', () => {
  it.each<[string, CellValue[], string | null]>([
    ['three limits are reached exactly', ['0,5%', 2, '0,1%', 0, 0], 'loai-1'],
    ['the third is just missed', ['0,5%', 2, '0,0999%', 0, 0], null],
    ['one of two ways for the third is reached', ['0,5%', 2, '0%', 0, 750], 'loai-1'],
    ['neither way is', ['0,5%', 2, '0%', 2999, 749], null],
    ['the limits of the lower class are kept from both sides', ['0,2%', 1, '0,05%', 0, 0], 'loai-2'],
    ['an upper limit is reached, so that it is not below it', ['0,2%', 2, '0,05%', 0, 0], null],
    ['the fourth makes up for it', ['0,2%', 2, '0,05%', 500, 0], 'loai-2'],
    ['figures are not stated', [null, null, null, null, null], null],
    ['percentages are shares, as Excel keeps them', [0.005, 2, 0.001, 0, 0], 'loai-1'],
  ])('where %s', (_, values, expected) => {
    expect(classOf(values, [['tuyen', false]])).toBe(expected);
  });

  it('counts what no sheet says once it is confirmed, and leaves it to be confirmed until then', () => {
    const two = ['0,5%', 2, '0%', 0, 0];
    expect(classOf(two, [['tuyen', true]])).toBe('loai-1');
    expect(assessed(two).recognition).toMatchObject({ id: 'loai-1', unconfirmed: [{ id: 'tuyen' }] });
  });

  it('needs nothing confirmed that it can do without', () => {
    expect(assessed(['0,5%', 2, '0,1%', 0, 0]).recognition?.unconfirmed).toEqual([]);
  });

  it('states of each criterion what is stated, and calls none of them met or not met', () => {
    const { criteria: each, counts, findings } = assessed(['0,5%', 2, '0,1%', 0, 0]);
    expect(each.map((one) => ('figure' in one ? [one.result, one.figure] : null))).toEqual([
      ['rated', 0.5],
      ['rated', 2],
      ['rated', 0.1],
      ['rated', 0],
      ['rated', 0],
    ]);
    expect(counts).toMatchObject({ total: 5, rated: 5, met: 0, notMet: 0 });
    expect(findings).toEqual([]);
  });

  it('says which limits are lacking, as few as would do', () => {
    const set = setOf(criteria, recognition);
    const next = nextLevelOf(set, assessed(['0,5%', 1, '0%', 0, 0], [['tuyen', false]]));
    expect(next && nextLevelText(next, 'vi')).toBe(
      'Còn số liệu ở tiêu chí 1 từ 0,2 đến dưới 0,5 và số liệu ở tiêu chí 3 từ 0,05 đến dưới 0,1 để đạt “Loại II”',
    );
  });
});

it('what only states a figure does not keep all criteria from being met', () => {
  const set = setOf(
    [{ number: '1', measure: { kind: 'judged' }, evidence: 'none' }, stated('2', 'count')],
    [{ id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'allMet' }, figure('2', 1)], recognised: true }],
  );
  expect(assess(formOf(['Đạt', 1]), set).recognition?.id).toBe('dat');
  expect(assess(formOf(['Đạt', 0]), set).recognition).toBeNull();
  expect(assess(formOf(['Chưa đạt', 1]), set).recognition).toBeNull();
});
