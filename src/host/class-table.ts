import type { ClassTable } from './class-definition';
import * as charts from './classes/charts';
import * as formats from './classes/conditional-formats';
import * as customXml from './classes/custom-xml';
import * as names from './classes/names';
import * as pageLayout from './classes/page-layout';
import * as rangeFormats from './classes/range-formats';
import * as ranges from './classes/ranges';
import * as tables from './classes/tables';
import * as workbooks from './classes/workbooks';
import * as worksheets from './classes/worksheets';

/** Every class of Excel's object model that the embedded host knows. */
export const classTable: ClassTable = {
  Workbook: workbooks.workbookClass,
  WorkbookProtection: workbooks.workbookProtectionClass,
  Application: workbooks.applicationClass,
  AddinInternalService: workbooks.addinInternalServiceClass,
  WorksheetCollection: worksheets.worksheetCollectionClass,
  Worksheet: worksheets.worksheetClass,
  WorksheetProtection: worksheets.worksheetProtectionClass,
  WorksheetFreezePanes: worksheets.freezePanesClass,
  PageLayout: pageLayout.pageLayoutClass,
  PageBreakCollection: pageLayout.pageBreakCollectionClass,
  PageBreak: pageLayout.pageBreakClass,
  HeaderFooterGroup: pageLayout.headerFooterGroupClass,
  HeaderFooter: pageLayout.headerFooterClass,
  Range: ranges.rangeClass,
  RangeCollection: ranges.rangeCollectionClass,
  RangeAreas: ranges.rangeAreasClass,
  RangeFormat: rangeFormats.rangeFormatClass,
  RangeFill: rangeFormats.rangeFillClass,
  RangeFont: rangeFormats.rangeFontClass,
  RangeBorderCollection: rangeFormats.rangeBorderCollectionClass,
  RangeBorder: rangeFormats.rangeBorderClass,
  ConditionalFormatCollection: formats.conditionalFormatCollectionClass,
  ConditionalFormat: formats.conditionalFormatClass,
  CustomConditionalFormat: formats.customConditionalFormatClass,
  ConditionalFormatRule: formats.conditionalFormatRuleClass,
  ConditionalRangeFormat: formats.conditionalRangeFormatClass,
  ConditionalRangeFill: formats.conditionalRangeFillClass,
  ConditionalRangeFont: formats.conditionalRangeFontClass,
  DataBarConditionalFormat: formats.dataBarClass,
  IconSetConditionalFormat: formats.iconSetClass,
  ConditionalDataBarPositiveFormat: formats.dataBarPositiveFormatClass,
  ChartCollection: charts.chartCollectionClass,
  Chart: charts.chartClass,
  ChartTitle: charts.chartTitleClass,
  ChartSeriesCollection: charts.chartSeriesCollectionClass,
  ChartSeries: charts.chartSeriesClass,
  ChartSeriesFormat: charts.chartSeriesFormatClass,
  ChartDataLabels: charts.chartDataLabelsClass,
  ChartDataLabelFormat: charts.chartDataLabelFormatClass,
  ChartFont: charts.chartFontClass,
  ChartFill: charts.chartFillClass,
  ChartLineFormat: charts.chartLineFormatClass,
  ChartAxes: charts.chartAxesClass,
  ChartAxis: charts.chartAxisClass,
  TableCollection: tables.tableCollectionClass,
  Table: tables.tableClass,
  NamedItemCollection: names.namedItemCollectionClass,
  NamedItem: names.namedItemClass,
  CustomXmlPartCollection: customXml.customXmlPartCollectionClass,
  CustomXmlPartScopedCollection: customXml.customXmlPartScopedCollectionClass,
  CustomXmlPart: customXml.customXmlPartClass,
};
