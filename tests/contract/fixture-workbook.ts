import { strToU8, zipSync } from 'fflate';
import { openWorkbook, type OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';

/** A sheet as its XML between `<worksheet>` and `</worksheet>`. */
interface FixtureSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden';
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const FORM = `<sheetData>
  <row r="2"><c r="B2" t="inlineStr"><is><t>Nội dung tiêu chí</t></is></c><c r="C2" t="inlineStr"><is><t>Kết quả</t></is></c></row>
  <row r="3"><c r="B3" t="inlineStr"><is><t>Quy hoạch</t></is></c><c r="C3" t="inlineStr"><is><t>Đạt</t></is></c><c r="D3"><v>2.5</v></c></row>
  <row r="4"><c r="B4" t="b"><v>1</v></c><c r="C4"><v>45731</v></c><c r="D4"><f>D3*2</f><v>5</v></c></row>
  <row r="6"><c r="C6" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D6" t="str"><f>B3&amp;"!"</f><v>Quy hoạch!</v></c></row>
</sheetData>
<mergeCells count="1"><mergeCell ref="B6:B7"/></mergeCells>
<conditionalFormatting sqref="D3:D4"><cfRule type="expression" dxfId="0" priority="1"><formula>D3&gt;2</formula></cfRule></conditionalFormatting>`;

const PROTECTED = `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><sheetProtection sheet="1"/>`;

export interface FixtureOptions {
  readonly protectsStructure?: boolean;
  readonly protectsForm?: boolean;
  readonly fileName?: string | null;
}

/**
 * A workbook with a form ("Xã A": every kind of value, a merge, a rule of the user's own), a protected sheet ("Khoá")
 * and a hidden one ("Ẩn"), and the name "Tên_xã".
 */
export function fixtureWorkbook({
  protectsStructure = false,
  protectsForm = false,
  fileName = null,
}: FixtureOptions = {}): OpenXmlWorkbook {
  return workbookOf(
    [
      {
        name: 'Xã A',
        xml: protectsForm ? FORM.replace('<mergeCells', '<sheetProtection sheet="1"/><mergeCells') : FORM,
      },
      { name: 'Khoá', xml: PROTECTED },
      { name: 'Ẩn', xml: '<sheetData/>', state: 'hidden' },
    ],
    protectsStructure ? '<workbookProtection lockStructure="1"/>' : '',
    `<definedNames><definedName name="Tên_xã">'Xã A'!$B$2</definedName></definedNames>`,
    fileName,
  );
}

/** A workbook with `count` forms of 34 rows, as communes send them. */
export function workbookOfForms(count: number): { workbook: OpenXmlWorkbook; rows: (string | number)[][] } {
  const rows = formRows();
  const xml = `<sheetData>${rows.map(rowXml).join('')}</sheetData>`;
  const sheets = Array.from({ length: count }, (_sheet, index) => ({ name: `Xã số ${index + 1}`, xml }));
  return { workbook: workbookOf(sheets), rows };
}

/** The rows of a form: its header, and 34 criteria. */
export function formRows(): (string | number)[][] {
  return [
    [
      'TT',
      'Nội dung tiêu chí (Quyết định 9745/QĐ-BCA-V05)',
      'Bộ phận phụ trách',
      'Tài liệu kiểm chứng',
      'Kết quả',
      'Ghi chú',
    ],
    ...Array.from({ length: 34 }, (_row, index) => [
      index + 1,
      `Nội dung tiêu chí ${index + 1} theo phụ lục ban hành kèm theo Quyết định`,
      'Công an xã',
      `Hồ sơ minh chứng số ${index + 1}`,
      index % 5 === 0 ? 'Chưa đạt' : 'Đạt',
      '',
    ]),
  ];
}

function rowXml(values: readonly (string | number)[], index: number): string {
  const cells = values.map((value) => {
    if (value === '') return '<c/>';
    return typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${index + 1}">${cells.join('')}</row>`;
}

function workbookOf(
  sheets: readonly FixtureSheet[],
  protection = '',
  names = '',
  fileName: string | null = null,
): OpenXmlWorkbook {
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${protection}<sheets>${tabs.join('')}</sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_sheet, index): [string, string, string] => [
        `rId${index + 1}`,
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [index, { xml }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${SPREADSHEET}">${xml}</worksheet>`;
  }
  const entries = Object.entries(parts).map(([name, text]): [string, Uint8Array] => [name, strToU8(HEAD + text)]);
  const opened = openWorkbook(zipSync(Object.fromEntries(entries)), fileName);
  if (!opened.ok) throw new Error(`The fixture does not open: ${JSON.stringify(opened.error)}`);
  return opened.value;
}

const STYLES = `<styleSheet xmlns="${SPREADSHEET}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs></styleSheet>`;

function relationships(entries: readonly [id: string, type: string, target: string][]): string {
  const items = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>`,
    ...Array.from(
      { length: sheetCount },
      (_sheet, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
    ),
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
