import { laterTextsIn } from '../i18n/texts';
import type { Language } from '../i18n/language';

/**
 * The page's element with that id.
 * @throws Error where the page has none of that kind: the page and the code do not belong together
 */
export function elementById<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} #${id}.`);
}

/** Puts the page's texts, labels and hints into a language. */
export function putTexts(language: Language): void {
  const texts: Readonly<Record<string, unknown>> = laterTextsIn(language).workbench;
  document.documentElement.lang = language;
  document.title = laterTextsIn(language).workbench.pageTitle;
  each('text', (element, text) => {
    element.textContent = text;
  });
  each('label', (element, text) => {
    element.ariaLabel = text;
  });
  each('description', (element, text) => {
    element.ariaDescription = text;
  });
  each('hint', (element, text) => {
    element.title = text;
  });

  function each(
    attribute: 'text' | 'label' | 'description' | 'hint',
    put: (element: HTMLElement, text: string) => void,
  ): void {
    for (const element of document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
      const text = texts[element.dataset[attribute] ?? ''];
      if (typeof text === 'string') put(element, text);
    }
  }
}
