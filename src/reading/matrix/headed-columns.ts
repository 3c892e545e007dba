import type { ColumnRole } from '../assessment-table';
import type { HeaderCell, HeaderColumn } from '../header-block';
import { matchHeader, type HeaderMeaning } from '../header-words';
import { parseRowNumber } from '../row-number';

/** What a heading under a criterion or a unit says of whose and which cells these are. */
export type Part = Whose | OtherPart;
type Whose = 'self' | 'verification' | 'selfScore' | 'verifiedScore' | 'score' | 'maximumScore';
type OtherPart = Exclude<Extract<ColumnRole, HeaderMeaning>, Whose | 'number' | 'title'>;

const whose: ReadonlySet<HeaderMeaning> = new Set<Whose>([
  'self',
  'verification',
  'selfScore',
  'verifiedScore',
  'score',
  'maximumScore',
] as const);
const otherParts: ReadonlySet<HeaderMeaning> = new Set<OtherPart>([
  'result',
  'met',
  'basicallyMet',
  'notMet',
  'evidence',
  'note',
] as const);

/** One column with what its heading is, apart from the part of it that the column holds. */
export interface HeadedColumn {
  readonly column: number;
  /** From the top row to the lowest; at least one. */
  readonly heading: readonly [HeaderCell, ...HeaderCell[]];
  /** Null where the column has no such heading, and holds whatever its cells tell. */
  readonly part: Part | null;
}

/** "Tiêu chí 1 › Tự chấm" is the own points of the first criterion. A heading that stands alone is nobody's part. */
export function headedColumn({ column, words }: HeaderColumn): HeadedColumn | null {
  const [first, ...others] = words;
  if (first === undefined) return null;
  const last = others.at(-1);
  const part = last === undefined ? null : partOf(last.text);
  if (part === null) return { column, heading: [first, ...others], part };
  return { column, heading: [first, ...others.slice(0, -1)], part };
}

/** @returns what part of something a heading says a column to be, or null where it may as well be a criterion */
export function partOf(text: string): Part | null {
  const match = matchHeader(text);
  if (match === null || parseRowNumber(text)?.kind === 'criterion') return null;
  const { meaning, strength } = match;
  if (isWhose(meaning)) return meaning;
  return strength === 1 && isOther(meaning) ? meaning : null;
}

/** "Huyện thẩm định" can be nothing else; "Kết quả tuyên truyền" is a criterion. */
function isWhose(meaning: HeaderMeaning): meaning is Whose {
  return whose.has(meaning);
}

function isOther(meaning: HeaderMeaning): meaning is OtherPart {
  return otherParts.has(meaning);
}

/** Tells merged headings apart: columns under one of them share it. */
export function keyOf({ row, column }: HeaderCell): string {
  return `${row}:${column}`;
}

/** The heading itself: the lowest of its words. */
export function lowestOf({ heading }: HeadedColumn): HeaderCell {
  return heading.at(-1) ?? heading[0];
}
