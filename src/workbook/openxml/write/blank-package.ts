import { Package } from '../zip/package';
import { plainStyleSheet } from './style-sheet';
import { XML_DECLARATION } from './write-package-parts';
import { elementText } from '../xml/xml-splice';

const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What Nghị định 30/2020/NĐ-CP, Phụ lục I has for the body of an official document. */
const FONT_NAME = 'Times New Roman';
const FONT_SIZE = 12;

/** An empty worksheet, without its XML declaration. */
export function emptyWorksheet(): string {
  return elementText(
    'worksheet',
    { xmlns: SPREADSHEET_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE },
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/>',
  );
}

/** The smallest package that Excel opens: one empty sheet. */
export function blankPackage(sheetName: string): Package {
  const blank = new Package();
  for (const [part, content] of Object.entries({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheetName),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': emptyWorksheet(),
    'xl/styles.xml': plainStyleSheet(FONT_NAME, FONT_SIZE),
  })) {
    blank.set(part, XML_DECLARATION + content);
  }
  return blank;
}

function contentTypes(): string {
  const override = (part: string, type: string): string =>
    elementText('Override', { PartName: `/xl/${part}.xml`, ContentType: `${SHEET_TYPES}.${type}+xml` });
  return elementText(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    elementText('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }) +
      elementText('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
      override('workbook', 'sheet.main') +
      override('worksheets/sheet1', 'worksheet') +
      override('styles', 'styles'),
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const entries = targets.map(([kind, target], index) =>
    elementText('Relationship', { Id: `rId${index + 1}`, Type: `${RELATIONSHIPS_NAMESPACE}/${kind}`, Target: target }),
  );
  return elementText('Relationships', { xmlns: PACKAGE_RELATIONSHIPS_NAMESPACE }, entries.join(''));
}

function workbook(sheetName: string): string {
  return elementText(
    'workbook',
    { xmlns: SPREADSHEET_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE },
    '<bookViews><workbookView/></bookViews>' +
      elementText('sheets', {}, elementText('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' })),
  );
}
