import { cleanText, foldCase } from '../reading/vietnamese-text';
import type { CellValue } from '../workbook/snapshot';

/**
 * A number however it was typed: 2.5, "2,5", "2.5", "1.234,5", "9 điểm".
 * @returns null for anything else, and for "1.500", which is one and a half or fifteen hundred
 */
export function parseNumber(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const text = foldCase(cleanText(value)).replace(/\s*(?:điểm|đ)$/, '');
  if (AMBIGUOUS.test(text)) return null;
  if (PLAIN.test(text)) return Number(text.replace(',', '.'));
  if (DOTS_AND_COMMA.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return COMMAS_AND_DOT.test(text) ? Number(text.replaceAll(',', '')) : null;
}

const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;
const DOTS_AND_COMMA = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMAS_AND_DOT = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/;
