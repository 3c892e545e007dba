import { targetValue } from '../../../assessing/target';
import { dayText } from '../../../i18n/amount-texts';
import { cellToA1 } from '../../../workbook/address';
import type { PlannedCell } from '../../../workbook/sheet-plan';
import { columnRange } from '../../formula-text';
import { heights, look } from '../look';
import { wrappedHeight } from '../wrapped-text';
import { closedFigure, closingOn, figureNow, nextTarget } from './progress';
import { COLUMN_COUNT, columnWidths, NOW_COLUMN, type ProgressSection } from './section';

const CHANGE_COLUMN = NOW_COLUMN + 1;
const REMAINING_COLUMN = COLUMN_COUNT - 1;

/** @returns the column of a closed day, or of today behind the last one */
function stageColumn({ progress: { days } }: ProgressSection, stage: number): number {
  return NOW_COLUMN - days.length + stage;
}

/** @returns the cells that have the units' figures at a stage */
export function unitFigures(section: ProgressSection, header: number, stage: number): string {
  const column = stageColumn(section, Math.min(stage, section.progress.days.length));
  return columnRange(column, header + 1, header + section.set.units.length);
}

/**
 * Writes a row for each unit: what it had on each day that was closed, what it has now, and how far it is from the next
 * target.
 * @param target the cell that has the next target
 * @returns the first row below
 */
export function writeUnitProgress(section: ProgressSection, header: number, target: string): number {
  const { builder, own, texts, progress, set } = section;
  const { days } = progress;
  const firstStage = stageColumn(section, 0);
  const nameArea = (row: number) => ({ row, column: 1, rowCount: 1, columnCount: firstStage - 1 });
  const nameWidth = columnWidths.slice(1, firstStage).reduce((sum, width) => sum + width, 0);
  builder.put(header, 0, texts.columns.order, look.header);
  builder.putMerged(nameArea(header), texts.columns.unit, look.header);
  days.forEach((day, index) => builder.put(header, stageColumn(section, index), dayText(day), look.header));
  builder.put(header, NOW_COLUMN, own.stages.now, look.header);
  builder.put(header, CHANGE_COLUMN, own.columns.since, look.header);
  builder.put(header, REMAINING_COLUMN, own.columns.remaining, look.header);
  builder.rowHeight(header, heights.section);

  set.units.forEach((_unit, index) => {
    const row = header + 1 + index;
    writeUnit(section, row, index, target);
    builder.putMerged(nameArea(row), set.units[index]?.name ?? '', look.text);
    builder.rowHeight(row, Math.max(heights.row, wrappedHeight(set.units[index]?.name ?? '', nameWidth)));
  });
  const area = { row: header + 1, rowCount: set.units.length, columnCount: 1 };
  builder.conditionalFormat({
    areas: [{ ...area, column: CHANGE_COLUMN }],
    rule: { kind: 'iconSet', icons: '3Arrows', middle: 0, high: SMALLEST_RISE },
  });
  return header + 1 + set.units.length;
}

/** Points have no finer steps than this. */
const SMALLEST_RISE = 0.01;

function writeUnit(section: ProgressSection, row: number, index: number, target: string): void {
  const { builder, progress, set, places } = section;
  const unit = set.units[index];
  if (unit === undefined) return;
  const { days } = progress;
  builder.put(row, 0, index + 1, look.number);
  const figures = days.map((day) => {
    const closing = closingOn(unit, day);
    return closing === null ? null : closedFigure(progress, closing);
  });
  figures.forEach((figure, stage) => builder.put(row, stageColumn(section, stage), figure, look.points));
  const now = figureNow(progress, unit);
  const figure = places.figure(index, progress.of === 'met' ? 'met' : 'score');
  builder.put(row, NOW_COLUMN, { formula: `=${figure}`, value: now }, look.points);

  const cells = { before: cellToA1({ row, column: NOW_COLUMN - 1 }), now: cellToA1({ row, column: NOW_COLUMN }) };
  const last = figures.at(-1);
  const change: PlannedCell['content'] | null =
    last === undefined
      ? null
      : {
          formula: `=IF(${cells.before}="","",${cells.now}-${cells.before})`,
          value: last === null ? '' : now - last,
        };
  builder.put(row, CHANGE_COLUMN, change, look.signed);
  const next = nextTarget(progress, progress.today);
  const remaining = next === null ? '' : Math.max(0, targetValue(next) - now);
  const remainingFormula = `=IF(${target}="","",MAX(0,${target}-${cells.now}))`;
  builder.put(row, REMAINING_COLUMN, { formula: remainingFormula, value: remaining }, look.points);
}
