import { findingText } from '../../../src/i18n/finding-texts';
import { errorText } from '../../../src/i18n/error-texts';
import { measureText } from '../../../src/i18n/measure-texts';
import type { Language } from '../../../src/i18n/language';
import { addTexts, textsIn } from '../../../src/i18n/texts';
import { vi, type LanguageTexts } from '../../../src/i18n/vi';

/** Not in the program: a language is what stands in its folder, and nothing else knows it. */
const third = 'hmn' as Language;

/** Every text of a language, marked. */
function marked<T>(text: T): T;
function marked(text: unknown): unknown {
  if (typeof text === 'string') return `⟦${text}⟧`;
  if (isSaying(text)) return (...args: unknown[]) => marked(text(...args));
  if (typeof text !== 'object' || text === null || Array.isArray(text)) return text;
  return Object.fromEntries(Object.entries(text).map(([name, part]) => [name, marked(part)]));
}

function isSaying(text: unknown): text is (...args: unknown[]) => unknown {
  return typeof text === 'function';
}

const texts: LanguageTexts = {
  ...marked(vi),
  numbers: { locale: 'fr-FR', decimalSign: '·', percentSign: ' von hundert' },
};

describe('a third language', () => {
  beforeAll(() => addTexts(third, texts));

  it('says findings, errors and measures in its own words', () => {
    expect(
      findingText(
        { code: 'unit-missing', sheetId: '1', sheetName: 'Bản Bo', cell: null, unit: null, criterion: null, fix: null },
        third,
      ),
    ).toMatch(/^⟦Không thấy tên đơn vị.*⟧$/);
    expect(errorText({ code: 'empty-workbook' }, third)).toEqual(marked(errorText({ code: 'empty-workbook' }, 'vi')));
    expect(measureText({ kind: 'judged' }, third)).toBe('⟦đánh giá đạt hoặc chưa đạt⟧');
  });

  it('writes numbers in its own way', () => {
    expect(measureText({ kind: 'amount', of: 'percentage', atLeast: 70.5 }, third)).toBe(
      '⟦tỷ lệ⟧ ⟦ít nhất 70,5 von hundert⟧',
    );
  });

  it('is not there before it is loaded', () => {
    expect(() => textsIn('tay' as Language)).toThrow('not loaded');
  });
});
