import { laterTextsIn } from '../../../src/i18n/texts';
import { languages } from '../../../src/i18n/language';
import type { InferenceCode, InferenceNote } from '../../../src/reading/infer/inference-note';

const cell = { row: 11, column: 2 };
const notes: { readonly [Code in InferenceCode]: Extract<InferenceNote, { code: Code }> } = {
  'title-taken': { code: 'title-taken', from: 'table', title: 'BỘ TIÊU CHÍ' },
  'numbers-with-group': { code: 'numbers-with-group', example: 'I.1' },
  'numbered-by-place': { code: 'numbered-by-place', count: 7 },
  'no-maximum-column': { code: 'no-maximum-column' },
  'row-without-number': { code: 'row-without-number', cell, title: 'riêng xã biên giới' },
  'row-without-title': { code: 'row-without-title', cell, number: '7' },
  'number-repeated': { code: 'number-repeated', cell, number: '7', firstRow: 4 },
  'zero-restored': { code: 'zero-restored', cell, number: '1.10' },
  'maximum-unreadable': { code: 'maximum-unreadable', cell, number: '7', found: 'tối đa' },
  'result-is-no-word': { code: 'result-is-no-word', cell, number: '7', found: '85 %' },
  'measure-guessed': {
    code: 'measure-guessed',
    cell,
    number: '7',
    words: 'trừ 2 điểm',
    measure: { kind: 'points', maximum: 2 },
    effect: 'deduction',
  },
  'measure-unclear': { code: 'measure-unclear', cell, number: '7', words: ['từ 70%', 'từ 60%'] },
  'rows-below-left-out': { code: 'rows-below-left-out', cell, number: '7', count: 3 },
  'heading-left-out': { code: 'heading-left-out', cell, number: '1.1', title: 'Kế hoạch' },
  'empty-group-left-out': { code: 'empty-group-left-out', cell, title: 'PHẦN CHUNG' },
};

const each = languages.flatMap((language) => Object.values(notes).map((note) => ({ language, note })));

describe('notes on an inferred set', () => {
  it.each(each)('say in $language what $note.code is about, with its cell', ({ language, note }) => {
    const text = laterTextsIn(language).inference.note(note);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|null|\[object/);
    expect(text.includes('C12')).toBe('cell' in note);
  });

  it('tell a maximum that is not there from one that cannot be read', () => {
    const blank = { ...notes['maximum-unreadable'], found: '' };
    expect(laterTextsIn('vi').inference.note(blank)).toBe(
      'Ô C12: tiêu chí 7 không có điểm tối đa nên được lập là đạt hay chưa đạt.',
    );
    expect(laterTextsIn('en').inference.note(blank)).toBe('Cell C12: criterion 7 has no maximum and is met or not.');
  });

  it('cut what is too long to be quoted', () => {
    const note = { ...notes['row-without-number'], title: 'rất dài '.repeat(40) };
    expect(laterTextsIn('vi').inference.note(note)).toMatch(/ rất…”\.$/);
  });
});
