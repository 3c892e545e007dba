import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip of these parts, in this order. */
export function zipParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

/** "rId1", "rId2" … to targets; the type is the last step of the usual URI. */
export function relationshipsXml(targets: readonly { type: string; target: string }[]): string {
  const items = targets.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

export function worksheetXml(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${inside}</worksheet>`;
}

export function workbookXml(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">${inside}</workbook>`;
}

/** The parts of the smallest workbook there is: one sheet "S" with id 1, whose rows are `rows`. */
export function smallParts(rows: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationshipsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbookXml('<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      { type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { type: 'sharedStrings', target: 'sharedStrings.xml' },
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/worksheets/sheet1.xml': worksheetXml(`<sheetData>${rows}</sheetData>`),
    ...more,
  };
}
