import type { CriterionAssessment } from '../../assessing/assessment';
import type { Criterion } from '../../criteria/criteria-set';
import type { Language } from '../../i18n/language';
import type { SummaryTexts } from '../../i18n/vi/summary';
import { cellToA1, columnLetters, quoteSheetName, type Area } from '../../workbook/address';
import type { CellStyle, PlannedCell, SheetPlan } from '../../workbook/sheet-plan';
import type { Remark } from '../../reading/row-remarks';
import { isCellError, valueAt } from '../../workbook/snapshot';
import { textConstant, trimmedText } from '../formula-text';
import { noteKey, type GapNotes, type NotesByGap } from './gap-notes';
import { subtitlesOf, writeLetterhead, writeSignatures } from './letterhead';
import type { WrittenWords } from './letterhead-keys';
import { heights, look, margins, resultStyles } from './look';
import { tabNames } from './our-tabs';
import { contentFollowing, matrixContent, type ResultMatrix } from './result-matrix';
import { SheetPlanBuilder } from './sheet-plan-builder';
import { assessmentOf, criterionTitle, measuredByAll, type SummarySet, type SummaryUnit } from './summary-unit';
import { wrappedHeight } from './wrapped-text';

type GapColumn =
  'order' | 'unit' | 'criterionNumber' | 'criterion' | 'currentResult' | 'cell' | 'responsible' | 'deadline' | 'note';

/** One line of the list. */
interface Gap {
  readonly set: SummarySet;
  readonly unit: SummaryUnit;
  readonly criterion: Criterion;
  readonly found: CriterionAssessment;
  /** The units' results side by side, and the gap's place among them; null where they do not stand in the workbook. */
  readonly place: { readonly matrix: ResultMatrix; readonly unit: number; readonly criterion: number } | null;
}

/** Widths in characters; the list is printed in landscape. */
const widths: Readonly<Record<GapColumn, number>> = {
  order: 5,
  unit: 22,
  criterionNumber: 9,
  criterion: 50,
  currentResult: 13,
  cell: 9,
  responsible: 22,
  deadline: 13,
  note: 26,
};

const styles: Readonly<Record<GapColumn, CellStyle>> = {
  order: look.number,
  unit: look.text,
  criterionNumber: { ...look.word, numberFormat: '@' },
  criterion: look.text,
  currentResult: look.word,
  cell: look.link,
  responsible: look.text,
  deadline: look.date,
  note: look.text,
};

/** What is listed: with it, what was typed beside criteria that are met since is kept. */
export interface GapsList {
  readonly plan: SheetPlan;
  /** Whether there is nothing to list and nothing to keep. */
  readonly isEmpty: boolean;
}

/** Not a defined name of ours: a table's name must differ from every one of them. */
const TABLE_NAME = 'ChamChuan_BangChuaDat';

/**
 * Plans *Chưa đạt*: every criterion that a unit has not met, with a link to its cell and room for who mends it by when.
 * @param matrices where the results of each set's units stand side by side, or null
 * @param notes what was typed into an earlier list; what belongs to a criterion met since is kept below the list
 */
export function planGapsTab(
  sets: readonly SummarySet[],
  matrices: readonly ResultMatrix[] | null,
  name: string,
  notes: NotesByGap,
  words: WrittenWords,
  texts: SummaryTexts,
  language: Language,
): GapsList {
  const builder = new SheetPlanBuilder();
  const columns = Object.keys(widths) as GapColumn[];
  const columnWidths = columns.map((column) => widths[column]);
  const across = { row: 0, column: 0, rowCount: 1, columnCount: columns.length };
  const own = texts.gaps[measuredByAll(sets)];
  const subtitles = sets.flatMap(({ criteriaSet }) => subtitlesOf(criteriaSet, texts, language));
  const header = writeLetterhead(builder, texts, columnWidths, words, own.title, subtitles);
  columns.forEach((column, index) => builder.put(header, index, texts.columns[column], look.header));
  builder.rowHeight(header, heights.header);
  const write = (row: number, gap: Gap, order: number, typed: GapNotes['typed'] | undefined) =>
    writeRow(builder, columns, row, contentsOf(gap, order, texts, language), typed);

  const all = sets.flatMap((set, index) => everyCriterion(set, matrices?.[index] ?? null));
  const gaps = all.filter(({ found }) => found.result === 'notMet' || found.result === 'basicallyMet');
  gaps.forEach((gap, index) => write(header + 1 + index, gap, index + 1, notes.get(keyOf(gap))?.typed));
  if (gaps.length === 0) writeRow(builder, columns, header + 1, { criterion: own.none }, undefined);
  const rowCount = 1 + Math.max(gaps.length, 1);
  builder.table({ name: TABLE_NAME, area: { ...across, row: header, rowCount } });

  let row = header + rowCount;
  const listed = new Set(gaps.map(keyOf));
  const mended = [...notes].filter(([key]) => !listed.has(key)).map(([, kept]) => kept);
  if (mended.length > 0) {
    builder.putMerged({ ...across, row: row + 1 }, own.mended, look.section);
    row += 2;
    const byKey = new Map(all.map((gap) => [keyOf(gap), gap]));
    mended.forEach((kept, index) => {
      const gap = byKey.get(noteKey(kept.unit, kept.criterion));
      if (gap !== undefined) write(row + index, gap, index + 1, kept.typed);
      else {
        const contents = { order: index + 1, unit: kept.unit, criterionNumber: kept.criterion };
        writeRow(builder, columns, row + index, contents, kept.typed);
      }
    });
    row += mended.length;
  }
  addConditionalFormats(builder, columns, { ...across, row: header + 1, rowCount: row - header - 1 }, texts);
  const titleRows = { first: header, last: header, until: row - 1 };
  row = writeSignatures(builder, texts, words, row + 1, columnWidths, [row - CLOSING_ROWS]);
  const area = { ...across, rowCount: row };
  builder.name(tabNames.gaps, area);
  const plan = builder.build({
    name,
    columnWidths,
    // The table's headings stand in place of the columns' letters when it is scrolled; the head would leave no room below.
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', area, titleRows, margins },
  });
  return { plan, isEmpty: gaps.length === 0 && mended.length === 0 };
}

/** Rows that keep the places to sign company on the last page. */
const CLOSING_ROWS = 2;

function everyCriterion(set: SummarySet, matrix: ResultMatrix | null): Gap[] {
  return set.units.flatMap((unit, unitIndex) =>
    set.criteria.flatMap((criterion, criterionIndex) => {
      const found = assessmentOf(unit, criterion);
      const place = matrix && { matrix, unit: unitIndex, criterion: criterionIndex };
      return found === null ? [] : [{ set, unit, criterion, found, place }];
    }),
  );
}

function keyOf({ unit, criterion }: Gap): string {
  return noteKey(unit.name, criterion.number);
}

type Contents = Readonly<Partial<Record<GapColumn, PlannedCell['content']>>>;

function contentsOf(gap: Gap, order: number, texts: SummaryTexts, language: Language): Contents {
  const { set, unit, criterion, found } = gap;
  const link = linkTo(unit, found);
  return {
    order,
    unit: unit.name,
    criterionNumber: criterion.number,
    criterion: criterionTitle({ ...set, units: [unit] }, criterion, texts, language),
    currentResult: currentResult(gap, texts),
    ...(link === null ? {} : { cell: link }),
    ...remarksOf(gap),
  };
}

/** What the form itself says of who sees to it, and of its state; from the form's cells where they can be followed. */
function remarksOf({ unit, criterion }: Gap): Contents {
  const { responsible = null, note = null } = unit.remarks?.get(criterion.number) ?? {};
  const contentOf = ({ text, position }: Remark): PlannedCell['content'] => {
    if (unit.live === null) return text;
    const { sheet } = unit.assessed;
    const formula = `=TRIM(${quoteSheetName(sheet.name)}!${cellToA1(position)})`;
    return { formula, value: trimmedText(valueAt(sheet, position)) };
  };
  return {
    ...(responsible !== null && { responsible: contentOf(responsible) }),
    ...(note !== null && { note: contentOf(note) }),
  };
}

/** Follows the form where it is in the same workbook, or else the unit's row among all units. */
function currentResult({ unit, criterion, found, place }: Gap, { results }: SummaryTexts): PlannedCell['content'] {
  return unit.live === null && place !== null
    ? contentFollowing(
        place.matrix.cell(place.unit, place.criterion),
        matrixContent(unit, found, criterion, place.matrix.words),
        place.matrix.words,
        results,
      )
    : matrixContent(unit, found, criterion, results);
}

function linkTo({ assessed, fileName }: SummaryUnit, { resultCell, scoreCell }: CriterionAssessment) {
  const cell = resultCell ?? scoreCell;
  if (cell === null) return null;
  const address = cellToA1(cell);
  const target = `${fileName ?? ''}#${quoteSheetName(assessed.sheet.name)}!${address}`;
  return { formula: `=HYPERLINK(${textConstant(target)},${textConstant(address)})`, value: address };
}

function writeRow(
  builder: SheetPlanBuilder,
  columns: readonly GapColumn[],
  row: number,
  contents: Contents,
  typed: GapNotes['typed'] | undefined,
): void {
  const cells: Contents = { ...contents, ...typed };
  columns.forEach((column, index) => {
    const content = cells[column] ?? null;
    builder.put(row, index, content, styles[column]);
    const said = typeof content === 'object' ? (content?.value ?? '') : content;
    const text = isCellError(said) ? '' : String(said);
    builder.rowHeight(row, Math.max(heights.row, wrappedHeight(text, widths[column], styles[column])));
  });
}

/** What is met since turns green, what is past its deadline red. */
function addConditionalFormats(
  builder: SheetPlanBuilder,
  columns: readonly GapColumn[],
  { row, rowCount }: Area,
  { results }: SummaryTexts,
): void {
  const address = (column: GapColumn) => `$${columnLetters(columns.indexOf(column))}${row + 1}`;
  const area = (column: GapColumn) => ({ row, rowCount, column: columns.indexOf(column), columnCount: 1 });
  const isMet = `${address('currentResult')}=${textConstant(results.met)}`;
  const isNotMet = [results.notMet, results.basicallyMet]
    .map((word) => `${address('currentResult')}=${textConstant(word)}`)
    .join(',');
  const deadline = address('deadline');
  const rules = [
    { column: 'currentResult', formula: `=${isMet}`, style: resultStyles.met },
    { column: 'currentResult', formula: `=OR(${isNotMet})`, style: resultStyles.notMet },
    {
      column: 'deadline',
      formula: `=AND(ISNUMBER(${deadline}),${deadline}<TODAY(),NOT(${isMet}))`,
      style: resultStyles.overdue,
    },
  ] as const;
  for (const { column, formula, style } of rules) {
    builder.conditionalFormat({ areas: [area(column)], rule: { kind: 'formula', formula, style } });
  }
}
