import type { PlannedChart } from '../../sheet-plan';
import { addChartFrame, emptyDrawing, readChartFrames, removeChartFrame, type ChartFrame } from './chart-drawing';
import type { Package } from '../zip/package';
import { readChart } from '../read/read-chart';
import { relationshipAttribute } from '../read/relationship-attribute';
import { partsReferredTo, relationshipsOf } from '../read/relationships';
import { inDialectOf } from '../read/strict-dialect';
import { childOf, parseWorksheet, putChild } from '../xml/worksheet-xml';
import { chartText, type ReadValues } from './write-chart';
import { addPart, removePart } from './write-package-parts';
import { applySplices, elementText, removal } from '../xml/xml-splice';

/**
 * Puts a chart on a sheet, in place of the one that has its name.
 * @param sheetName of the sheet that has the chart and its values
 */
export function setChartPart(
  target: Package,
  sheetPart: string,
  sheetName: string,
  chart: PlannedChart,
  valuesAt: ReadValues,
): void {
  removeChartPart(target, sheetPart, chart.name);
  const drawing = drawingOf(target, sheetPart) ?? addDrawing(target, sheetPart);
  const { name, place } = chart;
  const { id: relationshipId } = addPart(target, drawing, 'chart', chartText(chart, sheetName, valuesAt));
  const framed = addChartFrame(target.text(drawing), { name, place, relationshipId }, (text) =>
    inDialectOf(target, text),
  );
  target.set(drawing, framed);
}

/** Takes a chart off a sheet, and the drawing where nothing else is on it. Nothing happens where it is not there. */
export function removeChartPart(target: Package, sheetPart: string, name: string): void {
  const drawing = drawingOf(target, sheetPart);
  if (drawing === null) return;
  const xml = target.text(drawing);
  const frame = readChartFrames(xml).find((one) => one.name === name);
  if (frame === undefined) return;
  const part = chartPartOf(target, drawing, frame);
  const left = removeChartFrame(xml, frame);
  if (left !== null) target.set(drawing, left);
  if (part !== null) removePart(target, drawing, part);
  if (left === null) removeDrawing(target, sheetPart, drawing);
}

/** The charts on a sheet that `readChart` understands. */
export function readChartParts(source: Package, sheetPart: string): PlannedChart[] {
  const drawing = drawingOf(source, sheetPart);
  if (drawing === null) return [];
  return readChartFrames(source.text(drawing)).flatMap((frame) => {
    const part = chartPartOf(source, drawing, frame);
    const chart = part === null ? null : readChart(source.text(part));
    return chart === null || frame.place === null ? [] : [{ ...chart, name: frame.name, place: frame.place }];
  });
}

function drawingOf(source: Package, sheetPart: string): string | null {
  const [drawing] = partsReferredTo(source, sheetPart, 'drawing');
  return drawing?.target ?? null;
}

function chartPartOf(source: Package, drawing: string, frame: ChartFrame): string | null {
  const chart = relationshipsOf(source, drawing).find(({ id }) => id === frame.relationshipId);
  return chart !== undefined && source.has(chart.target) ? chart.target : null;
}

function addDrawing(target: Package, sheetPart: string): string {
  const { part, id } = addPart(target, sheetPart, 'drawing', emptyDrawing());
  const xml = target.text(sheetPart);
  const sheet = parseWorksheet(xml);
  const element = elementText(`${sheet.root.prefix}drawing`, relationshipAttribute(xml, sheet.root, id));
  // In place of one whose part is gone: a sheet has one drawing at most.
  target.set(sheetPart, applySplices(xml, [putChild(sheet, 'drawing', element)]));
  return part;
}

function removeDrawing(target: Package, sheetPart: string, drawing: string): void {
  const xml = target.text(sheetPart);
  const element = childOf(parseWorksheet(xml), 'drawing');
  if (element !== null) target.set(sheetPart, applySplices(xml, [removal(element)]));
  removePart(target, sheetPart, drawing);
}
