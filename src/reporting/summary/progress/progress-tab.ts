import { tabTexts } from '../../../i18n/tab-texts';
import type { Language } from '../../../i18n/language';
import type { SheetPlan } from '../../../workbook/sheet-plan';
import { fixed } from '../../formula-text';
import { subtitlesOf, writeLetterhead, writeSignatures, writeSubtitles } from '../letterhead';
import type { WrittenWords } from '../letterhead-keys';
import { heights, look, margins } from '../look';
import { tabNames } from '../our-tabs';
import { oneForAll, type RepeatedRows } from '../page-breaks';
import type { SetPlaces } from '../set-places';
import { SheetPlanBuilder } from '../sheet-plan-builder';
import type { SummarySet } from '../summary-unit';
import { writeChangeList } from './change-list';
import { historyRange, writeCriteriaHistory } from './criteria-history';
import { progressOf, type ProgressSettings } from './progress';
import { COLUMN_COUNT, columnWidths, type ProgressSection } from './section';
import { chartOfStages, stagesOf, writeStages } from './stage-table';
import { targetRows, writeTargets } from './target-table';
import { unitFigures, writeUnitProgress } from './unit-progress';

/** Rows that the chart covers: with a year of quarters above, it still stands on the first page. */
const CHART_ROWS = 12;

/** Rows that keep the places to sign company on the last page. */
const CLOSING_ROWS = 2;

/** In characters: what whoever fills the tab in is told, beside what is printed. */
const ADVICE_WIDTH = 44;

/** The column of the stage table that has the targets. */
const TARGET_COLUMN = 5;

/** Plans *Tiến độ*: what was reached on each day that a period was closed, and now, against what was to be. */
export function planProgressTab(
  sets: readonly SummarySet[],
  places: readonly SetPlaces[],
  name: string,
  settings: ProgressSettings,
  words: WrittenWords,
  language: Language,
): SheetPlan {
  const builder = new SheetPlanBuilder();
  const texts = tabTexts[language].summary;
  const own = tabTexts[language].progress;
  const [only, ...others] = sets;
  const subtitles = only !== undefined && others.length === 0 ? subtitlesOf(only.criteriaSet, texts, language) : [];
  let row = writeLetterhead(builder, texts, columnWidths, words, own.title, subtitles);
  const titleRows: RepeatedRows[] = [];
  sets.forEach((set, index) => {
    const place = places[index];
    if (place === undefined) return;
    if (sets.length > 1) {
      row = writeSubtitles(builder, columnWidths, row, subtitlesOf(set.criteriaSet, texts, language)) + 1;
    }
    const progress = progressOf(set, settings);
    const section = { builder, texts, own, language, set, progress, places: place };
    const written = writeSection(section, row, `ChamChuan_TienDo_BieuDo${index + 1}`);
    row = written.end + 1;
    titleRows.push(written.titleRows);
  });
  const isOne = ({ units }: SummarySet) => units.length === 1;
  const hasOneHeader = new Set(sets.map(isOne)).size === 1;
  row = writeSignatures(builder, texts, words, row, columnWidths, [row - 1 - CLOSING_ROWS]);
  const area = { row: 0, column: 0, rowCount: row, columnCount: COLUMN_COUNT };
  builder.name(tabNames.progress, { ...area, columnCount: COLUMN_COUNT + 1 });
  return builder.build({
    name,
    columnWidths: [...columnWidths, ADVICE_WIDTH],
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: 'landscape',
      area,
      titleRows: hasOneHeader ? oneForAll(titleRows) : null,
      margins,
    },
  });
}

/** @returns the first row below, and the rows that are repeated on printed pages */
function writeSection(
  section: ProgressSection,
  top: number,
  chartName: string,
): { end: number; titleRows: RepeatedRows } {
  const { builder, own, set, progress } = section;
  let number = 0;
  const heading = (row: number, text: string) => {
    number += 1;
    builder.put(row, 0, `${number}. ${text}`, look.section);
    builder.rowHeight(row, heights.section);
  };
  const isOne = set.units.length === 1;
  const stages = stagesOf(section);
  const header = top + 1;
  const afterStages = header + 1 + stages.length;
  const hasChart = stages.length > 1;
  const chartTop = afterStages + 1;
  const targetsTop = hasChart ? chartTop + CHART_ROWS + 1 : chartTop;
  const targets = targetRows(section, targetsTop + 1);
  const detailsTop = targets.last + 2;
  const details = detailsTop + 1;

  heading(top, own.sections.stages);
  const range = (stage: number) =>
    isOne ? historyRange(section, details, stage) : unitFigures(section, details, stage);
  writeStages(section, header, { range, targets });
  if (progress.days.length === 0) builder.put(header, COLUMN_COUNT, own.noClosings, look.asideText);
  if (hasChart) {
    const place = { row: chartTop, column: 0, rowCount: CHART_ROWS, columnCount: COLUMN_COUNT };
    builder.chart(chartOfStages(section, header, { name: chartName, place }));
  }
  heading(targetsTop, own.sections.targets);
  writeTargets(section, targets);
  builder.putMerged(
    { row: targets.first, column: COLUMN_COUNT, rowCount: targets.last - targets.first + 1, columnCount: 1 },
    own.targetsAdvice,
    look.asideText,
  );
  builder.keepTogether(top, hasChart ? chartTop + CHART_ROWS - 1 : afterStages - 1);
  builder.keepTogether(targetsTop, targets.last);
  builder.keepTogether(detailsTop, details + 2);
  heading(detailsTop, isOne ? own.sections.criteria : own.sections.units);
  const titleRowsOf = (end: number) => ({ first: details, last: details, until: end - 1 });
  if (isOne) {
    const end = writeCriteriaHistory(section, details);
    return { end, titleRows: titleRowsOf(end) };
  }
  const now = header + 1 + stages.findIndex(({ kind }) => kind === 'now');
  const afterUnits = writeUnitProgress(section, details, fixed({ row: now, column: TARGET_COLUMN }));
  const titleRows = titleRowsOf(afterUnits);
  if (progress.days.length === 0) return { end: afterUnits, titleRows };
  heading(afterUnits + 1, own.sections.changes);
  builder.keepTogether(afterUnits + 1, afterUnits + 3);
  return { end: writeChangeList(section, afterUnits + 2), titleRows };
}
