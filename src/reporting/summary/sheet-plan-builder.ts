import type { Area } from '../../workbook/address';
import type {
  CellStyle,
  PlannedCell,
  PlannedChart,
  PlannedConditionalFormat,
  PlannedPrint,
  PlannedTable,
  SheetPlan,
} from '../../workbook/sheet-plan';
import { pageBreaks, type RepeatedRows, type RowsTogether } from './page-breaks';

/** Collects the parts of a sheet of ours; rows and columns count from 0. */
export class SheetPlanBuilder {
  readonly #cells: PlannedCell[] = [];
  readonly #styles: { area: Area; style: CellStyle }[] = [];
  readonly #merges: Area[] = [];
  readonly #rowHeights = new Map<number, number>();
  readonly #names: { name: string; area: Area }[] = [];
  readonly #tables: PlannedTable[] = [];
  readonly #conditionalFormats: PlannedConditionalFormat[] = [];
  readonly #charts: PlannedChart[] = [];
  readonly #together: RowsTogether[] = [];

  /** Puts content into a cell; null leaves the cell empty. */
  put(row: number, column: number, content: PlannedCell['content'] | null, style?: CellStyle): void {
    if (content !== null && content !== '') this.#cells.push({ row, column, content });
    if (style !== undefined) this.style({ row, column, rowCount: 1, columnCount: 1 }, style);
  }

  /** Puts content into the first cell of an area and merges it. */
  putMerged(area: Area, content: PlannedCell['content'], style: CellStyle): void {
    this.put(area.row, area.column, content);
    this.style(area, style);
    if (area.rowCount * area.columnCount > 1) this.#merges.push(area);
  }

  style(area: Area, style: CellStyle): void {
    this.#styles.push({ area, style });
  }

  /** The row becomes at least this high. */
  rowHeight(row: number, points: number): void {
    this.#rowHeights.set(row, Math.max(points, this.#rowHeights.get(row) ?? 0));
  }

  name(name: string, area: Area): void {
    this.#names.push({ name, area });
  }

  table(table: PlannedTable): void {
    this.#tables.push(table);
  }

  conditionalFormat(format: PlannedConditionalFormat): void {
    this.#conditionalFormats.push(format);
  }

  chart(chart: PlannedChart): void {
    this.#charts.push(chart);
  }

  /** Where it can be, these rows stand on one printed page. */
  keepTogether(first: number, last: number): void {
    this.#together.push({ first, last });
  }

  build(sheet: {
    readonly name: string;
    readonly columnWidths: readonly number[];
    readonly freeze: SheetPlan['freeze'];
    readonly print: Omit<PlannedPrint, 'pageBreaks' | 'titleRows'> & { readonly titleRows: RepeatedRows | null };
  }): SheetPlan {
    const columnWidths = sheet.columnWidths.slice(0, sheet.print.area.columnCount);
    return {
      ...sheet,
      print: this.#paged(sheet.print, columnWidths),
      names: this.#names,
      rowHeights: [...this.#rowHeights].map(([row, height]) => ({ row, height })),
      cells: this.#cells,
      styles: this.#styles,
      merges: this.#merges,
      tables: this.#tables,
      conditionalFormats: this.#conditionalFormats,
      charts: this.#charts,
    };
  }

  /** Where the table is done before a page ends, its head would only stand over what it has nothing to say of. */
  #paged(
    {
      titleRows,
      ...print
    }: Omit<PlannedPrint, 'pageBreaks' | 'titleRows'> & { readonly titleRows: RepeatedRows | null },
    columnWidths: readonly number[],
  ): PlannedPrint {
    const heightOf = (row: number) => this.#rowHeights.get(row) ?? null;
    const together = [...this.#together, ...this.#charts.map(({ place }) => rowsOf(place))];
    const paged = (repeated: PlannedPrint['titleRows']) => {
      const printed = { ...print, titleRows: repeated };
      return { ...printed, pageBreaks: pageBreaks(together, { print: printed, columnWidths, heightOf }) };
    };
    const plain = paged(null);
    if (titleRows === null) return plain;
    const { first, last, until } = titleRows;
    const isTorn = plain.pageBreaks.some((row) => row > last && row <= until);
    return isTorn || plain.pageBreaks.length === 0 ? paged({ first, last }) : plain;
  }
}

function rowsOf({ row, rowCount }: Area): RowsTogether {
  return { first: row, last: row + rowCount - 1 };
}
