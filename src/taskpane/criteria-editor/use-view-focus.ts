import { useEffect, useRef, type RefObject } from 'react';
import type { View } from './draft/criteria-draft';
import { keyOf } from './draft/place';
import { isPlace } from './draft/problems';

/** Of what is on show; from a heading, which Tab does not stop at, Fluent UI's trap would let Tab out of the dialog. */
export const FIRST_CONTROL = '[data-view-body] :is(button, input, select, textarea):not(:disabled)';

/**
 * Puts the keyboard where the user looks after another part came on show: to its first control; back in the list, to the line
 * that was opened from there.
 */
export function useViewFocus(view: View): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const last = useRef<View>(null);
  const key = viewKey(view);
  const shown = useRef(view);
  useEffect(() => {
    shown.current = view;
  });
  useEffect(() => {
    const from = last.current;
    const now = shown.current;
    last.current = now;
    const dialog = body.current?.closest('[role="dialog"]');
    const line = now === null && from !== null && isPlace(from) ? `[data-place="${keyOf(from)}"]` : null;
    const target = line === null ? null : body.current?.querySelector<HTMLElement>(line);
    body.current?.scrollTo({ top: 0 });
    // Fluent UI goes to the first control of a dialog itself, after this effect.
    queueMicrotask(() => (target ?? dialog?.querySelector<HTMLElement>(FIRST_CONTROL))?.focus());
  }, [key]);
  return body;
}

function viewKey(view: View): string {
  if (view === null) return '';
  return isPlace(view) ? keyOf(view) : view.kind;
}
