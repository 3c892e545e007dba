import { cleanText } from '../vietnamese-text';
import { readNumeral, type DecimalStyle } from './numeral';
import type { AmbiguousValue } from './quantity';

/** A part of a hundred: "70%", "93,10 %", "70 phần trăm". */
export interface Percentage {
  readonly kind: 'percentage';
  /** 70 for "70%". */
  readonly percent: number;
  readonly text: string;
}

/**
 * Reads a text that says itself that it is a percentage. What a figure such as 0.7 or 70 means, its column must tell.
 * @param style how the column writes decimals, or null where it does not tell
 * @returns null for anything else
 */
export function parsePercentage(value: string, style: DecimalStyle | null): Percentage | AmbiguousValue | null {
  const text = cleanText(value);
  const [, figures] = PERCENTAGE.exec(text) ?? [];
  const numeral = figures === undefined ? null : readNumeral(figures, style);
  if (numeral === null) return null;
  return numeral.kind === 'ambiguous' ? { ...numeral, text } : { kind: 'percentage', percent: numeral.value, text };
}

/** 0.57 → 57: without what binary fractions leave behind the fifteen digits that Excel keeps. */
export function percentOfShare(share: number): number {
  return Number((share * 100).toPrecision(15));
}

const PERCENTAGE = /^(.*\d) ?(?:%|phần trăm)$/iu;
