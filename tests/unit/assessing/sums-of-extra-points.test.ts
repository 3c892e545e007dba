import { checkTotals } from '../../../src/assessing/totals';
import type { Effect } from '../../../src/criteria/criteria-set';
import type { ColumnRole, RowKind, TableRow } from '../../../src/reading/assessment-table';
import type { CellValue } from '../../../src/workbook/snapshot';

interface Line {
  readonly kind: RowKind;
  readonly score?: CellValue;
  readonly maximum?: CellValue;
  readonly effect?: Effect;
}

/** What is wrong with the sums on these lines: the column, what stands there, and what was expected. */
function wrongSums(lines: readonly Line[]) {
  const effects = new Map<TableRow, Effect | undefined>();
  const rows = lines.map(({ kind, score, maximum, effect }, row): TableRow => {
    const cell = (role: ColumnRole, column: number, value: CellValue | undefined) =>
      value === undefined ? {} : { [role]: { position: { row, column }, value, hasFormula: false } };
    const cells = { ...cell('maximumScore', 2, maximum), ...cell('selfScore', 3, score) };
    const tableRow: TableRow = { row, kind, number: null, title: '', cells };
    effects.set(tableRow, effect);
    return tableRow;
  });
  const isCounted = ({ kind }: TableRow) => kind === 'criterion';
  return checkTotals(
    rows,
    isCounted,
    () => null,
    (row) => effects.get(row),
  ).map((finding) =>
    finding.code === 'total-mismatch' ? [finding.cell?.column, finding.found, finding.expected] : [finding.code],
  );
}

const ten: Line = { kind: 'criterion', score: 10, maximum: 10 };

describe('a sum with extra points', () => {
  it.each<[string, Line, CellValue, CellValue]>([
    ['a bonus is added', { kind: 'criterion', score: 2, effect: 'bonus' }, 12, 11],
    ['a deduction is taken off', { kind: 'criterion', score: 3, effect: 'deduction' }, 7, 13],
    ['a deduction with its sign is taken off once', { kind: 'criterion', score: -3, effect: 'deduction' }, 7, 13],
    ['a blank deduction takes nothing', { kind: 'criterion', score: null, effect: 'deduction' }, 10, 9],
    ['an emptied deduction takes nothing', { kind: 'criterion', score: '', effect: 'deduction' }, 10, 9],
  ])('%s', (_, extra, right, wrong) => {
    expect(wrongSums([ten, extra, { kind: 'total', score: right }])).toEqual([]);
    expect(wrongSums([ten, extra, { kind: 'total', score: wrong }])).toEqual([[3, wrong, right]]);
  });

  it('of maxima is not judged: whether they hold the bonus is the form’s affair', () => {
    const bonus: Line = { kind: 'criterion', maximum: 5, effect: 'bonus' };
    expect(wrongSums([ten, bonus, { kind: 'total', maximum: 10 }])).toEqual([]);
    expect(wrongSums([ten, bonus, { kind: 'total', maximum: 99 }])).toEqual([]);
    expect(wrongSums([ten, { kind: 'total', maximum: 99 }])).toEqual([[2, 99, 10]]);
  });
});

describe('a sum', () => {
  it.each<[number, boolean]>([
    [20.01, true],
    [19.99, true],
    [20.02, false],
    [19.98, false],
  ])('of 20 that is printed as %d is right: %p', (printed, isRight) => {
    expect(wrongSums([ten, ten, { kind: 'total', score: printed }])).toHaveLength(isRight ? 0 : 1);
  });

  it('may be of its group or of everything above, and is told against everything', () => {
    const lines = (total: number): Line[] => [
      ten,
      { kind: 'total', score: 10 },
      ten,
      ten,
      { kind: 'total', score: total },
    ];
    expect(wrongSums(lines(30))).toEqual([]);
    expect(wrongSums(lines(20))).toEqual([]);
    expect(wrongSums(lines(25))).toEqual([[3, 25, 30]]);
  });

  it('that fails is the formula’s own mistake only where what it adds up can be read', () => {
    const failed: Line = { kind: 'total', score: { error: '#REF!' } };
    expect(wrongSums([ten, failed])).toEqual([['formula-error']]);
    expect(wrongSums([{ kind: 'criterion', score: { error: '#REF!' } }, failed])).toEqual([]);
    const broken: Line = { kind: 'criterion', score: 'mười' };
    expect(wrongSums([broken, { kind: 'total', score: 0 }, ten, failed])).toEqual([]);
  });

  it('with texts under it is passed over', () => {
    expect(
      wrongSums([
        { kind: 'criterion', score: '10' },
        { kind: 'total', score: 3 },
      ]),
    ).toEqual([]);
  });
});
