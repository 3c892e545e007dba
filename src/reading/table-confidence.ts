import type { ColumnRole, RecognisedColumn, TableReason, TableRow } from './assessment-table';
import { follows, labelInNumberCell, type RowLabel } from './outline/row-label';
import { runsOn } from './row-number';

/** How sure a table's reading is, and what its rows have to do with it. */
export interface TableConfidence {
  readonly confidence: number;
  readonly reasons: readonly TableReason[];
}

/** What is left of the confidence where the rows do not look like criteria. */
const DOUBTFUL_ROWS = 0.6;
/** Rows that tell enough of all. */
const SAMPLE_ROWS = 2000;
/** Fewer criteria tell nothing. */
const FEWEST_CRITERIA = 4;
/** The part of the numbers that must follow the one before, or begin anew. */
const RUNNING = 0.5;
/** The part of the rows with words that may be none of a table's. */
const MOST_UNCLEAR = 0.5;
/** The part of the scores that may be above their maximum by mistake. */
const MOST_ABOVE_MAXIMUM = 0.3;
/** Two are two mistakes. */
const FEWEST_ABOVE_MAXIMUM = 3;

/**
 * As sure as the least sure of the columns, and less so where the rows are not what a form has.
 * @param unread rows after the table's last that may have been meant for it
 */
export function confidenceOf(
  columns: readonly RecognisedColumn[],
  rows: readonly TableRow[],
  unread: number,
): TableConfidence {
  const ofColumns = Math.min(...columns.map(({ confidence }) => confidence));
  const isTold = columns.every(({ reasons }) => reasons.includes('mapping'));
  if (isTold) return { confidence: ofColumns, reasons: [] };
  const sample = rows.slice(0, SAMPLE_ROWS);
  const running = numbersReason(sample);
  const doubts: TableReason[] = [];
  if (running === 'numbers-do-not-run-on') doubts.push(running);
  if (unclearPart(sample, unread) > MOST_UNCLEAR) doubts.push('rows-unclear');
  if (aboveMaximumPart(sample) > MOST_ABOVE_MAXIMUM) doubts.push('scores-above-maximum');
  return {
    confidence: ofColumns * (doubts.length > 0 ? DOUBTFUL_ROWS : 1),
    reasons: running === 'numbers-run-on' ? [running, ...doubts] : doubts,
  };
}

function numbersReason(rows: readonly TableRow[]): TableReason | null {
  const numbers = rows.flatMap(({ kind, number }) => (kind === 'criterion' ? (number ?? []) : []));
  if (numbers.length < FEWEST_CRITERIA) return null;
  const running = numbers.filter((number, index) => goesOn(numbers[index - 1] ?? '0', number));
  return running.length >= RUNNING * numbers.length ? 'numbers-run-on' : 'numbers-do-not-run-on';
}

function goesOn(before: string, number: string): boolean {
  return runsOn(before, number) || goesOnInCapitals(before, number);
}

/** II after I, D after C. */
function goesOnInCapitals(before: string, number: string): boolean {
  if (!CAPITALS.test(number)) return false;
  const earlier = labelsOf(before);
  return labelsOf(number).some((own) => earlier.some((other) => other.style === own.style && follows(other, own)));
}

const CAPITALS = /^\p{Lu}+$/u;

function labelsOf(number: string): readonly RowLabel[] {
  const label = labelInNumberCell(number);
  if (label === null) return [];
  return label.otherwise === null ? [label] : [label, label.otherwise];
}

/** What runs on under a criterion has no words in the title's column. */
function unclearPart(rows: readonly TableRow[], unread: number): number {
  const withWords = rows.filter(({ kind, title }) => kind !== 'repeatedHeader' && title !== '');
  const unclear = withWords.filter(({ kind, cells }) => kind === 'other' && cells.title === undefined).length + unread;
  return unclear / Math.max(withWords.length + unread, 1);
}

function aboveMaximumPart(rows: readonly TableRow[]): number {
  const pairs = rows.flatMap(({ kind, cells }) => {
    const [maximum, score] = [figureIn(cells, 'maximumScore'), figureIn(cells, 'selfScore')];
    return kind === 'criterion' && maximum !== null && score !== null ? [{ maximum, score }] : [];
  });
  if (pairs.length < FEWEST_CRITERIA) return 0;
  const above = pairs.filter(({ maximum, score }) => score > maximum).length;
  return above < FEWEST_ABOVE_MAXIMUM ? 0 : above / pairs.length;
}

function figureIn(cells: TableRow['cells'], role: ColumnRole): number | null {
  const value = cells[role]?.value;
  return typeof value === 'number' ? value : null;
}
