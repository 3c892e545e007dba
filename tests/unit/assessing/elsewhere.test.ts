import { assess } from '../../../src/assessing/assess';
import { everyAssessed } from '../../../src/assessing/assessment';
import type { Leaf } from '../../../src/criteria/criteria-set';
import type { RuleMeasure } from '../../../src/criteria/measure';
import type { CellValue } from '../../../src/workbook/snapshot';
import { setOf, tableOf } from './tables';

type From = NonNullable<RuleMeasure['inputs'][number]['from']>;

const count = (number: string): Leaf => ({
  number,
  measure: { kind: 'amount', of: 'count', atLeast: 1 },
  evidence: 'none',
});

/** "Số văn bản được công khai trên số văn bản của tiêu chí 1." */
const published = (from: From, more: Partial<RuleMeasure> = {}): Leaf => ({
  number: '2',
  measure: {
    kind: 'rule',
    inputs: [
      { name: 'a', title: { vi: 'Số văn bản đã ban hành' }, of: 'count', from },
      { name: 'b', title: { vi: 'Số văn bản công khai' }, of: 'count' },
    ],
    points: 'b / a * max',
    maximum: 4,
    ...more,
  },
  evidence: 'none',
});
const judgedByIt = { points: undefined, maximum: undefined, met: 'b / a >= 80%' };

function resultOf(first: Leaf, second: Leaf, stated: readonly CellValue[]) {
  const [one = null, two = null, score = null] = stated;
  const table = tableOf([
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
    ['1', 'Văn bản ban hành', one, null],
    ['2', 'Văn bản công khai', two, score],
  ]);
  const { criteria, findings } = assess(table, setOf([first, second]));
  const own = everyAssessed(criteria).find(({ number }) => number === '2');
  return [own?.result, own?.score, ...findings.filter(({ criterion }) => criterion === '2').map(({ code }) => code)];
}

describe('a rule over a figure of another criterion', () => {
  it.each<[CellValue, CellValue, CellValue, ...unknown[]]>([
    [10, 10, 4, 'met', 4],
    [10, 8, 3.2, 'notMet', 3.2, 'points-lost'],
    [10, 8, 4, 'met', 4, 'score-mismatch'],
    ['10 văn bản', '8', null, 'blank', null, 'score-missing'],
    [null, 8, 3, 'notMet', 3, 'points-lost'],
    [null, 8, null, 'blank', null, 'figure-elsewhere-missing'],
    ['nhiều', 8, null, 'blank', null, 'figure-elsewhere-missing'],
    [0, 8, 3, 'notMet', 3, 'points-lost'],
    [10, null, null, 'blank', null, 'score-missing'],
  ])('where that states %p, and the criterion itself %p and %p points', (one, two, score, ...expected) => {
    expect(resultOf(count('1'), published({ criterion: '1' }), [one, two, score])).toEqual(expected);
  });

  it.each([{ criterion: '1' }, { criterion: '1', figure: 'n' }])(
    'takes the only figure of a rule, whether it is named or not: %p',
    (from) => {
      const first: Leaf = {
        number: '1',
        measure: {
          kind: 'rule',
          inputs: [{ name: 'n', title: { vi: 'Số văn bản' }, of: 'count' }],
          points: 'if(n >= 1, max, 0)',
          maximum: 1,
        },
        evidence: 'none',
      };
      expect(resultOf(first, published(from), [10, 8, 4])).toEqual(['met', 4, 'score-mismatch']);
      expect(resultOf(first, published(from), [10, 8, 3.2])).toEqual(['notMet', 3.2, 'points-lost']);
    },
  );

  it.each<[CellValue, CellValue, string]>([
    [10, 8, 'met'],
    [10, 7, 'notMet'],
    [1000, 799, 'notMet'],
    [1000, 800, 'met'],
    [10, 'Đạt', 'met'],
    [null, 'Đạt', 'met'],
  ])('says what is met: %p there and %p here', (one, two, expected) => {
    const [result] = resultOf(count('1'), published({ criterion: '1' }, judgedByIt), [one, two]);
    expect(result).toBe(expected);
  });

  it('is left open, and says whose figure is lacking, where that is not stated', () => {
    expect(resultOf(count('1'), published({ criterion: '1' }, judgedByIt), [null, 8])).toEqual([
      'blank',
      null,
      'figure-elsewhere-missing',
    ]);
  });

  const ratio: Leaf = { number: '1', measure: { kind: 'amount', of: 'ratio', atLeast: 50 }, evidence: 'none' };

  it.each([
    ['whole', '8/10', 10, 4],
    ['part', '8/10', 8, 4],
    ['part', '8/10', 4, 2],
    ['whole', '80%', 8, null],
  ])('takes the %s of "%s"', (figure, one, two, expected) => {
    const [, score] = resultOf(ratio, published({ criterion: '1', figure }), [one, two, expected]);
    expect(score).toBe(expected);
    const codes = resultOf(ratio, published({ criterion: '1', figure }), [one, two]).slice(2);
    expect(codes).toEqual([expected === null ? 'figure-elsewhere-missing' : 'score-missing']);
  });

  it('takes one of several figures that the other criterion states in one cell', () => {
    const other = published({ criterion: '9' });
    if (other.measure.kind !== 'rule') throw new Error('no rule');
    const inputs = other.measure.inputs.map(({ name, title, of }) => ({ name, title, of }));
    const first: Leaf = { ...other, number: '1', measure: { ...other.measure, inputs } };
    expect(resultOf(first, published({ criterion: '1', figure: 'b' }), ['10; 8', 4, 2])).toEqual([
      'notMet',
      2,
      'points-lost',
    ]);
  });
});

it('is evaluated anew when only the other criterion changes', () => {
  const set = setOf([count('1'), published({ criterion: '1' }, judgedByIt)]);
  const rows = (one: CellValue): CellValue[][] => [
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    ['1', 'Văn bản ban hành', one],
    ['2', 'Văn bản công khai', 8],
  ];
  const before = tableOf(rows(10));
  const now = tableOf(rows(20));
  // As a sheet that is read again has it: the row that did not change is the same object.
  const table = {
    ...now,
    columns: before.columns,
    rows: now.rows.map((row, at) => (at === 1 ? (before.rows[1] ?? row) : row)),
  };
  const first = assess(before, set);
  expect(first.criteria[1]?.result).toBe('met');
  const after = assess(table, set, new Map(), first);
  expect(after.criteria[1]?.result).toBe('notMet');
});
