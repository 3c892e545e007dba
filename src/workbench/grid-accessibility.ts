import { laterTextsIn } from '../i18n/texts';
import type { LaterTexts } from '../i18n/vi/later';
import type { Language } from '../i18n/language';

type Texts = LaterTexts['workbench'];

/** What Univer leaves out for those who do not see the grid or do not use a mouse: names, roles, and the order of Tab. */
const MENDS: readonly { readonly selector: string; readonly mend: (element: HTMLElement, texts: Texts) => void }[] = [
  { selector: '[data-u-comp="defined-name"] input', mend: (box, { nameBox }) => label(box, nameBox) },
  {
    selector: '[data-u-comp="defined-name"] a',
    mend: (opener, { definedNames }) => {
      opener.role = 'button';
      label(opener, definedNames);
    },
  },
  {
    selector: '[contenteditable="true"]',
    mend: (editor, { cellEditor }) => {
      editor.role = 'textbox';
      label(editor, cellEditor);
    },
  },
  // A positive number would put the canvases, which take no keys, before everything else on the page.
  { selector: 'canvas[tabindex="1"]', mend: (canvas) => (canvas.tabIndex = -1) },
  { selector: 'section + section[aria-live]', mend: (messages, { gridMessages }) => label(messages, gridMessages) },
];

/** Keeps the grid's own controls named and in order, whenever Univer draws them anew. */
export class GridAccessibility {
  private texts: Texts;

  constructor(
    private readonly container: HTMLElement,
    language: Language,
  ) {
    this.texts = laterTextsIn(language).workbench;
    new MutationObserver(() => {
      this.mend();
    }).observe(container, { childList: true, subtree: true });
  }

  setLanguage(language: Language): void {
    this.texts = laterTextsIn(language).workbench;
    this.mend();
  }

  private mend(): void {
    for (const { selector, mend } of MENDS) {
      for (const element of this.container.querySelectorAll<HTMLElement>(selector)) mend(element, this.texts);
    }
  }
}

function label(element: HTMLElement, text: string): void {
  if (element.ariaLabel !== text) element.ariaLabel = text;
}
