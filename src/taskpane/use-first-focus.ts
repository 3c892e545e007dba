import { useEffect, useRef, useState, type RefObject } from 'react';
import { restingPlace } from './use-focus-keeper';

/**
 * Puts the keyboard where the question is when it is first asked, and back where it was when all is over, or to the page's
 * content where that has gone with the answer.
 * @param selector of what is asked, within the answered element
 */
export function useFirstFocus<T extends HTMLElement>(selector: string): RefObject<T | null> {
  const surface = useRef<T>(null);
  const [first] = useState(selector);
  // Before the dialog is drawn: once it is, it has taken the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    // Fluent UI goes to the first control itself, after this effect.
    queueMicrotask(() => surface.current?.querySelector<HTMLElement>(first)?.focus());
    return () => {
      // Whoever went on to the cells meanwhile stays there.
      if (!document.hasFocus()) return;
      const isThere = before instanceof HTMLElement && before.isConnected;
      const next = isThere ? before : restingPlace();
      next?.focus({ preventScroll: true });
    };
  }, [first, before]);
  return surface;
}
