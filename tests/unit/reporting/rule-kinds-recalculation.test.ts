import { assess } from '../../../src/assessing/assess';
import type { CriteriaSet, Criterion, Leaf, RecognitionCondition } from '../../../src/criteria/criteria-set';
import type { RuleMeasure } from '../../../src/criteria/measure';
import type { AssessedTable } from '../../../src/reporting/assessed-table';
import { planScores } from '../../../src/reporting/scores';
import { cellToA1 } from '../../../src/workbook/address';
import type { CellInput } from '../../../src/workbook/edit';
import { blankWorkbook, openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import { valueAt, type CellValue } from '../../../src/workbook/snapshot';
import { judged, points, setOf } from '../assessing/tables';
import { sheetOf } from '../reading/sheet-of';
import { tableOn } from '../reading/table-on';
import { recalculated } from './libre-office';

/** A form, what we write into it, and what stands there afterwards. */
interface Form {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly set: CriteriaSet;
  /** Cells that are changed after our formulas were written. */
  readonly later?: Readonly<Record<string, CellValue>>;
}

const header: CellValue[] = ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'];
const footer: CellValue[][] = [
  [null, 'Tổng cộng', null, null, null],
  [null, 'Xếp loại', null, null, null],
];
const rowsOf = (results: readonly (readonly [CellValue, CellValue])[]) => [
  header,
  ...results.map(([result, score], at): CellValue[] => [at + 1, `Nội dung ${String(at + 1)}`, null, result, score]),
  ...footer,
];

function assessedOf({ rows, set }: Pick<Form, 'rows' | 'set'>): AssessedTable {
  const sheet = sheetOf(rows);
  const table = tableOn(sheet);
  const assessment = assess(table, set);
  return { sheet, table, criteriaSet: set, criteriaFrom: 'file', assessment, findings: assessment.findings };
}

/** The form with our formulas in it, none of which has a value yet. */
function fileOf(form: Form) {
  const changes = planScores(assessedOf(form)) ?? [];
  const workbook = blankWorkbook('Mẫu');
  const id = workbook.sheetInfos()[0]?.id ?? '';
  const { later = {} } = form;
  const constants = form.rows.flatMap((row, at) =>
    row.map((value, column) => {
      const changed = later[cellToA1({ row: at, column })];
      return { row: at, column, input: (changed === undefined ? value : changed) as CellInput };
    }),
  );
  const withoutValue = (input: CellInput) =>
    typeof input === 'object' && input !== null ? { ...input, value: null } : input;
  const formulas = changes.map(({ row, column, next }) => ({ row, column, input: withoutValue(next) }));
  workbook.setCells(id, [...constants, ...formulas]);
  return { changes, bytes: workbook.save() };
}

/** What the formulas must give: what a check of the form as it then stands comes to. */
function expectedOf({ rows, set, later = {} }: Form) {
  const changed = rows.map((row, at) =>
    row.map((value, column) => {
      const other = later[cellToA1({ row: at, column })];
      return other === undefined ? value : other;
    }),
  );
  const again = planScores(assessedOf({ rows: changed, set })) ?? [];
  return new Map(
    again.map(({ next, ...cell }) => [cellToA1(cell), typeof next === 'object' && next !== null ? next.value : next]),
  );
}

const count = (number: string): Leaf => ({ number, measure: { kind: 'amount', of: 'count' }, evidence: 'none' });
const elsewhere: RuleMeasure = {
  kind: 'rule',
  inputs: [
    { name: 'a', title: { vi: 'Số văn bản' }, of: 'count', from: { criterion: '1' } },
    { name: 'b', title: { vi: 'Số công khai' }, of: 'count' },
  ],
  points: 'min(1, b / a / 80%) * max',
  maximum: 4,
};
const ofElsewhere = setOf([
  { number: '1', measure: { kind: 'amount', of: 'count', atLeast: 1 }, evidence: 'none' },
  { number: '2', measure: elsewhere, evidence: 'none' },
]);

const rule = (text: string, names: readonly string[], maximum: number): Criterion => ({
  number: '1',
  measure: {
    kind: 'rule',
    inputs: names.map((name) => ({ name, title: { vi: name }, of: 'number' })),
    inputRows: 'byName',
    points: text,
    maximum,
  },
  evidence: 'none',
});
const figuresBelow = (a: CellValue, b: CellValue, names: readonly [string, string] = ['a', 'b']): CellValue[][] => [
  header,
  [1, 'Nội dung 1', null, null, null],
  ['a)', names[0], null, a, null],
  ['b)', names[1], null, b, null],
  ...footer,
];
const target = setOf([rule('min(1, b / a / 80%) * max', ['a', 'b'], 6)]);
const steps = setOf([rule('min(max, 10 + 0.5 * roundDown(max(0, a - 2000000) / 60000, 0)) + 0 * b', ['a', 'b'], 25)]);
const norm = setOf([rule('if(b >= a * 150000 * 12, max, 0)', ['a', 'b'], 2)]);

const figure = (criterion: string, atLeast?: number, below?: number): RecognitionCondition => ({
  kind: 'figure',
  criterion,
  ...(atLeast === undefined ? {} : { atLeast }),
  ...(below === undefined ? {} : { below }),
});
const level = (id: string, vi: string, conditions: RecognitionCondition[]) => ({
  id,
  title: { vi },
  recognised: true,
  conditions,
});
const someOf = setOf(
  [
    judged('1'),
    { number: '2', measure: { kind: 'amount', of: 'percentage' }, evidence: 'none' },
    count('3'),
    count('4'),
  ],
  [
    level('loai-1', 'Loại I', [
      { kind: 'someOf', atLeast: 2, conditions: [figure('2', 0.5), figure('3', 2), figure('4', 3000)] },
    ]),
    level('loai-2', 'Loại II', [
      { kind: 'someOf', atLeast: 2, conditions: [figure('2', 0.2, 0.5), figure('3', 1, 2), figure('4', 500, 3000)] },
    ]),
  ],
);
const amounts = (share: CellValue, places: CellValue, plants: CellValue) =>
  rowsOf([
    ['Đạt', null],
    [share, null],
    [places, null],
    [plants, null],
  ]);

const classes = ['Xuất sắc', 'Tốt', 'Hoàn thành'];
const graded = (more: Partial<CriteriaSet>, second: Leaf): CriteriaSet => ({
  ...setOf(
    [points('1', 100), second],
    classes.map((vi, at) => level(`muc-${String(at)}`, vi, [{ kind: 'scoreAtLeast', points: [90, 70, 50][at] ?? 0 }])),
  ),
  ...more,
});
const parentLevels: Leaf = {
  number: '2',
  measure: {
    kind: 'levels',
    levels: classes.map((vi, at) => ({ title: { vi }, words: [`Loại ${String(at + 1)}`] })),
  },
  evidence: 'none',
};
const underParent = graded({ notAboveParent: { title: { vi: 'Xếp loại của Tổ' }, statedIn: '2' } }, parentLevels);
const afterMonths = graded({ fewestMonths: { months: 9, title: { vi: 'Từ 9 tháng' }, statedIn: '2' } }, count('2'));
const scored = (score: CellValue, second: CellValue) =>
  rowsOf([
    [null, score],
    [second, null],
  ]);

const leftOut = (notApplicable: 'excluded' | 'fullPoints' | 'zero'): CriteriaSet => ({
  ...setOf([]),
  groups: [
    { number: 'I', criteria: [points('1', 10)] },
    { number: 'II', criteria: [points('2', 2), points('3', 3)], notApplicable },
  ],
  recognition: [level('tot', 'Tốt', [{ kind: 'shareAtLeast', percent: 80 }])],
});
const grouped = (heading: CellValue, one: CellValue, two: CellValue): CellValue[][] => [
  header,
  ['I', 'Nhóm một', 10, null, null],
  [1, 'Nội dung 1', 10, null, 8],
  ['II', 'Nhóm hai', 5, null, heading],
  [2, 'Nội dung 2', 2, null, one],
  [3, 'Nội dung 3', 3, null, two],
  ...footer,
];
const NOT = 'Không áp dụng';

const forms: readonly Form[] = [
  {
    name: 'a figure of another criterion',
    rows: rowsOf([
      [10, null],
      [8, null],
    ]),
    set: ofElsewhere,
  },
  {
    name: 'another figure there later',
    rows: rowsOf([
      [10, null],
      [8, null],
    ]),
    set: ofElsewhere,
    later: { D2: 20 },
  },
  {
    name: 'another figure here later',
    rows: rowsOf([
      [10, null],
      [8, null],
    ]),
    set: ofElsewhere,
    later: { D3: 4 },
  },
  {
    name: 'no figure there later',
    rows: rowsOf([
      [10, null],
      [8, null],
    ]),
    set: ofElsewhere,
    later: { D2: null },
  },
  { name: 'the target just reached', rows: figuresBelow(10, 8), set: target },
  { name: 'the target just missed', rows: figuresBelow(1000, 799), set: target },
  { name: 'the target passed', rows: figuresBelow(10, 10), set: target },
  { name: 'one step', rows: figuresBelow(2_060_000, 0), set: steps },
  { name: 'a step just missed', rows: figuresBelow(2_059_999, 0), set: steps },
  { name: 'below the first step', rows: figuresBelow(1_000_000, 0), set: steps },
  { name: 'steps up to the most', rows: figuresBelow(9_000_000, 0), set: steps },
  { name: 'an amount that is the norm', rows: figuresBelow(5, 9_000_000), set: norm },
  { name: 'an amount short of the norm', rows: figuresBelow(5, 8_999_999), set: norm },
  { name: 'two of three limits', rows: amounts(0.005, 2, 0), set: someOf },
  { name: 'one of three limits', rows: amounts(0.0049, 2, 0), set: someOf },
  { name: 'the limits of the lower class', rows: amounts(0.002, 1, 0), set: someOf },
  { name: 'a limit reached later', rows: amounts(0.002, 2, 0), set: someOf, later: { D5: 3000 } },
  { name: 'figures gone later', rows: amounts(0.005, 2, 0), set: someOf, later: { D4: null } },
  { name: 'a parent of the same class', rows: scored(95, 'Xuất sắc'), set: underParent },
  { name: 'a parent of a lower class', rows: scored(95, 'Tốt'), set: underParent },
  { name: 'a parent of a lower class in other words', rows: scored(95, 'Loại 3'), set: underParent },
  { name: 'a parent of a higher class', rows: scored(75, 'Xuất sắc'), set: underParent },
  { name: 'no class of its own', rows: scored(20, 'Xuất sắc'), set: underParent },
  { name: 'a parent that falls later', rows: scored(95, 'Xuất sắc'), set: underParent, later: { D3: 'Hoàn thành' } },
  { name: 'points lost later', rows: scored(95, 'Xuất sắc'), set: underParent, later: { E2: 60 } },
  { name: 'months enough', rows: scored(95, 9), set: afterMonths },
  { name: 'months too few', rows: scored(95, 8), set: afterMonths },
  { name: 'months that are corrected later', rows: scored(95, 8), set: afterMonths, later: { D3: 9 } },
  ...(['excluded', 'fullPoints', 'zero'] as const).flatMap((kind): Form[] => [
    { name: `a group ${kind} by its row`, rows: grouped(NOT, null, null), set: leftOut(kind) },
    { name: `a group ${kind} by each criterion`, rows: grouped(null, NOT, NOT), set: leftOut(kind) },
    { name: `a group ${kind} in part`, rows: grouped(null, NOT, 3), set: leftOut(kind) },
  ]),
  {
    name: 'a group that applies later',
    rows: grouped(NOT, null, null),
    set: leftOut('fullPoints'),
    later: { E4: null },
  },
];

const plain = (value: CellValue | undefined) =>
  typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : (value ?? '');

jest.setTimeout(180_000);

it('LibreOffice makes of every formula what a check of the form comes to', () => {
  const files = forms.map(fileOf);
  const books = recalculated(files.map(({ bytes }) => bytes)).map((bytes) => {
    const book = openWorkbook(bytes);
    if (!book.ok) throw new Error(book.error.code);
    return book.value.sheet(book.value.sheetInfos()[0]?.id ?? '');
  });
  const wrong = forms.flatMap((form, index) => {
    const expected = expectedOf(form);
    const sheet = books[index];
    return (files[index]?.changes ?? []).flatMap((cell) => {
      const address = cellToA1(cell);
      const [ours, theirs] = [plain(expected.get(address)), plain(sheet && valueAt(sheet, cell))];
      return ours === theirs || !expected.has(address)
        ? []
        : [`${form.name}, ${address}: ${JSON.stringify(ours)} ≠ ${JSON.stringify(theirs)}`];
    });
  });
  expect(wrong).toEqual([]);
});

it('a formula is written for each of them: for the points, or for the conclusion', () => {
  const conclusion = (name: string) => {
    const form = forms.find((one) => one.name === name);
    const values = form === undefined ? [] : [...expectedOf(form)];
    return values.at(-1)?.[1] ?? null;
  };
  expect(forms.filter((form) => fileOf(form).changes.length === 0).map(({ name }) => name)).toEqual([]);
  expect(
    [
      'two of three limits',
      'one of three limits',
      'the limits of the lower class',
      'a parent of a lower class',
      'a parent of a lower class in other words',
      'months enough',
      'months too few',
      'a group excluded by its row',
      'a group fullPoints by its row',
      'a group zero by its row',
    ].map(conclusion),
  ).toEqual([
    'Loại I',
    'Chưa đủ điều kiện',
    'Loại II',
    'Tốt',
    'Hoàn thành',
    'Xuất sắc',
    'Chưa đủ thời gian để xếp loại',
    'Tốt',
    'Tốt',
    'Chưa đủ điều kiện',
  ]);
});
