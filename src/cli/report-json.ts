import type { SheetExplanation } from '../app/explain';
import type { SheetReport } from '../app/report';
import { judgedIn, type Assessment } from '../assessing/assessment';
import { severityOf, type Finding } from '../assessing/finding';
import { findingText } from '../i18n/finding-texts';
import type { Language } from '../i18n/language';
import { cellToA1 } from '../workbook/address';
import { errorMessage } from './error-message';
import type { CheckedFile } from './checked-file';
import { explanationJson } from './explanation-json';
import { setReasonsJson } from './set-reasons-json';

/** Version of the JSON that `check` prints; it changes only when a reader of the old form would be misled. */

/** A checked file as `check --format json` prints it; the order of the keys is part of the form. */
export function fileReportJson({ name, report, error, explanations = [] }: CheckedFile, language: Language) {
  return {
    file: name,
    error: error === null ? null : { code: error.code, message: errorMessage(error, language) },
    sheets: report === null ? [] : report.sheets.map((sheet, index) => sheetJson(sheet, explanations[index], language)),
  };
}

function sheetJson(report: SheetReport, explanation: SheetExplanation | undefined, language: Language) {
  const hasTable = report.layout !== 'none';
  return {
    sheet: report.sheet.name,
    layout: report.layout,
    criteriaSet: hasTable && report.tables[0].criteriaFrom !== 'sheet' ? report.tables[0].criteriaSet.id : null,
    criteriaFrom: hasTable ? report.tables[0].criteriaFrom : null,
    units: hasTable ? report.tables.map(({ assessment }) => unitJson(assessment)) : [],
    findings: report.findings.map((finding) => findingJson(finding, language)),
    ...(report.dismissed.length === 0 ? {} : { dismissed: report.dismissed.length }),
    ...(explanation === undefined ? {} : { explanation: explanationJson(explanation, language) }),
    criteriaReasons: hasTable ? setReasonsJson(report.tables[0].criteriaReasons ?? [], language) : [],
  };
}

/** What only some sets have stands there only where there is any of it. */
export function unitJson(assessment: Assessment) {
  const { unit, counts, score, maxScore, recognition, vetoes, awaited, pointsElsewhere, levels = [] } = assessment;
  const { met, notMet } = judgedIn(assessment);
  return {
    name: unit?.name ?? null,
    total: counts.total,
    met,
    full: counts.full,
    notMet,
    notApplicable: counts.notApplicable,
    blank: counts.blank,
    ...(counts.rated === 0 ? {} : { rated: counts.rated }),
    ...(levels.length === 0 ? {} : { levels }),
    score,
    maxScore,
    recognition: recognition?.id ?? null,
    recognised: recognition?.recognised ?? false,
    ...listed('unconfirmed', recognition?.unconfirmed.map(({ title }) => title.vi) ?? []),
    ...listed('vetoes', vetoes),
    ...listed('awaited', awaited),
    ...(pointsElsewhere === undefined
      ? {}
      : { pointsElsewhere: pointsElsewhere.map(({ title, maximum }) => ({ title: title.vi, maximum })) }),
  };
}

function listed(name: string, items: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return items.length === 0 ? {} : { [name]: items };
}

export function findingJson(finding: Finding, language: Language) {
  return {
    code: finding.code,
    severity: severityOf[finding.code],
    criterion: finding.criterion,
    unit: finding.unit,
    cell: finding.cell === null ? null : cellToA1(finding.cell),
    message: findingText(finding, language),
    fixable: finding.fix !== null,
  };
}
