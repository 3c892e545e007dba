import { dayText } from '../../../i18n/amount-texts';
import { cellToA1 } from '../../../workbook/address';
import { columnRange } from '../../formula-text';
import { colourResults } from '../criteria-block';
import { heights, look } from '../look';
import { assessmentOf, criterionTitle } from '../summary-unit';
import { wrappedHeight } from '../wrapped-text';
import { changeFormula, colourChanges } from './change-formula';
import { closingOn } from './progress';
import { measureOf, resultWords, wordingsOf } from './progress-words';
import { COLUMN_COUNT, columnWidths, type ProgressSection } from './section';
import { wordFormula } from './word-formula';

const CHANGE_COLUMN = COLUMN_COUNT - 1;
const NOW_COLUMN = CHANGE_COLUMN - 1;

/** @returns the column of a closed day, or of today behind the last one */
function stageColumn({ progress: { days } }: ProgressSection, stage: number): number {
  return NOW_COLUMN - days.length + stage;
}

/** @returns the cells that say the criteria's results at a stage */
export function historyRange(section: ProgressSection, header: number, stage: number): string {
  const column = stageColumn(section, stage);
  return columnRange(column, header + 1, header + section.progress.criteria.length);
}

/** Writes one unit's results, a column for each day that was closed and one for now. @returns the first row below */
export function writeCriteriaHistory(section: ProgressSection, header: number): number {
  const { builder, own, texts, progress, set, language, places } = section;
  const { days, criteria } = progress;
  const firstStage = stageColumn(section, 0);
  const titleArea = (row: number) => ({ row, column: 1, rowCount: 1, columnCount: firstStage - 1 });
  const titleWidth = columnWidths.slice(1, firstStage).reduce((sum, width) => sum + width, 0);
  builder.put(header, 0, texts.columns.order, look.header);
  builder.putMerged(titleArea(header), texts.columns.criterion, look.header);
  days.forEach((day, index) => builder.put(header, stageColumn(section, index), dayText(day), look.header));
  builder.put(header, NOW_COLUMN, own.stages.now, look.header);
  builder.put(header, CHANGE_COLUMN, own.columns.change, look.header);
  builder.rowHeight(header, heights.section);

  const [unit] = set.units;
  if (unit === undefined) return header + 1;
  criteria.forEach((criterion, index) => {
    const words = resultWords(measureOf(criterion), texts);
    const row = header + 1 + index;
    const title = criterionTitle(set, criterion, texts, language);
    builder.put(row, 0, criterion.number, look.word);
    builder.putMerged(titleArea(row), title, look.text);
    builder.rowHeight(row, Math.max(heights.row, wrappedHeight(title, titleWidth)));
    days.forEach((day, stage) => {
      const result = closingOn(unit, day)?.results.get(criterion.number);
      builder.put(row, stageColumn(section, stage), result === undefined ? null : words[result], look.word);
    });
    const found = assessmentOf(unit, criterion);
    const now = found?.result ?? 'blank';
    const cell = places.matrix.cell(0, set.criteria.indexOf(criterion));
    builder.put(row, NOW_COLUMN, wordFormula(places.matrix, cell, criterion, found, words), look.word);
    const last = days.at(-1);
    const before = last === undefined ? null : (closingOn(unit, last)?.results.get(criterion.number) ?? null);
    const cells = {
      before: cellToA1({ row, column: NOW_COLUMN - 1 }),
      now: cellToA1({ row, column: NOW_COLUMN }),
    };
    const content = last === undefined ? null : changeFormula(cells, { before, now }, criterion, section);
    builder.put(row, CHANGE_COLUMN, content, look.word);
  });
  const area = { row: header + 1, rowCount: criteria.length };
  colourResults(builder, wordingsOf(set.measuredBy, texts), {
    ...area,
    column: firstStage,
    columnCount: days.length + 1,
  });
  colourChanges(section, { ...area, column: CHANGE_COLUMN, columnCount: 1 });
  return header + 1 + criteria.length;
}
