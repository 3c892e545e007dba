import { textsIn } from '../i18n/texts';
import { mark, type Marked } from '../app/mark';
import type { CheckReport, SheetReport } from '../app/report';
import { nameOf, severityOf, type Finding, type Severity } from '../assessing/finding';
import { builtInSets } from '../criteria/built-in-sets';
import type { Language } from '../i18n/language';
import { headlineText } from '../i18n/unit-figures';
import type { WorkbookPort } from '../workbook/port';
import { failureNotice, type Notice } from './notice';
import { unreadSheetNotice } from './unread-sheet';

const severities = ['error', 'gap', 'warning', 'info'] as const satisfies readonly Severity[];

/**
 * Checks the sheet in front, marks what was found and goes to the first finding's cell.
 * On a sheet that cannot be marked the result is told all the same.
 */
export async function checkCommand(port: WorkbookPort, language: Language): Promise<Notice> {
  const marked = await mark(port, { sheets: 'active', criteria: 'auto', sets: builtInSets() });
  const report = marked.ok ? marked.value.report : marked.error.report;
  const result = report === null ? null : await showResult(port, report, language);
  if (marked.ok && result !== null) return withMarks(result, marked.value, language);
  const refusal = failureNotice(marked.ok ? { code: 'no-table' } : marked.error, language);
  if (result === null) return refusal;
  return result.tone === 'failed' ? result : withResult(refusal, result);
}

/** Goes to the gravest finding. @returns the result in words, null where there is no sheet at all */
async function showResult(port: WorkbookPort, report: CheckReport, language: Language): Promise<Notice | null> {
  const texts = textsIn(language).commands;
  const [sheet] = report.sheets;
  if (sheet === undefined) return null;
  if (sheet.layout === 'none') {
    return unreadSheetNotice(sheet, language);
  }
  const first = gravestFinding(sheet.findings);
  if (first?.cell) await port.select(first.sheetId, first.cell);
  const [{ assessment }, ...others] = sheet.tables;
  const { unit } = assessment;
  if (others.length > 0) {
    return { tone: 'done', message: texts.unitsChecked(sheet.tables.length), details: [countsText(sheet, language)] };
  }
  return {
    tone: 'done',
    message: headlineText(assessment, language),
    details: [...(unit === null ? [] : [unit.name]), countsText(sheet, language)],
  };
}

/** The gravest, and of those the topmost that has a cell. */
function gravestFinding(findings: readonly Finding[]): Finding | null {
  for (const severity of severities) {
    const found = findings
      .filter(({ code, cell }) => cell !== null && severityOf[code] === severity)
      .sort((a, b) => (a.cell?.row ?? 0) - (b.cell?.row ?? 0))
      .at(0);
    if (found !== undefined) return found;
  }
  return null;
}

function countsText({ findings }: SheetReport, language: Language): string {
  const texts = textsIn(language).commands;
  const counts = severities
    .map((severity) => ({ severity, own: findings.filter(({ code }) => severityOf[code] === severity) }))
    .filter(({ own }) => own.length > 0)
    .map(({ severity, own }) => texts.severityCount[nameOf(severity, own)](own.length));
  return counts.length === 0 ? texts.nothingFound : `${counts.join(', ')}.`;
}

function withMarks(result: Notice, { marked }: Marked, language: Language): Notice {
  const texts = textsIn(language).commands;
  return marked === 0
    ? result
    : { ...result, details: [...result.details, `${texts.marked(marked)} ${texts.openPane}`] };
}

/** What was refused comes first, as it asks for something to be done; what was found is told all the same. */
function withResult(refusal: Notice, result: Notice): Notice {
  return { ...refusal, details: [...refusal.details, result.message, ...result.details] };
}
