/** What can be done by a key from anywhere in the pane; the workbench page has those of its ribbon too. */
export const shortcutNames = [
  'check',
  'checkWorkbook',
  'mark',
  'clearMarks',
  'score',
  'summarise',
  'next',
  'previous',
  'undo',
  'search',
  'help',
] as const;
export type ShortcutName = (typeof shortcutNames)[number];

interface Shortcut {
  /** As HTML's `aria-keyshortcuts` has it, and as it is shown. */
  readonly keys: string;
  readonly modifier: 'alt' | 'control' | null;
  /** Where the key is, whatever Vietnamese typing makes of its letter. */
  readonly code: string;
}

/**
 * Alt with a letter: Ctrl+Shift, Alt+Shift and Alt+Z change the language or the typing of Vietnamese on most of our
 * users' machines. Within the pane only, as Excel's own shortcuts for add-ins do not come with perpetual licences.
 */
export const shortcuts: Readonly<Record<ShortcutName, Shortcut>> = {
  check: { keys: 'Alt+K', modifier: 'alt', code: 'KeyK' },
  checkWorkbook: { keys: 'Alt+B', modifier: 'alt', code: 'KeyB' },
  mark: { keys: 'Alt+M', modifier: 'alt', code: 'KeyM' },
  clearMarks: { keys: 'Alt+X', modifier: 'alt', code: 'KeyX' },
  score: { keys: 'Alt+I', modifier: 'alt', code: 'KeyI' },
  summarise: { keys: 'Alt+L', modifier: 'alt', code: 'KeyL' },
  next: { keys: 'Alt+N', modifier: 'alt', code: 'KeyN' },
  previous: { keys: 'Alt+P', modifier: 'alt', code: 'KeyP' },
  undo: { keys: 'Control+Z', modifier: 'control', code: 'KeyZ' },
  search: { keys: '/', modifier: null, code: 'Slash' },
  help: { keys: 'F1', modifier: null, code: 'F1' },
};

/** The part of a KeyboardEvent that tells which key it is. */
export type PressedKey = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** @returns null for a key that is none of ours; Ctrl is the command key on a Mac */
export function shortcutOf({ code, altKey, ctrlKey, metaKey, shiftKey }: PressedKey): ShortcutName | null {
  if (shiftKey || (ctrlKey && metaKey)) return null;
  const isControl = ctrlKey || metaKey;
  const held = altKey ? (isControl ? 'other' : 'alt') : isControl ? 'control' : null;
  return shortcutNames.find((name) => shortcuts[name].code === code && shortcuts[name].modifier === held) ?? null;
}
