import { shortcutNames, shortcutOf, shortcuts, type PressedKey } from '../../src/shortcuts';

const pressed = (code: string, held: Partial<PressedKey> = {}): PressedKey => ({
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('are known by the place of the key, with just what is held beside it', () => {
    expect(shortcutOf(pressed('KeyK', { altKey: true }))).toBe('check');
    expect(shortcutOf(pressed('KeyZ', { ctrlKey: true }))).toBe('undo');
    expect(shortcutOf(pressed('KeyZ', { metaKey: true }))).toBe('undo');
    expect(shortcutOf(pressed('F1'))).toBe('help');
  });

  it('are not what changes the language, what types a letter, or AltGr', () => {
    expect(shortcutOf(pressed('KeyK'))).toBeNull();
    expect(shortcutOf(pressed('KeyK', { altKey: true, shiftKey: true }))).toBeNull();
    expect(shortcutOf(pressed('KeyK', { altKey: true, ctrlKey: true }))).toBeNull();
    expect(shortcutOf(pressed('KeyZ', { altKey: true }))).toBeNull();
  });

  it('have each a key of its own', () => {
    const keys = shortcutNames.map((name) => shortcuts[name].keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
