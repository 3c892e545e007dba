import { areaToA1, quoteSheetName, type Area } from '../../address';
import type { PlannedChart } from '../../sheet-plan';
import { isCellError, type CellValue } from '../../snapshot';
import { labelColor } from '../../label-color';
import { elementText } from '../xml/xml-splice';
import { escapeText } from '../../xml-text';

const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const FONT = 'Times New Roman';
/** In hundredths of a point. */
const TITLE_SIZE = 1300;
const TEXT_SIZE = 1000;
/** In English Metric Units, 12,700 to the point. */
const LINE_WIDTH = 28_575;
/** Percent of a bar's width between two categories. */
const GAP_WIDTH = 60;

/** The values of a row or column of cells, in their order. */
export type ReadValues = (area: Area) => readonly CellValue[];

/**
 * A chart part (ECMA-376 part 1, 21.2) with the values as they are now, so that it shows before Excel reads the cells.
 * @param sheetName of the sheet that has the values
 */
export function chartText(chart: PlannedChart, sheetName: string, valuesAt: ReadValues): string {
  const categories = elementText('c:cat', {}, textReference(chart.categories, sheetName, valuesAt));
  const series = chart.series.map(({ name, values, color }, index) =>
    elementText(
      'c:ser',
      {},
      setting('idx', index) +
        setting('order', index) +
        `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>` +
        seriesLook(chart.kind, color) +
        (chart.kind === 'line' ? '' : setting('invertIfNegative', 0)) +
        labelsText(chart, color) +
        categories +
        elementText('c:val', {}, numberReference(values, sheetName, valuesAt)) +
        (chart.kind === 'line' ? setting('smooth', 0) : ''),
    ),
  );
  const plot = elementText('c:plotArea', {}, `<c:layout/>${plotText(chart.kind, series.join(''))}${axesText(chart)}`);
  const legend =
    chart.series.length > 1 ? `<c:legend>${setting('legendPos', 'b')}${setting('overlay', 0)}</c:legend>` : '';
  return elementText(
    'c:chartSpace',
    { 'xmlns:c': CHART_NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE },
    setting('roundedCorners', 0) +
      elementText(
        'c:chart',
        {},
        titleText(chart.title) +
          setting('autoTitleDeleted', 0) +
          plot +
          legend +
          setting('plotVisOnly', 1) +
          setting('dispBlanksAs', 'gap'),
      ) +
      `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${fontText('a:defRPr', TEXT_SIZE, 0)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`,
  );
}

function setting(name: string, val: string | number): string {
  return elementText(`c:${name}`, { val });
}

function fontText(element: string, size: number, bold: 0 | 1): string {
  const font = elementText('a:latin', { typeface: FONT }) + elementText('a:cs', { typeface: FONT });
  return elementText(element, element === 'a:rPr' ? { lang: 'vi-VN', sz: size, b: bold } : { sz: size, b: bold }, font);
}

function titleText(title: string): string {
  const run = `<a:r>${fontText('a:rPr', TITLE_SIZE, 1)}<a:t>${escapeText(title)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx>${setting('overlay', 0)}</c:title>`;
}

function seriesLook(kind: PlannedChart['kind'], color: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
  if (kind !== 'line') return `<c:spPr>${fill}</c:spPr>`;
  const line = `<c:spPr><a:ln w="${LINE_WIDTH}" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`;
  return `${line}<c:marker>${setting('symbol', 'circle')}${setting('size', 6)}<c:spPr>${fill}</c:spPr></c:marker>`;
}

function plotText(kind: PlannedChart['kind'], series: string): string {
  const axes = setting('axId', CATEGORY_AXIS) + setting('axId', VALUE_AXIS);
  if (kind === 'line') {
    const start = setting('grouping', 'standard') + setting('varyColors', 0);
    return `<c:lineChart>${start}${series}${setting('marker', 1)}${axes}</c:lineChart>`;
  }
  const grouping = setting('grouping', kind === 'barStacked100' ? 'percentStacked' : 'clustered');
  const overlap = kind === 'barStacked100' ? setting('overlap', 100) : '';
  return `<c:barChart>${setting('barDir', 'bar')}${grouping}${setting('varyColors', 0)}${series}${setting('gapWidth', GAP_WIDTH)}${overlap}${axes}</c:barChart>`;
}

/** On a stacked bar in a colour that stands out from its own, else behind its end. */
function labelsText({ kind, labelFormat }: PlannedChart, color: string): string {
  if (labelFormat === undefined) return '';
  const isStacked = kind === 'barStacked100';
  const fill = `<a:solidFill><a:srgbClr val="${(isStacked ? labelColor(color) : '#000000').slice(1)}"/></a:solidFill>`;
  const font = `<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/>`;
  const run = `<a:defRPr sz="${TEXT_SIZE}">${fill}${font}</a:defRPr>`;
  const shown = (name: string, isShown: boolean) => setting(name, isShown ? 1 : 0);
  return elementText(
    'c:dLbls',
    {},
    elementText('c:numFmt', { formatCode: labelFormat, sourceLinked: 0 }) +
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
      `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>` +
      setting('dLblPos', isStacked ? 'ctr' : 'outEnd') +
      shown('showLegendKey', false) +
      shown('showVal', true) +
      ['showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map((name) => shown(name, false)).join(''),
  );
}

function axesText({ kind, axisFormat, axisMaximum }: PlannedChart): string {
  const isBar = kind !== 'line';
  // Bars run from the bottom up unless the axis is turned; the values then stand below again at its far end.
  const scaling = (orientation: string, bounds = ''): string =>
    `<c:scaling>${setting('orientation', orientation)}${bounds}</c:scaling>`;
  const bounds = axisMaximum === undefined ? '' : setting('max', axisMaximum) + setting('min', 0);
  const ticks = setting('majorTickMark', 'out') + setting('minorTickMark', 'none') + setting('tickLblPos', 'nextTo');
  const category =
    setting('axId', CATEGORY_AXIS) +
    scaling(isBar ? 'maxMin' : 'minMax') +
    setting('delete', 0) +
    setting('axPos', isBar ? 'l' : 'b') +
    '<c:numFmt formatCode="General" sourceLinked="0"/>' +
    ticks +
    setting('crossAx', VALUE_AXIS) +
    setting('crosses', 'autoZero') +
    setting('auto', 1) +
    setting('lblAlgn', 'ctr') +
    setting('lblOffset', 100) +
    setting('noMultiLvlLbl', 0);
  const value =
    setting('axId', VALUE_AXIS) +
    scaling('minMax', bounds) +
    setting('delete', 0) +
    setting('axPos', isBar ? 'b' : 'l') +
    '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    elementText('c:numFmt', { formatCode: axisFormat ?? 'General', sourceLinked: axisFormat === undefined ? 1 : 0 }) +
    ticks +
    setting('crossAx', CATEGORY_AXIS) +
    setting('crosses', isBar ? 'max' : 'autoZero') +
    setting('crossBetween', 'between');
  return `<c:catAx>${category}</c:catAx><c:valAx>${value}</c:valAx>`;
}

function textReference(area: Area, sheetName: string, valuesAt: ReadValues): string {
  const cache = cacheText('strCache', '', valuesAt(area), (value) =>
    isCellError(value) ? value.error : String(value),
  );
  return `<c:strRef>${referenceText(area, sheetName)}${cache}</c:strRef>`;
}

function numberReference(area: Area, sheetName: string, valuesAt: ReadValues): string {
  const format = '<c:formatCode>General</c:formatCode>';
  const cache = cacheText('numCache', format, valuesAt(area), (value) =>
    typeof value === 'number' ? String(value) : null,
  );
  return `<c:numRef>${referenceText(area, sheetName)}${cache}</c:numRef>`;
}

function referenceText(area: Area, sheetName: string): string {
  const address = areaToA1(area).replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `<c:f>${escapeText(`${quoteSheetName(sheetName)}!${address}`)}</c:f>`;
}

function cacheText(
  name: string,
  start: string,
  values: readonly CellValue[],
  write: (value: Exclude<CellValue, null>) => string | null,
): string {
  const points = values.map((value, index) => {
    const text = value === null ? null : write(value);
    return text === null ? '' : elementText('c:pt', { idx: index }, `<c:v>${escapeText(text)}</c:v>`);
  });
  return `<c:${name}>${start}${setting('ptCount', values.length)}${points.join('')}</c:${name}>`;
}
