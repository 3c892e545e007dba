import type { AssessmentTable, SheetLine } from './assessment-table';
import { parseResult } from './result-words';
import { cleanText, foldCase } from './vietnamese-text';
import { meaningsInScales, meaningsOnOneScale, scaleWord, type ScaleMeaning } from './words/scale-words';

/** More different texts in a column are no codes. */
const MOST_CODES = 12;
const LONGEST_CODE = 8;
/** A known word that is longer is no code, and a line that begins with it explains nothing. */
const LONGEST_KNOWN = 3;

/**
 * What the lines around a table say of the signs and letters in its results: "Ký hiệu: ○ tốt; △ cần cải tiến; × không
 * đạt", "T: Hoàn thành tốt; H: Hoàn thành", "Quy ước: (+) đạt, (-) không đạt".
 * @returns what each sign means, by it in small letters; empty where nothing is explained
 */
export function legendOf({
  rows,
  linesAround,
}: Pick<AssessmentTable, 'rows' | 'linesAround'>): ReadonlyMap<string, ScaleMeaning> {
  const pieces = piecesOf(linesAround);
  if (pieces.length === 0) return NONE;
  const results = new Set(rows.map(({ cells }) => cells.result?.value ?? null));
  const codes = new Set([...results].map((value) => foldCase(cleanText(value))));
  codes.delete('');
  if (codes.size > MOST_CODES) return NONE;
  const said = [...codes].filter(isCode).flatMap((code) => {
    const meaning = pieces.flatMap((piece) => explained(piece, code) ?? []).at(0);
    return meaning === undefined ? [] : [{ code, meaning }];
  });
  const meanings = meaningsOf(said.map(({ meaning }) => meaning));
  return new Map(
    said.flatMap(({ code }, index) => {
      const meaning = meanings[index] ?? null;
      return meaning === null ? [] : [[code, meaning] as const];
    }),
  );
}

const NONE: ReadonlyMap<string, ScaleMeaning> = new Map();

function isCode(code: string): boolean {
  const isKnown = (parseResult(code) ?? 'blank') !== 'blank';
  return !/\d/u.test(code) && code.length <= (isKnown ? LONGEST_KNOWN : LONGEST_CODE);
}

const knownPieces = new WeakMap<readonly SheetLine[], readonly string[]>();

/** What stands between commas, with and without what heads the line. */
function piecesOf(lines: readonly SheetLine[]): readonly string[] {
  const known = knownPieces.get(lines);
  if (known !== undefined) return known;
  const pieces = lines.flatMap(({ text }) =>
    foldCase(text)
      .split(/[;,]/u)
      .flatMap((piece) => {
        const colon = piece.indexOf(':');
        return colon === -1 ? [piece.trim()] : [piece.trim(), piece.slice(colon + 1).trim()];
      }),
  );
  knownPieces.set(lines, pieces);
  return pieces;
}

/** @returns the words behind a sign at the beginning of a piece, as `scaleWord` gives them; null where it explains another */
function explained(piece: string, code: string): string | null {
  const bare = piece.replace(/^[("'“]+/u, '');
  if (!bare.startsWith(code)) return null;
  const rest = bare.slice(code.length);
  const isQuoted = bare !== piece && /^[)"'”]/u.test(rest);
  const isParted = /^[)"'”]*\s*[:=–-]/u.test(rest);
  const isPicture = !/[\p{L}\d+–−-]/u.test(code);
  if (!isQuoted && !isParted && !isPicture) return null;
  const words = rest.replace(/^[)"'”\s:=–-]+/u, '').replace(/(?<![)"'”\s])[)"'”\s]+$/u, '');
  return /\p{L}/u.test(words) ? scaleWord(words) : null;
}

/**
 * By one scale, or each for itself; a good word is as good as met where another is called not met. Of several that are
 * explained, one by words that nobody knows is a grade.
 */
function meaningsOf(words: readonly string[]): readonly (ScaleMeaning | null)[] {
  const together = words.length > 1 ? meaningsOnOneScale(words) : null;
  if (together !== null) return together;
  const results = words.map(parseResult);
  const isJudged = results.includes('notMet');
  return words.map((word, index) => {
    const result = results[index] ?? null;
    if (result !== null && result !== 'blank') return result;
    const meanings = meaningsInScales(word);
    if (meanings.length === 0) return words.length > 1 ? 'rated' : null;
    return isJudged && meanings.includes('met') && !meanings.includes('notMet') ? 'met' : 'rated';
  });
}
