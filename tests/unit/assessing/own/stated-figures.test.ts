import type { Assessment } from '../../../../src/assessing/assessment';
import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../../reading/sheet-of';
import { tableOn } from '../../reading/table-on';

type Rows = readonly (readonly CellValue[])[];

/** A sheet of one unit, its header in row 2. */
function assessed(rows: Rows): Assessment {
  const table = tableOn(sheetOf([['Đơn vị: Xã Bản Bo'], ...rows]));
  const own = ownSetOf(table);
  if (own === null) throw new Error('no criteria');
  return assessOwn(table, own, []);
}

/** The units of a matrix, its header in row 1. */
function assessedUnits(rows: Rows): readonly Assessment[] {
  const { tables } = recogniseTables(sheetOf(rows));
  return tables.flatMap((table) => {
    const own = ownSetOf(table);
    return own === null ? [] : [assessOwn(table, own, tables)];
  });
}

const told = ({ findings }: Assessment) =>
  findings
    .filter(({ code }) => !/^(?:points-lost|criterion-not-met)/.test(code))
    .map(({ code, cell }) => `${code}${cell === null ? '' : ` ${cellToA1(cell)}`}`);

const judged: readonly CellValue[] = ['TT', 'Tiêu chí', 'Kết quả'];
const scored: readonly CellValue[] = ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Ghi chú'];

describe('a count that a sentence states', () => {
  const withLine = (line: string): Rows => [
    judged,
    [1, 'Kế hoạch', 'Đạt'],
    [2, 'Báo cáo', 'Đạt'],
    [3, 'Lưu trữ', 'Không đạt'],
    [null, line],
  ];

  it.each([
    'Kết luận: đạt 3/3 tiêu chí',
    'Kết luận: Xã Bản Bo đạt 3 trên 3 tiêu chí.',
    'Đạt: 3/3 chỉ tiêu',
    'Tự đánh giá: không đạt 2/3 tiêu chí',
  ])('is held against the rows: %s', (line) => {
    expect(told(assessed(withLine(line)))).toEqual(['count-mismatch B6']);
  });

  it.each([
    'Kết luận: đạt 2/3 tiêu chí',
    'Kết luận: chưa đạt 1/3 tiêu chí',
    'Kết luận: đạt 3/19 tiêu chí',
    'Ghi chú: đạt 3/3 tiêu chí thì được công nhận',
    'Kết quả năm 2024: đạt 3/3 tiêu chí',
    'Kết quả phấn đấu: đạt 3/3 tiêu chí',
  ])('is right, or is of something else: %s', (line) => {
    expect(told(assessed(withLine(line)))).toEqual([]);
  });
});

describe('a total that a sentence states', () => {
  const withTotal = (total: string): Rows => [
    scored,
    [1, 'Kế hoạch', 10, 8],
    [2, 'Báo cáo', 10, 9],
    [3, 'Hồ sơ', 10, 10],
    [null, total],
  ];

  it.each(['Tổng điểm đạt được: 29/30', 'TỔNG CỘNG: 29/30 điểm', 'Tổng số điểm tự chấm: 28,5/30'])(
    'is held against the points: %s',
    (total) => {
      const assessment = assessed(withTotal(total));
      expect(told(assessment)).toEqual(['total-mismatch B6']);
      expect(assessment.findings.find(({ code }) => code === 'total-mismatch')).toMatchObject({
        fix: null,
        expected: 27,
      });
    },
  );

  it.each(['Tổng điểm đạt được: 27/30', 'Tổng điểm năm trước: 29/30', 'Tổng điểm thẩm định: 25/30', 'Tổng điểm'])(
    'is right, or is of something else: %s',
    (total) => {
      expect(told(assessed(withTotal(total)))).toEqual([]);
    },
  );
});

describe('a row that counts the ticks of each level', () => {
  const withCounts = (...counts: readonly CellValue[]): Rows => [
    ['TT', 'Nội dung', 'Tốt', 'Khá', 'TB', 'Yếu'],
    [1, 'Chuyên cần', 'x'],
    [2, 'Giáo án', null, 'x'],
    [3, 'Đồ dùng', 'x'],
    [4, 'Vệ sinh', null, null, null, 'x'],
    [null, 'Cộng', ...counts],
  ];

  it('is held against the ticks, each level for itself', () => {
    expect(told(assessed(withCounts(3, 1, 0, 2)))).toEqual(['count-mismatch C7', 'count-mismatch F7']);
    expect(told(assessed(withCounts(2, 1, 0, 1)))).toEqual([]);
  });

  it('may have the points that levels give, or one sum of them all', () => {
    const rows = (...sums: readonly CellValue[]): Rows => [
      ['TT', 'Nội dung', '3', '2', '1', '0'],
      [1, 'Chuyên cần', 'x'],
      [2, 'Giáo án', null, 'x'],
      [3, 'Đồ dùng', 'x'],
      [4, 'Vệ sinh', null, null, null, 'x'],
      [null, 'Tổng điểm', ...sums],
    ];
    expect(told(assessed(rows(6, 2, 0, 0)))).toEqual([]);
    expect(told(assessed(rows(8)))).toEqual([]);
  });
});

describe('the most points where no column has them', () => {
  it('stands at the end of the titles', () => {
    const assessment = assessed([
      ['TT', 'Nội dung tiêu chí', 'Điểm tự chấm'],
      [1, 'Ban hành văn bản (20 điểm)', 18],
      [2, 'Hội nghị (20 điểm)', 22],
      [3, 'Lớp tập huấn (10 điểm)', 9],
      [null, 'Tổng cộng (50 điểm)', 49],
    ]);
    expect(assessment).toMatchObject({ score: 49, maxScore: 50 });
    expect(told(assessment)).toEqual(['score-above-maximum C4']);
  });

  it('is no rate, and nothing that one title alone has', () => {
    const assessment = assessed([
      ['TT', 'Nội dung tiêu chí', 'Điểm tự chấm'],
      [1, 'Ban hành văn bản (20 điểm)', 22],
      [2, 'Hội nghị', 22],
      [3, 'Vi phạm (trừ 2 điểm/lần)', 9],
    ]);
    expect(assessment.maxScore).toBeNull();
    expect(told(assessment)).toEqual([]);
  });

  it('is what points are written of: 8/10', () => {
    const assessment = assessed([
      ['TT', 'Nội dung tiêu chí', 'Điểm'],
      [1, 'Kế hoạch', '8/10'],
      [2, 'Báo cáo', '9,5/10'],
      [3, 'Lưu trữ', '20/20'],
      [null, 'Tổng', '37,5/40'],
    ]);
    expect(assessment).toMatchObject({ score: 37.5, maxScore: 40, counts: { full: 1, notFull: 2 } });
    expect(told(assessment)).toEqual([]);
  });

  it('does not read points of another whole than the row has', () => {
    expect(told(assessed([scored, [1, 'Kế hoạch', 10, '8/10'], [2, 'Báo cáo', 20, '9/10']]))).toEqual([
      'score-not-number D4',
    ]);
  });
});

describe('a result beside full points', () => {
  const withResult = (result: string, points: number): Rows => [
    ['TT', 'Nội dung', 'Đạt/Không đạt', 'Điểm tối đa', 'Điểm'],
    [1, 'Có kế hoạch', 'Đạt', 10, 10],
    [2, 'Có kinh phí', result, 10, points],
    [3, 'Có báo cáo', 'Đạt', 10, 10],
  ];

  it('that says not met contradicts them', () => {
    expect(told(assessed(withResult('Không đạt', 10)))).toEqual(['result-conflict C4']);
  });

  it.each<[string, number]>([
    ['Không đạt', 4],
    ['Không', 10],
    ['Đạt', 10],
  ])('may be %s beside %d points', (result, points) => {
    expect(told(assessed(withResult(result, points)))).toEqual([]);
  });
});

describe('signs that a heading explains', () => {
  const rows = (heading: string, ...signs: readonly string[]): Rows => [
    ['TT', 'Tiêu chí', heading],
    ...signs.map((sign, index) => [index + 1, `Việc thứ ${index + 1}`, sign]),
  ];

  it.each(['Kết quả (+/-)', 'Kết quả (+ / –)'])('are met and not met under %s', (heading) => {
    const assessment = assessed(rows(heading, '+', '-', '+', '+'));
    expect(assessment.counts).toMatchObject({ met: 3, notMet: 1, blank: 0 });
    expect(told(assessment)).toEqual([]);
  });

  it('are answers in one column for what is met', () => {
    const assessment = assessed([
      ['STT', 'Yêu cầu', 'Đạt (Có/Không)', 'Ghi chú'],
      [1, 'Niêm yết công khai', 'Có'],
      [2, 'Bố trí kinh phí', 'Không'],
      [3, 'Báo cáo đúng hạn', 'Có'],
    ]);
    expect(assessment.counts).toMatchObject({ met: 2, notMet: 1, blank: 0 });
    expect(told(assessment)).toEqual([]);
  });
});

describe('units with ticks alone, and a column that counts them', () => {
  const rows = (count: string, second: CellValue, sign: string | null = null): Rows => [
    ['TT', 'Đơn vị', 'Đường', 'Điện', 'Trường', 'Trạm', count],
    [1, 'Xã Tân An', 'x', 'x', 'x', sign, 3],
    [2, 'Xã Tân Phú', 'x', sign, 'x', sign, second],
    [3, 'Xã Tân Lộc', 'x', 'x', 'x', 'x', 4],
  ];

  it.each(['Tổng số đạt', 'Số đạt', 'Tổng cộng', 'Tổng số tiêu chí đạt'])(
    '%s tells that blanks are not met',
    (count) => {
      const units = assessedUnits(rows(count, 2));
      expect(units.map(({ counts }) => [counts.met, counts.notMet, counts.blank])).toEqual([
        [3, 1, 0],
        [2, 2, 0],
        [4, 0, 0],
      ]);
      expect(units.map(told)).toEqual([['blank-is-not-met F2'], ['blank-is-not-met D3'], []]);
    },
  );

  it('is told where it is wrong', () => {
    expect(assessedUnits(rows('Tổng số đạt', 3)).flatMap(told)).toContain('count-mismatch G3');
  });

  it('takes a nought for what is not ticked, and calls it no blank', () => {
    const units = assessedUnits(rows('Tổng số đạt', 2, 'o'));
    expect(units.map(({ counts }) => counts.notMet)).toEqual([1, 2, 0]);
    expect(units.flatMap(told)).toEqual([]);
  });

  it('numbers criteria without numbers from left to right', () => {
    const [first] = assessedUnits(rows('Tổng số đạt', 2));
    expect(first?.criteria.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
  });
});

describe('a total in another place than below its rows', () => {
  const rows: Rows = [
    [1, 'Tuyên truyền', 20, 18],
    [2, 'Tiếp công dân', 40, 34],
  ];

  it('is held against the rows where it is the first row and has their maximum', () => {
    const onTop = (maximum: number, total: number): Rows => [scored, [null, 'TỔNG SỐ', maximum, total], ...rows];
    expect(told(assessed(onTop(60, 57)))).toEqual(['total-mismatch D3']);
    expect(told(assessed(onTop(60, 52)))).toEqual([]);
    expect(told(assessed(onTop(100, 92)))).toEqual([]);
  });

  it('is held against the rows where a line over them states it of their maximum', () => {
    const over = (line: string): Rows => [[line], [], scored, ...rows];
    expect(told(assessed(over('Tổng điểm tự chấm: 57/60 điểm')))).toEqual(['total-mismatch A2']);
    expect(told(assessed(over('Tổng điểm tự chấm: 52/60 điểm')))).toEqual([]);
    expect(told(assessed(over('Tổng điểm tự chấm: 90/100 điểm')))).toEqual([]);
  });
});

describe('a total of more or of less than its rows', () => {
  const rows: Rows = [
    [1, 'Nhiệm vụ', 60, 58],
    [2, 'Tổ chức', 40, 39],
    [null, 'Điểm cộng (tối đa 5)', 5, 5],
  ];

  it('may be the most that its own words allow', () => {
    const capped = (total: number): Rows => [scored, ...rows, [null, 'Tổng điểm (không quá 100)', 100, total]];
    expect(told(assessed(capped(100)))).toEqual([]);
    expect(told(assessed(capped(98)))).toEqual(['total-mismatch D6']);
  });

  it('may add what stands before the number that its list goes on with, and no more of it than the maximum', () => {
    const from = (first: number, total: number): Rows => [
      scored,
      [first, 'Bộ máy', 20, 19],
      [first + 1, 'Tài chính', 20, 20],
      [null, 'Tổng cộng', 100, total],
    ];
    expect(told(assessed(from(4, 92)))).toEqual([]);
    expect(told(assessed(from(4, 30)))).toContain('total-mismatch D5');
    expect(told(assessed(from(1, 92)))).toContain('total-mismatch D5');
  });
});

describe('a share of the points', () => {
  const withShare = (...share: readonly CellValue[]): Rows => [
    scored,
    [1, 'Hạ tầng', 60, 51],
    [2, 'Nhân lực', 40, 30],
    [null, 'Tổng', 100, 81],
    share,
  ];

  it.each<[string, readonly CellValue[]]>([
    ['of Excel', [null, 'Tỷ lệ đạt được', null, 0.85]],
    ['as a figure', [null, 'Tỷ lệ %', null, 85]],
    ['in words', [null, 'Tỷ lệ đạt: 85%']],
    ['in English', [null, 'Percentage', null, 0.85]],
  ])('is held against points and maximum: %s', (_, share) => {
    expect(told(assessed(withShare(...share)))).toEqual([expect.stringMatching(/^share-mismatch/)]);
  });

  it.each<[string, readonly CellValue[]]>([
    ['of Excel', [null, 'Tỷ lệ đạt được', null, 0.81]],
    ['in words', [null, 'Tỷ lệ đạt: 81%']],
  ])('is right where it is theirs: %s', (_, share) => {
    expect(told(assessed(withShare(...share)))).toEqual([]);
  });
});

describe('a count beside the criteria', () => {
  it('is held against those below a heading that says how many of them are met', () => {
    const under = (count: string): Rows => [
      judged,
      [1, 'Kinh tế', count],
      ['1.1', 'Thu nhập', 'Đạt'],
      ['1.2', 'Hộ nghèo', 'Chưa đạt'],
    ];
    expect(told(assessed(under('2/2')))).toEqual(['count-mismatch C3']);
    expect(told(assessed(under('1/2')))).toEqual([]);
    expect(told(assessed(under('5/7')))).toEqual([]);
  });

  it.each(['Passed', 'Number passed', 'No. of Pass'])('is read in a matrix under “%s”', (heading) => {
    const [hanoi, danang] = assessedUnits([
      ['BRANCH COMPLIANCE SUMMARY'],
      ['Branch', 'Fire safety', 'Cash control', 'KYC files', heading],
      ['Hanoi', 'Pass', 'Pass', 'Fail', 2],
      ['Danang', 'Pass', 'Fail', 'Fail', 3],
    ]).map(told);
    expect(hanoi?.filter((code) => code.startsWith('count'))).toEqual([]);
    expect(danang).toContain('count-mismatch E4');
  });

  it('takes no results under “Passed” for counts', () => {
    const [unit] = assessedUnits([
      ['BRANCH COMPLIANCE SUMMARY'],
      ['Branch', 'Fire safety', 'Cash control', 'Passed'],
      ['Hanoi', 'Pass', 'Pass', 'Yes'],
      ['Danang', 'Pass', 'Fail', 'No'],
    ]);
    expect(unit?.findings.filter(({ code }) => code === 'count-mismatch')).toEqual([]);
  });
});

describe('the first number of a list', () => {
  const numbered = (...numbers: readonly CellValue[]): Rows => [
    judged,
    ...numbers.map((number, index): readonly CellValue[] => [number, `Nội dung ${'abcd'[index]}`, 'Đạt']),
  ];

  it('stands twice where the list goes on with 3, and begins another list where it goes on with 2', () => {
    expect(told(assessed(numbered(1, 1, 3)))).toEqual(['criterion-duplicate A4']);
    expect(told(assessed(numbered('1.1', '1.1', '1.3')))).toEqual(['criterion-duplicate A4']);
    expect(told(assessed(numbered(1, 1, 2)))).toEqual([]);
  });
});

describe('a place that two units share', () => {
  const ranked = (heading: string, scores: readonly number[], ...places: readonly number[]): Rows => [
    [heading, 'Đơn vị', 'Số hồ sơ', 'Điểm tối đa', 'Điểm đạt được', 'Chỉ số', 'Xếp loại'],
    ...places.map((place, index): readonly CellValue[] => [
      place,
      `Xã ${'ABCD'[index]}`,
      120 + index,
      99,
      scores[index] ?? 0,
      (scores[index] ?? 0) / 99,
      'Khá',
    ]),
  ];
  const repeated = (rows: Rows) => told(assessed(rows)).filter((code) => code.startsWith('criterion-duplicate'));

  it.each<[string, string, readonly number[], readonly number[], readonly string[]]>([
    ['is no slip under “Hạng”', 'Hạng', [90, 71.5, 71.69, 60], [1, 2, 2, 3], []],
    [
      'is none where the points are the same and the next place is left out',
      'TT',
      [90, 71.69, 71.69, 60],
      [1, 2, 2, 4],
      [],
    ],
    ['is none at the end', 'TT', [90, 80, 71.69, 71.69], [1, 2, 3, 3], []],
    ['is none of three', 'TT', [90, 71.69, 71.69, 71.69], [1, 2, 2, 2], []],
    ['is a slip where the points differ', 'TT', [90, 72, 71.69, 60], [1, 2, 2, 4], ['criterion-duplicate A5']],
    ['is a slip where the next place follows', 'TT', [90, 71.69, 71.69, 60], [1, 2, 2, 3], ['criterion-duplicate A5']],
  ])('%s', (_, heading, scores, places, findings) => {
    expect(repeated(ranked(heading, scores, ...places))).toEqual(findings);
  });

  it('is a slip among criteria, whatever their points', () => {
    const rows: Rows = [
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ...[1, 2, 2, 4].map((number, index): readonly CellValue[] => [number, `Nội dung ${'abcd'[index]}`, 5, 5]),
    ];
    expect(repeated(rows)).toEqual(['criterion-duplicate A5']);
  });
});

describe('the points of a criterion', () => {
  const answered = (score: number, ...signs: readonly string[]): Rows => [
    scored,
    [1, 'Nguồn nguyên liệu', 5, score],
    ...signs.map((sign, index): readonly CellValue[] => [null, `${sign} Mức ${'abc'[index]}: ${2 * index + 1} điểm`]),
    [2, 'Gia tăng giá trị', 5, 5],
  ];

  it('are held against those of the answer that is ticked', () => {
    expect(told(assessed(answered(5, '□', '☑', '□')))).toEqual(['score-mismatch D3']);
    expect(told(assessed(answered(3, '□', '☑', '□')))).toEqual([]);
    expect(told(assessed(answered(5, '☑', '☑', '□')))).toEqual([]);
    expect(told(assessed(answered(5, '□', '□', '□')))).toEqual([]);
  });

  it('have a maximum that says so in words', () => {
    const rows: Rows = [
      scored,
      [1, 'Kế hoạch', 'Tối đa 20', 20],
      [2, 'Cải cách', 'Tối đa 20', 18],
      [null, 'Tổng điểm', 40, 38],
    ];
    const assessment = assessed(rows);
    expect(assessment).toMatchObject({ score: 38, maxScore: 40 });
    expect(assessment.findings.map(({ code }) => code)).toContain('points-lost');
  });

  it('are no total of all where they are only the last criterion’s', () => {
    const rows: Rows = [scored, [1, 'Việc một', 10, 9], [2, 'Việc hai', 10, 8], [null, 'Tổng', 20, 8]];
    expect(told(assessed(rows))).toEqual(['total-mismatch D5']);
  });

  it('stand beside “Points possible”', () => {
    const rows: Rows = [
      ['No.', 'Item', 'Points possible', 'Points earned'],
      [1, 'Cold room', 10, 10],
      [2, 'Pest control', 10, 8],
    ];
    expect(assessed(rows)).toMatchObject({ score: 18, maxScore: 20 });
  });
});

describe('a form that says by ticks alone what is met', () => {
  const ticked = (count: CellValue): Rows => [
    ['TT', 'Tên tiêu chí', 'Đạt'],
    [1, 'Kế hoạch', 'x'],
    [2, 'Báo cáo', null],
    [3, 'Lưu trữ', 'x'],
    [null, 'Tổng số tiêu chí đạt', count],
  ];

  it('is counted without its blanks, and told where its own count is another', () => {
    expect(told(assessed(ticked(2)))).toEqual(['blank-is-not-met C4']);
    expect(told(assessed(ticked(3)))).toEqual(['blank-is-not-met C4', 'count-mismatch C6']);
    expect(assessed(ticked(3)).criteria.map(({ result }) => result)).toEqual(['met', 'notMet', 'met']);
  });
});

describe('what each time takes off, in the column of maxima', () => {
  const deducted = (title: string, rate: number, taken: number): Rows => [
    scored,
    [1, 'Kế hoạch', 10, 9],
    [2, 'Báo cáo', 10, 8],
    [3, title, rate, taken],
    [null, 'Tổng cộng', 20, 17 - Math.abs(taken)],
  ];

  it.each([
    ['Để xảy ra tai nạn: trừ 2 điểm/vụ', -2, -4],
    ['Báo cáo trễ, trừ 2 điểm cho mỗi lần', 2, 4],
    ['Mỗi văn bản sai thể thức trừ 0,5 điểm', -0.5, -1.5],
  ])('is no most: %s', (title, rate, taken) => {
    expect(told(assessed(deducted(title, rate, taken)))).toEqual([]);
  });

  it('but what is said to be the most is', () => {
    expect(told(assessed(deducted('Báo cáo trễ: trừ 2 điểm, không quá 2 điểm', 2, 4)))).toContain(
      'score-above-maximum D5',
    );
  });
});
