import { textsIn } from '../i18n/texts';
import { check } from '../app/check';
import type { SheetReport } from '../app/report';
import { nameOf, severityOf, type Finding, type Severity } from '../assessing/finding';
import type { KnownSets } from '../criteria/known-sets';
import type { Language } from '../i18n/language';
import { headlineText } from '../i18n/unit-figures';
import type { WorkbookPort } from '../workbook/port';
import { failureNotice, type Notice } from './notice';
import { unreadSheetNotice } from './unread-sheet';

const severities = ['error', 'gap', 'warning', 'info'] as const satisfies readonly Severity[];

/** Checks the sheet in front, tells the result and goes to the first finding's cell; nothing is written. */
export async function checkCommand(port: WorkbookPort, language: Language, known: KnownSets): Promise<Notice> {
  const checked = await check(port, { sheets: 'active', criteria: 'auto', ...known });
  if (!checked.ok) return failureNotice(checked.error, language);
  const texts = textsIn(language).commands;
  const [sheet] = checked.value.sheets;
  if (sheet === undefined) return failureNotice({ code: 'no-table' }, language);
  if (sheet.layout === 'none') return unreadSheetNotice(sheet, language);
  const first = gravestFinding(sheet.findings);
  if (first?.cell) await port.select(first.sheetId, first.cell);
  const [{ assessment }, ...others] = sheet.tables;
  const { unit } = assessment;
  const isOfOne = others.length === 0;
  return {
    tone: 'done',
    message: isOfOne ? headlineText(assessment, language) : texts.unitsChecked(sheet.tables.length),
    details: [
      ...(isOfOne && unit !== null ? [unit.name] : []),
      countsText(sheet, language),
      ...(sheet.findings.length === 0 ? [] : [texts.openPane]),
    ],
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
