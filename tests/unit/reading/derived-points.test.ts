import { recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { tableOn } from './table-on';

type Rows = readonly (readonly CellValue[])[];

const sheet = (header: readonly CellValue[], ...rows: Rows) => sheetOf([['BẢNG CHẤM ĐIỂM THI ĐUA'], header, ...rows]);
const pointsIn = (...rows: Parameters<typeof sheet>) =>
  tableOn(sheet(...rows)).columns.flatMap(({ role, column }) =>
    role === 'selfScore' || role === 'maximumScore' ? [`${column} ${role}`] : [],
  );

describe('points that follow from the figures beside them', () => {
  const weighted = (last: number): Parameters<typeof sheet> => [
    ['STT', 'Nội dung thi đua', 'Hệ số', 'Điểm', 'Thành điểm'],
    [1, 'Kinh tế', 3, 9, 27],
    [2, 'Văn hóa', 2, 8, 16],
    [3, 'Quốc phòng', 1.5, 10, last],
    [null, 'Tổng cộng', null, null, 43 + last],
  ];

  it('are those that count, where they are weighted', () => {
    expect(pointsIn(...weighted(15))).toEqual(['4 selfScore']);
    expect(tableOn(sheet(...weighted(15)))).toMatchObject({ misreckoned: [] });
  });

  it('are told where one of them does not follow', () => {
    expect(tableOn(sheet(...weighted(18))).misreckoned).toEqual([
      { position: { row: 4, column: 4 }, found: 18, expected: 15 },
    ]);
  });

  it.each<[string, readonly number[]]>([
    ['shares', [0.5, 0.3, 0.2]],
    ['per cents', [50, 30, 20]],
  ])('may be weighted by %s', (_, weights) => {
    const rows = [8, 7, 9].map((points, index): readonly CellValue[] => [
      index + 1,
      `Mặt công tác ${index}`,
      weights[index] ?? 0,
      points,
      [4, 2.1, 1.8][index] ?? 0,
    ]);
    expect(pointsIn(['TT', 'Tiêu chí', 'Trọng số', 'Điểm (thang 10)', 'Điểm quy đổi'], ...rows)).toEqual([
      '4 selfScore',
    ]);
  });

  const lost = (header: readonly CellValue[], rest: number): Parameters<typeof sheet> => [
    header,
    [1, 'Sinh hoạt', 30, 2, 28],
    [2, 'Tình nguyện', 40, 0, 40],
    [3, 'Báo cáo', 30, 5, rest],
    [null, 'Tổng', 100, 7, 68 + rest],
  ];

  it.each([
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm trừ', 'Điểm còn lại'],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Bị trừ', 'Còn được'],
    ['No', 'Criterion', 'Max score', 'Points lost', 'Points'],
  ])('are what remains of the most there are: %s | %s | %s | %s | %s', (...header) => {
    expect(pointsIn(...lost(header, 25))).toEqual(['2 maximumScore', '4 selfScore']);
    expect(tableOn(sheet(...lost(header, 27))).misreckoned).toMatchObject([{ found: 27, expected: 25 }]);
    expect(tableOn(sheet(...lost(header, 25))).unread).toBeUndefined();
  });

  it('may be weighted by texts of per cents, and be on another scale', () => {
    const header = ['No.', 'Criterion', 'Weighting (%)', 'Score (0-5)', 'Weighted score'];
    const rows: Rows = [
      [1, 'Methodology', '40%', 4, 32],
      [2, 'Experience of team', '30%', 3, 18],
      [3, 'Social value', '10%', 5, 10],
    ];
    expect(pointsIn(header, ...rows)).toEqual(['4 selfScore']);
  });

  it.each<[string, Rows, readonly string[]]>([
    [
      'beside the most there are',
      [
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Điểm cộng', 'Điểm trừ', 'Tổng cộng'],
        [1, 'Vệ sinh đường làng', 25, 20, 2, 0, 22],
        [2, 'Hội họp', 25, 25, null, 1, 24],
        [3, 'Đóng góp quỹ', 25, 24, 0, 0, 24],
      ],
      ['2 maximumScore', '6 selfScore'],
    ],
    [
      'out of the most there are',
      [
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm thưởng', 'Điểm phạt', 'Điểm cuối cùng'],
        [1, 'Vệ sinh đường làng', 25, 2, 3, 24],
        [2, 'Hội họp', 25, 0, 1, 24],
        [3, 'Đóng góp quỹ', 25, 0, 0, 25],
      ],
      ['2 maximumScore', '5 selfScore'],
    ],
  ])('may have points on top and points taken off, %s', (_, [header = [], ...rows], columns) => {
    expect(pointsIn(header, ...rows)).toEqual(columns);
  });

  it('are asked about where a row comes to more than the most there are', () => {
    const rows = sheet(
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
      [1, 'Vệ sinh đường làng', 25, 2, 0, 27],
      [2, 'Hội họp', 25, 0, 1, 24],
      [3, 'Đóng góp quỹ', 25, 0, 0, 25],
    );
    expect(recogniseTables(rows)).toMatchObject({ tables: [], problems: [{ role: 'selfScore' }] });
  });

  it('are weighted by the total alone, where that is what they come to', () => {
    const rows = (total: number, weights: readonly number[]) =>
      sheet(
        ['TT', 'Nội dung', 'Trọng số', 'Điểm'],
        ['I', 'Kết quả công việc', weights[0] ?? 0, 90],
        ['II', 'Kỹ năng', weights[1] ?? 0, 80],
        ['III', 'Kỷ luật', weights[2] ?? 0, 100],
        [null, 'Tổng điểm', null, total],
      );
    for (const weights of [
      [0.6, 0.3, 0.1],
      [60, 30, 10],
    ]) {
      expect(tableOn(rows(88, weights)).rows.map(({ weight }) => weight)).toEqual([0.6, 0.3, 0.1, undefined]);
      expect(recogniseTables(rows(90, weights))).toMatchObject({ tables: [], problems: [{ role: 'selfScore' }] });
    }
  });

  it('are asked about where they follow from nothing', () => {
    const rows = sheet(
      ['STT', 'Nội dung thi đua', 'Hệ số', 'Điểm', 'Thành điểm'],
      [1, 'Kinh tế', 3, 9, 20],
      [2, 'Văn hóa', 2, 8, 30],
      [3, 'Quốc phòng', 1.5, 10, 40],
    );
    expect(recogniseTables(rows)).toMatchObject({ tables: [], problems: [{ role: 'selfScore' }] });
  });
});

describe('columns that say the same of several times', () => {
  const ofYears = (title: string): Rows => [
    [title],
    ['TT', 'Nội dung', 'Điểm tối đa', 'Năm 2024', 'Năm 2025'],
    [1, 'Hạ tầng', 50, 40, 44],
    [2, 'Dịch vụ', 50, 42, 47],
  ];

  it('are read for the time that the title names', () => {
    const { columns } = tableOn(sheetOf(ofYears('BẢNG CHẤM ĐIỂM NĂM 2025 (ngày 05/01/2026)')));
    expect(columns.find(({ role }) => role === 'selfScore')).toMatchObject({ column: 4, header: 'Năm 2025' });
  });

  it.each(['BẢNG CHẤM ĐIỂM', 'BẢNG CHẤM ĐIỂM NĂM 2024, 2025', 'BẢNG CHẤM ĐIỂM NĂM 2026'])(
    'are asked about under %s',
    (title) => {
      expect(recogniseTables(sheetOf(ofYears(title)))).toMatchObject({
        tables: [],
        problems: [{ role: 'selfScore', candidates: [{ column: 3 }, { column: 4 }] }],
      });
    },
  );

  it('are none of another time’s, though this one is not filled in yet', () => {
    const rows = ofYears('BẢNG CHẤM ĐIỂM NĂM 2025').map((row) => row.slice(0, 4));
    const [title = [], header = [], ...others] = rows;
    const { columns } = tableOn(sheetOf([title, [...header, 'Năm 2025'], ...others]));
    expect(columns.find(({ column }) => column === 3)).toBeUndefined();
  });

  it('may be quarters, and hold words', () => {
    const rows: Rows = [
      ['RÀ SOÁT QUÝ II NĂM 2025'],
      ['TT', 'Tiêu chí', 'Kết quả quý I', 'Kết quả quý II'],
      [1, 'Giao thông', 'Chưa đạt', 'Đạt'],
      [2, 'Thủy lợi', 'Đạt', 'Đạt'],
    ];
    expect(tableOn(sheetOf(rows)).columns.find(({ role }) => role === 'result')).toMatchObject({ column: 3 });
  });
});
