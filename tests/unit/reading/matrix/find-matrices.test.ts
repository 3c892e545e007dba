import { assess } from '../../../../src/assessing/assess';
import { findBuiltInSet } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import { findMatrices } from '../../../../src/reading/matrix/find-matrices';
import { isUnsure } from '../../../../src/reading/recognise-tables';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';

function builtIn(id: string): CriteriaSet {
  const set = findBuiltInSet(id);
  if (set === null) throw new Error(`No set ${id}`);
  return set;
}

const judged = builtIn('qd-9745-2022');
const scored = builtIn('vi-du-cham-diem');

const tablesOf = (sheet: SheetSnapshot) => findMatrices(sheet).flatMap(({ tables }) => tables);
const problemsOf = (sheet: SheetSnapshot) => findMatrices(sheet).map(({ problem }) => problem?.role ?? null);
const assessed = (sheet: SheetSnapshot, set: CriteriaSet) => tablesOf(sheet).map((table) => assess(table, set));

/** Who is assessed and how many criteria are met, "unit met/total". */
const counts = (sheet: SheetSnapshot, set: CriteriaSet = judged) =>
  assessed(sheet, set).map(({ unit, counts: { met, total } }) => `${unit?.name ?? '?'} ${met}/${total}`);
const codes = (sheet: SheetSnapshot, set: CriteriaSet = judged) =>
  assessed(sheet, set).flatMap(({ findings }) =>
    findings.map(({ code, cell }) => `${code} ${cell === null ? '' : cellToA1(cell)}`),
  );

const figures = Array.from({ length: 34 }, (_, index) => index + 1);
const all = (value: CellValue, ...others: readonly (readonly [number, CellValue])[]): CellValue[] =>
  figures.map((figure) => new Map(others).get(figure) ?? (new Map(others).has(figure) ? null : value));
const blank = figures.map(() => null);

describe('a row for each unit', () => {
  const overview = sheetOf([
    ['TỔNG HỢP KẾT QUẢ THỰC HIỆN TIÊU CHÍ NĂM 2026'],
    ['TT', 'Đơn vị', ...figures.map((figure) => `TC ${figure}`), 'Tổng số tiêu chí đạt', 'Xếp loại'],
    [1, 'Xã Sùng Phài', ...all('Đạt'), 34, 'Đạt chuẩn'],
    [2, 'Xã Nậm Loỏng', ...all('Đạt', [7, 'Chưa đạt']), 33, null],
    [null, 'Tổng cộng', ...all(2, [7, 1]), 67, null],
  ]);

  it('has its names under a heading that is not known, beside rows that say what points there are', () => {
    const sheet = sheetOf([
      ['TT', 'Ban CTMT', 'Tổng điểm', 'Đoàn kết', 'Giám sát', 'Xếp thứ'],
      [null, 'Điểm chuẩn', 70, 40, 30, null],
      ['A', 'Khối thôn loại 1'],
      [1, 'Thôn Đông', 61, 35, 26, 2],
      [2, 'Thôn Đoài', 64, 36, 28, 1],
      ['B', 'Khối thôn loại 2'],
      [1, 'Khu phố Chợ', 55, 30, 25, 4],
      [2, 'Thôn Thượng', 58, 33, 25, 3],
    ]);
    expect(tablesOf(sheet).map(({ unit }) => unit?.name)).toEqual([
      'Thôn Đông',
      'Thôn Đoài',
      'Khu phố Chợ',
      'Thôn Thượng',
    ]);
  });

  it('is read as a table for each, with the criteria of the header', () => {
    expect(counts(overview)).toEqual(['Xã Sùng Phài 34/34', 'Xã Nậm Loỏng 33/34']);
    expect(codes(overview)).toEqual(['criterion-not-met I4']);
  });

  it('says where the unit, the criteria and the results stand', () => {
    const [, table] = tablesOf(overview);
    expect(table).toMatchObject({
      layout: 'matrix',
      unit: { name: 'Xã Nậm Loỏng', position: { row: 3, column: 1 }, source: 'label' },
      title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN TIÊU CHÍ NĂM 2026',
      area: { row: 1, column: 0, rowCount: 4, columnCount: 38 },
      headerRowCount: 1,
      confidence: 1,
    });
    expect(table?.columns[6]).toEqual({
      role: 'result',
      column: 8,
      header: 'TC 7',
      confidence: 1,
      reasons: ['header-word'],
    });
    expect(table?.rows[6]).toEqual({
      row: 3,
      kind: 'criterion',
      number: '7',
      title: '',
      cells: {
        title: { position: { row: 1, column: 8 }, value: 'TC 7', hasFormula: false },
        result: { position: { row: 3, column: 8 }, value: 'Chưa đạt', hasFormula: false },
      },
    });
  });

  it('shares the cells of its headings between the units', () => {
    const [one, other] = tablesOf(overview);
    expect(one?.rows[6]?.cells.title).toBe(other?.rows[6]?.cells.title);
    expect(one?.columns).toBe(other?.columns);
  });

  it.each<[string, readonly CellValue[], string]>([
    ['Tiêu chí 1', figures.map((figure) => `Tiêu chí ${figure}`), 'TT'],
    ['TC1', figures.map((figure) => `TC${figure}`), 'STT'],
    ['figures alone', figures, 'TT'],
    ['texts with numbers', figures.map((figure) => `${figure}. Có kế hoạch thực hiện phong trào`), 'TT'],
    ['numbers and texts on two lines of a cell', figures.map((figure) => `${figure}\nCó kế hoạch năm`), 'TT'],
    ['words before their numbers', figures.map((figure) => `Kết quả tiêu chí số ${figure}`), 'TT'],
    ['numbers before brackets', figures.map((figure) => `${figure} (bắt buộc)`), 'TT'],
    ['numbers kept as text', figures.map((figure) => `0${figure}`.slice(-2)), 'TT'],
  ])('knows criteria by %s', (_, headings, number) => {
    const sheet = sheetOf([
      [number, 'Tên xã, phường', ...headings],
      [1, 'Xã Sùng Phài', ...all('x', [2, null])],
      [2, 'Phường Đoàn Kết', ...all('x', [3, 0])],
    ]);
    expect(counts(sheet)).toEqual(['Xã Sùng Phài 33/34', 'Phường Đoàn Kết 33/34']);
    expect(codes(sheet)).toEqual(['result-missing D2', 'criterion-not-met E3']);
  });

  const grouped: CellValue[][] = [
    ['TT', 'Đơn vị', 'Nhóm I: Lãnh đạo, chỉ đạo', null, 'Nhóm II', ...figures.slice(3).map(() => null), 'Ghi chú'],
    [null, null, ...figures.map((figure) => `TC ${figure}`), null],
    ['A', 'B', ...figures, null],
    ['I', 'Huyện Tam Đường', ...blank],
    [1, 'Xã Bản Bo', ...all('Đạt')],
    [2, 'Xã Khun Há', ...all('KĐ')],
    ['II', 'Huyện Than Uyên', ...blank],
    [1, 'Xã Mường Than', ...all('Đạt', [34, 'KAD'])],
  ];

  it.each([
    ['with merges', ['A1:A2', 'B1:B2', 'C1:D1', 'E1:AJ1', 'AK1:AK2', 'A4:AK4']],
    ['where merges are not known', []],
  ])('has groups over its criteria, column numbers, and districts between its units, %s', (_, merges) => {
    const sheet = sheetOf(grouped, { merges });
    expect(counts(sheet)).toEqual(['Xã Bản Bo 34/34', 'Xã Khun Há 0/34', 'Xã Mường Than 33/34']);
    const [table] = tablesOf(sheet);
    expect(table?.rows.slice(0, 4).map(({ kind, number, title }) => [kind, number, title])).toEqual([
      ['group', 'I', 'Lãnh đạo, chỉ đạo'],
      ['criterion', '1', ''],
      ['criterion', '2', ''],
      ['group', 'II', 'Nhóm II'],
    ]);
    expect(table).toMatchObject({ headerRowCount: 3, area: { row: 0, rowCount: 8 } });
  });

  it('may have numbers, groups and texts on rows of their own', () => {
    const sheet = sheetOf(
      [
        ['Kết quả thực hiện các tiêu chí', null, null, null, 'TT', 'Xã'],
        [1, 2, 3, 4, null, null],
        ['Có kế hoạch', 'Có ban chỉ đạo', 'Có sơ kết', 'Có mô hình', null, null],
        ['Đạt', 'Đạt', 'Đạt', 'Chưa đạt', 1, 'Sùng Phài'],
        ['Đạt', 'Đạt', 'Đạt', 'Đạt', 2, 'Bản Bo'],
      ],
      { merges: ['A1:D1', 'E1:E3', 'F1:F3'] },
    );
    const [table] = tablesOf(sheet);
    expect(tablesOf(sheet).map(({ unit }) => unit?.name)).toEqual(['Xã Sùng Phài', 'Xã Bản Bo']);
    expect(table?.rows.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Có kế hoạch'],
      ['2', 'Có ban chỉ đạo'],
      ['3', 'Có sơ kết'],
      ['4', 'Có mô hình'],
    ]);
  });

  it('holds points, with their maximum in a row of its own, and sums behind them', () => {
    const numbers = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'];
    const maxima = [10, 8, 7, 5, 15, 10, 10, 10, 10, 5, 5, 5];
    const sheet = sheetOf([
      ['STT', 'Tên đơn vị', ...numbers, 'Tổng điểm'],
      [null, 'Điểm tối đa', ...maxima, 100],
      [1, 'Xã Sùng Phài', ...maxima, 100],
      [2, 'Xã Bản Bo', ...maxima.slice(0, 11), '4,5', 98],
    ]);
    expect(assessed(sheet, scored).map(({ unit, score }) => [unit?.name, score])).toEqual([
      ['Xã Sùng Phài', 100],
      ['Xã Bản Bo', 99.5],
    ]);
    expect(tablesOf(sheet)[0]?.rows[0]?.cells.maximumScore?.position).toEqual({ row: 1, column: 2 });
    const wrong = sheetOf([
      ['STT', 'Tên đơn vị', ...numbers, 'Tổng điểm'],
      [null, 'Điểm tối đa', ...maxima, 100],
      [1, 'Xã Sùng Phài', ...maxima, 90],
    ]);
    expect(codes(wrong, scored)).toEqual(['total-mismatch O3']);
  });

  it('may have the unit beside the appraiser under each criterion', () => {
    const numbers = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'];
    const own = [10, 8, 7, 5, 15, 10, 10, 10, 10, 5, 5, 5];
    const sheet = sheetOf([
      ['TT', 'Đơn vị', ...numbers.flatMap((number) => [`TC ${number}`, null]), 'Tổng điểm', null],
      [null, null, ...[...numbers, ''].flatMap(() => ['Tự chấm', 'Thẩm định'])],
      [1, 'Xã Sùng Phài', ...own.flatMap((points) => [points, points - 1]), 100, 88],
      [2, 'Xã Bản Bo', ...own.flatMap((points) => [points - 1, points]), 88, 100],
    ]);
    expect(assessed(sheet, scored).map(({ unit, score }) => [unit?.name, score])).toEqual([
      ['Xã Sùng Phài', 100],
      ['Xã Bản Bo', 88],
    ]);
    expect(tablesOf(sheet)[0]?.rows[0]?.cells.verifiedScore?.value).toBe(9);
  });

  it('knows numbers that Excel took for a date or a figure', () => {
    const sheet = sheetOf([
      ['TT', 'Đơn vị', 1.1, '1.2', 46054 + 28, 1.4],
      [1, 'Xã Sùng Phài', 'Đạt', 'Đạt', 'Đạt', 'Đạt'],
    ]);
    expect(tablesOf(sheet)[0]?.rows.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3', '1.4']);
  });

  it('may be decomposed, with no-break spaces, beside other columns and under a repeated header', () => {
    const odd = (text: string) => text.normalize('NFD').replaceAll(' ', '\u00A0');
    const header = ['Dân số', odd('Đơn vị'), ...figures.map((figure) => odd(`Tiêu chí ${figure}`)), 'Xếp hạng'];
    const sheet = sheetOf([
      header,
      [3200, odd('Xã Sùng Phài'), ...all(odd('Đạt')), 2],
      header,
      [4100, odd('Xã Bản Bo'), ...all(odd('Chưa đạt')), 1],
      [],
      [odd('NGƯỜI LẬP BIỂU'), null, odd('TM. ỦY BAN NHÂN DÂN')],
      ['Nguyễn Văn A', null, 'Trần Văn B'],
    ]);
    expect(counts(sheet)).toEqual(['Xã Sùng Phài 34/34', 'Xã Bản Bo 0/34']);
  });

  it('keeps a unit that has nothing yet, and a row that has results and no name', () => {
    const sheet = sheetOf([
      ['TT', 'Đơn vị', ...figures.map((figure) => `TC ${figure}`)],
      [1, 'Xã Sùng Phài', ...blank],
      [2, null, ...all('Đạt')],
      [3, 'Xã Bản Bo', ...all('Đạt')],
    ]);
    expect(counts(sheet)).toEqual(['Xã Sùng Phài 0/34', '? 34/34', 'Xã Bản Bo 34/34']);
    expect(codes(sheet).filter((code) => !code.startsWith('result-missing'))).toEqual(['unit-missing ']);
  });

  it.each<[string, CellValue, boolean]>([
    ['is sure of clear words', 'Đạt', true],
    ['is not sure of words that are said of anything', 'Có', false],
  ])('names criteria by their texts where they have no numbers, and %s', (_, met, isSure) => {
    const sheet = sheetOf([
      ['TT', 'Đơn vị', 'Có kế hoạch', 'Có ban chỉ đạo', 'Có sơ kết', 'Xếp loại'],
      [1, 'Xã Sùng Phài', met, 'Chưa đạt', met, 'Khá'],
    ]);
    const [table] = tablesOf(sheet);
    expect(table?.rows.map(({ title }) => title)).toEqual(['Có kế hoạch', 'Có ban chỉ đạo', 'Có sơ kết']);
    expect(table === undefined || isUnsure(table)).toBe(!isSure);
  });
});

describe('a column for each unit', () => {
  const rows = (...cells: readonly (readonly CellValue[])[]): CellValue[][] =>
    figures.map((figure, index) => [figure, `Nội dung ${figure}`, ...cells.map((column) => column[index] ?? null)]);

  const overview = sheetOf([
    ['TT', 'Tiêu chí', 'Xã Sùng Phài', 'Xã Nậm Loỏng', 'Ghi chú'],
    ...rows(all('Đạt'), all('Đạt', [7, 'CBĐ']), all('Kiểm tra lại')),
    [null, 'Tổng số tiêu chí đạt', 34, 33],
  ]);

  it('is read as a table for each, with the criteria in common', () => {
    expect(counts(overview)).toEqual(['Xã Sùng Phài 34/34', 'Xã Nậm Loỏng 33/34']);
    expect(codes(overview)).toEqual(['criterion-basically-met D8']);
    const [one, other] = tablesOf(overview);
    expect(other?.columns.map(({ role, column }) => [role, column])).toEqual([
      ['number', 0],
      ['title', 1],
      ['result', 3],
    ]);
    expect(other).toMatchObject({ layout: 'matrix', unit: { name: 'Xã Nậm Loỏng', position: { row: 0, column: 3 } } });
    expect(one?.rows[6]?.cells.title).toBe(other?.rows[6]?.cells.title);
    expect(one?.rows[6]?.cells.note).toBeUndefined();
  });

  const under: CellValue[][] = [
    ['TT', 'Nội dung tiêu chí', 'Kết quả của các xã', null, null, 'Ghi chú'],
    [null, null, 'Sùng Phài', 'Nậm Loỏng', 'Bản Bo', null],
    ['A', 'B', 1, 2, 3, 4],
    ['I', 'LÃNH ĐẠO, CHỈ ĐẠO'],
    ...rows(all('x'), all('x', [3, null]), all(1, [34, 0])),
  ];

  it.each([
    ['with merges', ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2']],
    ['where merges are not known', []],
  ])('may have plain names under a heading that calls them units, %s', (_, merges) => {
    expect(counts(sheetOf(under, { merges }))).toEqual(['Xã Sùng Phài 34/34', 'Xã Nậm Loỏng 33/34', 'Xã Bản Bo 33/34']);
  });

  it('may have the unit beside the appraiser under each unit, with maximum scores', () => {
    const numbers = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'];
    const maxima = [10, 8, 7, 5, 15, 10, 10, 10, 10, 5, 5, 5];
    const sheet = sheetOf([
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Xã Sùng Phài', null, 'Xã Bản Bo', null],
      [null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      ...numbers.map((number, index) => {
        const points = maxima[index] ?? 0;
        return [number, 'Nội dung', points, points, points - 1, points - 1, points];
      }),
      [null, 'Tổng điểm', 100, 100, 88, 87, 100],
    ]);
    expect(assessed(sheet, scored).map(({ unit, score }) => [unit?.name, score])).toEqual([
      ['Xã Sùng Phài', 100],
      ['Xã Bản Bo', 88],
    ]);
    expect(codes(sheet, scored).filter((code) => code.startsWith('total'))).toEqual(['total-mismatch F15']);
  });

  it('may have two columns of ticks for each unit', () => {
    const sheet = sheetOf(
      [
        ['TT', 'Tiêu chí', 'Xã Sùng Phài', null, 'Xã Bản Bo', null],
        [null, null, 'Đạt', 'Chưa đạt', 'Đạt', 'Chưa đạt'],
        ...rows(all('x'), all(null), all('x', [5, null]), all(null, [5, 'x'])),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    );
    expect(counts(sheet)).toEqual(['Xã Sùng Phài 34/34', 'Xã Bản Bo 33/34']);
  });
});

describe('what is no matrix', () => {
  const body = (cells: (figure: number) => readonly CellValue[]): CellValue[][] =>
    figures.map((figure) => [figure, `Nội dung ${figure}`, ...cells(figure)]);

  it.each<[string, readonly (readonly CellValue[])[]]>([
    ['a form', [['TT', 'Tiêu chí', 'Kết quả', 'Minh chứng'], ...body(() => ['Đạt', 'Báo cáo'])]],
    ['a form with its assessors', [['TT', 'Tiêu chí', 'Xã tự chấm', 'Huyện thẩm định'], ...body(() => ['Đạt', 'Đạt'])]],
    [
      'a form with its assessors in capitals',
      [['TT', 'TIÊU CHÍ', 'XÃ TỰ CHẤM', 'HUYỆN THẨM ĐỊNH'], ...body(() => [1, 1])],
    ],
    [
      'a form of a commune and its district',
      [['TT', 'Tiêu chí', 'Xã Bản Bo', 'Huyện Tam Đường'], ...body(() => ['Đạt', 'Đạt'])],
    ],
    ['a form of two years', [['TT', 'Tiêu chí', 'Năm 2024', 'Năm 2025'], ...body(() => ['Đạt', 'Đạt'])]],
    [
      'a form of two years of one commune',
      [['TT', 'Tiêu chí', 'Xã Bản Bo năm 2024', 'Xã Bản Bo năm 2025'], ...body(() => ['Đạt', 'Đạt'])],
    ],
    [
      'levels that assess',
      [
        ['TT', 'Tiêu chí', 'Các đơn vị đánh giá', null, null],
        [null, null, 'Xã', 'Huyện', 'Tỉnh'],
        ...body(() => ['Đạt', 'Đạt', 'Đạt']),
      ],
    ],
    [
      'communes by years',
      [
        ['TT', 'Đơn vị', 'Năm 2023', 'Năm 2024', 'Năm 2025'],
        [1, 'Xã Bản Bo', 'Đạt', 'Đạt', 'Đạt'],
      ],
    ],
    [
      'communes by years in figures',
      [
        ['TT', 'Đơn vị', 2022, 2023, 2024, 2025],
        [1, 'Xã Bản Bo', 1, 0, 1, 1],
      ],
    ],
    [
      'communes by months',
      [
        ['TT', 'Đơn vị', 'Tháng', null, null, null],
        [null, null, 1, 2, 3, 4],
        [1, 'Xã Bản Bo', 1, 0, 1, 1],
        [2, 'Xã Khun Há', 1, 0, 1, 1],
      ],
    ],
    [
      'statistics of communes',
      [
        ['TT', 'Xã', 'Số hộ', 'Dân số', 'Diện tích'],
        [1, 'Xã Bản Bo', 900, 4200, 25.5],
        [2, 'Xã Khun Há', 800, 3900, 31],
      ],
    ],
    [
      'numbered statistics of communes',
      [
        ['TT', 'Xã', '1. Số hộ', '2. Dân số', '3. Diện tích'],
        [1, 'Xã Bản Bo', 900, 4200, 25.5],
        [2, 'Xã Khun Há', 800, 3900, 31],
      ],
    ],
    [
      'statistics with a row for each figure',
      [
        ['TT', 'Nội dung', 'Xã Bản Bo', 'Xã Khun Há'],
        [1, 'Số hộ', 900, 800],
        [2, 'Dân số', 4200, 3900],
      ],
    ],
    [
      'a budget',
      [
        ['TT', 'Nội dung', 'Xã Bản Bo', 'Xã Khun Há'],
        [1, 'Chi thường xuyên', '12.500.000', '9.000.000'],
        [2, 'Chi đầu tư', '1.000.000', '0'],
      ],
    ],
    [
      'marks of pupils',
      [
        ['TT', 'Họ và tên', 'Trường', 1, 2, 3],
        [1, 'Nguyễn Văn A', 'THCS Bản Bo', 9, 8, 10],
        [2, 'Lò Thị B', 'THCS Bản Bo', 7, 8, 6],
      ],
    ],
    [
      'officers and days',
      [
        ['TT', 'Họ và tên', 'Đơn vị', 1, 2, 3],
        [1, 'Nguyễn Văn A', 'Công an xã', 'x', 'x', 'x'],
      ],
    ],
    [
      'column numbers under other headings',
      [
        ['TT', 'Đơn vị', 'Trưởng ban', 'Điện thoại', 'Địa chỉ'],
        [1, 2, 3, 4, 5],
        [1, 'Xã Bản Bo', 'Nguyễn Văn A', '0912345678', 'Bản Hon'],
      ],
    ],
    [
      'several rows for each unit',
      [
        ['TT', 'Đơn vị', 'Người chấm', 'TC 1', 'TC 2', 'TC 3'],
        [1, 'Xã Bản Bo', 'Xã', 'Đạt', 'Đạt', 'Đạt'],
        [null, null, 'Huyện', 'Đạt', 'Đạt', 'Đạt'],
        [2, 'Xã Khun Há', 'Xã', 'Đạt', 'Đạt', 'Đạt'],
        [null, null, 'Huyện', 'Đạt', 'Đạt', 'Đạt'],
      ],
    ],
    [
      'the same units every year',
      [
        ['TT', 'Đơn vị', 'Năm', 'TC 1', 'TC 2', 'TC 3'],
        [1, 'Xã Bản Bo', 2024, 'Đạt', 'Đạt', 'Đạt'],
        [2, 'Xã Bản Bo', 2025, 'Đạt', 'Đạt', 'Đạt'],
      ],
    ],
    ['an empty sheet', []],
  ])('%s', (_, rows) => {
    expect(tablesOf(sheetOf(rows))).toEqual([]);
    expect(problemsOf(sheetOf(rows)).filter((problem) => problem !== null)).toEqual([]);
  });

  it.each<[string, readonly (readonly CellValue[])[], string]>([
    [
      'amounts under criteria, that nothing calls points',
      [
        ['TT', 'Xã', 'TC 1', 'TC 2', 'TC 3'],
        [1, 'Bản Bo', 95.5, 80, 12],
      ],
      'selfScore',
    ],
    [
      'words under criteria that are no results',
      [
        ['TT', 'Xã', 'TC 1', 'TC 2'],
        [1, 'Bản Bo', 'Báo cáo', 'Kế hoạch'],
        [2, 'Khun Há', 'Tốt', 'Khá'],
      ],
      'result',
    ],
    [
      'two columns of ticks under each criterion',
      [
        ['TT', 'Xã', 'TC 1', null, 'TC 2', null],
        [null, null, 'Đạt', 'Chưa đạt', 'Đạt', 'Chưa đạt'],
        [1, 'Bản Bo', 'x', null, null, 'x'],
      ],
      'met',
    ],
    [
      'two years under each unit',
      [
        ['TT', 'Tiêu chí', 'Xã Bản Bo', null, 'Xã Khun Há', null],
        [null, null, 'Kết quả', 'Kết luận', 'Kết quả', 'Kết luận'],
        ...body(() => ['Đạt', 'Đạt', 'Đạt', 'Đạt']),
      ],
      'result',
    ],
  ])('%s is asked about', (_, rows, role) => {
    expect(tablesOf(sheetOf(rows))).toEqual([]);
    expect(problemsOf(sheetOf(rows))).toEqual([role]);
  });
});

describe('a matrix of many units', () => {
  const criteria = Array.from({ length: 100 }, (_, index) => index + 1);
  const unitsOf = (count: number) => Array.from({ length: count }, (_, index) => `Xã Số ${index + 1}`);
  const byRow = (count: number) =>
    sheetOf([
      ['TT', 'Đơn vị', ...criteria.map((criterion) => `TC ${criterion}`)],
      ...unitsOf(count).map((unit, index) => [index + 1, unit, ...criteria.map(() => 'Đạt')]),
    ]);
  const byColumn = (count: number) =>
    sheetOf([
      ['TT', 'Tiêu chí', ...unitsOf(count)],
      ...criteria.map((criterion) => [criterion, 'Nội dung', ...unitsOf(count).map(() => 'Đạt')]),
    ]);

  /** How often any cell is asked for while a sheet is read. */
  const cellsRead = (sheet: SheetSnapshot): number => {
    let count = 0;
    const values = sheet.values.map((row) =>
      row === undefined
        ? row
        : new Proxy(row, {
            get(cells, property, receiver): unknown {
              if (typeof property === 'string' && /^\d+$/.test(property)) count++;
              return Reflect.get(cells, property, receiver);
            },
          }),
    );
    findMatrices({ ...sheet, values });
    return count;
  };

  it.each([
    ['a row for each', byRow],
    ['a column for each', byColumn],
  ])('is read in time that grows as they do, with %s', (_, sheetWith) => {
    expect(tablesOf(sheetWith(1000))).toHaveLength(1000);
    expect(cellsRead(sheetWith(400))).toBeLessThan(2.2 * cellsRead(sheetWith(200)));
  });
});

describe('columns of ticks that the sheet counts', () => {
  const ticked = (heading: string, ...rows: readonly (readonly CellValue[])[]) =>
    sheetOf([
      ['TỔNG HỢP NỘP HỒ SƠ CỦA CÁC TỔ'],
      ['STT', heading, 'Kế hoạch', 'Giáo án', 'Sổ điểm', 'Hồ sơ', 'Báo cáo', 'Số mục đạt'],
      ...rows,
    ]);
  const rows: readonly (readonly CellValue[])[] = [
    [1, 'Toán', 'X', 'X', 'X', 'X', 'X', 5],
    [2, 'Văn', 'X', null, 'X', 'X', 'X', 4],
    [3, 'Anh', 'X', 'X', null, null, null, 3],
  ];

  it.each(['Tổ chuyên môn', 'Tổ', 'Bộ phận', 'Lớp', 'Phòng, ban'])(
    'are criteria whatever they are called, under units called %s',
    (heading) => {
      const tables = tablesOf(ticked(heading, ...rows));
      expect(tables.map(({ rows: [...own] }) => own.filter(({ kind }) => kind === 'criterion').length)).toEqual([
        5, 5, 5,
      ]);
      expect(tables.some(isUnsure)).toBe(false);
    },
  );

  it('are doubted where the counts are not theirs', () => {
    const others = rows.map((row) => [...row.slice(0, 7), 1]);
    expect(tablesOf(ticked('Tổ', ...others)).every(isUnsure)).toBe(true);
  });
});

describe('classes and branches', () => {
  it('are units by the codes that a school knows its classes by', () => {
    const tables = tablesOf(
      sheetOf([
        ['BẢNG ĐIỂM THI ĐUA CÁC LỚP'],
        ['TT', 'Lớp', 'Chuyên cần (10đ)', 'Nề nếp (20đ)', 'Vệ sinh (10đ)', 'Tổng điểm'],
        [1, '6A1', 10, 18, 9, 37],
        [2, '6A2', 9, 17, 10, 36],
        [3, '12C', 8, 20, 9, 37],
      ]),
    );
    expect(tables.map(({ unit }) => unit?.name)).toEqual(['6A1', '6A2', '12C']);
  });

  it('are assessed by what they have met or not met, in English as well', () => {
    const tables = tablesOf(
      sheetOf([
        ['BRANCH COMPLIANCE MATRIX'],
        ['No.', 'Branch', 'Licence displayed', 'First aid kit', 'Staff rota', 'Number met'],
        [1, 'Northgate', 'Met', 'Met', 'Not met', 2],
        [2, 'Southbank', 'Met', 'Met', 'Met', 2],
        [3, 'Eastfield', 'Met', null, 'Met', 2],
      ]),
    );
    expect(tables.map(({ unit }) => unit?.name)).toEqual(['Northgate', 'Southbank', 'Eastfield']);
    expect(tables.some(isUnsure)).toBe(false);
  });
});
