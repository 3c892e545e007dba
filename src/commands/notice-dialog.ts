import { dialogMessages, noticeMessage, type WrittenNotice } from './notice-message';

/** The part of Office.Dialog that the notice needs. */
export interface OpenDialog {
  /** Calls back with each message from the dialog's page. */
  onMessage(callback: (message: string) => void): void;
  /** Calls back when the user has closed the dialog. */
  onClosed(callback: () => void): void;
  /** Sends a message to the dialog's page. */
  send(message: string): void;
  close(): void;
}

/** Opens a dialog; null where it is refused. */
export type DialogOpener = (address: string) => Promise<OpenDialog | null>;

/** Some versions do not tell that a dialog was closed with Esc (OfficeDev/office-js #5200). */
const NOTICE_TIME_LIMIT = 120_000;

/** Shows a notice and waits until it is closed. Where no dialog can be shown, nothing is: the sheet shows the marks. */
export async function showNotice(written: WrittenNotice, base: string, open: DialogOpener): Promise<void> {
  const dialog = await open(new URL('notice.html', base).href);
  if (dialog === null) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(end, NOTICE_TIME_LIMIT);
    function end() {
      clearTimeout(timer);
      resolve();
    }
    dialog.onMessage((message) => {
      // What is sent before the page listens is lost (OfficeDev/office-js #2372).
      if (message === dialogMessages.ready) dialog.send(noticeMessage(written));
      if (message === dialogMessages.close) end();
    });
    dialog.onClosed(end);
  });
  dialog.close();
}
