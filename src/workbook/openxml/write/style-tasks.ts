import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../address';
import type { CellStyle } from '../../sheet-plan';
import type { RowTasks } from './row-cells';
import { tasksByRow } from './rewrite-sheet';

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/**
 * What each cell is to look like, where later entries win over earlier ones.
 * @param usedRange asked for where an area is whole rows or columns: of those, only cells that the sheet uses are meant
 */
export function styleTasks(entries: readonly StyledArea[], usedRange: () => Area | null): RowTasks<CellStyle> {
  const combined = new CombinedStyles();
  const cells = new Map<number, CellStyle>();
  for (const { area, style } of entries) {
    const { row, column, rowCount, columnCount } = bounded(area, usedRange);
    for (let r = row; r < row + rowCount; r++) {
      for (let c = column; c < column + columnCount; c++) {
        const key = r * MAX_COLUMNS + c;
        cells.set(key, combined.over(cells.get(key) ?? null, style));
      }
    }
  }
  return tasksByRow(
    (function* () {
      for (const [key, style] of cells) yield [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, style] as const;
    })(),
  );
}

/** Combines styles; the same two always give the same object. */
export class CombinedStyles {
  private readonly known = new Map<CellStyle | null, Map<CellStyle, CellStyle>>();

  over(base: CellStyle | null, style: CellStyle): CellStyle {
    const overBase = this.known.get(base) ?? new Map<CellStyle, CellStyle>();
    this.known.set(base, overBase);
    const combined = overBase.get(style) ?? { ...base, ...style };
    overBase.set(style, combined);
    return combined;
  }
}

function bounded(area: Area, usedRange: () => Area | null): Area {
  if (area.rowCount < MAX_ROWS && area.columnCount < MAX_COLUMNS) return area;
  const used = usedRange();
  if (used === null) return { ...area, rowCount: 0, columnCount: 0 };
  const row = Math.max(area.row, used.row);
  const column = Math.max(area.column, used.column);
  return {
    row,
    column,
    rowCount: Math.min(area.row + area.rowCount, used.row + used.rowCount) - row,
    columnCount: Math.min(area.column + area.columnCount, used.column + used.columnCount) - column,
  };
}
