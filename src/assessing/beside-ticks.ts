import type { TableCell, TableRow } from '../reading/assessment-table';
import { parseResult } from '../reading/result-words';
import { cleanText } from '../reading/vietnamese-text';
import { judgeRow, type JudgedResult } from './judged-result';
import type { TableValues } from './table-values';

/**
 * Reads a row's result cell as its measure has it, and holds it against the ticks beside it. A form that only says "Đạt"
 * by a tick is believed as it is for a judged criterion; what contradicts the cell is a conflict.
 * @param criterion the criterion's number, for the findings
 * @returns what the cell says, or what the ticks say where the form has no such cell or it is empty
 */
export function besideTicks<T extends JudgedResult>(
  row: TableRow,
  criterion: string,
  { resultOf }: TableValues,
  readOwn: (cell: TableCell) => T,
): T | JudgedResult {
  const cell = row.cells.result;
  const ticks = judgeRow({ cells: { ...row.cells, result: undefined } }, criterion, resultOf);
  const isTicked = ticks.result !== 'blank' || ticks.findings.some(({ code }) => code !== 'result-missing');
  if (cell === undefined || (isTicked && parseResult(cell.value) === 'blank')) return ticks;

  const own = readOwn(cell);
  const conflicts = isTicked && ticks.result !== 'blank' && own.result !== 'blank' && own.result !== ticks.result;
  if (!conflicts) return { ...own, findings: [...own.findings, ...(isTicked ? ticks.findings : [])] };
  const found = [cell, ticks.cell].map((stated) => cleanText(stated?.value ?? null)).join(', ');
  const conflict = { cell: cell.position, criterion, fix: null, code: 'result-conflict' as const, found };
  return { result: 'blank', cell, findings: [conflict] };
}
