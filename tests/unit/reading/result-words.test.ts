import * as fc from 'fast-check';
import {
  isNoTick,
  isTick,
  parseResult,
  resultWords,
  suggestResult,
  tickWords,
} from '../../../src/reading/result-words';
import type { CellValue } from '../../../src/workbook/snapshot';

describe('a result', () => {
  it.each([
    'Đạt, chưa đầy đủ',
    'Đạt - nhưng còn thiếu hồ sơ',
    'Đạt (chưa có quyết định)',
    'Đạt - Chưa đạt',
    'Có: 2 vụ',
  ])('that its reason may take back is not guessed: “%s”', (value) => {
    expect(parseResult(value)).toBeNull();
  });

  it.each<[CellValue, string]>([
    ['Đạt', 'met'],
    ['ĐẠT', 'met'],
    ['Đạt'.normalize('NFD'), 'met'],
    ['đ', 'met'],
    ['Ðạt', 'met'],
    [' đạt  yêu\u00A0cầu. ', 'met'],
    ['“Đạt”', 'met'],
    ['x', 'met'],
    ['✓', 'met'],
    ['þ', 'met'],
    ['\uF0FC', 'met'],
    ['û', 'notMet'],
    ['Có', 'met'],
    [1, 'met'],
    [true, 'met'],
    ['Cơ bản đạt', 'basicallyMet'],
    ['CBĐ', 'basicallyMet'],
    ['Chưa đạt', 'notMet'],
    ['KHÔNG ĐẠT', 'notMet'],
    ['KĐ', 'notMet'],
    ['CĐ', 'notMet'],
    ['Không', 'notMet'],
    [0, 'notMet'],
    [false, 'notMet'],
    ['Đạt (có hồ sơ)', 'met'],
    ['Đạt - theo Báo cáo số 5', 'met'],
    ['Chưa đạt: chưa có kế hoạch', 'notMet'],
    ['Không áp dụng', 'notApplicable'],
    ['đạt 100%', 'met'],
    ['v', 'met'],
    ['Chưa thực hiện', 'notMet'],
    ['Không đánh giá', 'notApplicable'],
    ['Chưa đánh giá', 'blank'],
    ['-', 'blank'],
    ['…', 'blank'],
    ['...', 'blank'],
    ['☑ Đạt  ☐ Chưa đạt', 'met'],
    ['☐ Đạt  ☑ Chưa đạt', 'notMet'],
    ['Đạt ☐ Chưa đạt ☒', 'notMet'],
    ['[x] Đạt; [ ] Chưa đạt', 'met'],
    ['□ Đạt ■ Cơ bản đạt □ Chưa đạt', 'basicallyMet'],
    ['☐ Đạt  ☐ Chưa đạt', 'blank'],
    [null, 'blank'],
    ['  ', 'blank'],
  ])('%p is %s', (value, result) => {
    expect(parseResult(value)).toBe(result);
  });

  it.each<CellValue>([
    'dat',
    '☑ Đạt ☑ Chưa đạt',
    '☑ Tốt ☐ Xấu',
    'Không có',
    'Chưa có',
    'Đất',
    'Đạt một phần',
    2,
    0.5,
    { error: '#N/A' },
    '?',
  ])('is not to be read from %p', (value) => {
    expect(parseResult(value)).toBeNull();
  });

  it.each<[CellValue, string | null]>([
    ['dat', 'Đạt'],
    ['Đat', 'Đạt'],
    ['CHUA DAT', 'Chưa đạt'],
    ['khong dat', 'Không đạt'],
    ['co ban dat', 'Cơ bản đạt'],
    ['k', null],
    ['co', null],
    ['Đang chờ', null],
  ])('%p without its accents suggests %p', (value, suggestion) => {
    expect(suggestResult(value)).toBe(suggestion);
  });

  it('that is suggested is one that is understood', () => {
    const words = Object.values(resultWords).flat();
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => {
        const bare = word
          .normalize('NFD')
          .replace(/[\u0300-\u036F]/g, '')
          .replaceAll('đ', 'd');
        const suggestion = suggestResult(bare);
        expect(suggestion === null ? 'met' : parseResult(suggestion)).not.toBeNull();
      }),
    );
  });

  it('is known by words in small composed letters, each with one meaning', () => {
    const words = Object.values(resultWords).flat();
    expect(words.map((word) => word.normalize('NFC').toLowerCase())).toEqual(words);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('a tick', () => {
  it.each<CellValue>([...tickWords, 'X', '\uF0FE', 1, true])('is %p', (value) => {
    expect([isTick(value), isNoTick(value)]).toEqual([true, false]);
  });

  it.each<CellValue>([null, '', '-', '¨', '\uF0A8', 0, false, 'Không'])('is plainly not %p', (value) => {
    expect([isTick(value), isNoTick(value)]).toEqual([false, true]);
  });

  it.each<CellValue>(['?', 'Đang chờ', 2])('may or may not be meant by %p', (value) => {
    expect([isTick(value), isNoTick(value)]).toEqual([false, false]);
  });
});
