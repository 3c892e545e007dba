import type { AssessmentTable, ColumnRole } from '../../../src/reading/assessment-table';
import { isUnsure, recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { tableOn } from './table-on';

const five = [1, 2, 3, 4, 5];
const sentence = 'Đã tổ chức hội nghị tuyên truyền cho toàn thể cán bộ';
const formOf = (headings: CellValue[], row: (n: number) => CellValue[]): AssessmentTable =>
  tableOn(sheetOf([headings, ...five.map(row)]));
const reasonsOf = ({ columns }: AssessmentTable, role: ColumnRole) =>
  columns.find((column) => column.role === role)?.reasons ?? [];

describe('a reading is sure', () => {
  it('where headings and cells say the same', () => {
    const table = formOf(['TT', 'Nội dung tiêu chí', 'Kết quả'], (n) => [n, sentence, n === 2 ? 'Chưa đạt' : 'Đạt']);
    expect(table.confidence).toBe(1);
    expect(table.reasons).toEqual(['numbers-run-on']);
    expect(reasonsOf(table, 'result')).toEqual(['header-word', 'content-agrees']);
  });

  it('where a form is not filled in yet', () => {
    expect(isUnsure(formOf(['TT', 'Nội dung', 'Kết quả năm 2026', 'Minh chứng'], (n) => [n, sentence]))).toBe(false);
  });

  it('where results are amounts of what is counted', () => {
    const table = formOf(['TT', 'Nội dung', 'Kết quả'], (n) => [n, sentence, `${n * 12} %`]);
    expect(isUnsure(table)).toBe(false);
  });

  it('where another column has last year’s results, or the appraiser’s', () => {
    for (const other of ['Kết quả năm trước', 'Kết quả thẩm định']) {
      const table = formOf(['TT', 'Nội dung', other, 'Kết quả'], (n) => [n, sentence, 'Đạt', 'Chưa đạt']);
      expect(table.columns.find(({ role }) => role === 'result')?.column).toBe(3);
      expect(isUnsure(table)).toBe(false);
    }
  });
});

describe('a reading is sure of what is short or always the same', () => {
  it('as titles of one word are', () => {
    const words = ['Điện', 'Nước', 'Rác', 'Chợ', 'Y tế'];
    expect(isUnsure(formOf(['TT', 'Tiêu chí', 'Kết quả'], (n) => [n, words[n - 1] ?? null, 'Đạt']))).toBe(false);
  });

  it.each<[string, (n: number) => string]>([
    ['one level of a scale', () => 'Tốt'],
    ['levels that are counted', (n) => (n === 5 ? 'Không đạt' : `Mức ${Math.min(n, 3)}`)],
  ])('as results that are %s', (_, wordOf) => {
    expect(isUnsure(formOf(['TT', 'Nội dung', 'Kết quả'], (n) => [n, sentence, wordOf(n)]))).toBe(false);
  });

  it.each(['KQ', 'Implemented?'])('as what stands under “%s”', (heading) => {
    expect(isUnsure(formOf(['TT', 'Nội dung', heading], (n) => [n, sentence, n === 1 ? 'Không' : 'Có']))).toBe(false);
  });

  it('whatever stands below in the next table', () => {
    const [first, second] = recogniseTables(
      sheetOf([
        ['I. Hồ sơ'],
        ['STT', 'Nội dung', 'Đạt', 'Không đạt'],
        [1, 'Giấy chứng nhận', 'x', null],
        [2, 'Hợp đồng', 'x', null],
        [3, 'Sổ kiểm thực', null, 'x'],
        [],
        ['II. Thực hành'],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm chấm'],
        [1, 'Sơ chế', 10, 9],
        [2, 'Nấu chín', 10, 10],
        [3, 'Lưu mẫu', 10, 8],
      ]),
    ).tables;
    expect([first, second].map((table) => table !== undefined && !isUnsure(table))).toEqual([true, true]);
  });
});

describe('a reading is unsure', () => {
  it.each<[string, ColumnRole, string, CellValue[], (n: number) => CellValue[]]>([
    [
      'a result full of sentences',
      'result',
      'content-contradicts',
      ['TT', 'Nội dung', 'Kết quả', 'Minh chứng'],
      (n) => [n, sentence, `${sentence} lần ${n}`, 'Hồ sơ'],
    ],
    [
      'numbers that are none',
      'number',
      'content-contradicts',
      ['TT', 'Nội dung', 'Kết quả', 'Minh chứng'],
      (n) => [n === 1 ? 1 : 'Công an xã', sentence, 'Đạt', 'Hồ sơ'],
    ],
    [
      'points in words',
      'selfScore',
      'content-contradicts',
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      (n) => [n, sentence, 10, 'khá tốt'],
    ],
    [
      'ticks that are texts',
      'met',
      'content-contradicts',
      ['TT', 'Nội dung', 'Đạt', 'Chưa đạt'],
      (n) => [n, sentence, `${sentence} ${n}`, null],
    ],
    [
      'results in another column than the one that is headed so',
      'result',
      'rival-column',
      ['TT', 'Nội dung', 'Kết quả', 'Minh chứng', 'Ghi chú'],
      (n) => [n, sentence, null, 'Hồ sơ', n === 2 ? 'Chưa đạt' : 'Đạt'],
    ],
    [
      'results in a second column that nobody can name',
      'result',
      'rival-column',
      ['TT', 'Nội dung', 'Kết quả', 'Cột khác', 'Minh chứng'],
      (n) => [n, sentence, 'Đạt', n === 2 ? 'Chưa đạt' : 'Đạt', 'Hồ sơ'],
    ],
    [
      'results under a heading that is not known',
      'result',
      'content',
      ['TT', 'Nội dung', 'Nhận định', 'Minh chứng'],
      (n) => [n, sentence, n === 2 ? 'Chưa đạt' : 'Đạt', 'Hồ sơ'],
    ],
  ])('with %s', (_, role, reason, headings, row) => {
    const table = formOf(headings, row);
    expect(isUnsure(table)).toBe(true);
    expect(reasonsOf(table, role)).toContain(reason);
  });

  it('where numbers do not run on', () => {
    const table = formOf(['TT', 'Nội dung', 'Kết quả'], (n) => [(n * 7) % 11 || 9, sentence, 'Đạt']);
    expect(table.reasons).toContain('numbers-do-not-run-on');
    expect(isUnsure(table)).toBe(true);
  });

  it('where scores and maxima seem to be exchanged', () => {
    const table = formOf(['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'], (n) => [n, sentence, 5 + (n % 2), 10]);
    expect(table.reasons).toContain('scores-above-maximum');
    expect(isUnsure(table)).toBe(true);
  });

  const withRows = (sign: CellValue) =>
    tableOn(
      sheetOf([
        ['TT', 'Nội dung', 'Kết quả'],
        ...five.flatMap((n): CellValue[][] => [
          [n, sentence, 'Đạt'],
          [sign, sentence, null],
          [sign, sentence, null],
        ]),
      ]),
    );

  it('where most rows are no criteria', () => {
    expect(withRows(null).reasons).toContain('rows-unclear');
  });

  it('not where the others are parts of criteria, each behind a dash', () => {
    expect(withRows('-').reasons).toEqual(['numbers-run-on']);
  });
});
