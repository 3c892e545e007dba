import type { Assessment } from '../../../../src/assessing/assessment';
import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../../reading/sheet-of';

type Rows = readonly (readonly CellValue[])[];

const scored: readonly CellValue[] = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
const unit: readonly CellValue[] = ['Đơn vị: Xã Bản Bo'];

/** What each of a sheet's tables comes to by itself. */
function allOn(rows: Rows): readonly Assessment[] {
  return recogniseTables(sheetOf(rows)).tables.map((table) => {
    const own = ownSetOf(table);
    if (own === null) throw new Error('no criteria');
    return assessOwn(table, own, []);
  });
}

const assessed = (...rows: Rows) => {
  const [first, ...others] = allOn([unit, ...rows]);
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} tables`);
  return first;
};
const told = ({ findings }: Assessment) =>
  findings
    .filter(({ code }) => code !== 'points-lost' && code !== 'criterion-not-met')
    .map(({ code, cell }) => `${code}${cell === null ? '' : ` ${cellToA1(cell)}`}`);

describe('what stands below the total', () => {
  const list: Rows = [scored, [1, 'Nghị quyết', 10, 9], [2, 'Kế hoạch', 10, 8], [null, 'Tổng cộng', 20, 17]];

  it.each<[string, Rows]>([
    ['points on another scale', [[null, 'Điểm quy đổi theo thang 10', 10, 8.5]]],
    [
      'last year’s points',
      [
        [null, 'Điểm năm trước', null, 15],
        [null, 'Tăng so với năm trước', null, 2],
      ],
    ],
    [
      'what grade so many points are',
      [
        ['Xếp loại:', null, null, null],
        [1, 'Xuất sắc', 'Từ 18 đến 20 điểm', null],
        [2, 'Tốt', 'Từ 15 đến dưới 18 điểm', 'x'],
      ],
    ],
  ])('is told and not reckoned with: %s', (_, below) => {
    const assessment = assessed(...list, ...below);
    expect(assessment).toMatchObject({ score: 17, maxScore: 20, counts: { total: 2 } });
    expect(told(assessment)).toEqual([expect.stringMatching(/^row-left-out /)]);
  });

  it.each<[string, number, number]>([
    ['Điểm thưởng', 2, 19],
    ['Điểm khuyến khích', 2, 19],
    ['Điểm trừ', 2, 15],
  ])('is reckoned with where it is called extra points or taken off: %s', (title, points, score) => {
    expect(assessed(...list, [null, title, null, points])).toMatchObject({ score });
  });

  it('is reckoned with where a later total counts it', () => {
    const rows: Rows = [...list, [null, 'Điểm làm thêm giờ', 5, 3], [null, 'Tổng điểm cuối cùng', 25, 20]];
    expect(assessed(...rows)).toMatchObject({ score: 20, counts: { total: 3 } });
    const unchanged: Rows = [...list, [null, 'Điểm năm trước', null, 15], [null, 'Tổng điểm cuối cùng', 20, 17]];
    expect(assessed(...unchanged)).toMatchObject({ score: 17, counts: { total: 2 } });
  });

  it('may be how many have which result, which is held against the rows', () => {
    const rows = (met: number): Rows => [
      ['No.', 'Control', 'Status', 'Owner'],
      [1, 'Privacy notice published', 'Fully met', 'Clerk'],
      [2, 'Records kept', 'Partially met', 'Clerk'],
      [3, 'Staff trained', 'Not met', 'HR'],
      [4, 'Procedure written', 'Fully met', 'HR'],
      [null, 'Fully met', met],
      [null, 'Partially met', 1],
      [null, 'Not met', 1],
    ];
    expect(assessed(...rows(2)).counts).toMatchObject({ total: 4, met: 2 });
    expect(told(assessed(...rows(2)))).toEqual(['criterion-basically-met C4']);
    expect(told(assessed(...rows(3)))).toContain('count-mismatch C7');
  });
});

describe('a total that weighs its groups', () => {
  const weighted = (words: readonly [string, string], total: string, score: number | null): Rows => [
    scored,
    ['I', `Hạ tầng ${words[0]}`, 100, 80],
    [1, 'Đường truyền', 50, 40],
    [2, 'Máy tính', 50, 40],
    ['II', `Dịch vụ ${words[1]}`, 100, 90],
    [3, 'Dịch vụ công', 60, 55],
    [4, 'Thanh toán', 40, 35],
    ...(score === null ? [] : [[null, total, 100, score]]),
  ];
  const shares = ['(trọng số 40%)', '(trọng số 60%)'] as const;

  it.each([
    [shares, 'Tổng điểm = 40% x I + 60% x II'],
    [['', ''] as const, 'Tổng điểm (I x 0,4 + II x 0,6)'],
    [['', ''] as const, 'Tổng điểm = (I x 2 + II x 3) / 5'],
    [shares, 'Tổng điểm'],
  ])('is what the unit comes to: %j, %s', (words, total) => {
    const assessment = assessed(...weighted(words, total, 86));
    expect(assessment).toMatchObject({ score: 86, maxScore: 100 });
    expect(told(assessment)).toEqual([]);
    expect(told(assessed(...weighted(words, total, 88)))).toEqual(['total-mismatch D9']);
  });

  it('is what the unit comes to where a column has the weights', () => {
    const assessment = assessed(
      ['TT', 'Nội dung', 'Trọng số', 'Điểm'],
      [1, 'Kết quả công việc', 60, 90],
      [2, 'Kỹ năng', 30, 80],
      [3, 'Kỷ luật', 10, 100],
      [null, 'Tổng điểm', 100, 88],
    );
    expect(assessment).toMatchObject({ score: 88, counts: { total: 3 } });
    expect(told(assessment)).toEqual([]);
  });

  it('leaves the figure open where nothing says whether the points are weighted already', () => {
    expect(assessed(...weighted(shares, '', null))).toMatchObject({ score: null, maxScore: null });
  });

  it('adds up plainly what is weighted already', () => {
    expect(assessed(...weighted(shares, 'Tổng điểm', 170))).toMatchObject({ score: 170 });
    const assessment = assessed(
      scored,
      ['I', 'Hạ tầng (trọng số 40%)', 40, 30],
      [1, 'Đường truyền', 40, 30],
      ['II', 'Dịch vụ (trọng số 60%)', 60, 50],
      [2, 'Dịch vụ công', 60, 50],
    );
    expect(assessment).toMatchObject({ score: 80, maxScore: 100 });
  });
});

describe('a total of several tables', () => {
  it('makes one of the tables of one unit, whatever their columns are', () => {
    const assessment = assessed(
      ['I. ĐIỂM THEO KẾT QUẢ'],
      [...scored, 'Ghi chú'],
      [1, 'Kế hoạch', 10, 9],
      [2, 'Báo cáo', 10, 9],
      [null, 'Cộng', 20, 18],
      [],
      ['II. ĐIỂM THƯỞNG, ĐIỂM PHẠT'],
      ['TT', 'Nội dung', 'Mức điểm', 'Số lần', 'Điểm'],
      [1, 'Có sáng kiến', '+2', 1, 2],
      [2, 'Bị phê bình', '-1', 1, -1],
      [null, 'Cộng', null, null, 1],
      [null, 'TỔNG ĐIỂM (I + II)', null, null, 19],
    );
    expect(assessment).toMatchObject({ score: 19, maxScore: 20, counts: { total: 4 } });
    expect(told(assessment)).toEqual([]);
  });

  it('belongs to none of several units', () => {
    const tableOf = (name: string, points: number): Rows => [
      [`Đơn vị: Thôn ${name}`],
      scored,
      [1, 'Vệ sinh', 10, points],
      [2, 'An ninh', 10, 9],
      [null, 'Cộng', 20, points + 9],
      [],
    ];
    const tables = allOn([...tableOf('An', 8), ...tableOf('Bình', 7), [null, 'Tổng cộng hai thôn', 40, 33]]);
    expect(tables.map(({ score }) => score)).toEqual([17, 16]);
    expect(tables.flatMap(told)).toEqual([]);
  });
});

describe('sums of a part', () => {
  it('may be those of a page, carried over to the next', () => {
    const rows = (second: number): Rows => [
      scored,
      [1, 'Kế hoạch', 20, 18],
      [2, 'Báo cáo', 20, 20],
      [null, 'Cộng trang 1', 40, 38],
      [null, 'Trang trước chuyển sang', 40, 38],
      [3, 'Tuyên truyền', 20, 15],
      [null, 'Cộng trang 2', 20, second],
      [null, 'Tổng cộng', 60, 53],
    ];
    expect(told(assessed(...rows(15)))).toEqual([]);
    expect(told(assessed(...rows(16)))).toEqual(['total-mismatch D8']);
  });

  it('are no total though they are the last part’s', () => {
    const assessment = assessed(
      scored,
      ['I', 'Chỉ đạo', null, null],
      [1, 'Kế hoạch', 20, 18],
      [null, 'Cộng I', 20, 18],
      ['II', 'Kết quả', null, null],
      [2, 'Báo cáo', 20, 15],
      [null, 'Cộng II', 20, 15],
      [null, 'Tổng cộng', 40, 15],
    );
    expect(told(assessment)).toEqual(['total-mismatch D9']);
  });

  it('may be all that is taken off, written without a sign and numbered as groups are', () => {
    const assessment = assessed(
      scored,
      ['I', 'Chỉ đạo', 20, 18],
      [1, 'Kế hoạch', 20, 18],
      ['II', 'Kết quả', 20, 15],
      [2, 'Báo cáo', 20, 15],
      ['A', 'Tổng điểm đạt được (I+II)', 40, 33],
      ['B', 'Tổng điểm trừ', null, 6],
      [null, 'Để xảy ra cháy nổ', 'Trừ 4 điểm/vụ', 4],
      [null, 'Cán bộ vi phạm', 'Trừ 2 điểm/người', 2],
      ['C', 'Điểm thưởng', 5, 3],
      [null, 'Được khen', 5, 3],
      [null, 'TỔNG ĐIỂM CUỐI CÙNG (A - B + C)', null, 30],
    );
    expect(assessment).toMatchObject({ score: 30 });
    expect(told(assessment)).toEqual([]);
  });

  it('may be the average of the parts', () => {
    const assessment = assessed(
      scored,
      ['A', 'KHUÔN VIÊN', null, null],
      [1, 'Cây xanh', 10, 9],
      [null, 'Điểm phần A', 10, 9],
      ['B', 'KHOA PHÒNG', null, null],
      [2, 'Giường bệnh', 20, 14],
      [null, 'Điểm phần B', 20, 14],
      [null, 'Điểm trung bình mỗi phần', null, 11.5],
      [null, 'Tổng điểm A + B', 30, 23],
    );
    expect(told(assessment)).toEqual([]);
  });
});

describe('what stands beside the results', () => {
  it.each<[string, Rows, string]>([
    [
      'points of further appraisers',
      [
        ['TT', 'Nội dung đánh giá', 'Điểm tối đa', 'Cá nhân tự chấm', 'Tập thể chấm', 'Thủ trưởng chấm'],
        [1, 'Chấp hành giờ giấc', 10, 10, 10, 10],
        [2, 'Đeo thẻ, trang phục', 10, 10, 9, 9],
        [3, 'Hoàn thành tiến độ', 40, 38, 36, 35],
      ],
      'column-left-out E2',
    ],
    [
      'ticks of an appraiser',
      [
        ['TT', 'Tên tiêu chí', 'Xã tự đánh giá', null, 'Huyện thẩm định', null],
        [null, null, 'Đạt', 'Chưa đạt', 'Đạt', 'Chưa đạt'],
        [1, 'Ban hành văn bản', 'x', null, 'x', null],
        [2, 'Tiếp cận thông tin', 'x', null, null, 'x'],
        [3, 'Hoà giải ở cơ sở', null, 'x', 'x', null],
      ],
      'column-left-out E3',
    ],
  ])('is told where it is not counted: %s', (_, rows, finding) => {
    expect(told(assessed(...rows))).toContain(finding);
  });

  it('is none where it only says how much there was', () => {
    const rows: Rows = [
      ['TT', 'Nội dung', 'Số lần', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Họp định kỳ', 4, 10, 10],
      [2, 'Báo cáo định kỳ', 12, 10, 9],
    ];
    expect(told(assessed(...rows))).toEqual([]);
  });
});

describe('extra points of several units', () => {
  const titles = ['1. Hạ tầng', '2. Nhân lực', '3. Dịch vụ'];
  const byRow: Rows = [
    ['TỔNG HỢP ĐIỂM'],
    ['TT', 'Tên xã', ...titles, 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
    [null, 'Điểm tối đa', 30, 30, 40, 5, null, 100],
    [1, 'Xã An Bình', 25, 20, 35, 2, 1, 81],
    [2, 'Xã An Phú', 15, 20, 30, 0, 2, 63],
  ];
  const byColumn: Rows = [
    ['TỔNG HỢP ĐIỂM'],
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Xã An Bình', 'Xã An Phú'],
    [1, 'Hạ tầng', 30, 25, 15],
    [2, 'Nhân lực', 30, 20, 20],
    [3, 'Dịch vụ', 40, 35, 30],
    [null, 'Điểm cộng', null, 2, 0],
    [null, 'Điểm trừ', null, 1, -2],
  ];

  it.each([
    ['in columns', byRow],
    ['in rows', byColumn],
  ])('are added and taken off: %s', (_, rows) => {
    const units = allOn(rows);
    expect(units.map(({ score, maxScore }) => [score, maxScore])).toEqual([
      [81, 100],
      [63, 100],
    ]);
    expect(units.flatMap(told)).toEqual([]);
  });
});

describe('sums of which some cannot be told', () => {
  it('leave nothing below the total in a group of what is taken off', () => {
    const assessment = assessed(
      scored,
      ['I', 'Chỉ đạo', 20, 18],
      [1, 'Kế hoạch', 20, 18],
      ['II', 'Điểm trừ', null, 2],
      [2, 'Báo cáo chậm', null, 2],
      [null, 'Tổng cộng', 20, 16],
      [null, 'Điểm năm trước', null, 15],
    );
    expect(assessment).toMatchObject({ score: 16, counts: { total: 2 } });
    expect(told(assessment)).toEqual(['row-left-out B8']);
  });

  it('take no grades for parts of the last criterion', () => {
    const assessment = assessed(
      scored,
      ['Tiêu chí 1', 'Kế hoạch', 10, 8],
      ['Tiêu chí 2', 'Báo cáo', 10, 9],
      [null, 'Tổng cộng', 20, 17],
      ['Xếp loại:', null, null, null],
      [1, 'Tốt', 'Từ 15 đến 20 điểm', 'x'],
    );
    expect(assessment).toMatchObject({ score: 17, counts: { total: 2 } });
  });
});

describe('sums of printed pages', () => {
  it('end nothing: a group goes on after its heading was the last line of a page', () => {
    const assessment = assessed(
      scored,
      ['I', 'Chỉ đạo', 20, 17],
      [1, 'Nghị quyết', 10, 9],
      [2, 'Kế hoạch', 10, 8],
      ['II', 'Kết quả', 15, 12],
      [null, 'Cộng trang 1', 20, 17],
      [null, 'Mang sang', 20, 17],
      [1, 'Trật tự', 10, 8],
      [2, 'Văn hóa', 5, 4],
      ['Tổng cộng', null, 35, 29],
    );
    expect(assessment).toMatchObject({ score: 29, maxScore: 35, counts: { total: 4 } });
    expect(told(assessment)).toEqual([]);
  });

  it('are told where they are wrong', () => {
    const rows = (page: number): Rows => [
      scored,
      [1, 'Nghị quyết', 10, 9],
      [2, 'Kế hoạch', 10, 8],
      [null, 'Cộng trang', 20, page],
      [3, 'Trật tự', 10, 8],
    ];
    expect(told(assessed(...rows(16)))).toEqual(['total-mismatch D5']);
    expect(told(assessed(...rows(17)))).toEqual([]);
  });
});

describe('a second row of a criterion', () => {
  it('with more evidence alone is no heading of what follows', () => {
    const assessment = assessed(
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
      [1, 'Chỉ đạo', 20, 17],
      ['1.1', 'Nghị quyết', 10, 9, 'Nghị quyết 01'],
      [null, null, null, null, 'Ảnh chụp kèm theo'],
      ['1.2', 'Kế hoạch', 10, 8],
    );
    expect(assessment).toMatchObject({ score: 17, maxScore: 20, counts: { total: 2 } });
    expect(told(assessment)).toEqual([]);
  });
});

describe('extra points', () => {
  it('below the answers to the last criterion are none of these', () => {
    const assessment = assessed(
      scored,
      [1, 'Nghị quyết', 10, 9],
      [2, 'Kế hoạch', 10, 8],
      [null, '- Từ 90% trở lên: 10 điểm'],
      [null, '- Dưới 90%: 8 điểm'],
      [null, 'Điểm cộng', 2, 1],
      ['Tổng cộng', null, 20, 18],
    );
    expect(assessment).toMatchObject({ score: 18, maxScore: 20, counts: { total: 3 } });
    expect(told(assessment)).toEqual([]);
  });
});

describe('what does not apply', () => {
  it('is in the printed maxima of a group or is left out of them', () => {
    const rows = (group: number, total: number): Rows => [
      scored,
      ['I', 'Chỉ đạo', group, 9],
      [1, 'Nghị quyết', 10, 9],
      [2, 'Kế hoạch', 10, 'Không áp dụng'],
      ['II', 'Kết quả', 10, 8],
      [1, 'Trật tự', 10, 8],
      ['Tổng cộng', null, total, 17],
    ];
    expect(told(assessed(...rows(10, 20)))).toEqual([]);
    expect(told(assessed(...rows(20, 30)))).toEqual([]);
    expect(told(assessed(...rows(15, 25)))).toEqual(['total-mismatch C3']);
  });
});

describe('points of a further appraiser, which are not counted', () => {
  const header: readonly CellValue[] = ['TT', 'Nội dung', 'Điểm tối đa', 'SV tự chấm', 'Lớp chấm', 'Khoa chấm'];
  const rows = (group: number, second: number, total: number): Rows => [
    header,
    ['I', 'Học tập', 20, 18, group, 17],
    [1, 'Chuyên cần', 10, 9, 9, 9],
    [2, 'Kết quả', 10, 9, second, 8],
    ['II', 'Kỷ luật', 10, 8, 8, 8],
    [1, 'Nội quy', 10, 8, 8, 8],
    [null, 'Tổng cộng', 30, 26, total, 25],
  ];

  it('are held against their own sums', () => {
    const toldOf = (...figures: [number, number, number]) => told(assessed(...rows(...figures)));
    expect(toldOf(17, 8, 25)).toEqual(['column-left-out E2']);
    expect(toldOf(17, 8, 27)).toEqual(['column-left-out E2', 'total-mismatch E8']);
    expect(toldOf(16, 8, 25)).toEqual(['column-left-out E2', 'total-mismatch E3']);
  });

  it('are held against the most that there may be', () => {
    expect(told(assessed(...rows(21, 12, 29)))).toEqual(['column-left-out E2', 'score-above-maximum E5']);
  });

  it('are left alone where a criterion has none, where most sums are others, and where they are shares', () => {
    const heading = (text: string, own: Rows): Rows => [[...header.slice(0, 4), text], ...own.slice(1)];
    const short = (own: Rows): Rows => own.map((row) => row.slice(0, 5));
    const partly = rows(9, 8, 9).map((row, index) => (index === 3 ? [...row.slice(0, 4), null, row[5] ?? null] : row));
    expect(told(assessed(...partly))).toEqual(['column-left-out E2']);
    expect(told(assessed(...rows(9, 8, 9)))).toEqual(['column-left-out E2']);
    expect(told(assessed(...heading('Điểm trung bình của lớp', short(rows(17, 8, 8.3)))))).toEqual([
      'column-left-out E2',
    ]);
  });
});

describe('what was planned, beside what was reached', () => {
  const rows = (plan: string, done: string, figures: readonly [number, number, string][]): Rows => [
    ['TT', 'Chỉ tiêu', plan, done, 'Đánh giá'],
    ...figures.map(([planned, reached, said], index): readonly CellValue[] => [
      index + 1,
      `Chỉ tiêu phát triển số ${index + 1}`,
      planned,
      reached,
      said,
    ]),
  ];

  it.each([
    ['Kế hoạch', 'Thực hiện'],
    ['Mức phải đạt (%)', 'Kết quả đạt được (%)'],
    ['Chỉ tiêu giao', 'Thực hiện'],
    ['Target', 'Achieved'],
  ])('contradicts a criterion that is called met: %s, %s', (plan, done) => {
    const assessment = assessed(
      ...rows(plan, done, [
        [95, 96, 'Đạt'],
        [90, 85, 'Đạt'],
        [80, 70, 'Chưa đạt'],
      ]),
    );
    expect(assessment.counts).toMatchObject({ met: 2, notMet: 1 });
    expect(told(assessment)).toEqual(['result-conflict E4']);
  });

  it('may be written with its sign', () => {
    const [header = [], ...others] = rows('Quy định', 'Thực hiện', [
      [58, 60.5, 'Đạt'],
      [100, 100, 'Đạt'],
      [65, 61, 'Đạt'],
    ]);
    const signed = others.map((row, index) =>
      index === 0 ? [row[0] ?? null, row[1] ?? null, '≥ 58', 60.5, 'Đạt'] : row,
    );
    expect(told(assessed(header, ...signed))).toEqual(['result-conflict E5']);
  });

  it('is a share of a hundred where it is kept as one', () => {
    const { findings } = assessed(
      ...rows('Tỷ lệ yêu cầu', 'Tỷ lệ đạt được', [
        [1, 1, 'Đạt'],
        [0.95, 0.9, 'Đạt'],
        [0.85, 0.92, 'Đạt'],
      ]),
    );
    expect(findings).toMatchObject([
      { code: 'result-conflict', found: '90 %, Đạt', amount: { of: 'percentage', atLeast: 95 } },
    ]);
  });

  it('says nothing where the results follow something else, or where less may be better', () => {
    const others = rows('Kế hoạch', 'Thực hiện', [
      [95, 90, 'Đạt'],
      [90, 85, 'Đạt'],
      [80, 85, 'Đạt'],
    ]);
    expect(told(assessed(...others))).toEqual([]);
    const [head = [], first = [], ...more] = rows('Kế hoạch', 'Thực hiện', [
      [5, 4, 'Đạt'],
      [90, 95, 'Đạt'],
      [80, 85, 'Đạt'],
    ]);
    expect(told(assessed(head, [first[0] ?? null, 'Tỷ lệ hộ nghèo', ...first.slice(2)], ...more))).toEqual([]);
  });
});

describe('indicators that are numbered from 1 on', () => {
  it('stand below the criterion that they are called indicators of', () => {
    const rows = (second: number): Rows => [
      ['Tiêu chí', 'Nội dung', 'Điểm số tối đa', 'Điểm số tự chấm'],
      ['Tiêu chí 1', 'Ban hành văn bản', 15, 12],
      ['Chỉ tiêu 1', 'Ban hành đầy đủ', 10, 8],
      ['Chỉ tiêu 2', 'Ban hành đúng hạn', 5, 4],
      ['Tiêu chí 2', 'Tiếp cận thông tin', 20, second],
      ['Chỉ tiêu 1', 'Công khai thông tin', 10, 10],
      ['Chỉ tiêu 2', 'Cung cấp thông tin', 10, 8],
      [null, 'Tổng cộng', 35, 30],
    ];
    const assessment = assessed(...rows(18));
    expect(assessment).toMatchObject({ score: 30, maxScore: 35, counts: { total: 4 } });
    expect(told(assessment)).toEqual([]);
    expect(told(assessed(...rows(19)))).toEqual(['total-mismatch D6']);
  });
});

describe('maxima that are written as what there may be', () => {
  it.each(['0 - 10', '0–10', 'từ 0 đến 10', 'Tối đa 10', '0-10 điểm'])('are the most of it: %s', (most) => {
    const assessment = assessed(
      ['TT', 'Nội dung', 'Thang điểm', 'Điểm'],
      [1, 'Nền nếp', most, 9],
      [2, 'Vệ sinh', most, 10],
      [3, 'Đọc sách', most, 8.5],
      [null, 'Tổng', 30, 27.5],
    );
    expect(assessment).toMatchObject({ score: 27.5, maxScore: 30, counts: { full: 1 } });
    expect(told(assessment)).toEqual([]);
  });
});

describe('how many there are, in the evidence', () => {
  const rows = (evidence: string): Rows => [
    ['TT', 'Tiêu chí', 'Tài liệu kiểm chứng', 'Kết quả'],
    [1, 'Có ít nhất 02 mô hình', evidence, 'Đạt'],
    [2, 'Họp định kỳ', 'Biên bản', 'Đạt'],
  ];

  it('contradicts what is called met where it is too few, and a document’s number does not', () => {
    expect(told(assessed(...rows('01 mô hình')))).toEqual(['result-conflict D3']);
    expect(told(assessed(...rows('03 mô hình')))).toEqual([]);
    expect(told(assessed(...rows('Quyết định số 1')))).toEqual([]);
  });
});

describe('what was reached, beside columns to tick', () => {
  it('is held against the bound in the row’s own words, and is no second result', () => {
    const assessment = assessed(
      ['TT', 'Tiêu chuẩn', 'Kết quả thực hiện', 'Đạt', 'Không đạt'],
      [1, 'Hộ có việc làm từ 85% trở lên', '80%', 'x', null],
      [2, 'Gia đình văn hóa từ 80% trở lên', '82%', 'x', null],
      [3, 'Có nhà văn hóa', 'Có', null, 'x'],
    );
    expect(assessment.counts).toMatchObject({ met: 2, notMet: 1, blank: 0 });
    expect(told(assessment)).toEqual(['result-conflict D3']);
  });
});
