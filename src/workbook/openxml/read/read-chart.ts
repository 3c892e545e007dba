import { areaFromA1, type Area } from '../../address';
import type { PlannedChart } from '../../sheet-plan';
import { attributeOf, descendantsNamed, firstChild, rootElement, textOf, type XmlElement } from '../xml/xml-element';

/**
 * Reads a chart part as `chartText` writes it.
 * @returns null for a chart of another make: another kind, names of series in cells, values that are no reference
 */
export function readChart(xml: string): Omit<PlannedChart, 'name' | 'place'> | null {
  const [plotArea] = descendantsNamed(xml, rootElement(xml), 'plotArea');
  const kind = plotArea === undefined ? null : readKind(xml, plotArea);
  if (plotArea === undefined || kind === null) return null;
  const elements = descendantsNamed(xml, plotArea, 'ser');
  const series = elements.map((element) => readSeries(xml, element)).filter((one) => one !== null);
  const categories = elements[0] === undefined ? null : readReference(xml, elements[0], 'cat');
  if (series.length === 0 || series.length < elements.length || categories === null) return null;
  const axisFormat = readAxisFormat(xml, plotArea);
  const axisMaximum = readAxisMaximum(xml, plotArea);
  const labelFormat = readLabelFormat(xml, elements[0]);
  return {
    title: readTitle(xml),
    kind,
    categories,
    series,
    ...(axisFormat !== null && { axisFormat }),
    ...(axisMaximum !== null && { axisMaximum }),
    ...(labelFormat !== null && { labelFormat }),
  };
}

function readKind(xml: string, plotArea: XmlElement): PlannedChart['kind'] | null {
  if (firstChild(xml, plotArea, 'lineChart') !== null) return 'line';
  const bars = firstChild(xml, plotArea, 'barChart');
  if (bars === null) return null;
  if (settingOf(xml, bars, 'barDir') !== 'bar') return null;
  const grouping = settingOf(xml, bars, 'grouping');
  if (grouping === 'percentStacked') return 'barStacked100';
  return grouping === 'clustered' ? 'barClustered' : null;
}

function readSeries(xml: string, element: XmlElement): PlannedChart['series'][number] | null {
  const tx = firstChild(xml, element, 'tx');
  const name = tx === null ? null : firstChild(xml, tx, 'v');
  const values = readReference(xml, element, 'val');
  const [color] = descendantsNamed(xml, element, 'srgbClr');
  if (name === null || values === null || color === undefined) return null;
  return { name: textOf(xml, name), values, color: `#${attributeOf(xml, color, 'val') ?? '000000'}` };
}

/** @returns null where the axis follows the cells */
function readAxisFormat(xml: string, plotArea: XmlElement): string | null {
  const axis = firstChild(xml, plotArea, 'valAx');
  const format = axis === null ? null : firstChild(xml, axis, 'numFmt');
  if (format === null || attributeOf(xml, format, 'sourceLinked') !== '0') return null;
  return attributeOf(xml, format, 'formatCode');
}

/** @returns null where the program chooses it */
function readAxisMaximum(xml: string, plotArea: XmlElement): number | null {
  const axis = firstChild(xml, plotArea, 'valAx');
  const scaling = axis === null ? null : firstChild(xml, axis, 'scaling');
  const maximum = scaling === null ? null : settingOf(xml, scaling, 'max');
  return maximum === null ? null : Number(maximum);
}

/** @returns null where bars have no labels */
function readLabelFormat(xml: string, series: XmlElement | undefined): string | null {
  const labels = series === undefined ? null : firstChild(xml, series, 'dLbls');
  const format = labels === null ? null : firstChild(xml, labels, 'numFmt');
  return format === null ? null : attributeOf(xml, format, 'formatCode');
}

function readReference(xml: string, series: XmlElement, name: 'cat' | 'val'): Area | null {
  const element = firstChild(xml, series, name);
  const [formula] = element === null ? [] : descendantsNamed(xml, element, 'f');
  return formula === undefined ? null : areaFromA1(textOf(xml, formula));
}

function readTitle(xml: string): string {
  const [title] = descendantsNamed(xml, rootElement(xml), 'title');
  if (title === undefined) return '';
  return descendantsNamed(xml, title, 't')
    .map((run) => textOf(xml, run))
    .join('');
}

function settingOf(xml: string, parent: XmlElement, name: string): string | null {
  const element = firstChild(xml, parent, name);
  return element === null ? null : attributeOf(xml, element, 'val');
}
