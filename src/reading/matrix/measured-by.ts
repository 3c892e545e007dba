import type { CellValue } from '../../workbook/snapshot';
import { isNoTick, isTick, parseResult } from '../result-words';
import { cleanText, foldCase } from '../vietnamese-text';
import { scaleOfWords, scaleWord } from '../words/scale-words';

/** What the cells of a matrix hold. */
export type MeasuredBy =
  | { readonly kind: 'results' | 'points'; readonly confidence: number }
  /** Amounts that may be points or anything else. */
  | { readonly kind: 'amounts' }
  | { readonly kind: 'other' };

/**
 * What else speaks for points: a row or column of maximum scores or headings of scores; headings of who judges, which
 * may judge in words or in points; or only the title over the table.
 */
export type PointsEvidence = 'inTable' | 'inParts' | 'inTitle' | 'none';

/** The part of the cells that must be of one kind. */
const MOST_CELLS = 0.8;
/** As sure as the cells are when there are none yet. */
const UNFILLED = 0.9;
/** How sure amounts are points. */
const POINTS = { inTable: 1, inParts: 0.9, inTitle: 0.6 };

/**
 * Tells results from points: words and ticks are results, and so are 1 and 0 unless the table speaks of points.
 * @param values some of the cells under the criteria; blank ones tell nothing
 */
export function measuredBy(values: readonly CellValue[], evidence: PointsEvidence): MeasuredBy {
  const filled = values.filter((value) => cleanText(value) !== '');
  if (filled.length === 0) return { kind: evidence === 'inTable' ? 'points' : 'results', confidence: UNFILLED };
  const share = (is: (value: CellValue) => boolean) => filled.filter(is).length / filled.length;
  const amounts = share((value) => isAmount(value) || parseResult(value) === 'notApplicable');
  const scale = scaleOfWords([...new Set(filled.map((value) => scaleWord(cleanText(value))))]);
  const results = share((value) => isResult(value) || scale?.meanings.has(scaleWord(cleanText(value))) === true);
  if (evidence === 'inTable' && amounts >= MOST_CELLS) return { kind: 'points', confidence: POINTS.inTable };
  if (results >= MOST_CELLS) return { kind: 'results', confidence: results };
  if (amounts < MOST_CELLS) return { kind: 'other' };
  return evidence === 'none' ? { kind: 'amounts' } : { kind: 'points', confidence: POINTS[evidence] };
}

/** Beside ticks "o" and an empty box are results as well; a 0 may be points. */
function isResult(value: CellValue): boolean {
  return parseResult(value) !== null || isTick(value) || (/^[o☐¨]$/iu.test(cleanText(value)) && isNoTick(value));
}

function isAmount(value: CellValue): boolean {
  return /^[+-]?\d+(?:[.,]\d+)*(?:\s*(?:điểm|đ))?$/u.test(foldCase(cleanText(value)));
}

/** "Tổng điểm", "Nhóm I (30 điểm)": the table speaks of points; "Địa điểm" does not. */
export function speaksOfPoints(heading: string): boolean {
  return /(?:^|tổng |số |\d\s?)điểm(?!\p{L})|\d\s?đ\)/u.test(foldCase(heading));
}
