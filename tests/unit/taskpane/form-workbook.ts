import { failure, success, type Outcome } from '../../../src/outcome';
import { areaOfCell, type CellPosition } from '../../../src/workbook/address';
import type { WorkbookError } from '../../../src/workbook/errors';
import type { CellsChanged, SelectedCells, SelectionReader } from '../../../src/workbook/port';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { PlainPort, plainSheet, type Rows } from '../app/plain-port';

/** The 34 criteria of Quyết định 9745: all met but those named. Criterion n stands in row n + 2, its result in D. */
export function formSheet(results: Readonly<Record<number, string>> = {}, more: Partial<SheetSnapshot> = {}) {
  const criteria = Array.from({ length: 34 }, (_, index): Rows[number] => [
    index + 1,
    `Nội dung thứ ${index + 1}`,
    `Báo cáo số ${index + 1}`,
    results[index + 1] ?? 'Đạt',
  ]);
  return plainSheet(
    'form',
    'Sùng Phài',
    [
      ['Xã Sùng Phài', 'Theo Quyết định 9745/QĐ-BCA-V05'],
      ['TT', 'Nội dung tiêu chí', 'Minh chứng', 'Kết quả'],
      ...criteria,
    ],
    more,
  );
}

/** A workbook as the pane sees it, with a record of where the user was taken. */
export class PanePort extends PlainPort implements SelectionReader {
  readonly selected: { readonly sheetId: string; readonly cell: CellPosition }[] = [];
  selectFault: WorkbookError | null = null;
  #listener: (change: CellsChanged) => void = () => undefined;
  #selectionListener: (selection: SelectedCells) => void = () => undefined;

  override select(sheetId = '', cell: CellPosition = { row: 0, column: 0 }): Promise<Outcome<void, WorkbookError>> {
    if (this.selectFault !== null) return Promise.resolve(failure(this.selectFault));
    this.selected.push({ sheetId, cell });
    return Promise.resolve(success(undefined));
  }

  /** The cell that is selected when it is asked for; the first sheet is in front. */
  activeCell: CellPosition = { row: 0, column: 0 };

  selection(): Promise<Outcome<SelectedCells, WorkbookError>> {
    return Promise.resolve(success({ sheetId: this.sheets[0]?.id ?? '', area: areaOfCell(this.activeCell) }));
  }

  override watch(listener: (change: CellsChanged) => void = () => undefined) {
    this.#listener = listener;
    return super.watch();
  }

  override watchSelection(listener: (selection: SelectedCells) => void = () => undefined) {
    this.#selectionListener = listener;
    return super.watchSelection();
  }

  /** Somebody clicked on a cell. */
  selectByHand(sheetId: string, cell: CellPosition): void {
    this.#selectionListener({ sheetId, area: areaOfCell(cell) });
  }

  /** Somebody typed on the sheet. */
  change(sheetId: string, more: Partial<CellsChanged> = {}): void {
    this.#listener({ sheetId, area: null, isStructural: false, isOwn: false, ...more });
  }
}
