import { COLUMN, form, HEADER_ROW, many, SHEET, STRINGS, workbookOf } from '../hostile-package.mjs';

/** Excel's own limit for a cell's text. */
const LONGEST_CELL = 32_767;

/** What a pattern can go back and forth over. */
const REPEATED = [
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '-',
  '_',
  '.',
  ',',
  ';',
  ':',
  '/',
  '(',
  ')',
  '[',
  '%',
  '"',
  "'",
  '*',
  '+',
  '0',
  '1',
  'a',
  'Đ',
  'x',
  '1.',
  '1,',
  'a ',
  '- ',
  '. ',
  ' 1',
  '1/',
  '(1',
  'I',
  'I.',
  '<=',
  '>',
  '≥',
  '…',
  'Xã ',
  'xã',
  'Điều ',
  'điểm ',
  'đ/',
  'số ',
  'Quyết định ',
  '/QĐ-',
  '1/1/',
  'ngày ',
  'từ 1 đến ',
  'trên 50% ',
  'không ',
  'và ',
  'hoặc ',
  'x 1 + ',
  'e\u0323\u0302',
  '\u200b',
  'µ¸',
  'ñ',
  '😀',
  '\u202e',
];

/** Which cells of the form hold the text. */
const PLACES = {
  heading: [[HEADER_ROW, COLUMN.result]],
  'unit name': [[4, 0]],
  'criterion name': [[HEADER_ROW + 3, COLUMN.name]],
  result: [[HEADER_ROW + 3, COLUMN.result]],
  'title, number, note and foot': [
    [3, 0],
    [HEADER_ROW + 3, COLUMN.number],
    [HEADER_ROW + 3, COLUMN.note],
    [HEADER_ROW + 36, COLUMN.name],
  ],
};

function withText(cells, text) {
  const rows = form();
  for (const [row, column] of cells) {
    while (rows.length <= row) rows.push([]);
    while (rows[row].length <= column) rows[row].push(null);
    rows[row][column] = text;
  }
  return rows;
}

function repeated(sign, length) {
  return sign.repeat(Math.ceil(length / sign.length)).slice(0, length);
}

const repeats = REPEATED.flatMap((sign) =>
  Object.entries(PLACES).map(([place, at]) => ({
    kind: 'a long text',
    name: `${place}: ${LONGEST_CELL} letters of ${JSON.stringify(sign)}`,
    make: () => workbookOf(withText(at, `Kết quả ${repeated(sign, LONGEST_CELL - 10)}!`)),
  })),
);

const tooLong = Object.keys(PLACES).flatMap((place) =>
  [' ', 'a ', '1.'].map((sign) => ({
    kind: 'a text of a million letters',
    name: `${place}: a million letters of ${JSON.stringify(sign)}`,
    make: () => workbookOf(withText(PLACES[place], `Xã ${repeated(sign, 1_000_000)}!`)),
  })),
);

const shared = [
  [2_000, 32_767],
  [20_000, 32_767],
  [2_000, 900_000],
  [20_000, 900_000],
].map(([cells, letters]) => ({
  kind: 'a text that many cells share',
  name: `${letters} letters in ${cells} cells`,
  make: () =>
    workbookOf(form(), {
      [STRINGS]: (xml) => xml.replace('</sst>', `<si><t>${repeated('Chưa đạt ', letters)}</t></si></sst>`),
      [SHEET]: (xml) => {
        const number = (
          Math.max(...[...xml.matchAll(/t="s"><v>(\d+)</g)].map(([, text]) => Number(text))) + 1
        ).toString();
        return xml.replace(
          '</sheetData>',
          () =>
            `${many(cells, (row) => `<row r="${row + 50}"><c r="E${row + 50}" t="s"><v>${number}</v></c></row>`)}</sheetData>`,
        );
      },
    }),
}));

const formulas = [
  [2_000, 8_000],
  [20_000, 8_000],
  [20_000, 32_000],
  [200_000, 30],
].map(([cells, letters]) => ({
  kind: 'a formula that many cells share',
  name: `${letters} letters in ${cells} cells`,
  make: () =>
    workbookOf(form(), {
      [SHEET]: (xml) =>
        xml.replace(
          '</sheetData>',
          () =>
            `${many(
              cells,
              (row) =>
                `<row r="${row + 50}"><c r="E${row + 50}"><f t="shared" si="0"${row === 0 ? ` ref="E50:E${cells + 50}">${repeated('A1+', letters - 2)}A1</f>` : '/>'}<v>1</v></c></row>`,
            )}</sheetData>`,
        ),
    }),
}));

const richTexts = [1_000, 30_000].map((runs) => ({
  kind: 'a text of many runs',
  name: `${runs} runs`,
  make: () =>
    workbookOf(form(), {
      [STRINGS]: (xml) =>
        xml.replace(/<si>.*?<\/si>/, () => `<si>${many(runs, () => '<r><rPr><b/></rPr><t>a</t></r>')}</si>`),
    }),
}));

export const longTextInputs = [...tooLong, ...shared, ...formulas, ...richTexts, ...repeats];
