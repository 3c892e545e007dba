import { textsIn } from '../i18n/texts';
import { clearMarks } from '../app/clear-marks';
import type { Language } from '../i18n/language';
import { clearedMarksText, untoldMarksText } from '../i18n/untold-marks-text';
import type { WorkbookPort } from '../workbook/port';
import { failureNotice, type Notice } from './notice';

/** Removes our marks from the sheet in front. */
export async function clearMarksCommand(port: WorkbookPort, language: Language): Promise<Notice> {
  const cleared = await clearMarks(port, 'active');
  if (!cleared.ok) return failureNotice(cleared.error, language);
  const { clearedSheets, untold } = cleared.value;
  if (untold.length > 0) {
    return {
      tone: 'done',
      message: clearedMarksText(clearedSheets, language),
      details: untoldMarksText(untold, language),
    };
  }
  const texts = textsIn(language).commands;
  return clearedSheets === 0
    ? { tone: 'done', message: texts.noMarks, details: [] }
    : { tone: 'done', message: texts.marksCleared, details: [] };
}
