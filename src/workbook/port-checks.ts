import type { Area } from './address';
import type { CellInput, WorkbookEdit } from './edit';
import type { ReadRequest } from './port';
import type { SheetPlan } from './sheet-plan';
import { formulaAt, type CellValue, type Mark, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** A port whose errors are thrown. */
export interface CheckedPort {
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  /** @returns what takes the edits back */
  apply(edits: readonly WorkbookEdit[]): Promise<readonly WorkbookEdit[]>;
}

export interface Comparison {
  readonly expected: unknown;
  readonly observed: unknown;
}

/** Does something on an empty sheet and says what came of it beside what should have. */
type PortCheck = (port: CheckedPort, sheetId: string) => Promise<Comparison>;

export type PortCheckName = 'cells' | 'typedTexts' | 'fonts' | 'marks' | 'metadata' | 'summary' | 'rewrittenSummary';

const DETAILS = ['formulas', 'marks', 'objects'] as const;
const OTHER_FONT = 'Times New Roman';
/** All that XML and JSON write in a way of their own. */
const REMEMBERED = '{"ghi nhớ":"<a> & ]]> \\r\\n"}';

/** Vietnamese in both forms that it is written in, numbers, and what a cell can hold. */
const VALUES: readonly CellInput[] = ['Đạt – cơ bản', 'Bàn giao', 28, 0.7, -2.5, true];

/** What Excel makes dates, times, money, numbers or formulas of when it is typed without care. */
const TYPED_TEXTS: readonly string[] = ['1/2', '12-3', '10:30', '$5', '1.10', '007', '70%', '=1', "'x", '1e5'];

const MARK: Mark = {
  areas: [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }],
  formula: '=AND(N("ChamChuan:gap")=0,$B2<>"Đạt")',
  style: { fillColor: '#FFE699', fontColor: '#6B4A00' },
};

const SUMMARY_AREA: Area = { row: 0, column: 0, rowCount: 4, columnCount: 2 };

/** Of each thing that the summary tabs have, one; what may fail on some machines is tried apart. */
const SUMMARY: SheetPlan = {
  name: 'Chấm Chuẩn thử 2',
  names: [{ name: 'ChamChuan_Tu_kiem_tra', area: SUMMARY_AREA }],
  columnWidths: [8, 30],
  rowHeights: [{ row: 0, height: 30 }],
  cells: [
    { row: 0, column: 0, content: 'BẢNG THỬ' },
    { row: 2, column: 0, content: 'TT' },
    { row: 2, column: 1, content: 'Số đạt' },
    { row: 3, column: 0, content: 1 },
    { row: 3, column: 1, content: { formula: '=COUNTIF(A4:A4,1)', value: 1 } },
  ],
  styles: [{ area: SUMMARY_AREA, style: { fontName: 'Times New Roman', fontSize: 13, wrap: true, border: '#404040' } }],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }],
  tables: [{ name: 'ChamChuanBangThu', area: { row: 2, column: 0, rowCount: 2, columnCount: 2 } }],
  conditionalFormats: [
    {
      areas: [{ row: 3, column: 1, rowCount: 1, columnCount: 1 }],
      rule: { kind: 'dataBar', color: '#63BE7B', maximum: 1 },
    },
  ],
  charts: [],
  freeze: { rows: 0, columns: 0 },
  print: {
    orientation: 'portrait',
    area: SUMMARY_AREA,
    titleRows: null,
    margins: { top: 2, right: 2, bottom: 2, left: 3 },
    pageBreaks: [],
  },
};

/**
 * What every workbook port must do, told by what it reads back: held against files and the embedded host by the contract
 * tests, and against the Excel at hand by the self-test.
 */
export const portChecks: Readonly<Record<PortCheckName, PortCheck>> = {
  cells: async (port, sheetId) => {
    const undo = await port.apply([setColumn(sheetId, VALUES)]);
    const written = await sheetOf(port, sheetId);
    await port.apply(undo);
    const after = await sheetOf(port, sheetId);
    return {
      expected: [VALUES, []],
      observed: [firstColumn(written, VALUES.length), firstColumn(after, VALUES.length).filter((one) => one !== null)],
    };
  },

  typedTexts: async (port, sheetId) => {
    await port.apply([setColumn(sheetId, TYPED_TEXTS)]);
    const sheet = await sheetOf(port, sheetId);
    return {
      expected: [TYPED_TEXTS, 0],
      observed: [
        firstColumn(sheet, TYPED_TEXTS.length),
        TYPED_TEXTS.filter((_, row) => formulaAt(sheet, { row, column: 0 }) !== null).length,
      ],
    };
  },

  fonts: async (port, sheetId) => {
    await port.apply([setColumn(sheetId, ['Đạt'])]);
    const fontOf = async () =>
      (await port.read({ sheets: { ids: [sheetId] }, include: ['fonts'] })).sheets[0]?.fonts[0]?.[0];
    const previous = (await fontOf()) ?? '';
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const undo = await port.apply([{ kind: 'setFonts', sheetId, changes: [{ area, next: OTHER_FONT, previous }] }]);
    const set = await fontOf();
    await port.apply(undo);
    return { expected: [OTHER_FONT, previous], observed: [set, await fontOf()] };
  },

  marks: async (port, sheetId) => {
    const undo = await port.apply([{ kind: 'setMarks', sheetId, marks: [MARK], replaced: [] }]);
    const marked = await sheetOf(port, sheetId);
    await port.apply(undo);
    const cleared = await sheetOf(port, sheetId);
    return {
      expected: [[[MARK.formula, MARK.style]], 0],
      observed: [marked.marks.map(({ formula, style }) => [formula, style]), cleared.marks.length],
    };
  },

  metadata: async (port, sheetId) => {
    const remembered = async () => (await port.read({ sheets: { ids: [sheetId] }, include: [] })).metadata;
    const previous = await remembered();
    const undo = await port.apply([{ kind: 'setMetadata', next: REMEMBERED, previous }]);
    const kept = await remembered();
    await port.apply(undo);
    return { expected: [REMEMBERED, previous], observed: [kept, await remembered()] };
  },

  summary: async (port, sheetId) => {
    const before = await port.read({ sheets: { ids: [sheetId] }, include: [] });
    const undo = await port.apply([{ kind: 'putSheet', plan: SUMMARY, replaces: null }]);
    try {
      const { sheets, names } = await port.read({ sheets: { names: [SUMMARY.name] }, include: DETAILS });
      return {
        expected: [['BẢNG THỬ', null, 'TT', 1], '=COUNTIF(A4:A4,1)', ['ChamChuanBangThu'], true],
        observed: [
          sheets.flatMap((sheet) => firstColumn(sheet, SUMMARY_AREA.rowCount)),
          sheets.map((sheet) => formulaAt(sheet, { row: 3, column: 1 }))[0],
          sheets.flatMap(({ tableNames }) => tableNames),
          names.length === before.names.length + 1,
        ],
      };
    } finally {
      await port.apply(undo);
    }
  },

  rewrittenSummary: async (port) => {
    const [undo, tab] = await addSummary(port);
    try {
      const again = { ...SUMMARY, cells: SUMMARY.cells.map((cell) => (cell.content === 'TT' ? STT : cell)) };
      const { id: sheetId, tableNames, chartNames } = tab;
      await port.apply([{ kind: 'putSheet', plan: again, replaces: { sheetId, tableNames, chartNames } }]);
      const { sheets } = await port.read({ sheets: { ids: [sheetId] }, include: DETAILS });
      return {
        expected: [['BẢNG THỬ', null, 'STT', 1], ['ChamChuanBangThu']],
        observed: [
          sheets.flatMap((sheet) => firstColumn(sheet, SUMMARY_AREA.rowCount)),
          sheets.flatMap((sheet) => sheet.tableNames),
        ],
      };
    } finally {
      await port.apply(undo.map((edit) => (edit.kind === 'deleteSheet' ? { ...edit, sheetId: tab.id } : edit)));
    }
  },
};

const STT = { row: 2, column: 0, content: 'STT' };

async function addSummary(port: CheckedPort): Promise<[readonly WorkbookEdit[], SheetSnapshot]> {
  const undo = await port.apply([{ kind: 'putSheet', plan: SUMMARY, replaces: null }]);
  const { sheets } = await port.read({ sheets: { names: [SUMMARY.name] }, include: DETAILS });
  const [tab] = sheets;
  if (tab === undefined) throw new Error('The sheet was added');
  return [undo, tab];
}

function setColumn(sheetId: string, values: readonly CellInput[]): WorkbookEdit {
  const changes = values.map((next, row) => ({ row, column: 0, next, previous: null }));
  return { kind: 'setCells', sheetId, changes };
}

async function sheetOf(port: CheckedPort, sheetId: string): Promise<SheetSnapshot> {
  const { sheets } = await port.read({ sheets: { ids: [sheetId] }, include: DETAILS });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`There is no sheet ${sheetId}`);
  return sheet;
}

function firstColumn(sheet: SheetSnapshot, rowCount: number): readonly (CellValue | undefined)[] {
  return Array.from({ length: rowCount }, (_, row) => sheet.values[row]?.[0] ?? null);
}
