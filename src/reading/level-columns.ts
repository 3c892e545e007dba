import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { LevelColumn, LevelScale } from './assessment-table';
import { headingOf, type HeaderBlock, type HeaderColumn } from './header-block';
import { matchHeader } from './header-words';
import { sampleRows } from './sample-rows';
import { cleanText, foldAccents } from './vietnamese-text';
import {
  isCountedLevel,
  isNoCountedLevel,
  isScaleWord,
  meaningsOnOneScale,
  scaleWord,
  type ScaleMeaning,
} from './words/scale-words';

/** Columns side by side that are ticked to say how good something is. */
export interface LevelRun {
  readonly scale: LevelScale;
  /** Whether the columns are no more than the usual ticks for met, basically met, not met and not applicable. */
  readonly isPlain: boolean;
}

const FEWEST_COLUMNS = 2;
/** Two figures side by side may number anything. */
const FEWEST_FIGURES = 3;
const LARGEST_FIGURE = 10;
/** No scale has more levels; of what goes on like one, so many are looked at. */
const MOST_COLUMNS = 24;

/**
 * Finds the columns of a header that are levels to tick: by words of one scale ("CĐ | Đ | K | T", "Yes | No | N/A"), by
 * levels that are counted ("Mức 1 | Mức 2 | Mức 3"), or by figures that follow each other ("4 | 3 | 2 | 1 | 0").
 * @returns the unit's own, of several runs; null where there is none
 */
export function findLevels({ columns }: HeaderBlock): LevelRun | null {
  const runs: LevelRun[] = [];
  for (let first = 0; first < columns.length;) {
    const run = longestRunFrom(columns.slice(first, first + MOST_COLUMNS + 1));
    if (run !== null && !isAppraisers(columns[first])) runs.push(run);
    first += run?.scale.columns.length ?? 1;
  }
  return runs[0] ?? null;
}

/**
 * Columns under headings that nobody knows, of which each row has one ticked: whatever they say, they are levels.
 * @param isTicked whether a column holds hardly anything but ticks, and some
 * @param taken columns with known headings
 */
export function levelsByTicks(
  { columns }: HeaderBlock,
  isTicked: (column: number) => boolean,
  taken: ReadonlySet<number>,
): LevelRun | null {
  let run: HeaderColumn[] = [];
  let longest: readonly HeaderColumn[] = [];
  for (const column of columns) {
    const goesOn = column.column === (run.at(-1)?.column ?? -2) + 1;
    if (taken.has(column.column) || !isTicked(column.column)) run = [];
    else run = goesOn ? [...run, column] : [column];
    if (run.length > longest.length) longest = run;
  }
  if (longest.length < FEWEST_COLUMNS || longest.some(isAppraisers)) return null;
  const labels = longest.map(({ words }) => words.at(-1)?.text ?? '');
  const levels = longest.map(({ column }, index): LevelColumn => {
    const label = labels[index] ?? '';
    return { column, label, judgement: judgedByOther(label, labels), points: null };
  });
  return { scale: { columns: levels, isCumulative: false }, isPlain: false };
}

/** Of two answers one may be the other's denial: "Ổn | Chưa ổn". Of what should not be, that is the good one. */
function judgedByOther(label: string, [one = '', other = '', ...more]: readonly string[]): LevelColumn['judgement'] {
  const [first, second] = [scaleWord(one), scaleWord(other)];
  const denied = [first, second].find((word) => DENIAL.test(word));
  const said = denied === first ? second : first;
  if (denied === undefined || more.length > 0 || DENIAL.test(said) || BAD_THING.test(said)) return 'rated';
  const [, what = ''] = DENIAL.exec(denied) ?? [];
  if (!said.startsWith(what)) return 'rated';
  return scaleWord(label) === denied ? 'notMet' : 'met';
}

const DENIAL = /^(?:chưa|không|not|non-?) ?(\p{L}.*)$/u;
const BAD_THING =
  /vi phạm|sai|lỗi|thiếu|hỏng|hư|bẩn|nguy|rủi ro|xảy ra|mất|chậm|muộn|quá hạn|risk|hazard|damage|broken|late|missing|dirty/u;

/** Of so many rows with one answer, one may have several by mistake. */
const ROWS_FOR_A_MISTAKE = 3;

/**
 * Whether one of several answers is given in each row. Under criteria or units that stand beside each other most cells
 * have a result.
 */
export function isAnsweredOnce(sheet: SheetSnapshot, header: HeaderBlock, { scale: { columns } }: LevelRun): boolean {
  const answers = sampleRows(sheet, header).map(
    (row) => columns.filter(({ column }) => cleanText(valueAt(sheet, { row, column })) !== '').length,
  );
  const several = answers.filter((count) => count > 1).length;
  const once = answers.filter((count) => count === 1).length;
  if (areGrades(columns)) return several <= once;
  return several * ROWS_FOR_A_MISTAKE <= once || (several === 1 && once > 1);
}

/** Figures from the highest down, or from nothing up, count no things that stand beside each other. */
function areGrades(columns: readonly LevelColumn[]): boolean {
  const points = columns.flatMap((level) => level.points ?? []);
  const isDescending = points.every((figure, index) => index === 0 || figure < (points[index - 1] ?? figure));
  return points.length >= FEWEST_FIGURES && (isDescending || points.includes(0));
}

function longestRunFrom(columns: readonly HeaderColumn[]): LevelRun | null {
  const side = columns.findIndex(({ column }, index) => index > 0 && column !== (columns[index - 1]?.column ?? 0) + 1);
  const adjacent = side === -1 ? columns : columns.slice(0, side);
  const other = adjacent.findIndex((column) => !mayBeLevel(column));
  for (let count = Math.min(other === -1 ? adjacent.length : other, MOST_COLUMNS); count >= FEWEST_COLUMNS; count--) {
    const run = runOf(adjacent.slice(0, count));
    if (run !== null) return goesOn(run, adjacent[count]) ? null : run;
  }
  return null;
}

/** Whether a column is on any scale, for itself: most are on none. */
function mayBeLevel({ words }: HeaderColumn): boolean {
  const word = scaleWord(words.at(-1)?.text ?? '');
  return (
    isScaleWord(word) || isCountedLevel(word) || isNoCountedLevel(word) || FIGURE.test(word) || NO_FIGURE.test(word)
  );
}

/** Figures that count on are numbers: of columns, or of criteria that stand beside each other. */
function goesOn({ scale: { columns } }: LevelRun, next: HeaderColumn | undefined): boolean {
  const points = columns.flatMap((level) => level.points ?? []);
  const [first = 0, second = 0] = points;
  const figure = FIGURE.exec(scaleWord(next?.words.at(-1)?.text ?? ''))?.[1];
  return figure !== undefined && points.length > 1 && Number(figure) - (points.at(-1) ?? 0) === second - first;
}

function runOf(columns: readonly HeaderColumn[]): LevelRun | null {
  const labels = columns.map(({ words }) => words.at(-1)?.text ?? '');
  return byWords(columns, labels) ?? byCount(columns, labels) ?? byFigures(columns, labels);
}

function byWords(columns: readonly HeaderColumn[], labels: readonly string[]): LevelRun | null {
  if (labels.some((label) => ABBREVIATED_NUMBER.test(label))) return null;
  const meanings = meaningsOnOneScale(labels.map(scaleWord));
  if (meanings === null || meanings.includes('blank')) return null;
  const levels = columns.map(({ column }, index): LevelColumn => ({
    column,
    label: labels[index] ?? '',
    judgement: judged(meanings[index] ?? 'rated'),
    points: null,
  }));
  const tickMeanings = meanings.filter((meaning) => meaning !== 'rated');
  const isPlain = tickMeanings.length === meanings.length && new Set(meanings).size === meanings.length;
  return { scale: { columns: levels, isCumulative: false }, isPlain };
}

/** Without its full stop it is an answer beside "Yes". */
const ABBREVIATED_NUMBER = /^no\.$/iu;

function judged(meaning: ScaleMeaning): LevelColumn['judgement'] {
  return meaning === 'blank' ? 'rated' : meaning;
}

/** Where one column says that nothing was reached, each of the others says that something was. */
function byCount(columns: readonly HeaderColumn[], labels: readonly string[]): LevelRun | null {
  const words = labels.map(scaleWord);
  const isEach = words.every((word) => isCountedLevel(word) || isNoCountedLevel(word));
  const counted = words.filter(isCountedLevel).length;
  if (!isEach || counted < FEWEST_COLUMNS || words.length - counted > 1) return null;
  const saysUnmet = counted < words.length;
  const isCalledMet = columns.some(({ words: over }) => over.some(({ text }) => scaleWord(text) === 'đạt'));
  const levels = columns.map(({ column }, index): LevelColumn => {
    const isLevel = isCountedLevel(words[index] ?? '');
    const judgement = !isLevel ? 'notMet' : saysUnmet || isCalledMet ? 'met' : 'rated';
    return { column, label: labels[index] ?? '', judgement, points: null };
  });
  return { scale: { columns: levels, isCumulative: true }, isPlain: false };
}

const FIGURE = /^(?:điểm |mức )?(\d{1,2})(?: điểm)?$/u;
/** Beside figures "Không phù hợp" says that the question does not fit. */
const NO_FIGURE = /^(?:không phù hợp|không áp dụng|không đánh giá|kad|kph|n\/?a|na|not applicable|không có)$/u;

function byFigures(columns: readonly HeaderColumn[], labels: readonly string[]): LevelRun | null {
  const words = labels.map(scaleWord);
  const points = words.map((word) => FIGURE.exec(word)?.[1]);
  const figures = points.flatMap((figure) => (figure === undefined ? [] : Number(figure)));
  const others = words.filter((_, index) => points[index] === undefined);
  const isRun =
    figures.length >= FEWEST_FIGURES && figures.every((figure) => figure <= LARGEST_FIGURE) && isConsecutive(figures);
  if (!isRun || others.length > 1 || !others.every((word) => NO_FIGURE.test(word))) return null;
  if (!isUnderAHeading(columns) && isColumnNumbering(figures)) return null;
  const levels = columns.map(({ column }, index): LevelColumn => {
    const figure = points[index];
    return {
      column,
      label: labels[index] ?? '',
      judgement: figure === undefined ? 'notApplicable' : 'rated',
      points: figure === undefined ? null : Number(figure),
    };
  });
  return { scale: { columns: levels, isCumulative: false }, isPlain: false };
}

function isConsecutive(figures: readonly number[]): boolean {
  const step = (figures[1] ?? 0) - (figures[0] ?? 0);
  return (
    Math.abs(step) === 1 && figures.every((figure, index) => index === 0 || figure - (figures[index - 1] ?? 0) === step)
  );
}

/** Columns are numbered from left to right. */
function isColumnNumbering([first = 0, second = 0]: readonly number[]): boolean {
  return second > first && first > 1;
}

function isUnderAHeading(columns: readonly HeaderColumn[]): boolean {
  const [first] = columns;
  const over = first?.words.at(-2);
  return (
    over !== undefined &&
    columns.every(({ words }) => words.some((word) => word.row === over.row && word.column === over.column))
  );
}

/** What the appraiser ticks is not the unit's own. */
export function isAppraisers(column: HeaderColumn | undefined): boolean {
  if (column === undefined) return false;
  const heading = headingOf(column);
  return matchHeader(heading)?.meaning === 'verification' || APPRAISERS.test(foldAccents(heading));
}

const APPRAISERS = /tham dinh|phuc tra|doan (?:kiem tra|danh gia)|hoi dong/;
