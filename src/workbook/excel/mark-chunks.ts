import type { Mark } from '../snapshot';
import { areaChunks } from './area-chunks';

/**
 * A mark as the conditional formats that Excel can take: one, or several where its areas have too long an address. The
 * formula of each is relative to its own first row.
 */
export function markChunks(mark: Mark): Mark[] {
  const [first] = mark.areas;
  if (first === undefined) return [];
  return areaChunks(mark.areas).flatMap((areas) => {
    const [top] = areas;
    return top === undefined ? [] : [{ ...mark, areas, formula: shiftRows(mark.formula, top.row - first.row) }];
  });
}

/** Texts and quoted sheet names, which stay as they are; references whose row is not fixed; no functions (LOG10). */
const TEXT_OR_REFERENCE = /"[^"]*"|'[^']*'|(?<![\w$.])(\$?[A-Z]{1,3})(\d{1,7})(?![\w(.])/g;

function shiftRows(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula.replace(TEXT_OR_REFERENCE, (whole: string, column?: string, row?: string) =>
    column === undefined ? whole : `${column}${Number(row) + rows}`,
  );
}
