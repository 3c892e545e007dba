import type { Language } from '../i18n/language';
import { unreachable } from '../outcome';
import type { CheckedFile } from './checked-file';
import type { ReportFormat } from './command-line';
import { fileReportJson } from './report-json';
import { fileReportText } from './report-text';

/** @returns what turns a checked file into its piece of the report, given the file's place in it, from 0 */
export function fileReporter(
  format: ReportFormat,
  language: Language,
): (checked: CheckedFile, index: number) => string {
  switch (format) {
    case 'text':
      return (checked) => fileReportText(checked, language);
    case 'json':
      return (checked, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(fileReportJson(checked, language))}`;
    case 'ndjson':
      return (checked) => `${JSON.stringify(fileReportJson(checked, language))}\n`;
    default:
      return unreachable(format);
  }
}
