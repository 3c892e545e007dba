import { useEffect, useEffectEvent } from 'react';

/** Leaves what is open by Escape, wherever the keyboard is, but not from under a dialog. */
export function useLeaveByEscape(isOpen: boolean, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      // Office.js would take it for leaving the pane.
      event.stopPropagation();
      leave();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);
}
