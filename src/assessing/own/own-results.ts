import type { AssessmentTable, LevelJudgement, TableCell, TableRow } from '../../reading/assessment-table';
import { legendOf } from '../../reading/legend';
import { resultReaderOf } from '../../reading/result-reader';
import { isNoTick, isTick, parseResult, suggestResult } from '../../reading/result-words';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import {
  isCountedLevel,
  isNoCountedLevel,
  isScaleWord,
  scaleOfWords,
  scaleWord,
  type Scale,
  type ScaleMeaning,
} from '../../reading/words/scale-words';
import { isCellError, type CellValue } from '../../workbook/snapshot';
import type { PlacedFinding } from '../finding';

/** What a cell says of a criterion, or null where it cannot be told. */
export type OwnReader = (value: CellValue) => ScaleMeaning | null;

/** Words that more than so many rows have are no scale's. */
const MOST_WORDS = 12;

/**
 * Reads the results of one table: words that are known everywhere, and the scale that most of the others are on: "K" is
 * "Khá" beside T and "Không đạt" beside Đ alone. A level whose scale cannot be told is a grade.
 * @param siblings the tables of the units beside it, itself among them; none where it stands alone
 */
export function ownReaderOf(
  table: Pick<AssessmentTable, 'rows' | 'columns' | 'linesAround'>,
  siblings: readonly Pick<AssessmentTable, 'rows'>[],
): OwnReader {
  const usual = resultReaderOf(table);
  const words = siblings.length === 0 ? resultWordsIn([table]) : wordsOfAll(siblings);
  const scale = words.size > MOST_WORDS ? null : scaleOfWords([...words]);
  const legend = legendOf(table);
  const isUnreached = [...words].some(isNoCountedLevel);
  const known: OwnReader = (value) => {
    const usually = usual(value);
    if (usually !== null) return usually;
    const word = scaleWord(cleanText(value));
    const said = legend.get(word);
    // Words that nobody knows explain a level only as far as its scale does not.
    const explained = said === undefined || said === 'rated' ? (scale?.meanings.get(word) ?? said) : said;
    if (explained !== undefined) return explained;
    if (isCountedLevel(word)) return isUnreached ? 'met' : 'rated';
    return words.size <= MOST_WORDS && isScaleWord(word) ? 'rated' : null;
  };
  const tables = siblings.length === 0 ? [table] : siblings;
  const own = wordsOfItsOwn(tables, known);
  const isUnaccented = areUnaccented(tables);
  return (value) => {
    const said = known(value) ?? (own.has(scaleWord(cleanText(value))) ? 'rated' : null);
    const meant = said === null && isUnaccented ? suggestResult(value) : null;
    return meant === null ? said : usual(meant);
  };
}

/** Where nobody wrote an accent, "Dat" is no mistake of one row. */
function areUnaccented(tables: readonly Pick<AssessmentTable, 'rows'>[]): boolean {
  const texts = tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => [cells.title?.value, cells.result?.value]))
    .filter((value) => typeof value === 'string');
  return texts.length > 0 && texts.every((text) => ASCII.test(text));
}

const ASCII = /^[ -~\s]*$/;

/**
 * Few short words that nobody knows and that most rows have are a scale of the sheet's own. One beside known ones is a
 * mistake, as is what only lacks its accents.
 */
function wordsOfItsOwn(tables: readonly Pick<AssessmentTable, 'rows'>[], known: OwnReader): ReadonlySet<string> {
  const values = tables
    .flatMap(({ rows }) => rows.filter(({ kind }) => kind !== 'total'))
    .flatMap(({ cells }) => cells.result?.value ?? [])
    .filter((value) => cleanText(value) !== '');
  const unknown = values.filter((value) => known(value) === null);
  const words = new Set(unknown.map((value) => scaleWord(cleanText(value))));
  const isScale =
    unknown.length * 2 > values.length &&
    words.size <= MOST_OWN_WORDS &&
    words.size < unknown.length &&
    unknown.every(mayBeLevel);
  return isScale ? words : new Set();
}

function mayBeLevel(value: CellValue): boolean {
  const text = cleanText(value);
  return (
    typeof value === 'string' &&
    text.length <= LONGEST_LEVEL &&
    /[\p{L}\p{S}]/u.test(text) &&
    !/\d/u.test(text) &&
    suggestResult(value) === null
  );
}

const MOST_OWN_WORDS = 5;
const LONGEST_LEVEL = 24;

/** @returns the scale that the words under a table's results are on; null where it has none, or too many words for one */
export function wordScaleOf(table: Pick<AssessmentTable, 'rows'>): Scale | null {
  const words = resultWordsIn([table]);
  return words.size > MOST_WORDS ? null : scaleOfWords([...words]);
}

/** Units beside each other are judged on one scale, of which one of them may have few words. */
function wordsOfAll(siblings: readonly Pick<AssessmentTable, 'rows'>[]): ReadonlySet<string> {
  const known = wordsOfSiblings.get(siblings);
  if (known !== undefined) return known;
  const words = resultWordsIn(siblings);
  wordsOfSiblings.set(siblings, words);
  return words;
}

const wordsOfSiblings = new WeakMap<readonly Pick<AssessmentTable, 'rows'>[], ReadonlySet<string>>();

function resultWordsIn(tables: readonly Pick<AssessmentTable, 'rows'>[]): ReadonlySet<string> {
  return new Set(
    tables
      .flatMap(({ rows }) => rows.map(({ cells }) => scaleWord(cleanText(cells.result?.value ?? null))))
      .filter((word) => word !== ''),
  );
}

export interface LevelReading {
  readonly judgement: LevelJudgement | 'blank';
  readonly points: number | null;
  /** The cell that is ticked, or the first that might be. */
  readonly cell: TableCell | null;
  readonly finding: PlacedFinding | null;
}

/** Reads which of a row's level columns is ticked. Where levels stand on each other, the highest one counts. */
export function readLevels(row: TableRow, { scale }: Pick<AssessmentTable, 'scale'>, criterion: string): LevelReading {
  const cells = row.levels ?? [];
  const levels = scale?.columns ?? [];
  const isInWords = scale?.isInWords === true;
  const [first = null] = cells;
  const isTicked = (cell: TableCell, index: number) =>
    isTickedIn(cell.value, levels[index]?.label ?? '') || (isInWords && parseResult(cell.value) === 'met');
  const isDenied = ({ value }: TableCell) => isInWords && parseResult(value) === 'notMet';
  const isNone = (cell: TableCell) =>
    isNoTick(cell.value) || isDenied(cell) || (isInWords && parseResult(cell.value) === 'blank');
  const ticked = levels.flatMap((level, index) => {
    const cell = cells[index];
    return cell !== undefined && isTicked(cell, index) ? [{ level, cell }] : [];
  });
  const unread = cells.find((cell, index) => cell.position.row >= row.row && !isNone(cell) && !isTicked(cell, index));
  const place = (cell: TableCell) => ({ cell: cell.position, criterion, fix: null });
  if (unread !== undefined) {
    const { value } = unread;
    const expected = isInWords ? 'word' : 'tick';
    const finding: PlacedFinding = isCellError(value)
      ? { ...place(unread), code: 'formula-error', found: value.error }
      : { ...place(unread), code: 'result-unrecognised', found: cleanText(value), expected };
    return { judgement: 'blank', points: null, cell: unread, finding };
  }
  const [one, ...others] = ticked;
  const last = others.at(-1) ?? one;
  if (one === undefined || last === undefined) {
    if (first !== null && isDenied(first)) return { judgement: 'notMet', points: null, cell: first, finding: null };
    const labels = levels.map(({ label }) => label);
    const finding: PlacedFinding | null =
      first === null
        ? null
        : {
            ...place(first),
            code: 'result-missing',
            ...(isInWords ? IN_WORDS : { expected: 'tick', columns: labels }),
          };
    return { judgement: 'blank', points: null, cell: first, finding };
  }
  // "Không đạt" below a level that is reached takes it back.
  const denied = cells.slice(0, cells.indexOf(last.cell)).find(isDenied);
  const isLawful =
    denied === undefined &&
    (others.length === 0 || (scale?.isCumulative === true && areOfOneSide(ticked.map(({ level }) => level.judgement))));
  if (!isLawful) {
    const labels = denied === undefined ? ticked.map(({ level }) => level.label) : [denied, last.cell].map(textIn);
    const finding: PlacedFinding = { ...place(last.cell), code: 'result-conflict', found: labels.join(', ') };
    return { judgement: 'blank', points: null, cell: one.cell, finding };
  }
  return { judgement: last.level.judgement, points: last.level.points, cell: last.cell, finding: null };
}

const IN_WORDS = { expected: 'word' } as const;

function textIn({ value }: TableCell): string {
  return cleanText(value);
}

function isTickedIn(value: CellValue, label: string): boolean {
  return isTick(value) || (cleanText(value) !== '' && foldCase(cleanText(value)) === foldCase(label));
}

/** Not reached and reached contradict each other. */
function areOfOneSide(judgements: readonly LevelJudgement[]): boolean {
  return new Set(judgements).size === 1;
}
