import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard where it was: when what had the focus goes away with a message or a finished job, the focus goes
 * to the findings, or where there are none to the answered element, instead of to the top of the page.
 */
export function useFocusKeeper<T extends HTMLElement>(): RefObject<T | null> {
  const content = useRef<T>(null);
  const lastFocused = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      lastFocused.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const isGone = lastFocused.current instanceof Node && !lastFocused.current.isConnected;
    // Whoever has gone on to the cells stays there: what they type next is theirs.
    if (!isGone || !document.hasFocus() || document.activeElement !== document.body) return;
    restingPlace()?.focus({ preventScroll: true });
  });
  return content;
}

/** Where the keyboard goes on: the finding that Tab leads to. From the content as a whole Tab would leave the pane. */
export function restingPlace(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-index][tabindex="0"]') ?? document.querySelector('main');
}
