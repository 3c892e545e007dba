/** @jest-environment jsdom */
import { preferredLanguage, rememberLanguage } from '../../../src/taskpane/language-choice';

const forbidden = {
  getItem() {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem() {
    throw new DOMException('denied', 'SecurityError');
  },
} as unknown as Storage;

describe('the language of the pane', () => {
  beforeEach(() => localStorage.clear());

  it('follows Office', () => {
    expect(preferredLanguage('en-GB', localStorage)).toBe('en');
    expect(preferredLanguage('vi-VN', localStorage)).toBe('vi');
  });

  it('is Vietnamese where Office is shown in a third language', () => {
    expect(preferredLanguage('fr-FR', null)).toBe('vi');
  });

  it('is the one that the user chose', () => {
    rememberLanguage('vi', localStorage);
    expect(preferredLanguage('en-US', localStorage)).toBe('vi');
  });

  it('does without storage where the browser forbids it', () => {
    expect(() => rememberLanguage('en', forbidden)).not.toThrow();
    expect(preferredLanguage('vi-VN', forbidden)).toBe('vi');
  });
});
