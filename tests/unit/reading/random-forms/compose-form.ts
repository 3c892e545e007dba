import type { CriterionResult } from '../../../../src/assessing/assessment';
import type { Area } from '../../../../src/workbook/address';
import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';

export type FormRole =
  | 'number'
  | 'title'
  | 'result'
  | 'met'
  | 'basicallyMet'
  | 'notMet'
  | 'maximumScore'
  | 'selfScore'
  | 'verifiedScore'
  | 'evidence'
  | 'note'
  | 'other';

/** Columns that stand together, under a heading of their own where `over` has one. */
export interface ColumnBlock {
  readonly over: string | null;
  readonly columns: readonly { readonly role: FormRole; readonly heading: string; readonly texts: readonly string[] }[];
}

/** One criterion's cells; the other columns' texts are the block's own. */
export type CriterionCells = Readonly<Partial<Record<Exclude<FormRole, 'other'>, CellValue>>>;

/** Everything that a random form is composed of. */
export interface FormTraits {
  readonly sheetName: string;
  /** Lines over the table, each in the form's first column or beside it. */
  readonly above: readonly (readonly [string?, string?])[];
  readonly rowsAbove: number;
  readonly columnsLeft: number;
  readonly blocks: readonly ColumnBlock[];
  readonly isMerged: boolean;
  readonly columnNumbers: 'none' | 'brackets' | 'plain';
  readonly criteria: readonly CriterionCells[];
  /** Rows before a criterion, by its place from 0. */
  readonly groups: ReadonlyMap<number, string>;
  readonly groupsAreAlone: boolean;
  readonly headerAgainBefore: readonly number[];
  readonly hasTotal: boolean;
  readonly hasSignatures: boolean;
  readonly typed: (text: string) => string;
}

/** What a form was composed to say. */
export interface FormTruth {
  readonly unit: string;
  /** In the order of the criteria. */
  readonly results: readonly CriterionResult[];
  /** Points together, or null on a form without points. */
  readonly score: number | null;
}

/** @returns the sheet that these traits make, as it would be read */
export function composeForm(traits: FormTraits): SheetSnapshot {
  const sheet = new SheetBuilder(traits.columnsLeft, traits.typed);
  const columns = traits.blocks.flatMap((block) => block.columns);
  for (const texts of traits.above) sheet.addRow(texts.map((text) => text ?? null));
  for (let row = 0; row < traits.rowsAbove; row++) sheet.addRow([]);
  addHeader(sheet, traits);
  addColumnNumbers(sheet, traits, columns.length);
  for (const [index, cells] of traits.criteria.entries()) {
    if (traits.headerAgainBefore.includes(index)) {
      addHeader(sheet, traits);
      addColumnNumbers(sheet, traits, columns.length);
    }
    addGroup(sheet, traits, index);
    sheet.addRow(
      columns.map(({ role, texts }) =>
        role === 'other' ? (texts[index % texts.length] ?? null) : (cells[role] ?? null),
      ),
    );
  }
  if (traits.hasTotal) addUnder(sheet, traits, 'Tổng số tiêu chí đạt');
  if (traits.hasSignatures) {
    sheet.addRow(['NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN']);
    sheet.addRow(['(Ký, ghi rõ họ tên)', null, 'CHỦ TỊCH']);
    sheet.addRow(['Nguyễn Văn A', null, 'Trần Văn B']);
  }
  return sheet.build(traits.sheetName);
}

function addHeader(sheet: SheetBuilder, { blocks, isMerged }: FormTraits): void {
  const hasTwoRows = blocks.some(({ over }) => over !== null);
  const columns = blocks.flatMap(({ over, columns: own }) => own.map(({ heading }) => ({ over, heading })));
  if (!hasTwoRows) {
    sheet.addRow(columns.map(({ heading }) => heading));
    return;
  }
  const top = blocks.flatMap(({ over, columns: own }) =>
    over === null ? own.map(({ heading }) => heading) : own.map((_, index) => (index === 0 ? over : null)),
  );
  const topRow = sheet.addRow(top);
  sheet.addRow(columns.map(({ over, heading }) => (over === null ? null : heading)));
  if (!isMerged) return;
  let column = 0;
  for (const { over, columns: own } of blocks) {
    if (over === null) for (const index of own.keys()) sheet.merge(topRow, column + index, 2, 1);
    else if (own.length > 1) sheet.merge(topRow, column, 1, own.length);
    column += own.length;
  }
}

function addColumnNumbers(sheet: SheetBuilder, { columnNumbers }: FormTraits, count: number): void {
  if (columnNumbers === 'none') return;
  sheet.addRow(
    Array.from({ length: count }, (_, index) => (columnNumbers === 'brackets' ? `(${index + 1})` : index + 1)),
  );
}

function addGroup(sheet: SheetBuilder, traits: FormTraits, index: number): void {
  const text = traits.groups.get(index);
  if (text === undefined) return;
  const number = ['I', 'II', 'III', 'IV', 'V'][[...traits.groups.keys()].indexOf(index)] ?? 'VI';
  const columns = traits.blocks.flatMap((block) => block.columns);
  const hasNumber = columns.some(({ role }) => role === 'number');
  if (traits.groupsAreAlone || !hasNumber) {
    const row = sheet.addRow([`${number}. ${text}`]);
    if (traits.isMerged) sheet.merge(row, 0, 1, columns.length);
    return;
  }
  sheet.addRow(columns.map(({ role }) => (role === 'number' ? number : role === 'title' ? text : null)));
}

function addUnder(sheet: SheetBuilder, { blocks }: FormTraits, text: string): void {
  const columns = blocks.flatMap((block) => block.columns);
  sheet.addRow(columns.map(({ role }) => (role === 'title' ? text : null)));
}

export class SheetBuilder {
  private readonly values: CellValue[][] = [];
  private readonly merges: Area[] = [];

  constructor(
    private readonly left: number,
    private readonly typed: (text: string) => string,
  ) {}

  /** @returns the row's place, 0-based */
  addRow(cells: readonly CellValue[]): number {
    const written = cells.map((value) => (typeof value === 'string' ? this.typed(value) : value));
    this.values.push([...Array.from({ length: this.left }, () => null), ...written]);
    return this.values.length - 1;
  }

  /** @param column from the form's first */
  set(row: number, column: number, value: CellValue): void {
    const cells = (this.values[row] ??= []);
    while (cells.length < column + this.left) cells.push(null);
    cells[column + this.left] = value;
  }

  /** @param column from the form's first */
  merge(row: number, column: number, rowCount: number, columnCount: number): void {
    this.merges.push({ row, column: column + this.left, rowCount, columnCount });
  }

  build(name: string): SheetSnapshot {
    const columnCount = Math.max(...this.values.map((row) => row.length));
    return {
      id: 'sheet-1',
      name,
      visibility: 'visible',
      isProtected: false,
      usedRange: { row: 0, column: 0, rowCount: this.values.length, columnCount },
      values: this.values.map((row) => row.map((value) => value ?? undefined)),
      formulas: [],
      fonts: [],
      merges: this.merges,
      marks: [],
      tableNames: [],
      chartNames: [],
    };
  }
}
