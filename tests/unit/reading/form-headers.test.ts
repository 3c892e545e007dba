import type { ColumnRole } from '../../../src/reading/assessment-table';
import { recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { criterion, header, kindsOf, rolesOf } from './small-forms';
import { noTable, tableOn } from './table-on';

describe('the header of a form', () => {
  it('is found in one row', () => {
    const table = tableOn(sheetOf([header, criterion(1)]));
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, result: 2, evidence: 3 });
    expect(table).toMatchObject({
      headerRowCount: 1,
      area: { row: 0, column: 0, rowCount: 2, columnCount: 4 },
      confidence: 1,
    });
  });

  it('has what may be given under a bare "Điểm" left of the own points, where nothing else says it', () => {
    const rolesUnder = (...headings: string[]) =>
      rolesOf(
        tableOn(
          sheetOf([
            ['TT', 'Nội dung', ...headings],
            [1, 'Cổng trường', 10, 8, 10],
          ]),
        ),
      );
    expect(rolesUnder('Điểm', 'Điểm tự chấm')).toMatchObject({ maximumScore: 2, selfScore: 3 });
    expect(rolesUnder('Điểm', 'Điểm tự chấm', 'Điểm tối đa')).toMatchObject({ selfScore: 3, maximumScore: 4 });
  });

  it('has a row of small letters and numbers under it', () => {
    const points = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Ghi chú'];
    const first = [1, 'Cổng trường', 10, 8, null];
    const rowsWith = (row: CellValue[]) => kindsOf(tableOn(sheetOf([points, row, first])));
    expect(rowsWith(['a', 'b', '1', '2', '3'])).toEqual(['criterion 1']);
    expect(rowsWith([1, 'a', 10, 9, null])).toEqual(['criterion 1', 'criterion 1']);
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

  it('may have three rows with few words in the middle, where merged cells are not known', () => {
    const table = tableOn(
      sheetOf([
        ['TT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đánh giá thực tế', null],
        [null, null, null, 'Cấp xã', 'Cấp tỉnh'],
        [null, null, null, 'Tự đánh giá', 'Thẩm định'],
        [1, 'Nội dung', 10, 9, 8],
      ]),
    );
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, maximumScore: 2, selfScore: 3, verifiedScore: 4 });
    expect(table.headerRowCount).toBe(3);
  });

  it('may have three tick columns, in any order', () => {
    const table = tableOn(
      sheetOf([
        ['TT', 'Nội dung', 'Kết quả', null, null],
        [null, null, 'Chưa đạt', 'Cơ bản đạt', 'Đạt'],
        [1, 'Nội dung', null, 'x', null],
      ]),
    );
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, notMet: 2, basicallyMet: 3, met: 4 });
  });

  it("takes the criteria's own numbers beside the rows'", () => {
    const table = tableOn(
      sheetOf([
        ['STT', 'Tiêu chí số', 'Nội dung', 'Kết quả'],
        [1, 'I', 'Nhóm thứ nhất', null],
        [2, 1, 'Nội dung 1', 'Đạt'],
        [3, 2, 'Nội dung 2', 'Đạt'],
      ]),
    );
    expect(rolesOf(table)).toMatchObject({ number: 1 });
  });

  it('is none over a plan of work, or over counts of units', () => {
    const plan = [
      ['TT', 'Nội dung công việc', 'Thời hạn', 'Kết quả'],
      ...[1, 2, 3].map((n) => [n, `Việc ${n}`, 'Quý I', 'Hoàn thành']),
    ];
    const counts = [['TT', 'Tên xã', 'Đạt', 'Chưa đạt'], ...[1, 2, 3].map((n) => [n, `Xã số ${n}`, 30 + n, 4 - n])];
    expect([plan, counts].map((rows) => recogniseTables(sheetOf(rows)))).toEqual([noTable, noTable]);
  });

  it('counts a row of column numbers below it', () => {
    for (const last of ['(4)', '(4)=(3)-(2)', '4=3-2']) {
      const table = tableOn(sheetOf([header, ['(1)', '(2)', '(3)', last], criterion(1)]));
      expect(table.headerRowCount).toBe(2);
      expect(kindsOf(table)).toEqual(['criterion 1']);
    }
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
    expect(reading).toMatchObject({
      tables: [],
      problems: [{ role: 'basicallyMet', candidates: [{ column: 4, header: 'Đạt một phần' }] }],
    });
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
    expect(reading).toMatchObject({
      tables: [],
      problems: [{ role: 'selfScore', candidates: [{ column: 3, header: 'Ước lượng' }] }],
    });
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
    expect(reading).toMatchObject({
      tables: [],
      problems: [{ role: 'result', candidates: [{ column: 2 }, { column: 3 }] }],
    });
  });

  it.each<[string, string[], CellValue[], string[]]>([
    ['have a weight', ['Điểm', 'Hệ số', 'Thành điểm'], [9, 3, 20], ['Điểm', 'Thành điểm']],
    ['have a weight in English', ['Score', 'Weight', 'Weighted score'], [9, 3, 20], ['Score', 'Weighted score']],
    ['are added to', ['Điểm đạt', 'Điểm thưởng', 'Tổng điểm'], [20, 2, 17], ['Điểm đạt', 'Tổng điểm']],
    ['are taken off', ['Điểm đạt', 'Điểm trừ', 'Còn lại'], [20, 2, 15], ['Điểm đạt', 'Còn lại']],
  ])(
    'is ambiguous where points %s in columns of their own and do not follow from each other, and offers those that may count',
    (...form) => {
      const [, headings, points, offered] = form;
      const rows = [1, 2, 3].map((number) => [number, `Nội dung ${number}`, 25, ...points]);
      const { tables, problems } = recogniseTables(sheetOf([['TT', 'Nội dung', 'Điểm tối đa', ...headings], ...rows]));
      expect(tables).toEqual([]);
      expect(problems.map(({ role, candidates }) => [role, candidates.map((column) => column.header)])).toEqual([
        ['selfScore', offered],
      ]);
    },
  );

  it('reads results beside weights, which are no points', () => {
    const rows = [1, 2, 3].map((number) => [number, `Nội dung ${number}`, 3, 'Đạt']);
    const table = tableOn(sheetOf([['TT', 'Nội dung', 'Hệ số', 'Kết quả'], ...rows]));
    expect(rolesOf(table)).toMatchObject({ number: 0, title: 1, result: 3 });
  });

  it.each<[string, CellValue[], ColumnRole]>([
    ['evidence but no result', ['TT', 'Nội dung', 'Minh chứng'], 'result'],
    ['maximum scores but no scores', ['TT', 'Nội dung', 'Điểm tối đa'], 'selfScore'],
  ])('is ambiguous with %s', (_, headings, role) => {
    expect(recogniseTables(sheetOf([headings, criterion(1)]))).toMatchObject({ tables: [], problems: [{ role }] });
  });
});

describe('beside the ticks that judge', () => {
  const header = ['TT', 'Chỉ tiêu kiểm tra', 'Mức độ', 'Đạt', 'Không đạt'];
  const rows = ['A', 'B', 'A', 'A'].map((level, index) => [
    index + 1,
    `Chỉ tiêu thứ ${index + 1}`,
    level,
    index === 1 ? null : 'x',
    index === 1 ? 'x' : null,
  ]);

  it('how grave a requirement is is no second result', () => {
    const roles = tableOn(sheetOf([['Tên cơ sở: HTX Rau'], header, ...rows])).columns.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['met', 'notMet']));
    expect(roles).not.toContain('result');
  });

  it('but it is the result where nothing else judges', () => {
    const alone = [header, ...rows].map((row) => row.slice(0, 3));
    const roles = tableOn(sheetOf([['Tên cơ sở: HTX Rau'], ...alone])).columns.map(({ role }) => role);
    expect(roles).toContain('result');
  });
});

describe('a heading that nobody knows over the texts beside the numbers', () => {
  const rows = [
    [1, 'Văn bản đã ban hành', 'x', null],
    [2, 'Công khai tại trụ sở', null, 'x'],
    [3, 'Sơ kết hằng quý', 'x', null],
  ];
  const headed = (texts: string) => ['TT', texts, 'Đạt', 'Chưa đạt'];
  const lead = (texts: string, more: readonly (readonly CellValue[])[] = []) =>
    tableOn(sheetOf([['BẢNG KIỂM'], headed(texts), ...rows, ...more])).lead?.title;

  it('heads the column and no criteria', () => {
    expect(lead('Các mặt công tác')).toBeUndefined();
  });

  it('heads criteria where it has a label, or where the header is repeated over the next ones', () => {
    expect(lead('Bước 1. Hồ sơ')).toBe('Bước 1. Hồ sơ');
    expect(lead('Tại trụ sở', [headed('Tại thôn'), [1, 'Có biển chỉ dẫn rõ', 'x', null]])).toBe('Tại trụ sở');
  });
});

describe('two columns that are both named for what is assessed', () => {
  it('are codes and texts where the one left has nothing but codes', () => {
    const rows = [
      ['ID.AM', 'Asset Management'],
      ['ID.AM-1', 'Devices are inventoried', 'Yes'],
      ['ID.AM-2', 'Software is inventoried', 'No'],
    ];
    const table = tableOn(sheetOf([['Subcategory', 'Description', 'Result'], ...rows]));
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, result: 2 });
  });

  it('are numbers and items where nothing else is left to be items', () => {
    const rows = ['a', 'b', 'c'].map((text, index) => [
      index + 1,
      text,
      index === 1 ? null : 'x',
      index === 1 ? 'x' : null,
    ]);
    const table = tableOn(sheetOf([['Checklist'], ['No.', 'Item', 'Yes', 'No'], ...rows]));
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, met: 2, notMet: 3 });
  });
});

describe('levels of requirements beside a status', () => {
  it('are no results', () => {
    const rows = [
      ['V1.1', 'Architecture'],
      ['V1.1.1', 'Secure lifecycle is used', '✓', '✓', 'Valid'],
      ['V1.1.2', 'Threat model exists', null, '✓', 'Non-valid'],
      ['V1.1.3', 'Components are listed', '✓', '✓', 'Not applicable'],
    ];
    const table = tableOn(
      sheetOf([['Application: Permit Portal'], ['ID', 'Verification requirement', 'L1', 'L2', 'Status'], ...rows]),
    );
    expect(rolesOf(table)).toEqual({ number: 0, title: 1, result: 4 });
  });
});
