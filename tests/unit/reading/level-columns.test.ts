import { recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { tableOn } from './table-on';

/** A form with such columns to tick, one of them ticked in each row. */
function scaleUnder(headings: readonly string[], over: string | null = null) {
  const blank = headings.map(() => null);
  const head: CellValue[][] =
    over === null
      ? [['TT', 'Nội dung đánh giá', ...headings]]
      : [
          ['TT', 'Nội dung đánh giá', over, ...blank.slice(1)],
          [null, null, ...headings],
        ];
  const last = String.fromCharCode('B'.charCodeAt(0) + headings.length);
  const merges = over === null ? [] : [`C1:${last}1`, 'A1:A2', 'B1:B2'];
  const rows = [1, 2, 3, 4].map((n): CellValue[] => [
    n,
    `Nội dung thứ ${n} của biểu`,
    ...headings.map((_, index) => (index === n % headings.length ? 'x' : null)),
  ]);
  return tableOn(sheetOf([...head, ...rows], { merges }));
}

const judgements = (headings: readonly string[], over: string | null = null) =>
  scaleUnder(headings, over).scale?.columns.map(({ judgement }) => judgement);

describe('columns of levels', () => {
  it('that only say met or not met are the usual ticks', () => {
    const table = scaleUnder(['Đạt', 'Chưa đạt']);
    expect(table.scale).toBeNull();
    expect(table.columns.map(({ role }) => role)).toEqual(['number', 'title', 'met', 'notMet']);
  });

  it('that are counted stand on each other', () => {
    const { scale } = scaleUnder(['Mức 1', 'Mức 2', 'Mức 3'], 'Đạt');
    expect(scale?.isCumulative).toBe(true);
  });

  const counted = (...rows: readonly (readonly CellValue[])[]) =>
    tableOn(
      sheetOf([
        ['Tiêu chí', 'Nội dung', 'Mức 1', 'Mức 2', 'Mức 3'],
        ...rows.map((cells, index): CellValue[] => [`Tiêu chí 1.${index + 1}`, `Nội dung thứ ${index + 1}`, ...cells]),
      ]),
    );

  it('that are counted are ticked alone where one row in several ticks two', () => {
    const [second, third] = [
      [null, 'x', null],
      [null, null, 'x'],
    ] as const;
    expect(counted(second, third, [null, 'x', 'x'], third).scale?.isCumulative).toBe(false);
    expect(counted(second, ['x', 'x', null], ['x', 'x', 'x'], third).scale?.isCumulative).toBe(true);
  });

  it('that are counted may be reached and denied in words', () => {
    const words = counted(['Đạt', 'Đạt', 'Không đạt'], ['Đạt', 'Không đạt', '-'], ['Không đạt', null, null]);
    expect(words.scale).toMatchObject({ isInWords: true, isCumulative: true });
    expect(words.scale?.columns.map(({ judgement }) => judgement)).toEqual(['met', 'met', 'met']);
    expect(counted(['x', 'x', null], ['x', null, null], ['x', 'x', 'x']).scale?.isInWords).toBeUndefined();
  });

  it('beside one that says that nothing was reached are all reached', () => {
    expect(judgements(['Không đạt', 'Mức 1', 'Mức 2', 'Mức 3'], 'Kết quả')).toEqual(['notMet', 'met', 'met', 'met']);
  });

  it('that are figures give points, and one for what does not fit gives none', () => {
    const { scale } = scaleUnder(['4', '3', '2', '1', 'Không áp dụng'], 'Mức đánh giá');
    expect(scale?.isCumulative).toBe(false);
    expect(scale?.columns.map(({ points, judgement }) => [points, judgement])).toEqual([
      [4, 'rated'],
      [3, 'rated'],
      [2, 'rated'],
      [1, 'rated'],
      [null, 'notApplicable'],
    ]);
  });

  it('are not begun by a number’s abbreviation, whose full stop tells it from an answer', () => {
    const rows = [1, 2, 3].map((n): CellValue[] => [n, 'x', null, `Nội dung thứ ${n} của biểu`]);
    const table = tableOn(sheetOf([['No.', 'Có', 'Không', 'Nội dung tiêu chí'], ...rows]));
    expect(table.columns.map(({ role }) => role)).toEqual(['number', 'met', 'notMet', 'title']);
  });

  it('under headings that nobody knows are known by one tick in each row, and not where most columns are ticked', () => {
    const withTicks = (ticks: (n: number) => readonly CellValue[]) =>
      recogniseTables(
        sheetOf([
          ['TT', 'Nội dung đánh giá', 'Kỳ Tân', 'Khun Há', 'Ghi chú'],
          ...[1, 2, 3, 4].map((n): CellValue[] => [n, `Nội dung thứ ${n} của biểu`, ...ticks(n), null]),
        ]),
      ).tables.flatMap(({ scale }) => scale?.columns ?? []);
    expect(withTicks((n) => (n % 2 === 0 ? ['x', null] : [null, 'x']))).toHaveLength(2);
    expect(withTicks((n) => (n === 1 ? ['x', null] : ['x', 'x']))).toEqual([]);
  });

  const withTicksAt = (headings: readonly string[], ticks: readonly (readonly number[])[]) => {
    const rows = ticks.map((places, row): CellValue[] => [
      row + 1,
      `Nội dung thứ ${row + 1} của biểu`,
      ...headings.map((_, index) => (places.includes(index) ? 'x' : null)),
    ]);
    return tableOn(sheetOf([['TT', 'Nội dung đánh giá', ...headings], ...rows])).scale?.columns.map(
      ({ label }) => label,
    );
  };

  it.each([
    [['Rất tốt', 'Tốt', 'Khá', 'Yếu']],
    [['Yếu', 'Khá', 'Tốt', 'Rất tốt']],
    [['Outstanding', 'Very good', 'Good', 'Needs improvement']],
    [['Không ý kiến', 'Tốt', 'Khá', 'Yếu']],
    [['Tốt', 'Tàm tạm', 'Khá', 'Yếu']],
  ])('%j are all levels, whatever the word that is not known', (headings) => {
    expect(withTicksAt(headings, [[0], [1], [2], [3]])).toEqual(headings);
  });

  it('beside ticks that say something else in rows with a level stand alone', () => {
    expect(withTicksAt(['Tốt', 'Khá', 'Yếu', 'Làm lại'], [[0], [1, 3], [2, 3], [0]])).toEqual(['Tốt', 'Khá', 'Yếu']);
  });

  it('that are figures head a table by themselves, behind nothing but the titles', () => {
    const table = tableOn(
      sheetOf([
        ['Nội dung đánh giá', '4', '3', '2', '1', '0'],
        ['1. Niêm yết công khai', 'x'],
        ['2. Báo cáo đúng hạn', null, null, 'x'],
        ['3. Lưu trữ hồ sơ', null, 'x'],
      ]),
    );
    expect(table.scale?.columns.map(({ points }) => points)).toEqual([4, 3, 2, 1, 0]);
  });
});

describe('levels in words', () => {
  it('make a table of names that are merged over their contents', () => {
    const table = tableOn(
      sheetOf(
        [
          ['TT', 'Lĩnh vực', 'Tên tiêu chí', 'Kết quả'],
          ['A', 'Kho tàng', 'Lưu trữ hồ sơ', 'TB'],
          [null, null, 'Bố trí người phụ trách', 'Khá'],
          ['B', 'Tài chính', 'Có sổ theo dõi', 'Tốt'],
          [null, null, 'Sắp xếp ngăn nắp', null],
        ],
        { merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'] },
      ),
    );
    expect(table.rows.map(({ title }) => title)).toHaveLength(4);
    expect(table.columns.map(({ role }) => role)).toEqual(['number', 'parentTitle', 'title', 'result']);
  });
});
