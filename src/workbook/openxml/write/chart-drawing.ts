import type { Area } from '../../address';
import { relationshipAttribute } from '../read/relationship-attribute';
import {
  attributeOf,
  childElements,
  descendantsNamed,
  firstChild,
  prefixedAttributeOf,
  rootElement,
  textOf,
  type XmlElement,
} from '../xml/xml-element';
import { appendInside, applySplices, elementText, removal } from '../xml/xml-splice';

const SHEET_DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** In English Metric Units, one point: else the frame's upper edge would be printed on the page before, too. */
const FRAME_OFFSET = 12_700;

/** A chart as a sheet's drawing shows it. */
export interface ChartFrame {
  readonly name: string;
  /** Of the drawing's relationship to the chart's part. */
  readonly relationshipId: string;
  /** The cells it covers, or null where it is not tied to cells. */
  readonly place: Area | null;
  /** The anchor around it. */
  readonly anchor: XmlElement;
}

/** A drawing part with nothing on it, without its XML declaration. */
export function emptyDrawing(): string {
  return elementText('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING_NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE });
}

/** The charts on a drawing, in their order. */
export function readChartFrames(xml: string): ChartFrame[] {
  const frames: ChartFrame[] = [];
  for (const anchor of childElements(xml, rootElement(xml))) {
    const frame = firstChild(xml, anchor, 'graphicFrame');
    if (frame === null) continue;
    const [chart] = descendantsNamed(xml, frame, 'chart');
    const [properties] = descendantsNamed(xml, frame, 'cNvPr');
    const relationshipId = chart === undefined ? null : prefixedAttributeOf(xml, chart, 'id');
    if (properties === undefined || relationshipId === null) continue;
    const name = attributeOf(xml, properties, 'name') ?? '';
    frames.push({ name, relationshipId, place: readPlace(xml, anchor), anchor });
  }
  return frames;
}

/**
 * Puts a chart on a drawing, over the cells of `place`.
 * @param inDialect what was written in the transitional dialect, in the one that the drawing is in
 */
export function addChartFrame(
  xml: string,
  { name, place, relationshipId }: Omit<ChartFrame, 'anchor'> & { readonly place: Area },
  inDialect: (xml: string) => string,
): string {
  const root = rootElement(xml);
  const taken = descendantsNamed(xml, root, 'cNvPr').map((one) => Number(attributeOf(xml, one, 'id') ?? 0));
  const id = Math.max(1, ...taken) + 1;
  const identity = elementText('xdr:cNvPr', { id, name }) + elementText('xdr:cNvGraphicFramePr');
  const chart = elementText('c:chart', {
    'xmlns:c': CHART_NAMESPACE,
    ...relationshipAttribute(xml, root, relationshipId),
  });
  const frame =
    elementText('xdr:nvGraphicFramePr', {}, identity) +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    elementText('a:graphic', {}, elementText('a:graphicData', { uri: CHART_NAMESPACE }, chart));
  const anchor = elementText(
    'xdr:twoCellAnchor',
    { 'xmlns:xdr': SHEET_DRAWING_NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE },
    cornerText('from', place.column, place.row, FRAME_OFFSET) +
      cornerText('to', place.column + place.columnCount, place.row + place.rowCount, 0) +
      elementText('xdr:graphicFrame', { macro: '' }, frame) +
      '<xdr:clientData/>',
  );
  return applySplices(xml, [appendInside(xml, root, inDialect(anchor))]);
}

/** @returns the drawing without that chart, or null where nothing is left on it */
export function removeChartFrame(xml: string, { anchor }: ChartFrame): string | null {
  const left = applySplices(xml, [removal(anchor)]);
  return [...childElements(left, rootElement(left))].length === 0 ? null : left;
}

function cornerText(name: 'from' | 'to', column: number, row: number, rowOffset: number): string {
  const corner = `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff>`;
  return `<xdr:${name}>${corner}</xdr:${name}>`;
}

function readPlace(xml: string, anchor: XmlElement): Area | null {
  const from = readCorner(xml, anchor, 'from');
  const to = readCorner(xml, anchor, 'to');
  if (from === null || to === null) return null;
  const rowCount = Math.max(1, to.row - from.row);
  return { ...from, rowCount, columnCount: Math.max(1, to.column - from.column) };
}

function readCorner(xml: string, anchor: XmlElement, name: 'from' | 'to') {
  const corner = firstChild(xml, anchor, name);
  const row = corner === null ? null : firstChild(xml, corner, 'row');
  const column = corner === null ? null : firstChild(xml, corner, 'col');
  if (row === null || column === null) return null;
  return { row: Number(textOf(xml, row)), column: Number(textOf(xml, column)) };
}
