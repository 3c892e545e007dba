import type { CellValue } from '../../workbook/snapshot';
import { cleanText, foldCase } from '../vietnamese-text';
import { readNumeral, type DecimalStyle } from './numeral';

/** A value as it was written. */
interface Written {
  /** The cell's own text, as `cleanText` gives it. */
  readonly text: string;
}

/** A number with whatever is counted or measured: 2.5, "2,5", "9 điểm", "02 mô hình". */
export interface Quantity extends Written {
  readonly kind: 'quantity';
  readonly value: number;
  /** What stands after the number, in small letters; "" where nothing does. */
  readonly unit: string;
}

/** A value that can be read in two ways while its column does not tell how it writes decimals. */
export interface AmbiguousValue extends Written {
  readonly kind: 'ambiguous';
  readonly readings: readonly [number, number];
}

/**
 * Reads a number, alone or with words after it.
 * @param style how the column writes decimals, or null where it does not tell
 * @returns null for anything else
 */
export function parseQuantity(value: CellValue, style: DecimalStyle | null): Quantity | AmbiguousValue | null {
  if (typeof value === 'number') return { kind: 'quantity', value, unit: '', text: cleanText(value) };
  if (typeof value !== 'string') return null;
  const text = cleanText(value);
  const [, figures = '', unit = ''] = QUANTITY.exec(text) ?? [];
  const numeral = figures === '' ? null : readNumeral(figures, style);
  if (numeral === null) return null;
  return numeral.kind === 'ambiguous'
    ? { ...numeral, text }
    : { kind: 'quantity', value: numeral.value, unit: foldCase(unit), text };
}

/** The unit has no figures, so that "2 xã, 3 ấp" is not read as 2. */
const QUANTITY = /^([+\-\u2212]?\d(?:[\d., ]*\d)?) ?(\p{L}[^\d%]*)?$/u;
