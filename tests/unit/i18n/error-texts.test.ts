import type { AppError } from '../../../src/app/report';
import { errorText } from '../../../src/i18n/error-texts';
import { languages } from '../../../src/i18n/language';

const errors: { readonly [Code in AppError['code']]: Extract<AppError, { code: Code }> } = {
  'not-a-workbook': { code: 'not-a-workbook' },
  'damaged-workbook': { code: 'damaged-workbook', part: 'xl/workbook.xml' },
  'unsound-output': { code: 'unsound-output', part: 'xl/styles.xml' },
  'encrypted-workbook': { code: 'encrypted-workbook' },
  'legacy-xls': { code: 'legacy-xls' },
  'too-large': { code: 'too-large', what: 'time', limit: 9 },
  'hostile-workbook': { code: 'hostile-workbook', limit: 'ratio' },
  'empty-workbook': { code: 'empty-workbook' },
  'sheet-not-found': { code: 'sheet-not-found', sheet: 'Bảng 1' },
  'sheet-too-large': { code: 'sheet-too-large', sheet: 'Bảng 1', cells: 6_000_000 },
  'sheet-protected': { code: 'sheet-protected', sheet: 'Bảng 1' },
  'structure-protected': { code: 'structure-protected' },
  'sheet-hidden': { code: 'sheet-hidden', sheet: 'Bảng 1' },
  'no-worksheet-in-front': { code: 'no-worksheet-in-front' },
  'cell-edit-mode': { code: 'cell-edit-mode' },
  'read-only': { code: 'read-only' },
  'host-timeout': { code: 'host-timeout' },
  'host-failed': { code: 'host-failed', hostCode: 'GeneralException' },
  'host-left-changes': { code: 'host-left-changes', hostCode: 'GeneralException' },
  'criteria-not-json': { code: 'criteria-not-json' },
  'criteria-newer-version': { code: 'criteria-newer-version', version: 2 },
  'criteria-invalid': { code: 'criteria-invalid', path: ['groups', 1, 'criteria'], problem: 'missing' },
  'criteria-unknown': { code: 'criteria-unknown', id: 'qd-1' },
  'metadata-unreadable': { code: 'metadata-unreadable' },
  'metadata-newer-version': { code: 'metadata-newer-version', version: 2 },
  'no-table': { code: 'no-table' },
  'table-unclear': { code: 'table-unclear' },
  'nothing-to-score': { code: 'nothing-to-score' },
  'tab-has-other-content': { code: 'tab-has-other-content', sheet: 'Tổng hợp', cell: { row: 21, column: 11 } },
  'given-up': { code: 'given-up' },
  'finding-gone': { code: 'finding-gone' },
  'cell-changed': { code: 'cell-changed', sheet: 'Bảng 1', cell: { row: 21, column: 4 } },
  'cell-has-formula': { code: 'cell-has-formula', sheet: 'Bảng 1', cell: { row: 21, column: 4 } },
  'undo-cells-changed': { code: 'undo-cells-changed', sheet: 'Bảng 1', cells: [{ row: 21, column: 4 }] },
  'undo-sheet-gone': { code: 'undo-sheet-gone' },
  'undo-marks-changed': { code: 'undo-marks-changed', sheet: 'Bảng 1' },
  'undo-metadata-changed': { code: 'undo-metadata-changed' },
  'cell-keeps-text': { code: 'cell-keeps-text', sheet: 'Bảng 1', cell: { row: 21, column: 4 } },
};

const each = languages.flatMap((language) => Object.values(errors).map((error) => ({ language, error })));

describe('error texts', () => {
  it.each(each)('say in $language what happened and what to do about $error.code', ({ language, error }) => {
    const { message, advice } = errorText(error, language);
    expect(message).toMatch(/^\p{Lu}.*[.:]?/u);
    expect(advice).toMatch(/\.$/);
    expect(`${message} ${advice}`).not.toMatch(/undefined|null|\[object/);
  });

  it('name the sheet, in both languages', () => {
    for (const language of languages) {
      expect(errorText(errors['sheet-protected'], language).message).toContain('“Bảng 1”');
    }
  });

  it('write numbers as the language does', () => {
    expect(errorText(errors['sheet-too-large'], 'vi').message).toContain('6.000.000 ô');
    expect(errorText(errors['sheet-too-large'], 'en').message).toContain('6,000,000 cells');
  });

  it('are different for every error', () => {
    for (const language of languages) {
      const messages = Object.values(errors).map((error) => errorText(error, language).message);
      expect(new Set(messages).size).toBe(messages.length);
    }
  });
});
