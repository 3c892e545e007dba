import { textsIn } from '../i18n/texts';
import type { WrittenNotice } from './notice-message';

/** Puts a notice on the page; `close` asks whoever opened it to close it. */
export function showNoticePage(page: Document, { notice, language }: WrittenNotice, close: () => void): void {
  page.documentElement.lang = language;
  const main = page.querySelector('main');
  const button = page.querySelector('button');
  if (main === null || button === null) return;
  main.dataset['tone'] = notice.tone;
  main.replaceChildren(
    element(page, 'h1', notice.message),
    ...notice.details.map((detail) => element(page, 'p', detail)),
  );
  button.textContent = textsIn(language).commands.close;
  button.hidden = false;
  button.onclick = close;
  button.focus();
}

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}
