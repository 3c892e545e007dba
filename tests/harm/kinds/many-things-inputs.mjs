import {
  before,
  behind,
  form,
  many,
  RELATIONSHIP,
  relationships,
  SHEET,
  SHEET_RELATIONSHIPS,
  STYLES,
  TYPES,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
  workbookOf,
} from '../hostile-package.mjs';
import { workbookFile } from '../../bench/form-workbook.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function ofCounts(kind, counts, changesFor) {
  return counts.map((count) => ({
    kind,
    name: `${count}`,
    make: () => workbookOf(form(), changesFor(count), { level: 1 }),
  }));
}

const sheetsOnOnePart = ofCounts('many sheets on one part', [2_000, 20_000, 60_000], (count) => ({
  [WORKBOOK]: before(
    'sheets',
    many(count, (index) => `<sheet name="T${index}" sheetId="${index + 10}" r:id="rId1"/>`),
  ),
}));

const sheetsOnABigPart = [500, 2_000].map((count) => ({
  kind: 'many sheets on a big part',
  name: `${count}`,
  make: () =>
    workbookOf(
      Array.from({ length: 20_000 }, (_, row) => [row, 'Nội dung', 'Đạt']),
      {
        [WORKBOOK]: before(
          'sheets',
          many(count, (index) => `<sheet name="T${index}" sheetId="${index + 10}" r:id="rId1"/>`),
        ),
      },
      { level: 1 },
    ),
}));

const realSheets = [300, 3_000].map((count) => ({
  kind: 'many sheets',
  name: `${count}`,
  make: () => workbookFile(Array.from({ length: count }, (_, index) => ({ name: `Xã ${index}`, rows: form() }))),
}));

const wideSheets = [1, 20].map((count) => ({
  kind: 'sheets as wide as XFD',
  name: `${count}`,
  make: () =>
    workbookFile(
      Array.from({ length: count }, (_, index) => {
        const rows = form();
        rows[20] = [...rows[20], ...Array.from({ length: 16_384 - rows[20].length }, () => 1)];
        return { name: `Xã ${index}`, rows: [...rows, ...Array.from({ length: 500 }, () => [1])] };
      }),
    ),
}));

const names = ofCounts('many defined names', [10_000, 200_000, 1_000_000], (count) => ({
  [WORKBOOK]: behind(
    'sheets',
    `<definedNames>${many(count, (index) => `<definedName name="N${index}">'Bản Hon'!$A$${1 + (index % 30)}</definedName>`)}</definedNames>`,
  ),
}));

const RULE = (index, formula) =>
  `<conditionalFormatting sqref="A${1 + (index % 900)}"><cfRule type="expression" priority="${index + 1}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

const rules = ofCounts('many conditional formats', [2_000, 20_000, 100_000], (count) => ({
  [SHEET]: behind(
    'sheetData',
    many(count, (index) => RULE(index, '$A1=1')),
  ),
}));

const ourMarks = ofCounts('many marks of our own', [1_000, 8_000, 30_000], (count) => ({
  [SHEET]: behind(
    'sheetData',
    many(count, (index) => RULE(index, `AND(N("ChamChuan:gap")=0,$A${1 + (index % 900)}&lt;&gt;"")`)),
  ),
}));

const markedAreas = ofCounts('a mark of many areas', [1_000, 100_000], (count) => ({
  [SHEET]: behind(
    'sheetData',
    `<conditionalFormatting sqref="${many(count, (index) => `A${index * 2 + 1} `).trim()}"><cfRule type="expression" priority="1"><formula>N("ChamChuan:gap")=0</formula></cfRule></conditionalFormatting>`,
  ),
}));

const merges = ofCounts('many merges', [10_000, 100_000], (count) => ({
  [SHEET]: behind(
    'sheetData',
    `<mergeCells>${many(count, (index) => `<mergeCell ref="A${60 + index}:F${60 + index}"/>`)}</mergeCells>`,
  ),
}));

const overlappingMerges = ofCounts('merges over each other', [3_000, 30_000], (count) => ({
  [SHEET]: behind(
    'sheetData',
    `<mergeCells>${many(count, (index) => `<mergeCell ref="A1:XFD${1_048_576 - index}"/>`)}</mergeCells>`,
  ),
}));

const validations = ofCounts('many validations', [100_000], (count) => ({
  [SHEET]: behind(
    'sheetData',
    `<dataValidations>${many(count, (index) => `<dataValidation type="list" sqref="E${1 + index}"><formula1>"a,b"</formula1></dataValidation>`)}</dataValidations>`,
  ),
}));

const columns = ofCounts('many columns with a width', [16_384, 200_000], (count) => ({
  [SHEET]: (xml) =>
    xml.replace(
      '<sheetData>',
      () =>
        `<cols>${many(count, (index) => `<col min="${1 + (index % 16_384)}" max="${1 + (index % 16_384)}" width="9"/>`)}</cols><sheetData>`,
    ),
}));

const formats = ofCounts('many cell formats', [60_000, 300_000], (count) => ({
  [STYLES]: before(
    'cellXfs',
    many(count, () => '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
  ),
}));

const fonts = ofCounts('many fonts', [60_000], (count) => ({
  [STYLES]: before(
    'fonts',
    many(count, (index) => `<font><sz val="${index}"/><name val=".VnTime"/></font>`),
  ),
}));

const differentials = ofCounts('many differential formats', [100_000], (count) => ({
  [STYLES]: before(
    'styleSheet',
    `<dxfs count="${count}">${many(count, () => '<dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf>')}</dxfs>`,
  ),
}));

const customXml = [500, 5_000].map((count) => ({
  kind: 'many custom XML parts',
  name: `${count}`,
  make: () =>
    workbookOf(
      form(),
      {
        [WORKBOOK_RELATIONSHIPS]: before(
          'Relationships',
          many(
            count,
            (index) =>
              `<Relationship Id="c${index}" Type="${RELATIONSHIP}/customXml" Target="../customXml/item${index}.xml"/>`,
          ),
        ),
        ...Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `customXml/item${index}.xml`,
            () => '<metadata xmlns="urn:cham-chuan:metadata">{"version":1}</metadata>',
          ]),
        ),
      },
      { level: 1 },
    ),
}));

const tables = [200, 2_000].map((count) => ({
  kind: 'many tables of Excel on a sheet',
  name: `${count}`,
  make: () =>
    workbookOf(
      form(),
      {
        [SHEET]: before(
          'worksheet',
          `<tableParts count="${count}">${many(count, (index) => `<tablePart xmlns:r="${RELATIONSHIP}" r:id="t${index}"/>`)}</tableParts>`,
        ),
        [SHEET_RELATIONSHIPS]: () =>
          relationships(
            Array.from({ length: count }, (_, index) => ({
              id: `t${index}`,
              kind: 'table',
              target: `../tables/table${index}.xml`,
            })),
          ),
        [TYPES]: before(
          'Types',
          many(
            count,
            (index) => `<Override PartName="/xl/tables/table${index}.xml" ContentType="${SPREADSHEET}.table+xml"/>`,
          ),
        ),
        ...Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `xl/tables/table${index}.xml`,
            () =>
              `<table xmlns="${MAIN}" id="${index + 1}" name="B${index}" displayName="B${index}" ref="A${60 + index * 2}:B${61 + index * 2}"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
          ]),
        ),
      },
      { level: 1 },
    ),
}));

const drawings = [2_000].map((count) => ({
  kind: 'many charts on a sheet',
  name: `${count}`,
  make: () =>
    workbookOf(
      form(),
      {
        [SHEET]: before('worksheet', `<drawing xmlns:r="${RELATIONSHIP}" r:id="d"/>`),
        [SHEET_RELATIONSHIPS]: () => relationships([{ id: 'd', kind: 'drawing', target: '../drawings/drawing1.xml' }]),
        'xl/drawings/drawing1.xml': () =>
          `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${many(count, (index) => `<xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index}"/></xdr:nvGraphicFramePr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONSHIP}" r:id="c${index}"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>`)}</xdr:wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': () =>
          relationships(
            Array.from({ length: count }, (_, index) => ({
              id: `c${index}`,
              kind: 'chart',
              target: `../charts/chart${index}.xml`,
            })),
          ),
        ...Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `xl/charts/chart${index}.xml`,
            () =>
              '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/></c:chartSpace>',
          ]),
        ),
      },
      { level: 1 },
    ),
}));

const relations = ofCounts('many relationships', [100_000], (count) => ({
  [WORKBOOK_RELATIONSHIPS]: before(
    'Relationships',
    many(
      count,
      (index) =>
        `<Relationship Id="x${index}" Type="${RELATIONSHIP}/externalLink" Target="externalLinks/l${index}.xml"/>`,
    ),
  ),
}));

const overrides = ofCounts('many content types', [100_000], (count) => ({
  [TYPES]: before(
    'Types',
    many(count, (index) => `<Override PartName="/xl/nothing${index}.xml" ContentType="application/xml"/>`),
  ),
}));

const attributes = ofCounts('an element of many attributes', [10_000, 100_000], (count) => ({
  [SHEET]: (xml) => xml.replace('<row r="1"', () => `<row r="1" ${many(count, (index) => `a${index}="1" `)}`),
}));

const sheetAttributes = ofCounts('a worksheet of many attributes', [30_000], (count) => ({
  [SHEET]: (xml) => xml.replace('<worksheet ', () => `<worksheet ${many(count, (index) => `a${index}="1" `)}`),
}));

const comments = ofCounts('many comments in XML', [100_000], (count) => ({
  [SHEET]: before(
    'sheetData',
    many(count, () => '<!-- a -->'),
  ),
}));

const cellsInARow = ofCounts('a row that is there many times', [2_000, 100_000], (count) => ({
  [SHEET]: before(
    'sheetData',
    many(count, () => '<row r="60"><c r="A60"><v>1</v></c></row>'),
  ),
}));

const sameCell = ofCounts('a cell that is there many times', [200_000], (count) => ({
  [SHEET]: before('sheetData', `<row r="60">${many(count, () => '<c r="A60"><v>1</v></c>')}</row>`),
}));

export const manyThingsInputs = [
  ...sheetsOnOnePart,
  ...sheetsOnABigPart,
  ...realSheets,
  ...wideSheets,
  ...names,
  ...rules,
  ...ourMarks,
  ...markedAreas,
  ...merges,
  ...overlappingMerges,
  ...validations,
  ...columns,
  ...formats,
  ...fonts,
  ...differentials,
  ...customXml,
  ...tables,
  ...drawings,
  ...relations,
  ...overrides,
  ...attributes,
  ...sheetAttributes,
  ...comments,
  ...cellsInARow,
  ...sameCell,
];
