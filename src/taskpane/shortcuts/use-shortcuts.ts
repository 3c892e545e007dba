import { useEffect, useRef } from 'react';
import { shortcutOf, type ShortcutName } from '../../shortcuts';

/**
 * Calls `onShortcut` for our keys, wherever in the page they are pressed: not twice while a key is held, not over a
 * dialog, and not in the place of what a key does in a text field. The search has its key itself.
 */
export function useShortcuts(onShortcut: (name: ShortcutName) => void): void {
  const latest = useRef(onShortcut);
  useEffect(() => {
    latest.current = onShortcut;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = shortcutOf(event);
      if (name === null || name === 'search' || event.repeat) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
      if (name === 'undo' && isTyping) return;
      event.preventDefault();
      latest.current(name);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
