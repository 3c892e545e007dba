import type { CheckReport } from '../app/report';
import { severityOf } from '../assessing/finding';

/** 0: nothing has to be corrected; 1: something has; 2: bad usage, or a file that could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

export const REFUSED: ExitStatus = 2;

/** 1 where a sheet has a finding of severity "error". */
export function statusOf(report: CheckReport): ExitStatus {
  const hasError = report.sheets.some(({ findings }) => findings.some(({ code }) => severityOf[code] === 'error'));
  return hasError ? 1 : 0;
}

export function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b;
}
