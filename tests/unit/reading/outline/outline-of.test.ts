import { outlineOf } from '../../../../src/reading/outline/outline-of';
import type { OutlineNode } from '../../../../src/reading/outline/outline';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';
import { tableOn } from '../table-on';

const judged: readonly CellValue[] = ['TT', 'Nội dung', 'Kết quả', 'Ghi chú'];
const scored: readonly CellValue[] = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];

const outline = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) =>
  outlineOf(tableOn(sheetOf(rows, { merges })));

/** The tree as lines: how deep, what, and by which words. */
function drawn(nodes: readonly OutlineNode[], depth = 0): readonly string[] {
  return nodes.flatMap(({ kind, title, effect, children }) => [
    `${'> '.repeat(depth)}${kind}${effect === null ? '' : ` ${effect}`}: ${title}`,
    ...drawn(children, depth + 1),
  ]);
}

const lines = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) =>
  drawn(outline(rows, merges).roots);

describe('the outline of a table', () => {
  it('puts numbers under the numerals over them', () => {
    const rows = [judged, ['I', 'Chỉ đạo'], [1, 'Nghị quyết', 'Đạt'], ['II', 'Kết quả'], [1, 'Trật tự', 'Chưa đạt']];
    expect(lines(rows)).toEqual(['heading: Chỉ đạo', '> leaf: Nghị quyết', 'heading: Kết quả', '> leaf: Trật tự']);
  });

  it('takes C after B for a letter, and I after H', () => {
    const rows = [
      judged,
      ...['A', 'B', 'C'].flatMap((letter) => [
        [letter, `Phần ${letter}`],
        [1, `Nội dung ${letter}`, 'Đạt'],
      ]),
    ];
    expect(outline(rows).roots.map(({ label }) => label?.style)).toEqual(['part', 'part', 'part']);
  });

  it('goes on with 2 after 1.3.2', () => {
    const rows = [
      judged,
      [1, 'Quy hoạch'],
      ['1.3', 'Đồ án'],
      ['1.3.1', 'Lập', 'Đạt'],
      ['1.3.2', 'Công bố', 'Đạt'],
      [2, 'Giao thông'],
      ['2.1', 'Đường xã', 'Đạt'],
    ];
    expect(lines(rows)).toEqual([
      'heading: Quy hoạch',
      '> heading: Đồ án',
      '> > leaf: Lập',
      '> > leaf: Công bố',
      'heading: Giao thông',
      '> leaf: Đường xã',
    ]);
  });

  it('letters with đ go on below their number', () => {
    const letters = ['a', 'b', 'c', 'd', 'đ', 'e'];
    const rows = [
      judged,
      [1, 'Hồ sơ'],
      ...letters.map((letter) => [`${letter})`, `Văn bản ${letter}`, 'Đạt']),
      [2, 'Khác', 'Đạt'],
    ];
    const [first, second] = outline(rows).roots;
    expect(first?.children.map(({ label }) => label?.text)).toEqual(letters);
    expect(second).toMatchObject({ kind: 'leaf', title: 'Khác' });
  });

  it('has the contents of one merged name under that name', () => {
    const rows = [
      ['TT', 'Tên tiêu chí', 'Nội dung tiêu chí', 'Kết quả'],
      [1, 'Quy hoạch', 'Có quy hoạch được phê duyệt', 'Đạt'],
      [null, null, 'Có quy định quản lý quy hoạch', 'Chưa đạt'],
      [2, 'Giao thông', 'Đường xã được nhựa hóa', 'Đạt'],
    ];
    expect(lines(rows, ['A2:A3', 'B2:B3'])).toEqual([
      'heading: Quy hoạch',
      '> leaf: Có quy hoạch được phê duyệt',
      '> leaf: Có quy định quản lý quy hoạch',
      'heading: Giao thông',
      '> leaf: Đường xã được nhựa hóa',
    ]);
  });

  it('has one criterion that is printed in two rows once, with what stands in either', () => {
    const rows = [scored, [1, 'Tổ chức họp định kỳ', 10, null], [null, null, null, 8], [2, 'Báo cáo đúng hạn', 5, 5]];
    const { leaves } = outline(rows, ['A2:A3', 'B2:B3']);
    expect(leaves.map(({ row: { cells } }) => [cells.maximumScore?.value, cells.selfScore?.value])).toEqual([
      [10, 8],
      [5, 5],
    ]);
  });

  it('has the answers to choose from as options of their criterion', () => {
    const rows = [
      scored,
      [1, 'Số lần họp', 10, 5],
      ['-', 'Họp 4 lần', 10, null],
      ['-', 'Họp 2 lần', 5, null],
      [2, 'Báo cáo', 5, 5],
    ];
    expect(lines(rows)).toEqual(['leaf: Số lần họp', '> option: Họp 4 lần', '> option: Họp 2 lần', 'leaf: Báo cáo']);
  });

  it.each<[string, readonly CellValue[][]]>([
    ['letters', [['a)'], ['b)'], ['c)']]],
    ['dashes', [['-'], ['-'], ['-']]],
    ['nothing', [[null], [null], [null]]],
  ])('takes rows labelled with %s for answers where one of them has the points', (_, labels) => {
    const answers = (points: readonly (number | null)[]) =>
      labels.map(([label = null], index) => [label, `Mức ${index}`, [10, 6, 0][index] ?? 0, points[index] ?? null]);
    const rows = [scored, [1, 'Tỷ lệ hồ sơ trực tuyến', 10, null], ...answers([null, 6, null]), [2, 'Báo cáo', 5, 5]];
    expect(lines(rows)).toMatchObject([
      'leaf: Tỷ lệ hồ sơ trực tuyến',
      '> option: Mức 0',
      expect.stringContaining('option: Mức 1'),
      expect.stringContaining('explanation: Mức 2'),
      'leaf: Báo cáo',
    ]);
    expect(outline(rows).leaves[0]?.row.cells).toMatchObject({
      maximumScore: { value: 10, position: { row: 1 } },
      selfScore: { value: 6, position: { row: 3 } },
    });
    const bothGiven = outline([scored, [1, 'Hồ sơ', 10, null], ...answers([4, 6, null])]);
    expect(bothGiven.leaves.flatMap(({ row: { cells } }) => cells.selfScore?.value ?? [])).toEqual([4, 6]);
  });

  it('takes what is not filled in for no answer where the maxima come to more by mistake', () => {
    const rows = [scored, [1, 'Công tác', 10, null], ['a)', 'Kế hoạch', 6, 5], ['b)', 'Báo cáo', 6, null]];
    expect(lines(rows)).toEqual(['heading: Công tác', '> leaf: Kế hoạch', '> leaf: Báo cáo']);
  });

  it.each<[string, readonly string[]]>([
    ['letters', ['a)', 'b)', 'c)']],
    ['numbers that begin anew', ['1)', '2)', '3)']],
    ['dashes', ['-', '-', '-']],
    ['longer numbers', ['1.1', '1.2', '1.3']],
  ])(
    'takes rows labelled with %s for answers where the criterion alone has points, and one answer has its maximum',
    (_, labels) => {
      const answers = labels.map((label, index) => [label, `${100 - index} % đúng hạn`, [10, 7, 0][index] ?? 0, null]);
      const rows = [scored, [1, 'Hồ sơ', 10, 7], ...answers, [2, 'Báo cáo', 5, 5], [null, 'Tổng điểm', 15, 12]];
      expect(outline(rows).leaves.map(({ title }) => title)).toEqual(['Hồ sơ', 'Báo cáo']);
    },
  );

  it('has answers that a letter marks in the words, and of which a tick chooses one', () => {
    const rows = [
      ['TT', 'Nội dung', 'Thang điểm', 'Chọn', 'Điểm'],
      [1, 'Trả hồ sơ đúng hạn', 10, null, 7],
      [null, 'a) 100% đúng hạn', 10, null, null],
      [null, 'b) Từ 95% đến dưới 100%', 7, 'x', null],
      [null, 'c) Dưới 95%', 0, null, null],
      [2, 'Báo cáo', 5, null, 5],
    ];
    expect(outline(rows).leaves.map(({ title }) => title)).toEqual(['Trả hồ sơ đúng hạn', 'Báo cáo']);
  });

  it('has parts that are not filled in for criteria where the maximum is their sum', () => {
    const rows = [
      scored,
      [1, 'Hồ sơ', 10, 7],
      ['1)', 'Đúng hạn', 6, null],
      ['2)', 'Đủ', 4, null],
      [2, 'Báo cáo', 5, 5],
    ];
    expect(outline(rows).leaves.map(({ title }) => title)).toContain('Đúng hạn');
  });

  it('has the points beside a line of the only criterion that has a maximum for that criterion’s own', () => {
    const rows = [scored, [1, 'Số lần họp', 10, null], ['-', 'Họp 4 lần', null, null], ['-', 'Họp 2 lần', null, 5]];
    const [leaf, ...others] = outline(rows).leaves;
    expect(leaf).toMatchObject({ title: 'Số lần họp', row: { cells: { selfScore: { value: 5 } } } });
    expect(others).toEqual([]);
  });

  it('puts nothing under 1.2 that begins with 1.3, where the row 1.3 is missing', () => {
    const rows = [
      scored,
      ['1.1.1', 'Ban hành', 10, 9],
      ['1.1.2', 'Hoàn thành', 10, 8],
      ['1.2', 'Báo cáo', 20, 18],
      ['1.3.1', 'Kiểm tra', 10, 7],
    ];
    expect(lines(rows)).toEqual(['leaf: Ban hành', 'leaf: Hoàn thành', 'leaf: Báo cáo', 'leaf: Kiểm tra']);
  });

  it('puts what is numbered by mistake under the row that its maxima come to', () => {
    const rows = [scored, ['1.2', 'Báo cáo', 20, 17], ['1.3.1', 'Quý', 10, 9], ['1.3.2', 'Năm', 10, 8]];
    expect(lines(rows)).toEqual(['heading: Báo cáo', '> leaf: Quý', '> leaf: Năm']);
  });

  it('tells points that are added on top and taken off by what their heading says', () => {
    const rows = [
      scored,
      ['I', 'Nội dung chính', 10, 9],
      [1, 'Chỉ đạo', 10, 9],
      ['II', 'Điểm thưởng', 5, 2],
      [1, 'Mô hình mới', 5, 2],
      ['III', 'Điểm trừ', null, -1],
      [1, 'Báo cáo chậm', null, -1],
    ];
    expect(outline(rows).leaves.map(({ effect }) => effect)).toEqual([null, 'bonus', 'deduction']);
  });

  it('leaves a criterion where its number puts it, after lines that say how its neighbour is scored', () => {
    const answers = [
      [null, 'Ban hành trong tháng 01: 1 điểm'],
      [null, 'Ban hành sau tháng 01: 0 điểm'],
    ];
    const rows = [
      ['TT', 'Các mặt công tác năm nay', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Điều hành', 5, 5],
      ['1.1', 'Kế hoạch', 3, 3],
      ['1.1.1', 'Ban hành', 1, 1],
      ...answers,
      ['1.1.2', 'Thực hiện', 2, 2],
      ...answers,
      ['1.2', 'Báo cáo', 2, 2],
    ];
    expect(lines(rows).filter((line) => !line.includes('explanation'))).toEqual([
      'heading: Điều hành',
      '> heading: Kế hoạch',
      '> > leaf: Ban hành',
      '> > leaf: Thực hiện',
      '> leaf: Báo cáo',
    ]);
  });

  it('takes a numbered line among items that go on over it for a heading', () => {
    const rows = [
      ['Item', 'Description', 'Score'],
      ['1. Sort'],
      [1, 'No unneeded items', 4],
      [2, 'Aisles clear', 5],
      ['2. Shine'],
      [3, 'Floor clean', 3],
      [4, 'Tools clean', 4],
    ];
    expect(lines(rows)).toEqual([
      'heading: Sort',
      '> leaf: No unneeded items',
      '> leaf: Aisles clear',
      'heading: Shine',
      '> leaf: Floor clean',
      '> leaf: Tools clean',
    ]);
  });

  it('takes a row whose number is of no known kind for a heading where the maxima that follow come to its own', () => {
    const rows = [
      ['No.', 'Check item', 'Max score', 'Score'],
      ['1S', 'Sort', 8, 6],
      [1, 'Unneeded items removed', 4, 4],
      [2, 'Red tags used', 4, 2],
      ['2S', 'Set in order', 8, 7],
      [3, 'Locations marked', 4, 4],
      [4, 'Tools on boards', 4, 3],
    ];
    expect(lines(rows)).toEqual([
      'heading: Sort',
      '> leaf: Unneeded items removed',
      '> leaf: Red tags used',
      'heading: Set in order',
      '> leaf: Locations marked',
      '> leaf: Tools on boards',
    ]);
  });

  it('keeps rows of sums apart from criteria, with what stands above them', () => {
    const { leaves, summaries } = outline([
      scored,
      [1, 'Chỉ đạo', 10, 9],
      [2, 'Báo cáo', 10, 8],
      ['Tổng cộng', null, 20, 17],
    ]);
    expect(leaves).toHaveLength(2);
    expect(summaries).toMatchObject([{ title: 'Tổng cộng', leavesAbove: 2 }]);
  });
});
