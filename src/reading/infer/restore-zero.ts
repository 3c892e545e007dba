import type { TableRow } from '../assessment-table';
import type { NumberedRow } from './criterion-tree';

/** Excel keeps a typed 1.10 as the figure 1.1: after 1.9 it is 1.10 again. */
export function withLostZeros(rows: readonly TableRow[]): readonly NumberedRow[] {
  const numbered: NumberedRow[] = [];
  for (const row of rows) {
    const before = numbered.at(-1)?.number ?? null;
    const meant = before === null ? null : numberAfter(before);
    const isFigure = typeof row.cells.number?.value === 'number';
    const lostItsZero = isFigure && row.number !== null && meant === `${row.number}0`;
    numbered.push({ row, number: lostItsZero ? meant : row.number });
  }
  return numbered;
}

/** "1.9" → "1.10" */
function numberAfter(number: string): string | null {
  const parts = number.split('.');
  const last = Number(parts.at(-1));
  return parts.length < 2 || !Number.isInteger(last) ? null : [...parts.slice(0, -1), String(last + 1)].join('.');
}
