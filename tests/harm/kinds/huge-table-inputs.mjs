import { before, columnName, form, HEADER_ROW, many, SHEET, STRINGS, workbookOf } from '../hostile-package.mjs';

function longForm(criteria, numberOf = (index) => index + 1) {
  const rows = form().slice(0, HEADER_ROW + 1);
  for (let index = 0; index < criteria; index += 1) {
    rows.push([
      numberOf(index),
      `Tiêu chí về việc ${index}`,
      'Công an xã',
      'Hồ sơ',
      index % 3 === 0 ? 'Chưa đạt' : 'Đạt',
      null,
    ]);
  }
  return rows;
}

const long = [5_000, 50_000].flatMap((criteria) =>
  Object.entries({
    'in order': (index) => index + 1,
    'all the same': () => 1,
    'numbered in depth': (index) => Array.from({ length: 1 + (index % 40) }, (_, level) => level + 1).join('.'),
    'by letters': (index) => `${String.fromCharCode(97 + (index % 26))})`,
    Roman: (index) => 'I'.repeat(1 + (index % 30)),
  }).map(([how, numberOf]) => ({
    kind: 'a table of many rows',
    name: `${criteria} rows, numbers ${how}`,
    make: () => workbookOf(longForm(criteria, numberOf), {}, { level: 1 }),
  })),
);

function points(rows, columns, wordOf = (index) => `Tiêu chí ${index}`) {
  const header = [
    'STT',
    'Nội dung',
    'Điểm tối đa',
    'Điểm tự chấm',
    ...Array.from({ length: columns }, (_, index) => `Điểm thẩm định ${index}`),
  ];
  const body = Array.from({ length: rows }, (_, index) => [
    index % 10 === 0 ? `${1 + index / 10}` : `${1 + Math.floor(index / 10)}.${index % 10}`,
    wordOf(index),
    index % 10 === 0 ? 9 : 1,
    index % 10 === 0 ? 9 : 1,
    ...Array.from({ length: columns }, () => 1),
  ]);
  return [['BẢNG CHẤM ĐIỂM'], [], header, ...body, [null, 'Tổng cộng', rows, rows]];
}

const scored = [
  [5_000, 0],
  [30_000, 0],
  [200, 200],
  [2_000, 60],
].map(([rows, columns]) => ({
  kind: 'a table of points',
  name: `${rows} rows with ${columns} columns more`,
  make: () => workbookOf(points(rows, columns), {}, { level: 1 }),
}));

const sameWords = [3_000, 20_000].map((rows) => ({
  kind: 'a table of rows with the same words',
  name: `${rows} rows`,
  make: () =>
    workbookOf(
      points(rows, 0, () => 'Có kế hoạch, có báo cáo, có hồ sơ'),
      {},
      { level: 1 },
    ),
}));

const matrices = [
  [34, 1_000],
  [34, 5_000],
  [500, 500],
].map(([criteria, units]) => ({
  kind: 'a matrix of many units',
  name: `${criteria} criteria of ${units} units`,
  make: () =>
    workbookOf(
      [
        ['BẢNG TỔNG HỢP KẾT QUẢ THEO QUYẾT ĐỊNH SỐ 9745/QĐ-BCA-V05'],
        [],
        ['TT', 'Nội dung tiêu chí', ...Array.from({ length: units }, (_, unit) => `Xã Bản ${unit}`)],
        ...Array.from({ length: criteria }, (_, index) => [
          index + 1,
          `Nội dung tiêu chí ${index + 1}`,
          ...Array.from({ length: units }, (_, unit) => ((unit + index) % 5 === 0 ? 'Chưa đạt' : 'Đạt')),
        ]),
      ],
      {},
      { level: 1 },
    ),
}));

const manyTables = [
  [200, 10],
  [2_000, 3],
  [5_000, 1],
].map(([tables, criteria]) => ({
  kind: 'many tables on a sheet',
  name: `${tables} tables of ${criteria} criteria`,
  make: () => workbookOf(Array.from({ length: tables }, () => longForm(criteria)).flat(), {}, { level: 1 }),
}));

const headers = [1_000, 16_384].map((columns) => ({
  kind: 'a wide header',
  name: `${columns} columns`,
  make: () =>
    workbookOf([
      Array.from({ length: columns }, (_, column) => ['TT', 'Tiêu chí', 'Kết quả', 'Điểm'][column % 4]),
      ...form().slice(6),
    ]),
}));

const headerRows = [2_000, 20_000].map((rows) => ({
  kind: 'nothing but headers',
  name: `${rows} rows`,
  make: () =>
    workbookOf(
      Array.from({ length: rows }, () => ['TT', 'Nội dung tiêu chí', 'Bộ phận', 'Tài liệu', 'Kết quả', 'Điểm']),
    ),
}));

const emptySheets = [
  { name: 'a million rows with one cell', rows: many(1_048_500, (row) => `<row r="${row + 60}"/>`) },
  {
    name: 'a million rows with a cell each',
    rows: many(1_048_500, (row) => `<row r="${row + 60}"><c r="A${row + 60}"><v>1</v></c></row>`),
  },
  { name: 'the last cell of a sheet', rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' },
  {
    name: 'the corners of a sheet',
    rows: `<row r="60"><c r="XFD60"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>`,
  },
  {
    name: '2,000 rows as wide as XFD',
    rows: many(2_000, (row) => `<row r="${row + 60}"><c r="XFD${row + 60}"><v>1</v></c></row>`),
  },
  {
    name: '100 rows of 16,384 cells',
    rows: many(100, (row) => `<row r="${row + 60}">${many(16_384, () => '<c><v>1</v></c>')}</row>`),
  },
  {
    name: 'a diagonal',
    rows: many(16_384, (index) => `<row r="${60 + index}"><c r="${columnName(index)}${60 + index}"><v>1</v></c></row>`),
  },
].map(({ name, rows }) => ({
  kind: 'a sheet of hardly anything',
  name,
  make: () => workbookOf(form(), { [SHEET]: before('sheetData', rows) }),
}));

const legacyFonts = [2_000, 30_000].map((rows) => ({
  kind: 'texts of an old encoding',
  name: `${rows} rows of TCVN3`,
  make: () =>
    workbookOf(
      Array.from({ length: rows }, (_, index) => [index, `TiÕn ®é thùc hiÖn nhiÖm vô sè ${index}`, '§¹t', 'Ch­a ®¹t']),
      { 'xl/styles.xml': (xml) => xml.replace('Times New Roman', '.VnTime') },
      { level: 1 },
    ),
}));

const numbers = [20_000].map((rows) => ({
  kind: 'sums of sums',
  name: `${rows} rows that add up`,
  make: () =>
    workbookOf(
      [
        ['BẢNG CHẤM ĐIỂM'],
        ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
        ...Array.from({ length: rows }, (_, index) => [
          ['I', '1', 'a', '-', '+'][index % 5],
          `Nội dung ${index}`,
          (index * 7) % 13,
          (index * 5) % 11,
        ]),
      ],
      {},
      { level: 1 },
    ),
}));

const manyStrings = [200_000].map((count) => ({
  kind: 'strings that nothing uses',
  name: `${count} strings`,
  make: () =>
    workbookOf(form(), {
      [STRINGS]: before(
        'sst',
        many(count, (index) => `<si><t>Chuỗi ${index}</t></si>`),
      ),
    }),
}));

const periods = [2_000].map((count) => ({
  kind: 'a criterion of many ticks',
  name: `${count} columns of ticks`,
  make: () =>
    workbookOf([
      ['TT', 'Tiêu chí', ...Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 'Đạt' : 'Chưa đạt'))],
      ...Array.from({ length: 34 }, (_, row) => [
        row + 1,
        `Nội dung tiêu chí ${row + 1}`,
        ...Array.from({ length: count }, (_, index) => ((index + row) % 2 === 0 ? 'x' : null)),
      ]),
    ]),
}));

export const hugeTableInputs = [
  ...long,
  ...scored,
  ...sameWords,
  ...matrices,
  ...manyTables,
  ...headers,
  ...headerRows,
  ...emptySheets,
  ...legacyFonts,
  ...numbers,
  ...manyStrings,
  ...periods,
];
