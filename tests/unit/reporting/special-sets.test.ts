import { check } from '../../../src/app/check';
import { assessedTables } from '../../../src/app/report';
import type { CriteriaSet, Criterion, Measure } from '../../../src/criteria/criteria-set';
import { forProfile } from '../../../src/criteria/for-profile';
import type { AssessedTable } from '../../../src/reporting/assessed-table';
import { planScores } from '../../../src/reporting/scores';
import { planSummary } from '../../../src/reporting/summary/plan-summary';
import { cellToA1 } from '../../../src/workbook/address';
import type { CellInput, WorkbookEdit } from '../../../src/workbook/edit';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { blankWorkbook, openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import type { PlannedCell } from '../../../src/workbook/sheet-plan';
import { isCellError, valueAt, type CellValue } from '../../../src/workbook/snapshot';
import { judged, parent, points } from '../assessing/tables';
import { recalculated } from './libre-office';

const set = (id: string, criteria: readonly Criterion[], recognition: CriteriaSet['recognition']): CriteriaSet => ({
  version: 1,
  id,
  title: { vi: `Bộ ${id}` },
  isExample: true,
  legalBasis: null,
  validity: {},
  groups: [
    { number: 'A', criteria: criteria.slice(0, 2) },
    { number: 'B', criteria: criteria.slice(2) },
  ],
  recognition,
});

const scored = set(
  'diem',
  [
    parent('1', [points('1.1', 3), points('1.2', 2)]),
    { ...points('2', 10), notApplicable: 'fullPoints' as const },
    { ...points('3', 5), notApplicable: 'zero' as const },
    points('4', 10),
    { ...points('5', 5), effect: 'bonus' as const },
    { ...points('6', 5), effect: 'deduction' as const },
  ],
  [
    {
      id: 'tot',
      title: { vi: 'Tốt' },
      conditions: [
        {
          kind: 'anyOf',
          conditions: [
            { kind: 'shareAtLeast', percent: 80 },
            { kind: 'metAtLeast', count: 4 },
          ],
        },
      ],
      recognised: true,
    },
  ],
);

const judgedSet = set(
  'dat',
  [
    parent('1', [judged('1.1'), judged('1.2')], { atLeast: 1 }),
    { ...judged('2'), notApplicable: 'fullPoints' as const },
    { ...judged('3'), notApplicable: 'zero', isVeto: true },
    judged('4'),
  ],
  [
    { id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'allMet' }, { kind: 'noVeto' }], recognised: true },
    {
      id: 'con',
      title: { vi: 'Gần đạt' },
      conditions: [
        { kind: 'metAtLeast', count: 3 },
        { kind: 'stated', id: 'dk', title: { vi: 'Đăng ký 2 năm' } },
      ],
      recognised: false,
    },
  ],
);

/** Points and judged results side by side; the conclusion needs both. */
const mixedSet = set(
  'hon-hop',
  [
    judged('1'),
    { ...points('2', 2.5), notApplicable: 'fullPoints' as const },
    points('3', 10),
    { ...judged('4'), notApplicable: 'fullPoints' as const },
    { number: '5', measure: { kind: 'amount', of: 'percentage', atLeast: 70 }, evidence: 'none' },
    { ...points('6', 5), effect: 'bonus' as const },
  ],
  [
    {
      id: 'dat',
      title: { vi: 'Đạt' },
      conditions: [
        { kind: 'metAtLeast', count: 4 },
        { kind: 'shareAtLeast', percent: 80 },
      ],
      recognised: true,
    },
  ],
);

const inHills = (measure: Measure) => ({ byProfile: [{ profiles: ['nui'], measure }] });

/** Other points, or results instead of points, for communes in the hills, and one criterion that is not for them. */
const profiledSet: CriteriaSet = {
  ...set(
    'theo-loai',
    [
      { ...points('1', 10), ...inHills({ kind: 'points', maximum: 5 }) },
      { ...judged('2'), ...inHills({ kind: 'points', maximum: 4 }) },
      { ...points('3', 6), ...inHills({ kind: 'judged' }) },
      { ...points('4', 3), onlyFor: ['dong-bang'] },
    ],
    [],
  ),
  profiles: [
    { id: 'nui', title: { vi: 'Miền núi' } },
    { id: 'dong-bang', title: { vi: 'Đồng bằng' } },
  ],
};

const profiledRows = (...values: readonly (readonly [CellValue, CellValue])[]): CellValue[][] => [
  ['TT', 'Nội dung', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'],
  ...values.map(([result, score], index): CellValue[] => [
    `${index + 1}`,
    `Nội dung ${index + 1}`,
    null,
    result,
    score,
  ]),
];

/** A result and points for each criterion. */
const mixedRows = (...values: readonly (readonly [CellValue, CellValue])[]): CellValue[][] => [
  ['TT', 'Nội dung', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'],
  ...[null, 2.5, 10, null, null, 5].map((maximum, index): CellValue[] => {
    const [result = null, score = null] = values[index] ?? [];
    return [String(index + 1), `Nội dung ${index + 1}`, maximum, result, score];
  }),
  [null, 'Tổng cộng', null, null, null],
  [null, 'Xếp loại', null, null, null],
];

const scoredRows = (...values: readonly CellValue[]): CellValue[][] => [
  ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
  ...[
    ['1', 5],
    ['1.1', 3],
    ['1.2', 2],
    ['2', 10],
    ['3', 5],
    ['4', 10],
    ['5', 5],
    ['6', 5],
  ].map(([number = null, maximum = null], index) => [number, `Nội dung ${number}`, maximum, values[index] ?? null]),
  [null, 'Tổng cộng', null, null],
  [null, 'Xếp loại', null, null],
];

const judgedRows = (...values: readonly CellValue[]): CellValue[][] => [
  ['TT', 'Nội dung', 'Kết quả'],
  ...['1', '1.1', '1.2', '2', '3', '4'].map((number, index) => [number, `Nội dung ${number}`, values[index] ?? null]),
  ['', 'Tổng cộng', null],
];

const NA = 'Không áp dụng';

/** Whoever opens the file must calculate it. */
function withoutValues(edit: WorkbookEdit): WorkbookEdit {
  if (edit.kind === 'putSheet') {
    const cells = edit.plan.cells.map((cell) =>
      typeof cell.content === 'object' ? { ...cell, content: { ...cell.content, value: null } } : cell,
    );
    return { ...edit, plan: { ...edit.plan, cells } };
  }
  if (edit.kind !== 'setCells') return edit;
  const changes = edit.changes.map((change) =>
    typeof change.next === 'object' && change.next !== null
      ? { ...change, next: { ...change.next, value: null } }
      : change,
  );
  return { ...edit, changes };
}

interface Written {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellInput | PlannedCell['content'];
}

/** What we say each formula gives, and what LibreOffice makes of it. */
async function compared(
  criteria: CriteriaSet,
  sheets: readonly (readonly CellValue[][])[],
  profiles: readonly string[],
) {
  const workbook = blankWorkbook('Trang 1');
  sheets.forEach((rows, index) => {
    const cells = rows.flatMap((row, at) =>
      row.map((value, column) => ({ row: at, column, input: isCellError(value) ? null : value })),
    );
    workbook.setCells(workbook.addSheet(`Xã ${index + 1}`), cells);
  });
  const port = new OpenXmlPort(workbook);
  const tables: AssessedTable[] = [];
  for (const index of sheets.keys()) {
    const own = forProfile(criteria, profiles[index] ?? null);
    const report = await check(port, { sheets: { names: [`Xã ${index + 1}`] }, criteria: own, sets: [own] });
    if (!report.ok) throw new Error(report.error.code);
    tables.push(...assessedTables(report.value.sheets));
  }
  const target = {
    workbook: { names: [], sheetInfos: workbook.sheetInfos() },
    tabs: [],
    blankSheet: null,
    settings: { today: '2026-11-25', targets: [], letterhead: {} },
  };
  const inputs = tables.map((assessed) => ({ assessed, fileName: null }));
  const edits: WorkbookEdit[] = [
    ...tables.flatMap((table): WorkbookEdit[] => {
      const changes = planScores(table) ?? [];
      return changes.length === 0 ? [] : [{ kind: 'setCells', sheetId: table.sheet.id, changes }];
    }),
    ...planSummary(inputs, [], target, 'vi').edits,
  ];
  const applied = await port.apply(edits.map(withoutValues));
  if (!applied.ok) throw new Error(applied.error.code);
  const names = new Map(workbook.sheetInfos().map(({ id, name }) => [id, name]));
  const expected = edits.flatMap((edit): readonly Written[] => {
    if (edit.kind === 'putSheet') return edit.plan.cells.map((cell) => ({ ...cell, sheet: edit.plan.name }));
    if (edit.kind !== 'setCells') return [];
    return edit.changes.map(({ next, ...cell }) => ({ ...cell, content: next, sheet: names.get(edit.sheetId) ?? '' }));
  });
  const opened = openWorkbook(recalculated([workbook.save()])[0] ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.error.code);
  const calculated = new Map(opened.value.sheetInfos().map(({ id, name }) => [name, opened.value.sheet(id)]));
  const formulas = expected.flatMap(({ content, sheet, row, column }) => {
    if (typeof content !== 'object' || content === null) return [];
    const snapshot = calculated.get(sheet);
    const found = snapshot === undefined ? null : valueAt(snapshot, { row, column });
    return [
      {
        cell: `${sheet}!${cellToA1({ row, column })} ${content.formula}`,
        ours: content.value ?? '',
        theirs: found ?? '',
      },
    ];
  });
  const figures = edits.flatMap((edit) => {
    // On the progress tab the days stand beside the counts.
    if (edit.kind !== 'putSheet' || edit.plan.name === 'Tiến độ') return [];
    const { name, cells } = edit.plan;
    const isCount = ({ content }: PlannedCell) => typeof content === 'object' && /COUNTIF|SUMIF/.test(content.formula);
    const rows = new Set(cells.filter(isCount).map(({ row }) => row));
    const isFigure = ({ row, column, content }: PlannedCell) =>
      rows.has(row) && column > 0 && typeof content === 'number';
    return cells.filter(isFigure).map((cell) => `${name}!${cellToA1(cell)}`);
  });
  return { tables, formulas, figures };
}

const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value);

jest.setTimeout(180_000);

it.each<[string, CriteriaSet, CellValue[][][], string[]?]>([
  ['one unit with points', scored, [scoredRows(null, 3, 2, 10, NA, 9, 1, 2)]],
  ['one unit with indicators that do not apply', scored, [scoredRows(null, 3, NA, NA, 5, 10, null, null)]],
  [
    'units with points',
    scored,
    [scoredRows(null, 3, 2, NA, 5, 9, 1, -2), scoredRows(null, null, null, 8, NA, NA, 6, 1)],
  ],
  [
    'units with indicators that do not apply',
    scored,
    [
      scoredRows(null, 3, NA, NA, 5, 10, null, null),
      scoredRows(null, NA, 1, 10, 5, 10, null, 'KĐ'),
      scoredRows(null, NA, 2, 10, 5, null, NA, null),
    ],
  ],
  [
    'units of several profiles',
    profiledSet,
    [
      profiledRows([null, 10], ['Đạt', null], [null, 5], [null, 3]),
      profiledRows([null, 5], [null, 4], ['Đạt', null], [NA, null]),
      profiledRows([null, 4], [null, null], ['Chưa đạt', null], [null, null]),
    ],
    ['dong-bang', 'nui', 'nui'],
  ],
  [
    'units with both',
    mixedSet,
    [
      mixedRows(['Đạt', null], [null, 2.5], [null, 9], [NA, null], ['75%', null], ['Đạt', 1]),
      mixedRows(['Đạt', null], [null, NA], [null, '10,0'], ['Đạt', null], ['14/20', null], [null, null]),
      mixedRows(['Chưa đạt', null], [NA, null], ['Đạt', 10.5], [null, null], [0.69, null], [null, 2]),
    ],
  ],
  ['one unit that is judged', judgedSet, [judgedRows(null, 'Đạt', 'Chưa đạt', NA, 'Đạt', 'Đạt')]],
  [
    'units that are judged',
    judgedSet,
    [judgedRows('Đạt', 'Đạt', null, NA, NA, 'Đạt'), judgedRows(NA, null, null, null, 'KĐ', '')],
  ],
])('%s: what we write is what is calculated', async (_, criteria, sheets, profiles = []) => {
  const { tables, formulas, figures } = await compared(criteria, sheets, profiles);
  expect(tables).toHaveLength(sheets.length);
  expect(formulas.length).toBeGreaterThan(10);
  const differing = formulas.filter(({ ours, theirs }) => rounded(ours) !== rounded(theirs));
  expect(differing).toEqual([]);
  expect(figures).toEqual([]);
});
