import { failure, success, type Outcome } from '../../../src/outcome';
import { areaContains, areaToA1, quoteSheetName, type Area, type CellPosition } from '../../../src/workbook/address';
import type { FontChange, WorkbookEdit } from '../../../src/workbook/edit';
import type { WorkbookError } from '../../../src/workbook/errors';
import { cellsOf } from '../../../src/workbook/cells-of';
import { freeSheetName } from '../../../src/workbook/free-sheet-name';
import {
  contentsOf,
  inverseOfCells,
  inverseOfFonts,
  inverseOfMarks,
  inverseOfMetadata,
  inverseOfNewSheet,
  inverseOfRewriting,
} from '../../../src/workbook/inverse';
import type { Applied, CellsRead, ReadRequest, WorkbookPort } from '../../../src/workbook/port';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import {
  formulaAt,
  type CellValue,
  type DefinedName,
  type SheetSnapshot,
  type SparseGrid,
  type WorkbookSnapshot,
} from '../../../src/workbook/snapshot';

export type Rows = readonly (readonly CellValue[])[];

/** A sheet whose first cell is A1, from its rows; formulas by row and column. */
export function plainSheet(id: string, name: string, rows: Rows, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  return {
    id,
    name,
    visibility: 'visible',
    isProtected: false,
    usedRange: rows.length === 0 ? null : { row: 0, column: 0, rowCount: rows.length, columnCount },
    values: rows,
    formulas: [],
    fonts: [],
    merges: [],
    marks: [],
    tableNames: [],
    chartNames: [],
    ...more,
  };
}

/** A workbook in plain data, with a record of what was asked of it. Undo is the whole workbook as it was. */
export class PlainPort implements WorkbookPort {
  readonly reads: ReadRequest[] = [];
  readonly cellReads: Area[] = [];
  readonly writes: (readonly WorkbookEdit[])[] = [];
  isReadOnly = false;
  isStructureProtected = false;
  names: DefinedName[] = [];
  fileName: string | null = null;
  metadata: string | null = null;
  /** The sheet in front; the first one until another is selected. */
  activeSheetId: string | null = null;
  /** The next writing fails with it. */
  fault: WorkbookError | null = null;

  constructor(public sheets: SheetSnapshot[]) {}

  read(request: ReadRequest): Promise<Outcome<WorkbookSnapshot, WorkbookError>> {
    this.reads.push(request);
    const wanted = request.sheets;
    if (typeof wanted === 'object' && 'names' in wanted) {
      const lost = wanted.names.find((name) => !this.sheets.some((sheet) => sheet.name === name));
      if (lost !== undefined) return Promise.resolve(failure({ code: 'sheet-not-found', sheet: lost }));
    }
    const front = this.activeSheetId ?? this.sheets[0]?.id ?? '';
    const sheets = this.sheets.filter(({ id, name }) => {
      if (wanted === 'all') return true;
      if (typeof wanted === 'object' && 'ids' in wanted) return wanted.ids.includes(id);
      return wanted === 'active' ? id === front : wanted.names.includes(name);
    });
    const has = (part: ReadRequest['include'][number]) => request.include.includes(part);
    return Promise.resolve(
      success({
        activeSheetId: front,
        isReadOnly: this.isReadOnly,
        isStructureProtected: this.isStructureProtected,
        sheetInfos: this.sheets,
        names: this.names,
        fileName: this.fileName,
        metadata: this.metadata,
        sheets: sheets.map((sheet) => ({
          ...sheet,
          formulas: has('formulas') ? sheet.formulas : [],
          fonts: has('fonts') ? sheet.fonts : [],
          marks: has('marks') ? sheet.marks : [],
          tableNames: has('objects') ? sheet.tableNames : [],
          chartNames: has('objects') ? sheet.chartNames : [],
        })),
      }),
    );
  }

  readCells(sheetId: string, area: Area): Promise<Outcome<CellsRead, WorkbookError>> {
    const sheet = this.sheets.find(({ id }) => id === sheetId);
    this.cellReads.push(area);
    return Promise.resolve(
      sheet === undefined ? failure({ code: 'sheet-not-found', sheet: sheetId }) : success(cellsOf(sheet, area)),
    );
  }

  apply(edits: readonly WorkbookEdit[]): Promise<Outcome<Applied, WorkbookError>> {
    this.writes.push(edits);
    const refusal = this.fault ?? this.#refusalOf(edits);
    if (refusal !== null) return Promise.resolve(failure(refusal));
    const undo = edits.map((edit) => this.#apply(edit)).reverse();
    return Promise.resolve(success({ undo: undo.flat() }));
  }

  select(sheetId: string): Promise<Outcome<void, WorkbookError>> {
    if (!this.sheets.some(({ id }) => id === sheetId))
      return Promise.resolve(failure({ code: 'sheet-not-found', sheet: sheetId }));
    this.activeSheetId = sheetId;
    return Promise.resolve(success(undefined));
  }

  watch(): Promise<Outcome<() => Promise<void>, WorkbookError>> {
    return Promise.resolve(success(() => Promise.resolve()));
  }

  watchSelection(): Promise<Outcome<() => Promise<void>, WorkbookError>> {
    return Promise.resolve(success(() => Promise.resolve()));
  }

  sheetNamed(name: string): SheetSnapshot {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  /** Types a value, as a user does. */
  type(name: string, cell: CellPosition, value: CellValue): void {
    const sheet = this.sheetNamed(name);
    const usedRange = value === null ? sheet.usedRange : boundsOf(sheet.usedRange, cell);
    const formulas = formulaAt(sheet, cell) === null ? sheet.formulas : withCell(sheet.formulas, cell, undefined);
    this.replace({ ...sheet, usedRange, formulas, values: withCell(sheet.values, cell, value ?? undefined) });
  }

  replace(sheet: SheetSnapshot): void {
    this.sheets = this.sheets.map((old) => (old.id === sheet.id ? sheet : old));
  }

  /** As the adapters refuse: before anything is written. */
  #refusalOf(edits: readonly WorkbookEdit[]): WorkbookError | null {
    for (const edit of edits) {
      if (edit.kind === 'setMetadata') continue;
      const sheetId = edit.kind === 'putSheet' ? (edit.replaces?.sheetId ?? null) : edit.sheetId;
      const sheet = this.sheets.find(({ id }) => id === sheetId);
      if (sheetId !== null && sheet === undefined) return { code: 'sheet-not-found', sheet: sheetId };
      if (sheet?.isProtected === true && edit.kind !== 'deleteSheet')
        return { code: 'sheet-protected', sheet: sheet.name };
      const changesStructure = sheetId === null || edit.kind === 'deleteSheet';
      if (changesStructure && this.isStructureProtected) return { code: 'structure-protected' };
    }
    return null;
  }

  #freeId(): string {
    const isTaken = (id: string) => this.sheets.some((sheet) => sheet.id === id);
    let number = this.sheets.length + 1;
    while (isTaken(`sheet${number}`)) number += 1;
    return `sheet${number}`;
  }

  #apply(edit: WorkbookEdit): WorkbookEdit[] {
    switch (edit.kind) {
      case 'setMarks': {
        const sheet = this.#sheet(edit.sheetId);
        const replaced = new Set(edit.replaced.map(({ id }) => id));
        const added = edit.marks.map((mark, index) => ({ ...mark, id: `mark${this.writes.length}.${index}` }));
        this.replace({ ...sheet, marks: [...sheet.marks.filter(({ id }) => !replaced.has(id)), ...added] });
        return [inverseOfMarks(sheet.id, edit.replaced, added)];
      }
      case 'setCells': {
        for (const { next, ...cell } of edit.changes) {
          const isFormula = typeof next === 'object' && next !== null;
          this.type(this.#sheet(edit.sheetId).name, cell, isFormula ? next.value : next);
          const sheet = this.#sheet(edit.sheetId);
          const formulas = withCell(sheet.formulas, cell, isFormula ? next.formula : undefined);
          this.replace({ ...sheet, formulas });
        }
        return [inverseOfCells(edit)];
      }
      case 'putSheet': {
        const id = edit.replaces?.sheetId ?? this.#freeId();
        const old = this.sheets.find((sheet) => sheet.id === id);
        const taken = this.sheets.map(({ name }) => name);
        const sheet = sheetOfPlan(id, old?.name ?? freeSheetName(edit.plan.name, taken), edit.plan);
        this.sheets =
          old === undefined ? [...this.sheets, sheet] : this.sheets.map((each) => (each === old ? sheet : each));
        this.names = [
          ...this.names.filter(({ name }) => !edit.plan.names.some((planned) => planned.name === name)),
          ...edit.plan.names.map(({ name, area }) => ({
            name,
            refersTo: `=${quoteSheetName(sheet.name)}!${areaToA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`,
          })),
        ];
        if (old === undefined) return [inverseOfNewSheet(id, edit.plan)];
        return [inverseOfRewriting(id, contentsOf(old), contentsOf(sheet))];
      }
      case 'deleteSheet':
        this.sheets = this.sheets.filter(({ id }) => id !== edit.sheetId);
        this.names = this.names.filter(({ name }) => !edit.definedNames.includes(name));
        return [];
      case 'setFonts': {
        for (const change of edit.changes) this.setFont(edit.sheetId, change);
        return [inverseOfFonts(edit)];
      }
      case 'setMetadata':
        this.metadata = edit.next;
        return [inverseOfMetadata(edit)];
    }
  }

  /** Shows the texts of an area in another font. */
  setFont(sheetId: string, { area, next }: Pick<FontChange, 'area' | 'next'>): void {
    const sheet = this.#sheet(sheetId);
    const fonts = sheet.values.map((cells, row) =>
      cells?.map((value, column) =>
        typeof value === 'string' && areaContains(area, { row, column }) ? next : sheet.fonts[row]?.[column],
      ),
    );
    this.replace({ ...sheet, fonts });
  }

  #sheet(id: string): SheetSnapshot {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (sheet === undefined) throw new Error(`No sheet with id ${id}`);
    return sheet;
  }
}

/** A grid with one cell changed; what is left empty at the end of a row, and at the end of all, is not there. */
function withCell<T>(grid: SparseGrid<T>, { row, column }: CellPosition, value: T | undefined): SparseGrid<T> {
  const rows = Array.from({ length: Math.max(grid.length, row + 1) }, (_, index) => grid[index]);
  const cells = Array.from({ length: Math.max(rows[row]?.length ?? 0, column + 1) }, (_, index) => rows[row]?.[index]);
  cells[column] = value;
  rows[row] = withoutEnd(cells).length === 0 ? undefined : withoutEnd(cells);
  return withoutEnd(rows);
}

function withoutEnd<T>(items: readonly T[]): readonly T[] {
  return items.slice(0, items.map((item) => item !== undefined).lastIndexOf(true) + 1);
}

function boundsOf(area: Area | null, { row, column }: CellPosition): Area {
  if (area === null) return { row, column, rowCount: 1, columnCount: 1 };
  const [top, left] = [Math.min(area.row, row), Math.min(area.column, column)];
  const rowCount = Math.max(area.row + area.rowCount, row + 1) - top;
  return { row: top, column: left, rowCount, columnCount: Math.max(area.column + area.columnCount, column + 1) - left };
}

function sheetOfPlan(id: string, name: string, plan: SheetPlan): SheetSnapshot {
  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  for (const { row, column, content } of plan.cells) {
    while (values.length <= row) values.push([]);
    while (formulas.length <= row) formulas.push([]);
    const [valueRow = [], formulaRow = []] = [values[row], formulas[row]];
    if (typeof content === 'object') {
      valueRow[column] = content.value;
      formulaRow[column] = content.formula;
    } else valueRow[column] = content;
  }
  return plainSheet(id, name, values, {
    formulas,
    merges: plan.merges,
    tableNames: plan.tables.map((table) => table.name),
    chartNames: plan.charts.map((chart) => chart.name),
  });
}
