import type { Area } from '../workbook/address';
import type { ChartDraft } from './chart-drafts';
import type { FormatDraft } from './conditional-format-drafts';

export interface RangeTarget {
  readonly sheetId: string;
  readonly area: Area;
}

export interface AreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** What each class of Excel's object model stands for in the workbook behind the host. */
export interface HostTargets {
  Workbook: null;
  WorkbookProtection: null;
  Application: null;
  AddinInternalService: null;
  WorksheetCollection: null;
  Worksheet: string;
  WorksheetProtection: string;
  WorksheetFreezePanes: string;
  PageLayout: string;
  PageBreakCollection: string;
  PageBreak: string;
  HeaderFooterGroup: string;
  HeaderFooter: string;
  Range: RangeTarget;
  RangeCollection: AreasTarget;
  RangeAreas: AreasTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: FormatDraft;
  CustomConditionalFormat: FormatDraft;
  ConditionalFormatRule: FormatDraft;
  ConditionalRangeFormat: FormatDraft;
  ConditionalRangeFill: FormatDraft;
  ConditionalRangeFont: FormatDraft;
  DataBarConditionalFormat: FormatDraft;
  IconSetConditionalFormat: FormatDraft;
  ConditionalDataBarPositiveFormat: FormatDraft;
  ChartCollection: string;
  Chart: ChartDraft;
  ChartTitle: ChartDraft;
  ChartSeriesCollection: ChartDraft;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartDataLabels: SeriesTarget;
  ChartDataLabelFormat: SeriesTarget;
  ChartFont: SeriesTarget;
  ChartFill: SeriesTarget;
  ChartLineFormat: SeriesTarget;
  ChartAxes: ChartDraft;
  ChartAxis: ChartDraft;
  TableCollection: { readonly sheetId: string | null };
  Table: TableTarget;
  NamedItemCollection: null;
  NamedItem: string;
  CustomXmlPartCollection: CustomXmlTarget;
  CustomXmlPartScopedCollection: CustomXmlTarget;
  CustomXmlPart: string;
}
export type ClassName = keyof HostTargets;

/** The custom XML parts of one namespace, or all of them. */
export interface CustomXmlTarget {
  readonly namespace: string | null;
}

export interface SeriesTarget {
  readonly chart: ChartDraft;
  readonly index: number;
}

/** A table by name; `rename` is kept by the target, as the object stays the same. */
export interface TableTarget {
  readonly sheetId: string;
  name: string;
}

/** One object of Excel's object model, as the batch's object paths name it. */
export interface HostObject<K extends ClassName = ClassName> {
  readonly className: K;
  readonly target: HostTargets[K];
}

export function hostObject<K extends ClassName>(className: K, target: HostTargets[K]): HostObject<K> {
  return { className, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'target' in value;
}

export function isOfClass<K extends ClassName>(object: HostObject, className: K): object is HostObject<K> & HostObject {
  return object.className === className;
}
