import type { Language } from '../i18n/language';
import { workbenchTexts } from '../i18n/workbench-texts';

type TextName = keyof (typeof workbenchTexts)['vi'];

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
  document.documentElement.lang = language;
  document.title = workbenchTexts[language].pageTitle;
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
      const name = element.dataset[attribute] ?? '';
      const text = isTextName(name) ? workbenchTexts[language][name] : null;
      if (typeof text === 'string') put(element, text);
    }
  }
}

function isTextName(name: string): name is TextName {
  return Object.hasOwn(workbenchTexts.vi, name);
}
