import { unreachable } from '../outcome';
import type { ReportFormat } from './command-line';

export const REPORT_VERSION = 1;

/** What stands before the first and behind the last of a report's files. */
export function reportFrame(format: ReportFormat): { readonly head: string; readonly tail: string } {
  switch (format) {
    case 'text':
    case 'ndjson':
      return { head: '', tail: '' };
    case 'json':
      return { head: `{"version":${REPORT_VERSION},"files":[`, tail: '\n]}\n' };
    default:
      return unreachable(format);
  }
}
