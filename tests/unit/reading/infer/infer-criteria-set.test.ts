import { maximumOf } from '../../../../src/criteria/measure-kinds';
import { parseCriteriaFile } from '../../../../src/criteria/criteria-file';
import type { CriteriaSet, Criterion } from '../../../../src/criteria/criteria-set';
import { hasIndicators, numberedOf } from '../../../../src/criteria/leaves';
import { inferCriteriaSet } from '../../../../src/reading/infer/infer-criteria-set';
import type { InferenceNote } from '../../../../src/reading/infer/inference-note';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';
import { tableOn } from '../table-on';

const JUDGED = ['TT', 'Nội dung tiêu chí', 'Kết quả'];
const POINTS = ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];

function inferred(...rows: readonly (readonly CellValue[])[]) {
  const found = inferCriteriaSet(tableOn(sheetOf(rows)), 'bo-thu');
  if (found === null) throw new Error('no criterion');
  return found;
}

/** Groups as [number, title, criteria's numbers]. */
function outline({ groups }: CriteriaSet) {
  return groups.map(({ number, title, criteria }) => [number, title?.vi, criteria.map((c) => c.number).join(' ')]);
}

/** A criterion as its number and points, or as its number and its indicators. */
function treeOf(criterion: Criterion): string | string[] {
  if (hasIndicators(criterion)) return [criterion.number, ...criterion.indicators.map((own) => String(treeOf(own)))];
  return `${criterion.number} = ${String(maximumOf(criterion.measure))}`;
}

const codes = (notes: readonly InferenceNote[]) => notes.map(({ code }) => code);

describe('the set inferred from a table', () => {
  it('has the groups, numbers and titles of the sheet, and nothing that the sheet does not say', () => {
    const { set, notes } = inferred(
      ['BẢNG TỰ ĐÁNH GIÁ XÃ AN TOÀN'],
      JUDGED,
      ['I', 'Lãnh đạo', null],
      ['1', 'Có kế hoạch hằng năm', 'Đạt'],
      ['2', 'Có phân công cụ thể', null],
      ['II', 'Kết quả', null],
      ['3', 'Không có tụ điểm phức tạp', 'Chưa đạt'],
    );
    expect(set).toEqual({
      version: 1,
      id: 'bo-thu',
      title: { vi: 'BẢNG TỰ ĐÁNH GIÁ XÃ AN TOÀN' },
      isExample: false,
      legalBasis: null,
      validity: {},
      groups: [
        {
          number: 'I',
          title: { vi: 'Lãnh đạo' },
          criteria: [
            { number: '1', title: { vi: 'Có kế hoạch hằng năm' }, measure: { kind: 'judged' }, evidence: 'none' },
            { number: '2', title: { vi: 'Có phân công cụ thể' }, measure: { kind: 'judged' }, evidence: 'none' },
          ],
        },
        {
          number: 'II',
          title: { vi: 'Kết quả' },
          criteria: [
            {
              number: '3',
              title: { vi: 'Không có tụ điểm phức tạp' },
              measure: { kind: 'noneOf', events: [{ title: { vi: 'tụ điểm phức tạp' } }] },
              evidence: 'none',
            },
          ],
        },
      ],
      recognition: [],
    });
    expect(notes).toEqual([
      { code: 'title-taken', from: 'table', title: 'BẢNG TỰ ĐÁNH GIÁ XÃ AN TOÀN' },
      {
        code: 'measure-guessed',
        cell: { row: 6, column: 0 },
        number: '3',
        words: 'Không có',
        measure: { kind: 'noneOf', events: [{ title: { vi: 'tụ điểm phức tạp' } }] },
      },
    ]);
  });

  it('says which words may mean several things, and believes none', () => {
    const { set, notes } = inferred(JUDGED, ['1', 'Từ 70% hộ trở lên, vùng cao từ 60% trở lên', 'Đạt']);
    expect(set.groups[0]?.criteria[0]?.measure).toEqual({ kind: 'judged' });
    expect(notes).toContainEqual({
      code: 'measure-unclear',
      cell: { row: 1, column: 0 },
      number: '1',
      words: ['Từ 70% hộ trở lên', 'từ 60% trở lên'],
    });
  });

  it('has the bands that the rows under a criterion list, which are then not left out', () => {
    const { set, notes } = inferred(
      POINTS,
      ['1', 'Tỷ lệ hộ đăng ký', 2, null],
      ['a', 'Từ 70% trở lên', 2, null],
      [null, '- dưới 70%: 0 điểm', null, null],
      ['2', 'Có báo cáo định kỳ', 4, null],
    );
    expect(set.groups[0]?.criteria.map(({ number, measure }) => [number, measure?.kind])).toEqual([
      ['1', 'bands'],
      ['2', 'points'],
    ]);
    expect(codes(notes)).toEqual(['title-taken', 'measure-guessed']);
  });

  it('takes points below 0 for a deduction', () => {
    const { set } = inferred(
      POINTS,
      ['1', 'Có kế hoạch hằng năm', 2, 2],
      ['2', 'Có đơn thư vượt cấp', -1, null],
      ['3', 'Có báo cáo định kỳ', 4, 3],
    );
    expect(set.groups[0]?.criteria[1]).toMatchObject({
      measure: { kind: 'points', maximum: 1 },
      effect: 'deduction',
    });
  });

  it('is a criteria file that can be read', () => {
    const { set } = inferred(POINTS, ['1', 'Có kế hoạch hằng năm', '2,5', 2], ['2', 'Có phân công cụ thể', 10, 9]);
    expect(parseCriteriaFile(JSON.stringify(set))).toEqual({ ok: true, value: set });
  });

  it('gives each criterion its own maximum, and takes evidence where there is a column for it', () => {
    const { set } = inferred(
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
      ['1', 'Có kế hoạch hằng năm', '2,5', 2, null],
      ['2', 'Có phân công cụ thể', 10, 9, null],
    );
    expect(set.groups[0]?.criteria.map(({ measure, evidence }) => ({ measure, evidence }))).toEqual([
      { measure: { kind: 'points', maximum: 2.5 }, evidence: 'optional' },
      { measure: { kind: 'points', maximum: 10 }, evidence: 'optional' },
    ]);
  });

  it('takes a number over others as their group, with its title', () => {
    const { set, notes } = inferred(
      POINTS,
      ['1', 'Lập kế hoạch công tác', 5, null],
      ['1.1', 'Có kế hoạch hằng năm', 2, null],
      ['1.2', 'Có phân công cụ thể', 3, null],
      ['2', 'Tổ chức thực hiện', 4, null],
      ['2.1', 'Có báo cáo định kỳ', 4, null],
    );
    expect(outline(set)).toEqual([
      ['1', 'Lập kế hoạch công tác', '1.1 1.2'],
      ['2', 'Tổ chức thực hiện', '2.1'],
    ]);
    expect(codes(notes)).toEqual(['title-taken']);
  });

  it('is a tree where a sheet has groups, criteria and indicators', () => {
    const { set, notes } = inferred(
      POINTS,
      ['I', 'NHÓM MỘT', 9, null],
      ['1', 'Lập kế hoạch công tác', 5, null],
      ['1.1', 'Có kế hoạch hằng năm', 2, null],
      ['1.2', 'Có phân công cụ thể', 3, null],
      ['2', 'Có sơ kết, tổng kết', 4, null],
      ['II', 'NHÓM HAI', 4, null],
      ['3', 'Tổ chức thực hiện', 4, null],
      ['3.1', 'Có báo cáo định kỳ', 4, null],
    );
    expect(set.groups.map(({ number, criteria }) => [number, ...criteria.map(treeOf)])).toEqual([
      ['I', ['1', '1.1 = 2', '1.2 = 3'], '2 = 4'],
      ['II', ['3', '3.1 = 4']],
    ]);
    expect(set.groups[0]?.criteria[0]?.title).toEqual({ vi: 'Lập kế hoạch công tác' });
    expect(codes(notes)).toEqual(['title-taken']);
    expect(parseCriteriaFile(JSON.stringify(set))).toEqual({ ok: true, value: set });
  });

  it('is a tree whose indicators are judged, with numbers that begin anew in every group', () => {
    const { set } = inferred(
      JUDGED,
      ['I', 'Lãnh đạo', null],
      ['1', 'Lập kế hoạch công tác', 'Đạt'],
      ['1.1', 'Có kế hoạch hằng năm', 'Đạt'],
      ['1.2', 'Có phân công cụ thể', 'Đạt'],
      ['II', 'Kết quả', null],
      ['1', 'Tổ chức thực hiện', null],
      ['1.1', 'Có báo cáo định kỳ', 'Chưa đạt'],
    );
    expect(numberedOf(set).map(({ number }) => number)).toEqual(['I.1', 'I.1.1', 'I.1.2', 'II.1', 'II.1.1']);
  });

  it('has no place for headings below a criterion, and says which they are', () => {
    const { set, notes } = inferred(
      POINTS,
      ['I', 'NHÓM MỘT', 5, null],
      ['1', 'Lập kế hoạch công tác', 5, null],
      ['1.1', 'Kế hoạch năm', 5, null],
      ['1.1.1', 'Có kế hoạch hằng năm', 5, null],
    );
    expect(set.groups[0]?.criteria.map(treeOf)).toEqual([['1', '1.1.1 = 5']]);
    expect(notes).toContainEqual({
      code: 'heading-left-out',
      cell: { row: 3, column: 0 },
      number: '1.1',
      title: 'Kế hoạch năm',
    });
  });

  it('leaves out rows that only explain the criterion over them', () => {
    const { set, notes } = inferred(
      POINTS,
      ['1', 'Lập kế hoạch công tác', 5, null],
      ['1.1', 'Có kế hoạch hằng năm', null, null],
      ['1.2', 'Có phân công cụ thể', null, null],
      ['2', 'Tổ chức thực hiện', 4, null],
      ['a', 'Có báo cáo định kỳ', null, null],
    );
    expect(outline(set)).toEqual([[undefined, undefined, '1 2']]);
    expect(notes).toContainEqual({
      code: 'rows-below-left-out',
      cell: { row: 1, column: 0 },
      number: '1',
      count: 2,
    });
    expect(notes).toContainEqual({
      code: 'rows-below-left-out',
      cell: { row: 4, column: 0 },
      number: '2',
      count: 1,
    });
  });

  it('takes letters as criteria where no figures stand over them', () => {
    const { set } = inferred(
      JUDGED,
      ['I', 'Lãnh đạo', null],
      ['a', 'Có kế hoạch hằng năm', 'Đạt'],
      ['đ', 'Có phân công cụ thể', 'Đạt'],
    );
    expect(outline(set)).toEqual([['I', 'Lãnh đạo', 'a đ']]);
  });

  it('puts the group before numbers that begin anew', () => {
    const { set, notes } = inferred(
      JUDGED,
      ['I', 'Lãnh đạo', null],
      ['1', 'Có kế hoạch hằng năm', 'Đạt'],
      ['II', 'Kết quả', null],
      ['1', 'Có phân công cụ thể', 'Đạt'],
      ['2', 'Có báo cáo định kỳ', 'Đạt'],
    );
    expect(outline(set)).toEqual([
      ['I', 'Lãnh đạo', 'I.1'],
      ['II', 'Kết quả', 'II.1 II.2'],
    ]);
    expect(notes).toContainEqual({ code: 'numbers-with-group', example: 'I.1' });
  });

  it('gives 1.10 its zero back, which Excel has dropped', () => {
    const { set, notes } = inferred(
      JUDGED,
      ...Array.from({ length: 10 }, (_, index) => [
        index === 9 ? 1.1 : `1.${index + 1}`,
        `Nội dung thứ ${index + 1} của bảng`,
        'Đạt',
      ]),
    );
    expect(set.groups[0]?.criteria.at(-1)?.number).toBe('1.10');
    expect(notes).toContainEqual({ code: 'zero-restored', cell: { row: 10, column: 0 }, number: '1.10' });
  });

  it('keeps the first of two rows with the same number', () => {
    const { set, notes } = inferred(
      JUDGED,
      ['1', 'Có kế hoạch hằng năm', 'Đạt'],
      ['1', 'Có phân công cụ thể', 'Đạt'],
      ['2', 'Có báo cáo định kỳ', 'Đạt'],
    );
    expect(set.groups[0]?.criteria.map(({ title }) => title?.vi)).toEqual([
      'Có kế hoạch hằng năm',
      'Có báo cáo định kỳ',
    ]);
    expect(notes).toContainEqual({
      code: 'number-repeated',
      cell: { row: 2, column: 0 },
      number: '1',
      firstRow: 1,
    });
  });

  it('passes over the row of the unit’s conclusion', () => {
    const { notes } = inferred(
      JUDGED,
      ['1', 'Có kế hoạch', 'Đạt'],
      [null, 'Tổng cộng', '1/1'],
      [null, 'Xếp loại', 'Đạt'],
    );
    expect(codes(notes)).toEqual(['title-taken']);
  });

  it('names rows without a number, with the cell of their text', () => {
    const { notes } = inferred(
      JUDGED,
      ['1', 'Có kế hoạch hằng năm', 'Đạt'],
      [null, 'riêng xã biên giới có thêm phương án', null],
      ['2', 'Có báo cáo định kỳ', 'Đạt'],
    );
    expect(notes).toContainEqual({
      code: 'row-without-number',
      cell: { row: 2, column: 1 },
      title: 'riêng xã biên giới có thêm phương án',
    });
  });

  it.each([
    ['không', 'không'],
    [null, ''],
    [0, '0'],
    ['1.500', '1.500'],
  ])('judges a criterion whose maximum is %j, and says so', (maximum, found) => {
    const { set, notes } = inferred(POINTS, ['1', 'Có kế hoạch hằng năm', maximum, 1], ['2', 'Có báo cáo', 10, 9]);
    expect(set.groups[0]?.criteria.map(({ measure }) => measure?.kind)).toEqual(['judged', 'points']);
    expect(notes).toContainEqual({ code: 'maximum-unreadable', cell: { row: 1, column: 2 }, number: '1', found });
  });

  it('does not give every criterion the maximum that is merged over them all', () => {
    const rows = [
      POINTS,
      ['1', 'Có kế hoạch hằng năm', 10, 1],
      ['2', 'Có báo cáo định kỳ', null, 9],
      ['3', 'Khác', 5, 5],
    ];
    const table = tableOn(sheetOf(rows, { merges: ['C2:C3'] }));
    const found = inferCriteriaSet(table, 'bo-thu');
    expect(found?.set.groups[0]?.criteria.map(({ measure }) => measure?.kind)).toEqual(['judged', 'judged', 'points']);
    expect(found?.notes).toContainEqual({
      code: 'maximum-unreadable',
      cell: { row: 1, column: 2 },
      number: '2',
      found: '10',
    });
  });

  it('judges a criterion whose result is an amount, and says so', () => {
    const { set, notes } = inferred(
      JUDGED,
      ['1', 'Tỷ lệ hộ đăng ký', '85 %'],
      ['2', 'Có báo cáo định kỳ', 'Đạt'],
      ['3', 'Có kế hoạch hằng năm', null],
      ['4', 'Có phân công cụ thể', { error: '#N/A' }],
    );
    expect(set.groups[0]?.criteria.map(({ measure }) => measure?.kind)).toEqual([
      'judged',
      'judged',
      'judged',
      'judged',
    ]);
    expect(notes.slice(1)).toEqual([
      { code: 'result-is-no-word', cell: { row: 1, column: 2 }, number: '1', found: '85 %' },
    ]);
  });

  it('says that points without a column of maxima cannot be points', () => {
    const { set, notes } = inferred(['TT', 'Nội dung tiêu chí', 'Điểm tự chấm'], ['1', 'Có kế hoạch hằng năm', 3]);
    expect(set.groups[0]?.criteria[0]?.measure).toEqual({ kind: 'judged' });
    expect(codes(notes)).toContain('no-maximum-column');
  });

  it('takes its name from the sheet where nothing stands over the table', () => {
    const { set, notes } = inferred(JUDGED, ['1', 'Có kế hoạch hằng năm', 'Đạt']);
    expect(set.title).toEqual({ vi: 'Sheet1' });
    expect(notes).toEqual([{ code: 'title-taken', from: 'sheet', title: 'Sheet1' }]);
  });

  it('leaves out a group without criteria', () => {
    const { set, notes } = inferred(
      JUDGED,
      ['A', 'PHẦN CHUNG', null],
      ['I', 'Lãnh đạo', null],
      ['1', 'Có kế hoạch hằng năm', 'Đạt'],
    );
    expect(outline(set)).toEqual([['I', 'Lãnh đạo', '1']]);
    expect(notes).toContainEqual({
      code: 'empty-group-left-out',
      cell: { row: 1, column: 0 },
      title: 'PHẦN CHUNG',
    });
  });
});
