import { shortcuts, type ShortcutName } from '../../shortcuts';

/** The keys as a keyboard has them written on it: "Ctrl+Z". */
export function shownKeys(name: ShortcutName): string {
  return shortcuts[name].keys.replace('Control', 'Ctrl');
}

/** What a button says of its key, in its tooltip and to screen readers. */
export function shortcutHint(name: ShortcutName): { readonly title: string; readonly 'aria-keyshortcuts': string } {
  return { title: shownKeys(name), 'aria-keyshortcuts': shortcuts[name].keys };
}
