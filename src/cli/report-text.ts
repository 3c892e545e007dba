import { laterTextsIn, textsIn } from '../i18n/texts';
import { isUnclear, type SheetReport } from '../app/report';
import { judgedIn, type Assessment } from '../assessing/assessment';
import { byPointsLost, nameOf, severityOf, type Finding, type Severity } from '../assessing/finding';
import { findingText } from '../i18n/finding-texts';
import type { Language } from '../i18n/language';
import { recognitionText } from '../i18n/recognition-text';
import { countText, levelsText, pointsText } from '../i18n/unit-figures';
import { cellToA1 } from '../workbook/address';
import type { CheckedFile } from './checked-file';
import { explanationLines } from './explanation-text';
import { oneLine } from './terminal-text';
import { indented } from './text-layout';
import { pointsElsewhereText } from '../i18n/points-elsewhere-text';

const SEVERITIES: readonly Severity[] = ['error', 'gap', 'warning', 'info'];

/**
 * A checked file for people: per sheet the figures of each unit, then the findings by severity, each with its cell.
 * Empty where the file could not be read: that is said on standard error.
 */
export function fileReportText({ name, report, explanations = [] }: CheckedFile, language: Language): string {
  if (report === null) return '';
  const sheets = report.sheets.flatMap((sheet, index) => {
    const explanation = explanations[index];
    return [
      ...sheetLines(sheet, language),
      ...(sheet.dismissed.length === 0 ? [] : indented([textsIn(language).dismissal.count(sheet.dismissed.length)])),
      ...(explanation === undefined ? waysOut(sheet, language) : indented(explanationLines(explanation, language))),
    ];
  });
  return `${[oneLine(name), ...indented(sheets)].join('\n')}\n`;
}

/** How columns are said that cannot be told; an explanation says it itself. */
function waysOut({ layout, findings }: SheetReport, language: Language): readonly string[] {
  const isAsked =
    layout !== 'matrix' && findings.some(({ code }) => code === 'header-ambiguous' || code === 'columns-unsure');
  return isAsked ? indented([laterTextsIn(language).cli.sayColumns]) : [];
}

function sheetLines(report: SheetReport, language: Language): readonly string[] {
  const texts = laterTextsIn(language).cli;
  const name = oneLine(report.sheet.name);
  if (report.layout === 'none') {
    const findings = report.findings.filter(isNotTableMissing);
    const standing = isUnclear(report) ? texts.tableUnclear : texts.noTableOnSheet;
    return [`[${name}] ${standing}`, ...indented(findingLines(findings, language))];
  }
  const [first, ...others] = report.tables;
  if (others.length > 0) return [`[${name}] ${texts.unitCount(report.tables.length)}`, ...unitsLines(report, language)];
  return [
    `[${name}] ${unitLine(first.assessment, language)}`,
    ...indented(report.findings.length === 0 ? [texts.noFindings] : findingLines(report.findings, language)),
  ];
}

/** What is about the whole sheet comes first, then unit by unit; a unit's gaps are in one line, for there are many. */
function unitsLines({ tables, findings }: SheetWithTables, language: Language): readonly string[] {
  const ofUnits = new Set(tables.flatMap((table) => table.findings));
  const ofSheet = findings.filter((finding) => !ofUnits.has(finding));
  // What was found for every unit alike is said of the sheet, once.
  const said = new Set(findings);
  const units = tables.flatMap(({ assessment, findings: own }) => [
    unitLine(assessment, language),
    ...indented(
      findingLines(
        own.filter((finding) => said.has(finding)),
        language,
        { areGapsShort: true },
      ),
    ),
  ]);
  return indented([...findingLines(ofSheet, language), ...units]);
}

type SheetWithTables = Exclude<SheetReport, { layout: 'none' }>;

/** The line says already that there is no table. */
function isNotTableMissing(finding: Finding): boolean {
  return finding.code !== 'table-not-found';
}

/** "Xã Sùng Phài: 28/34 tiêu chí đạt, 6 chưa đạt"; "Xã Sùng Phài: 85/100 điểm, 12/20 tiêu chí đủ điểm, 8 chưa đủ điểm" */
function unitLine(assessment: Assessment, language: Language): string {
  const texts = laterTextsIn(language).cli;
  const { unit, sheetName, counts, recognition, pointsElsewhere, levels = [] } = assessment;
  const points = pointsText(assessment, language);
  const judged = judgedIn(assessment);
  const figures = [
    ...(points === null ? [] : [points]),
    countText(assessment, language),
    ...(counts.notFull > 0 ? [texts.notFullCount(counts.notFull)] : []),
    ...(points !== null && judged.met > 0 ? [texts.metCount(judged.met)] : []),
    ...(judged.notMet > 0 ? [texts.notMetCount(judged.notMet)] : []),
    ...(counts.stated === undefined ? [] : [texts.statedCount(counts.stated)]),
    ...(counts.blank > 0 ? [texts.blankCount(counts.blank)] : []),
    ...(counts.notApplicable > 0 ? [texts.notApplicableCount(counts.notApplicable)] : []),
    ...(levels.length > 0 ? [levelsText(levels)] : []),
    ...(recognition === null ? [] : [recognitionText(recognition, language)]),
    ...(pointsElsewhere === undefined ? [] : [pointsElsewhereText(pointsElsewhere, language)]),
  ];
  return `${oneLine(unit?.name ?? sheetName)}: ${figures.join(', ')}`;
}

function findingLines(
  findings: readonly Finding[],
  language: Language,
  { areGapsShort = false }: { readonly areGapsShort?: boolean } = {},
): readonly string[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter(({ code }) => severityOf[code] === severity).sort(byPointsLost);
    if (ofSeverity.length === 0) return [];
    const heading = `${laterTextsIn(language).cli.severities[nameOf(severity, ofSeverity)]} (${ofSeverity.length})`;
    if (severity === 'gap' && areGapsShort) return [`${heading}: ${ofSeverity.map(shortGap).join(', ')}`];
    return [
      heading,
      ...indented(ofSeverity.map((finding) => `${cellColumn(finding)}${oneLine(findingText(finding, language))}`)),
    ];
  });
}

/** "7 (E21)" */
function shortGap({ criterion, cell }: Finding): string {
  return `${criterion ?? ''}${cell === null ? '' : ` (${cellToA1(cell)})`}`;
}

function cellColumn({ cell }: Finding): string {
  return `${cell === null ? '' : cellToA1(cell)} `.padEnd(7);
}
