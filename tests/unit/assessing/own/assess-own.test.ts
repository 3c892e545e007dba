import type { Assessment } from '../../../../src/assessing/assessment';
import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { NOT_CALCULATED, type CellValue } from '../../../../src/workbook/snapshot';
import { cellToA1 } from '../../../../src/workbook/address';
import { sheetOf } from '../../reading/sheet-of';
import { tableOn } from '../../reading/table-on';

type Rows = readonly (readonly CellValue[])[];

/** A sheet of one unit, its header in row 2. */
function assessed(rows: Rows, merges: readonly string[] = []): Assessment {
  const table = tableOn(sheetOf([['Đơn vị: Xã Bản Bo'], ...rows], { merges }));
  const own = ownSetOf(table);
  if (own === null) throw new Error('no criteria');
  return assessOwn(table, own, []);
}

const said = ({ findings }: Assessment) =>
  findings.map(({ code, cell }) => `${code}${cell === null ? '' : ` ${cellToA1(cell)}`}`);
const errorsIn = (rows: Rows, merges: readonly string[] = []) =>
  said(assessed(rows, merges)).filter((finding) => !/^(?:points-lost|criterion-not-met)/.test(finding));

const scored: readonly CellValue[] = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
const judged: readonly CellValue[] = ['TT', 'Nội dung', 'Kết quả', 'Ghi chú'];

describe('a table of points held against itself', () => {
  const twoGroups = (first: number, second: number, total: number): Rows => [
    scored,
    ['I', 'Chỉ đạo', 20, first],
    [1, 'Nghị quyết', 10, 9],
    [2, 'Kế hoạch', 10, 8],
    ['II', 'Kết quả', 10, second],
    [1, 'Trật tự', 10, 7.5],
    ['Tổng cộng', null, 30, total],
  ];

  it('comes to the points of its criteria, of all that are possible', () => {
    const assessment = assessed(twoGroups(17, 7.5, 24.5));
    expect(assessment).toMatchObject({ score: 24.5, maxScore: 30, recognition: null, counts: { total: 3 } });
    expect(said(assessment)).toEqual(['points-lost D4', 'points-lost D5', 'points-lost D7']);
  });

  it.each<[number, number, number, readonly string[]]>([
    [18, 7.5, 24.5, ['total-mismatch D3']],
    [17, 7, 24.5, ['total-mismatch D6']],
    [17, 7.5, 25, ['total-mismatch D8']],
    [18, 7.5, 25.5, ['total-mismatch D3']],
  ])('tells a wrong sum where it was made: %d, %d, %d', (first, second, total, findings) => {
    expect(errorsIn(twoGroups(first, second, total))).toEqual(findings);
  });

  it.each([
    ['I', 'II', 'III', 'IV', 'V'],
    ['A', 'B', 'C', 'D', 'E'],
    ['A.', 'B.', 'C.', 'D.', 'Đ.'],
  ])('takes rows for criteria that nothing but %s, %s, %s … numbers', (...numbers) => {
    const rows: Rows = [
      scored,
      ...numbers.map((number, index): readonly CellValue[] => [
        number,
        `Việc thứ ${index}`,
        10,
        index === 1 ? null : 8,
      ]),
      ['Tổng cộng', null, 50, 33],
    ];
    const table = tableOn(sheetOf([['Đơn vị: Xã Bản Bo'], ...rows]));
    expect(table.confidence).toBe(1);
    expect(assessed(rows)).toMatchObject({ score: 32, maxScore: 50, counts: { total: 5 } });
    expect(errorsIn(rows)).toEqual(['score-missing D4', 'total-mismatch D8']);
  });

  it.each(['Cộng điểm lĩnh vực Kinh tế', 'Điểm nhóm I', 'Kết quả chung của phần này'])(
    'counts no group twice where its points stand at its foot: %s',
    (foot) => {
      const rows: Rows = [
        scored,
        ['I', 'Kinh tế', null, null],
        [1, 'Thu ngân sách', 10, 9],
        [2, 'Giảm nghèo', 10, 8],
        [null, foot, 20, 17],
        ['II', 'Văn hóa', null, null],
        [1, 'Nếp sống', 10, 10],
        ['Tổng cộng', null, 30, 27],
      ];
      expect(assessed(rows)).toMatchObject({ score: 27, maxScore: 30, counts: { total: 3 } });
      expect(errorsIn(rows)).toEqual([]);
    },
  );

  it('takes points that are given on top for what they are, though the list above has as many', () => {
    const rows: Rows = [
      scored,
      [1, 'Nghị quyết', 5, 5],
      [2, 'Kế hoạch', 5, 5],
      [null, 'Điểm thưởng', 10, 10],
      ['Tổng cộng', null, null, 20],
    ];
    expect(assessed(rows)).toMatchObject({ score: 20 });
  });

  it('reads answers under "Compliant (Y/N)"', () => {
    const rows: Rows = [
      ['No.', 'Checklist item', 'Compliant (Y/N)', 'Remarks'],
      [1, 'Fire exits are clear', 'Y'],
      [2, 'Extinguishers are checked', 'N'],
      [3, 'First aid kit is complete', 'Y'],
    ];
    expect(assessed(rows)).toMatchObject({ counts: { total: 3, met: 2, notMet: 1 } });
  });

  it('knows headings that have the average of what stands below them', () => {
    const rows = (first: number, second: number): Rows => [
      ['TT', 'Nội dung', 'Điểm tự chấm', 'Ghi chú'],
      ['I', 'Chỉ đạo', first],
      [1, 'Nghị quyết', 4],
      [2, 'Kế hoạch', 3],
      ['II', 'Kết quả', second],
      [1, 'Trật tự', 5],
      [2, 'Môi trường', 2],
    ];
    expect(errorsIn(rows(3.5, 3.5))).toEqual([]);
    expect(errorsIn(rows(3.5, 3))).toEqual(['total-mismatch C6']);
  });

  it.each([
    ['Trừ điểm thi đua đúng quy định', 25, 30, 25, 30],
    ['Điểm trừ được thông báo kịp thời', 25, 30, 25, 30],
    ['Penalty register kept', null, 30, 25, 30],
    ['Trừ điểm thi đua đúng quy định', 24, 30, 25, 30],
    ['Trừ điểm do chậm báo cáo', 11, 20, 11, 20],
    ['Trừ điểm do chậm báo cáo', 11, 30, 11, 20],
    ['Điểm trừ', null, 30, 11, 20],
  ])('adds or takes off "%s" as the total does, %d of %d', (title, printed, most, score, maxScore) => {
    const rows: Rows = [
      scored,
      [1, 'Kế hoạch kịp thời', 10, 8],
      [2, title, 10, 7],
      [3, 'Hồ sơ lưu trữ đủ', 10, 10],
      [null, 'Tổng cộng', most, printed],
    ];
    expect(assessed(rows)).toMatchObject({ score, maxScore });
  });

  it('adds what a total of a group adds, though it is called a deduction', () => {
    const rows: Rows = [
      scored,
      ['I', 'Thi đua', 20, 17],
      [1, 'Kế hoạch kịp thời', 10, 8],
      [2, 'Trừ điểm thi đua đúng quy định', 10, 9],
      ['II', 'Khác', 10, 10],
      [1, 'Hồ sơ lưu trữ đủ', 10, 10],
      [null, 'Tổng cộng', 30, 27],
    ];
    expect(assessed(rows)).toMatchObject({ score: 27, maxScore: 30 });
    expect(errorsIn(rows)).toEqual([]);
  });

  describe('with a criterion that is called a deduction, and no sum', () => {
    const called = (title: string, number: CellValue = 2): Rows => [
      scored,
      [1, 'Kế hoạch kịp thời', 10, 8],
      [number, title, 10, 9],
      [3, 'Hồ sơ lưu trữ đủ', 10, 10],
    ];

    it('counts it as the others of its list, and says so', () => {
      const assessment = assessed(called('Trừ điểm thi đua đúng quy định'));
      expect(assessment).toMatchObject({ score: 27, maxScore: 30 });
      expect(assessment.findings).toContainEqual(expect.objectContaining({ code: 'effect-unclear', isAdded: true }));
    });

    it('takes off what is called a deduction and nothing more, and says so', () => {
      const assessment = assessed(called('Điểm trừ'));
      expect(assessment).toMatchObject({ score: 9, maxScore: 20 });
      expect(assessment.findings).toContainEqual(expect.objectContaining({ code: 'effect-unclear', isAdded: false }));
    });

    it('takes off what stands in no list of criteria', () => {
      expect(assessed(called('Trừ điểm thi đua', null))).toMatchObject({ score: 9, maxScore: 20 });
    });
  });

  describe('with an average below each group', () => {
    const averaged = (titles: readonly [string, string, string], second: number, all: number): Rows => [
      ['Mã', 'Tiêu chí', 'Mức (1-5)'],
      ['A', 'Người bệnh', null],
      ['A1', 'Biển báo', 4],
      ['A2', 'Phòng chờ', 2],
      [null, titles[0], 3],
      ['B', 'Nhân lực', null],
      ['B1', 'Kế hoạch', 3],
      ['B2', 'Duy trì', 5],
      [null, titles[1], second],
      [null, titles[2], all],
    ];
    const names: readonly (readonly [string, string, string])[] = [
      ['Điểm trung bình phần A', 'Điểm trung bình phần B', 'Điểm trung bình chung'],
      ['TB nhóm A', 'TB nhóm B', 'TB chung'],
      ['Trung bình', 'Trung bình', 'Trung bình chung'],
      ['Section A average', 'Section B average', 'Overall average'],
      ['Section average', 'Section average', 'Final average'],
    ];

    it.each(names)('counts none of them as a criterion and finds them right: %s, %s, %s', (...titles) => {
      const rows = averaged(titles, 4, 3.5);
      expect(assessed(rows)).toMatchObject({ counts: { total: 4 }, score: 14 });
      expect(errorsIn(rows)).toEqual([]);
    });

    it.each(names)('tells which is wrong: %s, %s, %s', (...titles) => {
      expect(errorsIn(averaged(titles, 4.5, 3.5))).toEqual(['total-mismatch C10']);
      expect(errorsIn(averaged(titles, 4, 4))).toEqual(['total-mismatch C11']);
    });
  });

  it('takes a sum for one though its words stand beside the groups, and none under the criteria', () => {
    const rows: Rows = [
      ['TT', 'Nhóm', 'Điểm nhóm', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Kinh tế', 40, 'Thu ngân sách', 20, 18],
      [1, 'Kinh tế', 40, 'Nông nghiệp', 20, 17],
      [2, 'Xã hội', 60, 'Giáo dục', 30, 28],
      [2, 'Xã hội', 60, 'Y tế', 30, 30],
      [null, 'Tổng cộng', 100, null, 100, 93],
    ];
    expect(assessed(rows)).toMatchObject({ counts: { total: 4 }, score: 93, maxScore: 100 });
    expect(errorsIn(rows)).not.toContainEqual(expect.stringContaining('total-mismatch'));
  });

  it.each([
    [40, 40, []],
    [30, 30, []],
    [20, 40, ['total-mismatch C7']],
  ])('takes a printed maximum of %d with what does not apply or without it', (printed, maxScore, findings) => {
    const rows: Rows = [
      scored,
      [1, 'Kế hoạch', 10, 8],
      [2, 'Cảng cá', 10, 'Không áp dụng'],
      [3, 'Báo cáo', 10, 9],
      [4, 'Lưu trữ', 10, 10],
      [null, 'Tổng', printed, 27],
    ];
    expect(assessed(rows)).toMatchObject({ score: 27, maxScore });
    expect(errorsIn(rows)).toEqual(findings);
  });

  it.each([1, -1])('takes a deduction off whether it is written %d', (sign) => {
    const rows: Rows = [
      scored,
      ['I', 'Nội dung chính', 20, 17],
      [1, 'Chỉ đạo', 10, 9],
      [2, 'Báo cáo', 10, 8],
      ['II', 'Điểm trừ', null, 2 * sign],
      [1, 'Nộp báo cáo chậm', null, 2 * sign],
      ['Tổng cộng', null, 20, 15],
    ];
    const assessment = assessed(rows);
    expect(assessment).toMatchObject({ score: 15, maxScore: 20 });
    expect(said(assessment).filter((finding) => finding.startsWith('total-mismatch'))).toEqual([]);
  });

  it.each<[number, number]>([
    [20, 20],
    [25, 25],
  ])('has extra points in the possible ones where its own total of %d has', (printed, maxScore) => {
    const rows: Rows = [
      scored,
      ['I', 'Nội dung chính', 20, 17],
      [1, 'Chỉ đạo', 10, 9],
      [2, 'Báo cáo', 10, 8],
      ['II', 'Điểm thưởng', 5, 2],
      [1, 'Mô hình mới', 5, 2],
      ['Tổng cộng', null, printed, 19],
    ];
    const assessment = assessed(rows);
    expect(assessment).toMatchObject({ score: 19, maxScore });
    expect(said(assessment).filter((finding) => finding.startsWith('total-mismatch'))).toEqual([]);
  });

  it('allows those points only that a criterion’s own ladder has', () => {
    const rows = (points: number): Rows => [
      ['TT', 'Nội dung', 'Cách tính điểm', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Số lần họp', 'Họp 4 lần: 20 điểm; 3 lần: 15 điểm; còn lại: 0 điểm', 20, points],
      [2, 'Báo cáo', 'Theo mức độ hoàn thành', 10, 9.5],
    ];
    expect(errorsIn(rows(15))).toEqual([]);
    expect(errorsIn(rows(17))).toEqual(['score-not-a-level E3']);
  });
});

describe('a table of results held against itself', () => {
  it.each([
    ['No.', 'Item'],
    ['STT', 'Mục'],
    ['No.', 'Check item'],
  ])('finds what is checked under "%s | %s"', (number, item) => {
    const rows: Rows = [
      [number, item, 'Result'],
      [1, 'Staff trained', 'Pass'],
      [2, 'Plan', 'Pass'],
      [3, 'Records kept', 'Fail'],
    ];
    expect(assessed(rows)).toMatchObject({ counts: { total: 3, met: 2, notMet: 1 } });
    expect(said(assessed(rows))).toEqual(['criterion-not-met C5']);
  });

  it('holds the numbers of criteria that it states against its rows', () => {
    const rows = (count: string): Rows => [
      judged,
      [1, 'Nghị quyết', 'Đạt'],
      [2, 'Kế hoạch', 'Chưa đạt'],
      [3, 'Báo cáo', 'Đạt'],
      ['Tổng số tiêu chí đạt', null, count],
    ];
    expect(errorsIn(rows('2/3'))).toEqual([]);
    expect(errorsIn(rows('3/3'))).toEqual(['count-mismatch C6']);
  });

  it('takes what is not ticked for not met where its own count says so, and asks otherwise', () => {
    const rows = (...count: Rows): Rows => [
      ['TT', 'Nội dung', 'Đạt', 'Ghi chú'],
      [1, 'Nghị quyết', 'x'],
      [2, 'Kế hoạch', null],
      [3, 'Báo cáo', 'x'],
      ...count,
    ];
    const counted = assessed(rows(['Tổng số tiêu chí đạt', null, 2]));
    expect(counted.counts).toMatchObject({ met: 2, notMet: 1, blank: 0 });
    expect(said(counted)).toContain('blank-is-not-met C4');
    const uncounted = assessed(rows());
    expect(uncounted.counts).toMatchObject({ met: 2, notMet: 0, blank: 1 });
    expect(said(uncounted)).toEqual(['result-missing C4']);
  });

  it('holds an amount against the bound in the row’s own words', () => {
    const rows: Rows = [
      ['TT', 'Nội dung', 'Yêu cầu', 'Kết quả thực hiện', 'Đánh giá'],
      [1, 'Tỷ lệ hộ dùng nước sạch', '≥ 90%', '85%', 'Đạt'],
      [2, 'Tỷ lệ hộ có nhà kiên cố', '≥ 80%', '88%', 'Đạt'],
    ];
    expect(errorsIn(rows)).toEqual(['result-conflict E3']);
  });

  it.each([
    ['Ban hành kế hoạch trong Quý I', 'Kế hoạch số 15/KH-UBND ngày 20/5/2025'],
    ['Ban hành kế hoạch trong Quý I hằng năm', '12/KH-UBND ngày 20/5/2025'],
    ['Ban hành kế hoạch trong Quý I năm 2025', 'Kế hoạch số 15 ngày 20 tháng 5 năm 2025'],
    ['Ban hành kế hoạch trước ngày 31/3', 'Kế hoạch số 15/KH-UBND ngày 31/3/2025'],
    ['Ban hành kế hoạch trước ngày 1/3', 'Kế hoạch số 15/KH-UBND ngày 1/3/2025'],
  ])('tells a document that is dated after its deadline and called met: %s, %s', (title, evidence) => {
    const rows: Rows = [
      ['TT', 'Tiêu chí', 'Tài liệu kiểm chứng', 'Kết quả'],
      [1, title, evidence, 'Đạt'],
      [2, 'Có phòng tiếp dân', 'Phòng số 3', 'Đạt'],
    ];
    expect(errorsIn(rows)).toEqual(['result-conflict D3']);
  });

  it.each([
    ['Ban hành kế hoạch trong Quý I', 'Kế hoạch số 15/KH-UBND ngày 31/3/2025'],
    ['Ban hành kế hoạch trong Quý I', 'Kế hoạch số 99/KH-UBND ngày 28/12/2024'],
    ['Ban hành kế hoạch trong Quý I', 'Kế hoạch ngày 20/2/2025, sửa ngày 20/5/2025'],
    ['Ban hành kế hoạch trong Quý I', 'Báo cáo kết quả kế hoạch ngày 20/5/2025'],
    ['Hoàn thành trước ngày 30/6/2025', 'Báo cáo số 9/BC-UBND ngày 5/7/2025'],
  ])('calls no document late that is in time or is another one: %s, %s', (title, evidence) => {
    const rows: Rows = [
      ['TT', 'Tiêu chí', 'Tài liệu kiểm chứng', 'Kết quả'],
      [1, title, evidence, 'Đạt'],
      [2, 'Có phòng tiếp dân', 'Phòng số 3', 'Đạt'],
    ];
    expect(errorsIn(rows)).toEqual([]);
  });

  it.each<[CellValue, string]>([
    ['Ban hành ngày 20/5/2025', 'Ban hành ngày 20/5/2025, Đạt'],
    [45_797, '20/5/2025, Đạt'],
  ])('tells a day beside the result that is after the deadline: %s', (day, found) => {
    const rows: Rows = [
      ['TT', 'Tiêu chí', 'Kết quả thực hiện', 'Tự đánh giá'],
      [1, 'Ban hành kế hoạch trong Quý I', day, 'Đạt'],
      [2, 'Có phòng tiếp dân', 'Phòng số 3', 'Đạt'],
    ];
    expect(assessed(rows).findings).toMatchObject([{ code: 'result-conflict', found }]);
  });

  it('asks whether “Có” is the bad answer to what a column of violations lists', () => {
    const rows: Rows = [
      ['TT', 'Vi phạm', 'Có/Không'],
      [1, 'Đi muộn trong giờ', 'Không'],
      [2, 'Không mặc đồng phục', 'Có'],
      [3, 'Không báo cáo', 'Không'],
    ];
    expect(assessed(rows)).toMatchObject({ counts: { total: 3, met: 0, notMet: 0 } });
    expect(said(assessed(rows))).toContainEqual(expect.stringContaining('answer-unclear'));
  });

  it('counts no answer of which “Có” may be the bad one, and says so once', () => {
    const rows: Rows = [
      ['TT', 'Câu hỏi', 'Có', 'Không'],
      [1, 'Có vi phạm an toàn thực phẩm', null, 'x'],
      [2, 'Có xảy ra cháy nổ trong năm', null, 'x'],
      [3, 'Có phương án phòng cháy', 'x', null],
    ];
    const assessment = assessed(rows);
    expect(assessment.counts).toMatchObject({ met: 1, notMet: 0, blank: 2 });
    expect(assessment.findings).toMatchObject([{ code: 'answer-unclear', rowCount: 2 }]);
  });

  it.each(['Nguy cơ', 'Hành vi vi phạm', 'Lỗi', 'Hazard present?'])(
    'counts no answer below a heading to which “Có” is the bad one: %s',
    (heading) => {
      const rows: Rows = [
        ['TT', heading, 'Có', 'Không'],
        [1, 'Ổ điện hở trong tầm với', null, 'x'],
        [2, 'Không có tủ thuốc', null, 'x'],
        [3, 'Sân chơi không bằng phẳng', 'x', null],
      ];
      const assessment = assessed(rows);
      expect(assessment.counts).toMatchObject({ met: 0, notMet: 0, blank: 3 });
      expect(said(assessment)).toEqual(['answer-unclear D3']);
    },
  );

  it.each(['Nội dung', 'Hành vi ứng xử', 'Biện pháp phòng ngừa nguy cơ', 'Risk control'])(
    'counts answers below a heading of what should be: %s',
    (heading) => {
      const rows: Rows = [
        ['TT', heading, 'Có', 'Không'],
        [1, 'Chào hỏi người dân', 'x', null],
        [2, 'Hướng dẫn hồ sơ', null, 'x'],
      ];
      expect(assessed(rows).counts).toMatchObject({ met: 1, notMet: 1, blank: 0 });
    },
  );

  it('says once of results that the file keeps no value of, and calls none of them an error', () => {
    const rows: Rows = [judged, [1, 'Điện', NOT_CALCULATED], [2, 'Nước', NOT_CALCULATED]];
    expect(said(assessed(rows))).toEqual(['formula-not-calculated C3']);
  });

  it('tells a number that stands twice in one list, and none where a list begins anew', () => {
    const rows = (second: number): Rows => [
      judged,
      ['I', 'Chỉ đạo'],
      [1, 'Nghị quyết', 'Đạt'],
      [second, 'Kế hoạch', 'Đạt'],
      ['II', 'Kết quả'],
      [1, 'Trật tự', 'Đạt'],
      [2, 'Báo cáo', 'Đạt'],
    ];
    expect(errorsIn(rows(2))).toEqual([]);
    const [first] = assessed([
      judged,
      [1, 'Nghị quyết', 'Đạt'],
      [2, 'Kế hoạch', 'Đạt'],
      [2, 'Trật tự', 'Đạt'],
    ]).findings;
    expect(first).toMatchObject({ code: 'criterion-duplicate', criterion: '2', firstRow: 3 });
  });

  it('makes up no conclusion, whatever is met', () => {
    expect(assessed([judged, [1, 'Nghị quyết', 'Đạt'], [2, 'Kế hoạch', 'Đạt']])).toMatchObject({
      recognition: null,
      conditions: [],
      score: null,
    });
  });
});
