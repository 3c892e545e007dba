import type { CriterionResult } from '../../../assessing/assessment';
import { compareResults } from '../../../assessing/compare-results';
import type { Criterion } from '../../../criteria/criteria-set';
import { cellToA1 } from '../../../workbook/address';
import { colourResults } from '../criteria-block';
import { heights, look } from '../look';
import { assessmentOf, criterionTitle, type SummaryUnit } from '../summary-unit';
import { wrappedHeight } from '../wrapped-text';
import { changeFormula, colourChanges } from './change-formula';
import { closingOn } from './progress';
import { measureOf, resultWords, wordingsOf } from './progress-words';
import { COLUMN_COUNT, columnWidths, NOW_COLUMN, type ProgressSection } from './section';
import { wordFormula } from './word-formula';

const NUMBER_COLUMN = 2;
const TITLE_COLUMN = 3;
const BEFORE_COLUMN = NOW_COLUMN;
const CURRENT_COLUMN = NOW_COLUMN + 1;
const CHANGE_COLUMN = COLUMN_COUNT - 1;

/** More than a few hundred lines nobody reads; what is left out is counted. */
const MOST_CHANGES = 500;

interface Change {
  readonly unit: SummaryUnit;
  readonly unitIndex: number;
  readonly criterion: Criterion;
  readonly before: CriterionResult;
  readonly now: CriterionResult;
}

/** Writes what each unit has newly met or lost since its last closing that is shown. @returns the first row below */
export function writeChangeList(section: ProgressSection, header: number): number {
  const { builder, own, texts } = section;
  const titleArea = (row: number) => ({
    row,
    column: TITLE_COLUMN,
    rowCount: 1,
    columnCount: BEFORE_COLUMN - TITLE_COLUMN,
  });
  const { columns } = texts;
  builder.put(header, 0, columns.order, look.header);
  builder.put(header, 1, columns.unit, look.header);
  builder.put(header, NUMBER_COLUMN, columns.criterionNumber, look.header);
  builder.putMerged(titleArea(header), columns.criterion, look.header);
  builder.put(header, BEFORE_COLUMN, own.columns.before, look.header);
  builder.put(header, CURRENT_COLUMN, own.stages.now, look.header);
  builder.put(header, CHANGE_COLUMN, own.columns.change, look.header);
  builder.rowHeight(header, heights.section);

  const changes = changesIn(section);
  const shown = changes.slice(0, MOST_CHANGES);
  const across = { column: 0, rowCount: 1, columnCount: COLUMN_COUNT };
  const first = header + 1;
  if (shown.length === 0) {
    builder.putMerged({ ...across, row: first }, own.noChanges, look.text);
    return first + 1;
  }
  shown.forEach((change, index) => {
    const row = first + index;
    const title = writeChange(section, row, index + 1, change);
    builder.putMerged(titleArea(row), title, look.text);
    const titleWidth = columnWidths.slice(TITLE_COLUMN, BEFORE_COLUMN).reduce((sum, width) => sum + width, 0);
    const heightsNeeded = [wrappedHeight(title, titleWidth), wrappedHeight(change.unit.name, columnWidths[1])];
    builder.rowHeight(row, Math.max(heights.row, ...heightsNeeded));
  });
  const area = { row: first, rowCount: shown.length, columnCount: 1 };
  colourResults(builder, wordingsOf(section.set.measuredBy, texts), { ...area, column: BEFORE_COLUMN, columnCount: 2 });
  colourChanges(section, { ...area, column: CHANGE_COLUMN });
  const end = first + shown.length;
  if (changes.length === shown.length) return end;
  builder.putMerged({ ...across, row: end }, own.moreChanges(changes.length - shown.length), look.text);
  return end + 1;
}

/** @returns the criterion's title, which stands in merged cells */
function writeChange(
  section: ProgressSection,
  row: number,
  order: number,
  { unit, unitIndex, criterion, before, now }: Change,
): string {
  const { builder, set, texts, language, places } = section;
  const words = resultWords(measureOf(criterion), texts);
  builder.put(row, 0, order, look.number);
  builder.put(row, 1, unit.name, look.text);
  builder.put(row, NUMBER_COLUMN, criterion.number, { ...look.word, numberFormat: '@' });
  builder.put(row, BEFORE_COLUMN, words[before], look.word);
  const cell = places.matrix.cell(unitIndex, set.criteria.indexOf(criterion));
  builder.put(
    row,
    CURRENT_COLUMN,
    wordFormula(places.matrix, cell, criterion, assessmentOf(unit, criterion), words),
    look.word,
  );
  const cells = {
    before: cellToA1({ row, column: BEFORE_COLUMN }),
    now: cellToA1({ row, column: CURRENT_COLUMN }),
  };
  builder.put(row, CHANGE_COLUMN, changeFormula(cells, { before, now }, criterion, section), look.word);
  return criterionTitle({ ...set, units: [unit] }, criterion, texts, language);
}

function changesIn({ set, progress }: ProgressSection): readonly Change[] {
  return set.units.flatMap((unit, unitIndex) => {
    const day = progress.days.filter((one) => closingOn(unit, one) !== null).at(-1);
    const closing = day === undefined ? null : closingOn(unit, day);
    if (closing === null) return [];
    const results = new Map(
      progress.criteria.map((criterion) => [criterion.number, assessmentOf(unit, criterion)?.result ?? 'blank']),
    );
    const { newlyMet, lost } = compareResults(closing.results, results);
    const changed = new Set([...newlyMet, ...lost]);
    return progress.criteria.flatMap((criterion): Change[] => {
      const before = closing.results.get(criterion.number);
      const now = results.get(criterion.number);
      if (before === undefined || now === undefined || !changed.has(criterion.number)) return [];
      return [{ unit, unitIndex, criterion, before, now }];
    });
  });
}
