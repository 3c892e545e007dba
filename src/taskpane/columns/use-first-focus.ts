import { useEffect, useRef, type RefObject } from 'react';

/**
 * Puts the keyboard where the question is when it is first asked, and back where it was when all is over.
 * @param selector of what is asked, within the answered element
 */
export function useFirstFocus<T extends HTMLElement>(selector: string): RefObject<T | null> {
  const surface = useRef<T>(null);
  const first = useRef(selector);
  useEffect(() => {
    const before = document.activeElement;
    surface.current?.querySelector<HTMLElement>(first.current)?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return surface;
}
