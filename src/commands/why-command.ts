import { textsIn } from '../i18n/texts';
import { check } from '../app/check';
import { basisOf } from '../app/criterion-basis';
import { severityOf, type Finding, type Severity } from '../assessing/finding';
import type { KnownSets } from '../criteria/known-sets';
import { basisLines } from '../i18n/basis-texts';
import { findingText } from '../i18n/finding-texts';
import type { Language } from '../i18n/language';
import { areaContains, cellToA1 } from '../workbook/address';
import type { SelectionReader, WorkbookPort } from '../workbook/port';
import { failureNotice, type Notice } from './notice';
import { unreadSheetNotice } from './unread-sheet';

const gravity: Readonly<Record<Severity, number>> = { error: 0, gap: 1, warning: 2, info: 3 };

/** Tells what is found at the selected cell, checking its sheet anew; nothing is written. */
export async function whyCommand(
  port: WorkbookPort & SelectionReader,
  language: Language,
  known: KnownSets,
): Promise<Notice> {
  const selected = await port.selection();
  if (!selected.ok) return failureNotice(selected.error, language);
  const { sheetId, area } = selected.value;
  const checked = await check(port, { sheets: { ids: [sheetId] }, criteria: 'auto', ...known });
  if (!checked.ok) return failureNotice(checked.error, language);
  const texts = textsIn(language).commands;
  const [sheet] = checked.value.sheets;
  if (sheet === undefined) return { tone: 'failed', message: texts.noTable(''), details: [texts.noTableAdvice] };
  if (sheet.layout === 'none') return unreadSheetNotice(sheet, language);
  const [first, ...others] = sheet.findings
    .filter(({ cell }) => cell !== null && areaContains(area, cell))
    .sort((a, b) => gravity[severityOf[a.code]] - gravity[severityOf[b.code]]);
  if (first === undefined)
    return { tone: 'done', message: texts.nothingAtCell(cellToA1(area)), details: [texts.nothingAtCellAdvice] };
  const textOf = (finding: Finding) => findingText(finding, language);
  const basis = basisOf(first, sheet.tables);
  const details = [...(basis === null ? [] : basisLines(basis, language)), ...others.map(textOf), texts.openPane];
  return { tone: 'done', message: textOf(first), details };
}
