import type { Language } from '../i18n/language';
import { unreachable } from '../outcome';
import type { CheckedFile } from './checked-file';
import type { ReportFormat } from './command-line';
import { fileReportJson, REPORT_VERSION } from './report-json';
import { fileReportText } from './report-text';

/** Turns checked files into text one at a time, so that a report's length costs no memory. */
export interface Reporter {
  readonly head: string;
  /** @param index the file's place in the report, from 0 */
  file(checked: CheckedFile, index: number): string;
  readonly tail: string;
}

export function reporterFor(format: ReportFormat, language: Language): Reporter {
  switch (format) {
    case 'text':
      return { head: '', file: (checked) => fileReportText(checked, language), tail: '' };
    case 'json':
      return {
        head: `{"version":${REPORT_VERSION},"files":[`,
        file: (checked, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(fileReportJson(checked, language))}`,
        tail: '\n]}\n',
      };
    case 'ndjson':
      return { head: '', file: (checked) => `${JSON.stringify(fileReportJson(checked, language))}\n`, tail: '' };
    default:
      return unreachable(format);
  }
}
