import { strToU8, zipSync } from 'fflate';

/**
 * Workbooks for the bench, written as Excel writes them (shared strings, a style on every cell) by none of the project's
 * own code.
 */

const CRITERIA = 34;
const NOT_MET = new Set([7, 12, 18, 23, 29, 33]);
const HEADER = ['TT', 'Nội dung tiêu chí', 'Bộ phận phụ trách', 'Tài liệu kiểm chứng', 'Kết quả', 'Ghi chú'];
const TITLE_ROWS = 5;

/**
 * A commune's form: 34 criteria, 28 met. Rows beyond that are details under the criteria, as offices list evidence.
 * @param {string} commune
 * @param {number} rowCount rows of the table, at least 34
 * @returns {(string | number | null)[][]} the sheet's rows
 */
export function communeRows(commune, rowCount = CRITERIA) {
  const rows = [
    ['ỦY BAN NHÂN DÂN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [`XÃ ${commune.toUpperCase()}`, null, 'Độc lập - Tự do - Hạnh phúc'],
    [],
    ['BẢNG TỰ ĐÁNH GIÁ CÁC TIÊU CHÍ THEO QUYẾT ĐỊNH SỐ 9745/QĐ-BCA-V05'],
    [`Tên xã: Xã ${commune}`],
    HEADER,
  ];
  for (let number = 1; number <= CRITERIA; number += 1) {
    const isMet = !NOT_MET.has(number);
    rows.push([
      number,
      `Nội dung tiêu chí ${number} theo phụ lục ban hành kèm theo Quyết định`,
      number % 3 === 0 ? 'Văn phòng' : 'Công an xã',
      isMet ? `Hồ sơ minh chứng số ${number}` : null,
      isMet ? 'Đạt' : 'Chưa đạt',
      isMet ? null : 'Đang hoàn thiện',
    ]);
    const last = TITLE_ROWS + 1 + Math.floor((rowCount * number) / CRITERIA);
    for (let detail = 1; rows.length < last; detail += 1) {
      rows.push([
        null,
        `- Nội dung chi tiết ${detail} của tiêu chí ${number}: báo cáo, kế hoạch, biên bản cuộc họp`,
        detail % 2 === 0 ? 'Văn phòng' : 'Công an xã',
        `Văn bản số ${detail}/BC-UBND ngày ${1 + (detail % 28)}/${1 + (detail % 12)}/2026`,
        null,
        detail % 5,
      ]);
    }
  }
  return rows;
}

/**
 * Rows that have nothing to do with criteria: figures and texts in turn.
 * @param {number} rowCount
 * @param {number} columnCount
 */
export function unrelatedRows(rowCount, columnCount) {
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) =>
      column % 2 === 0 ? row * columnCount + column : `Tổ ${row % 500}, bản ${column}`,
    ),
  );
}

/**
 * @param {{ name: string, rows: (string | number | null)[][] }[]} sheets
 * @returns {Uint8Array} an .xlsx file
 */
export function workbookFile(sheets) {
  const strings = new Map();
  const parts = sheets.map(({ rows }) => sheetXml(rows, strings));
  const numbered = sheets.map(({ name }, index) => ({ name, number: index + 1 }));
  return zipSync(
    mapValues(
      {
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/></Types>`,
        '_rels/.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIP}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escape(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${RELATIONSHIP}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rIdStyles" Type="${RELATIONSHIP}/styles" Target="styles.xml"/><Relationship Id="rIdStrings" Type="${RELATIONSHIP}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs></styleSheet>`,
        ...Object.fromEntries(parts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
        'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
      },
      (xml) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
    ),
  );
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function sheetXml(rows, strings) {
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((v, c) => cellXml(v, c, index, strings)).join('')}</row>`,
  );
  const columnCount = Math.max(...rows.map((row) => row.length));
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:${columnName(columnCount - 1)}${rows.length}"/><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(value, column, row, strings) {
  const start = `<c r="${columnName(column)}${row + 1}" s="1"`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (!strings.has(value)) strings.set(value, strings.size);
  return `${start} t="s"><v>${strings.get(value)}</v></c>`;
}

function columnName(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
