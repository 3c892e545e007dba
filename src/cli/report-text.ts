import type { SheetReport } from '../app/report';
import type { Assessment } from '../assessing/assessment';
import { severityOf, type Finding, type Severity } from '../assessing/finding';
import { cliTexts } from '../i18n/cli-texts';
import { findingText } from '../i18n/finding-texts';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { localText } from '../i18n/local-text';
import { cellToA1 } from '../workbook/address';
import type { CheckedFile } from './checked-file';

const SEVERITIES: readonly Severity[] = ['error', 'gap', 'warning', 'info'];

/**
 * A checked file for people: per sheet the figures of its unit, then the findings by severity, each with its cell.
 * Empty where the file could not be read: that is said on standard error.
 */
export function fileReportText({ name, report }: CheckedFile, language: Language): string {
  if (report === null) return '';
  const sheets = report.sheets.flatMap((sheet) => sheetLines(sheet, language)).map((line) => `  ${line}`);
  return `${[name, ...sheets].join('\n')}\n`;
}

function sheetLines(report: SheetReport, language: Language): string[] {
  const texts = cliTexts[language];
  const { name } = report.sheet;
  if (report.layout === 'none')
    return [`[${name}] ${texts.noTableOnSheet}`, ...findingLines(report.findings.filter(isNotTableMissing), language)];
  return [
    ...report.tables.map(({ assessment }) => `[${name}] ${unitLine(assessment, language)}`),
    ...(report.findings.length === 0 ? [`  ${texts.noFindings}`] : findingLines(report.findings, language)),
  ];
}

/** The line says already that there is no table. */
function isNotTableMissing(finding: Finding): boolean {
  return finding.code !== 'table-not-found';
}

/** "Xã Sùng Phài: 28/34 tiêu chí đạt, 6 chưa đạt" */
function unitLine({ unit, sheetName, counts, score, maxScore, recognition }: Assessment, language: Language): string {
  const texts = cliTexts[language];
  const points =
    score === null || maxScore === null
      ? []
      : [texts.score(formatNumber(score, language), formatNumber(maxScore, language))];
  const figures = [
    texts.metCount(counts.met, counts.total),
    ...(counts.notMet > 0 ? [texts.notMetCount(counts.notMet)] : []),
    ...(counts.blank > 0 ? [texts.blankCount(counts.blank)] : []),
    ...(counts.notApplicable > 0 ? [texts.notApplicableCount(counts.notApplicable)] : []),
    ...points,
    ...(recognition === null ? [] : [localText(recognition.title, language)]),
  ];
  return `${unit?.name ?? sheetName}: ${figures.join(', ')}`;
}

function findingLines(findings: readonly Finding[], language: Language): string[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter(({ code }) => severityOf[code] === severity);
    if (ofSeverity.length === 0) return [];
    return [
      `  ${cliTexts[language].severities[severity]} (${ofSeverity.length})`,
      ...ofSeverity.map((finding) => `    ${cellColumn(finding)}${findingText(finding, language)}`),
    ];
  });
}

function cellColumn({ cell }: Finding): string {
  return `${cell === null ? '' : cellToA1(cell)} `.padEnd(7);
}
