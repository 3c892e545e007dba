import type { Finding } from '../assessing/finding';
import type { CellPosition } from '../workbook/address';

/** Where to take the user: the finding's cell, else the row after which something is missing, else the sheet's top. */
export function findingPlace(finding: Finding): CellPosition {
  if (finding.cell !== null) return finding.cell;
  const row = finding.code === 'criterion-missing' ? (finding.after?.row ?? 0) : 0;
  return { row, column: 0 };
}
