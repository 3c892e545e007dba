import { cleanText } from '../vietnamese-text';
import { readNumeral, type DecimalStyle } from './numeral';
import { parsePercentage } from './percentage';
import type { AmbiguousValue } from './quantity';

/** A part of a whole, counted: "16/25", "16 trên 25", "16/25 (64%)". */
export interface Ratio {
  readonly kind: 'ratio';
  readonly part: number;
  readonly whole: number;
  /** The percentage that stands behind it, as it was written; null where none does. */
  readonly percent: number | null;
  readonly text: string;
}

/**
 * Reads a part and its whole.
 * @param style how the column writes decimals, or null where it does not tell
 * @returns null for anything else; "16/25" and "15/3" look alike, so whoever asks must know that no date is meant
 */
export function parseRatio(value: string, style: DecimalStyle | null): Ratio | AmbiguousValue | null {
  const text = cleanText(value);
  const [, first, second, inBrackets, afterSign] = RATIO.exec(text) ?? [];
  const behind = inBrackets ?? afterSign;
  if (first === undefined || second === undefined) return null;
  const part = readNumeral(first, style);
  const whole = readNumeral(second, style);
  const percent = behind === undefined ? null : parsePercentage(behind, style);
  if (part === null || whole === null || (behind !== undefined && percent === null)) return null;
  for (const read of [part, whole, percent]) {
    if (read?.kind === 'ambiguous') return { kind: 'ambiguous', readings: read.readings, text };
  }
  if (part.kind === 'ambiguous' || whole.kind === 'ambiguous' || percent?.kind === 'ambiguous') return null;
  return { kind: 'ratio', part: part.value, whole: whole.value, percent: percent?.percent ?? null, text };
}

/** What is counted may follow, without figures: "16/25 thôn, bản". */
const RATIO =
  /^(\d(?:[\d., ]*\d)?) ?(?:\/|trên) ?(\d(?:[\d., ]*\d)?)(?: ?\p{L}[^\d(=%]*)?(?: ?(?:\(([^()]*)\)|= ?(\S[^()]*)))?$/iu;
