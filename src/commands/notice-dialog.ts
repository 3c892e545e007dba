import type { Language } from '../i18n/language';
import type { Notice } from './notice';
import { noticeAddress } from './notice-address';

/** The part of Office.Dialog that the notice needs. */
export interface OpenDialog {
  /** Calls back when the page in the dialog asks to be closed, or the user closed the dialog. */
  onEnd(callback: () => void): void;
  close(): void;
}

/** Opens a dialog; null where it is refused. */
export type DialogOpener = (address: string) => Promise<OpenDialog | null>;

/** Some versions do not tell that a dialog was closed with Esc (OfficeDev/office-js #5200). */
const NOTICE_TIME_LIMIT = 120_000;

/** Shows a notice and waits until it is closed. Where no dialog can be shown, nothing is: the sheet shows the marks. */
export async function showNotice(notice: Notice, language: Language, base: string, open: DialogOpener): Promise<void> {
  const dialog = await open(noticeAddress(notice, language, base));
  if (dialog === null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(end, NOTICE_TIME_LIMIT);
    function end() {
      clearTimeout(timer);
      resolve();
    }
    dialog.onEnd(end);
  });
  dialog.close();
}
