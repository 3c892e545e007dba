import type { ConditionalStyle } from './conditional-style';
import type { Area, CellPosition } from './address';
import type { CellValue } from './snapshot';

/** How planned cells look; what is left out stays as the workbook's normal style has it. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** A thin line on all four sides of every cell. */
  readonly border?: string;
  /** In the form that a file has ("0.0%", "dd/mm/yyyy"), whatever the user's language. */
  readonly numberFormat?: string;
}

/** A formula with the value that we computed for it, so that a file shows it before Excel recalculates. */
export interface PlannedFormula {
  /** With its "=", English function names, commas between arguments. */
  readonly formula: string;
  readonly value: CellValue;
}

export interface PlannedCell extends CellPosition {
  readonly content: Exclude<CellValue, { error: string } | null> | PlannedFormula;
}

export interface PlannedTable {
  readonly name: string;
  /** With the header row. The header cells are texts, all different. */
  readonly area: Area;
}

export interface PlannedConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: 'formula'; readonly formula: string; readonly style: ConditionalStyle }
    /** A bar from 0 to `maximum`, or to the largest of the values where that is left out. */
    | { readonly kind: 'dataBar'; readonly color: string; readonly maximum?: number }
    | PlannedIconSet;
}

/** One of three icons beside each number: the third from `high` on, the second from `middle` on, else the first. */
export interface PlannedIconSet {
  readonly kind: 'iconSet';
  readonly icons: IconSetName;
  readonly middle: number;
  readonly high: number;
}

/** Names that a file and Office.js share: arrows down, across, up; and a cross, an exclamation mark, a tick. */
export type IconSetName = '3Arrows' | '3Symbols2';

export interface PlannedChart {
  readonly name: string;
  readonly title: string;
  readonly kind: 'barClustered' | 'barStacked100' | 'line';
  /** One area for the category labels; it and the values are a single row or column on this sheet. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color: string }[];
  /** How the axis writes its values, as a cell's number format; left out, as the cells have it. */
  readonly axisFormat?: string;
  /** Where the axis of the values ends, from 0 on; left out, where the program thinks fit. */
  readonly axisMaximum?: number;
  /** How each bar's value is written on it, as a cell's number format; left out, bars have no labels. */
  readonly labelFormat?: string;
  /** The cells that the chart covers. */
  readonly place: Area;
}

/** Print set-up for A4; margins in centimetres (Nghị định 30/2020/NĐ-CP, Phụ lục I: 20 mm, left 30 mm). */
export interface PlannedPrint {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: Area;
  /** Rows repeated on every page, 0-based and inclusive, or null. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Whether all of it is made as small as one page needs; else only its width is. */
  readonly isOnePage?: boolean;
  /** Rows that begin a page of their own, 0-based, besides those that the length of the pages makes. */
  readonly pageBreaks: readonly number[];
}

/** A whole sheet of ours: everything an adapter needs to write it, or to write it again in place. */
export interface SheetPlan {
  /** Wanted tab name; a name that is already there when `replaces` is given is left as the user has it. */
  readonly name: string;
  /** Defined names to set; `area` is on this sheet. The first one finds the sheet again. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  /** Column widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Row heights in points by 0-based row, for rows whose height is not left to Excel. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly cells: readonly PlannedCell[];
  /** Later entries win over earlier ones on the cells that both cover. */
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly merges: readonly Area[];
  readonly tables: readonly PlannedTable[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly charts: readonly PlannedChart[];
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PlannedPrint;
}
