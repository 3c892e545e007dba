import * as fc from 'fast-check';
import type { AssessmentTable, ColumnRole } from '../../../src/reading/assessment-table';
import { recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { noTable, tableOn } from './table-on';

const rolesOf = ({ columns }: AssessmentTable) => Object.fromEntries(columns.map(({ role, column }) => [role, column]));
const kindsOf = ({ rows }: AssessmentTable) =>
  rows.map(({ kind, number }) => (number === null ? kind : `${kind} ${number}`));

const header = ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Minh chứng'];
const criterion = (number: string | number, result: CellValue = 'Đạt'): CellValue[] => [
  number,
  `Nội dung ${number}`,
  result,
  'Hồ sơ',
];

describe('the header', () => {
  it('is found in one row', () => {
    const table = tableOn(sheetOf([header, criterion(1)]));
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, result: 2, evidence: 3 });
    expect(table).toMatchObject({
      headerRowCount: 1,
      area: { row: 0, column: 0, rowCount: 2, columnCount: 4 },
      confidence: 1,
    });
  });

  const tickHeader = [
    ['TT', 'Nội dung tiêu chí', 'Kết quả', null, 'Ghi chú'],
    [null, null, 'Đạt', 'Chưa đạt', null],
  ];
  const ticked = [1, 'Nội dung', 'x', null, null];

  it('has two rows where merged cells say so', () => {
    const table = tableOn(sheetOf([...tickHeader, ticked], { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] }));
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, met: 2, notMet: 3, note: 4 });
    expect(table.columns.map((column) => column.header)).toContain('Kết quả › Chưa đạt');
    expect(table.headerRowCount).toBe(2);
  });

  it('has the same two rows where merged cells are not known', () => {
    const merged = tableOn(sheetOf([...tickHeader, ticked], { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] }));
    expect(tableOn(sheetOf([...tickHeader, ticked])).columns).toEqual(merged.columns);
  });

  it('may have its number and title in the lower row', () => {
    const table = tableOn(
      sheetOf([
        [null, null, 'Kết quả', null],
        ['TT', 'Nội dung', 'Đạt', 'Không đạt'],
        [1, 'Nội dung', 'x', null],
      ]),
    );
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, met: 2, notMet: 3 });
    expect(table.area.row).toBe(0);
  });

  it('may have three rows', () => {
    const table = tableOn(
      sheetOf(
        [
          ['TT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đánh giá thực tế', null, null],
          [null, null, null, 'Xã', 'Tỉnh', null],
          [null, null, null, 'Tự đánh giá', 'Thẩm định', null],
          [1, 'Nội dung', 10, 9, 8, null],
        ],
        { merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:E1'] },
      ),
    );
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, maximumScore: 2, selfScore: 3, verifiedScore: 4 });
    expect(table.headerRowCount).toBe(3);
  });

  it('counts a row of column numbers below it', () => {
    const table = tableOn(sheetOf([header, ['(1)', '(2)', '(3)', '(4)'], criterion(1)]));
    expect(table.headerRowCount).toBe(2);
    expect(kindsOf(table)).toEqual(['criterion 1']);
  });

  it('takes its words with or without accents, capitals and brackets', () => {
    const table = tableOn(sheetOf([['stt', 'NOI DUNG TIEU CHI', 'kết quả (đạt/chưa đạt)', 'Ghi chú:'], criterion(1)]));
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, result: 2, note: 3 });
  });

  it('may leave the column of numbers without a heading', () => {
    const table = tableOn(sheetOf([[null, 'Nội dung tiêu chí', 'Kết quả'], criterion(1), criterion(2)]));
    expect(rolesOf(table)).toMatchObject({ number: 0, title: 1 });
  });

  it('tells a column of numbers headed “Tiêu chí” from the titles by what stands below', () => {
    const table = tableOn(
      sheetOf([['Tiêu chí', 'Nội dung', 'Kết quả'], criterion('Tiêu chí 1'), criterion('Tiêu chí 2')]),
    );
    expect(rolesOf(table)).toMatchObject({ number: 0, title: 1 });
  });

  it('reads a self-assessment as a score beside maximum scores and as a result elsewhere', () => {
    const scored = tableOn(
      sheetOf([
        ['TT', 'Nội dung', 'Điểm tối đa', 'Tự đánh giá'],
        [1, 'Nội dung', 10, 9],
      ]),
    );
    const judged = tableOn(
      sheetOf([
        ['TT', 'Nội dung', 'Tự đánh giá'],
        [1, 'Nội dung', 'Đạt'],
      ]),
    );
    expect(rolesOf(scored)).toMatchObject({ selfScore: 3 });
    expect(rolesOf(judged)).toMatchObject({ result: 2 });
  });

  it("takes the unit's own result where the appraiser has a column too", () => {
    const table = tableOn(
      sheetOf(
        [
          ['TT', 'Nội dung', 'Tự đánh giá', null, 'Thẩm định', null],
          [null, null, 'Kết quả', 'Minh chứng', 'Kết quả', 'Ghi chú'],
          [1, 'Nội dung', 'Đạt', 'Hồ sơ', 'Chưa đạt', null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    );
    expect(rolesOf(table)).toMatchObject({ result: 2 });
  });

  it('tells the column that judges from one that tells what was done by what stands below', () => {
    const table = tableOn(
      sheetOf([
        ['TT', 'Nội dung', 'Kết quả', 'Đánh giá'],
        [1, 'Nội dung 1', 'Đã tổ chức 12 hội nghị', 'Đạt'],
      ]),
    );
    expect(rolesOf(table)).toMatchObject({ result: 3 });
  });

  it('knows columns under unknown headings by what stands below', () => {
    const table = tableOn(
      sheetOf([
        ['Các mặt công tác', 'TT', 'Nhận định', 'Minh chứng'],
        ...[1, 2, 3].map((n) => ['Có kế hoạch thực hiện phong trào', n, n === 2 ? 'Chưa đạt' : 'Đạt', 'Hồ sơ']),
      ]),
    );
    expect(rolesOf(table)).toEqual({ title: 0, number: 1, result: 2, evidence: 3 });
    expect(table.confidence).toBeLessThan(1);
  });

  const tickRows = [1, 2, 3].map((n) => [n, 'Nội dung', n < 2 ? 'x' : null, n === 2 ? 'x' : null, n > 2 ? 'x' : null]);

  it('is ambiguous where a third column is ticked', () => {
    const reading = recogniseTables(sheetOf([['TT', 'Nội dung', 'Đạt', 'Chưa đạt', 'Đạt một phần'], ...tickRows]));
    expect(reading).toMatchObject({ tables: [], problems: [{ role: 'basicallyMet', candidates: [4] }] });
  });

  it("reads “Điểm” under the unit's and the appraiser's heading as theirs", () => {
    const table = tableOn(
      sheetOf(
        [
          ['TT', 'Nội dung', 'Điểm chuẩn', 'Thẩm định', 'Tự chấm'],
          [null, null, null, 'Điểm', 'Điểm'],
          [1, 'Nội dung', 10, 8, 9],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2'] },
      ),
    );
    expect(rolesOf(table)).toMatchObject({ verifiedScore: 3, selfScore: 4 });
  });

  it("is ambiguous where the appraiser's points are blank and other figures may be the unit's", () => {
    const reading = recogniseTables(
      sheetOf([
        ['TT', 'Nội dung', 'Điểm chuẩn', 'Ước lượng', 'Điểm thẩm định'],
        [1, 'Nội dung 1', 10, 9, null],
        [2, 'Nội dung 2', 10, 8, null],
      ]),
    );
    expect(reading).toMatchObject({ tables: [], problems: [{ role: 'selfScore', candidates: [3] }] });
  });

  it('is not a row with a criterion that speaks of criteria and results', () => {
    const sheet = sheetOf([[1, 'Các tiêu chí đánh giá', 'Kết quả', 'Đạt']]);
    expect(recogniseTables(sheet)).toEqual(noTable);
  });

  it('is ambiguous where two columns claim the result', () => {
    const reading = recogniseTables(
      sheetOf([
        ['TT', 'Nội dung', 'Kết quả', 'Kết quả'],
        [1, 'Nội dung 1', 'Đạt', 'Chưa đạt'],
      ]),
    );
    expect(reading).toMatchObject({ tables: [], problems: [{ role: 'result', candidates: [2, 3] }] });
  });

  it.each<[string, CellValue[], ColumnRole]>([
    ['evidence but no result', ['TT', 'Nội dung', 'Minh chứng'], 'result'],
    ['maximum scores but no scores', ['TT', 'Nội dung', 'Điểm tối đa'], 'selfScore'],
  ])('is ambiguous with %s', (_, headings, role) => {
    expect(recogniseTables(sheetOf([headings, criterion(1)]))).toMatchObject({ tables: [], problems: [{ role }] });
  });
});

describe('the rows', () => {
  it('are groups, criteria, totals, repeated headers and others', () => {
    const table = tableOn(
      sheetOf([
        header,
        ['I', 'Nhóm thứ nhất', null, null],
        criterion('1.'),
        [null, 'diễn giải thêm', null, 'Hồ sơ nữa'],
        header,
        ['(1)', '(2)', '(3)', '(4)'],
        criterion('2.'),
        ['II. Nhóm thứ hai', null, null, null],
        criterion('Tiêu chí 3'),
        ['Tổng cộng', null, '3/3', null],
      ]),
    );
    expect(kindsOf(table)).toEqual([
      'group I',
      'criterion 1',
      'other',
      'repeatedHeader',
      'repeatedHeader',
      'criterion 2',
      'group II',
      'criterion 3',
      'total',
    ]);
    expect(table.rows[6]?.title).toBe('Nhóm thứ hai');
  });

  it('end at the signature block, and what trails off before it is left out', () => {
    const table = tableOn(
      sheetOf([
        header,
        criterion(1),
        [null, null, null, null],
        ['Công an xã đã kiểm tra', null, null, null],
        ['NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN', null],
        criterion(2),
      ]),
    );
    expect(kindsOf(table)).toEqual(['criterion 1']);
    expect(table.area.rowCount).toBe(2);
  });

  it('go on after evidence that speaks of dates and signatories', () => {
    const table = tableOn(
      sheetOf([
        header,
        criterion(1),
        [null, null, null, 'Sùng Phài, ngày 3 tháng 2 năm 2026'],
        [null, 'Chủ tịch xã ban hành kế hoạch', null, null],
        criterion(2),
      ]),
    );
    expect(kindsOf(table)).toEqual(['criterion 1', 'other', 'other', 'criterion 2']);
  });

  it('are passed over where they are blank, up to a long gap', () => {
    const blank = (count: number) => Array.from({ length: count }, () => [null]);
    expect(kindsOf(tableOn(sheetOf([header, criterion(1), ...blank(40), criterion(2)])))).toHaveLength(2);
    expect(kindsOf(tableOn(sheetOf([header, criterion(1), ...blank(60), criterion(2)])))).toHaveLength(1);
  });

  it('have a number inside the title where no column has one', () => {
    const table = tableOn(
      sheetOf([
        ['Nội dung tiêu chí', 'Kết quả'],
        ['1. Có kế hoạch', 'Đạt'],
        ['Tiêu chí 2: Có báo cáo', 'Chưa đạt'],
      ]),
    );
    expect(table.rows.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Có kế hoạch'],
      ['2', 'Có báo cáo'],
    ]);
  });

  it('share a merged cell, which stands at its first row', () => {
    const table = tableOn(sheetOf([header, criterion(1), [2, 'Nội dung 2', 'Đạt', null]], { merges: ['D2:D3'] }));
    expect(table.rows[1]?.cells.evidence).toEqual({
      position: { row: 1, column: 3 },
      value: 'Hồ sơ',
      hasFormula: false,
    });
  });

  it('do not take a cell merged over from another column for theirs', () => {
    const table = tableOn(sheetOf([header, [1, 'Chưa đánh giá', null, null]], { merges: ['B2:D2'] }));
    expect(table.rows[0]?.cells.result).toMatchObject({ position: { row: 1, column: 2 }, value: null });
  });

  it('know which cells are formulas', () => {
    const sheet = {
      ...sheetOf([header, criterion(1)]),
      formulas: [undefined, [undefined, undefined, '=IF(TRUE,"Đạt","")']],
    };
    expect(tableOn(sheet).rows[0]?.cells.result?.hasFormula).toBe(true);
  });
});

describe('a sheet without a form', () => {
  it.each<[string, CellValue[][]]>([
    ['that is blank', []],
    ['with a guide', [['HƯỚNG DẪN'], ['1. Mỗi dòng ghi một tiêu chí.'], ['2. Cột kết quả ghi Đạt hoặc Chưa đạt.']]],
    ['with a header and nothing under it', [header]],
    [
      'with a list of something else',
      [
        ['STT', 'Họ và tên', 'Ghi chú'],
        [1, 'Nguyễn Văn A', null],
      ],
    ],
  ])('%s has no table', (_, rows) => {
    expect(recogniseTables(sheetOf(rows))).toEqual(noTable);
  });

  it('is given up at once, however large', () => {
    const row = Array.from({ length: 40 }, (_, column) => (column % 2 === 0 ? column : `ghi chép ${column}`));
    const values = Array.from({ length: 100_000 }, () => row);
    const reads: number[] = [];
    const counted = new Proxy(values, {
      get(target, key): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads.push(Number(key));
        return Reflect.get(target, key);
      },
    });
    const sheet = {
      ...sheetOf([]),
      usedRange: { row: 0, column: 0, rowCount: 100_000, columnCount: 40 },
      values: counted,
    };
    expect(recogniseTables(sheet)).toEqual(noTable);
    expect(reads.length).toBeLessThan(20_000);
  });
});

describe('what a table is recognised as', () => {
  const rows: CellValue[][] = [
    ['TT', 'Nội dung tiêu chí', 'Kết quả', null, 'Minh chứng', 'Ghi chú'],
    [null, null, 'Đạt', 'Chưa đạt', null, null],
    ['I', 'Nhóm thứ nhất', null, null, null, null],
    [1, 'Có kế hoạch', 'x', null, 'Kế hoạch số 1', null],
    [2, 'Có báo cáo', null, 'x', null, 'Đang viết'],
    ['Cộng', null, 1, 1, null, null],
  ];
  const essence = (table: AssessmentTable) => ({
    columns: table.columns.map(({ role, header: words, confidence }) => ({ role, words, confidence })),
    rows: table.rows.map(({ kind, number, title, cells }) => ({
      kind,
      number,
      title,
      values: Object.entries(cells).map(([role, cell]) => [role, cell.value]),
    })),
    headerRowCount: table.headerRowCount,
  });
  const expected = essence(tableOn(sheetOf(rows)));

  it('does not change with rows of text above and columns beside it', () => {
    const line = fc.constantFrom(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BẢNG TỰ ĐÁNH GIÁ',
      'Tên xã: Bản Bo',
      'Năm 2026',
      null,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.nat(4), fc.nat(3), (above, left, right) => {
        const shifted = [
          ...above.map((text) => [text]),
          ...rows.map((row) => [...Array<null>(left).fill(null), ...row, ...Array<string>(right).fill('ngoài bảng')]),
        ];
        const table = tableOn(sheetOf(shifted));
        expect(essence(table)).toEqual(expected);
        expect(table.area.row).toBe(above.length);
        expect(table.columns[0]?.column).toBe(left);
      }),
      { numRuns: 50 },
    );
  });

  it('does not change when texts are decomposed or spaced otherwise', () => {
    const disguise = fc.constantFrom<(text: string) => string>(
      (text) => text.normalize('NFD'),
      (text) => ` ${text.replaceAll(' ', '\u00A0')} `,
      (text) => text.replaceAll(' ', '  '),
    );
    fc.assert(
      fc.property(disguise, (change) => {
        const changed = rows.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value)));
        const { columns, rows: read, headerRowCount } = essence(tableOn(sheetOf(changed)));
        const plain = (items: typeof read) => items.map(({ kind, number, title }) => ({ kind, number, title }));
        expect({ columns, headerRowCount, rows: plain(read) }).toEqual({ ...expected, rows: plain(expected.rows) });
      }),
    );
  });
});
