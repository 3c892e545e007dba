import { textsIn } from '../i18n/texts';
import { summarise } from '../app/summarise';
import type { KnownSets } from '../criteria/known-sets';
import type { Language } from '../i18n/language';
import { tabChangesText } from '../i18n/tab-changes-texts';
import type { WorkbookPort } from '../workbook/port';
import { failureNotice, type Notice } from './notice';

/** Writes the summary tabs over every sheet of the workbook. */
export async function summariseCommand(port: WorkbookPort, language: Language, known: KnownSets): Promise<Notice> {
  const summarised = await summarise(port, { sheets: 'all', criteria: 'auto', ...known });
  if (!summarised.ok) return failureNotice(summarised.error, language);
  const texts = textsIn(language).commands;
  const { changes, leftOut } = summarised.value;
  return { tone: 'done', message: texts.summarised, details: [tabChangesText(changes, language, leftOut)] };
}
