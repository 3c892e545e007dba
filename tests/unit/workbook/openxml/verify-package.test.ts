import fc from 'fast-check';
import { WellFormedXml } from '../../../../src/workbook/openxml/xml/well-formed';
import { verifyPackage } from '../../../../src/workbook/openxml/verify-package';
import { readZipDirectory } from '../../../../src/workbook/openxml/zip/zip-directory';
import { errorOf } from './error-of';
import { smallParts, worksheetXml, zipParts, type Parts } from './make-workbook';
import { fixtureBytes, openForEdit } from './open-for-edit';

function isWellFormed(xml: string, pieces = 1): boolean {
  const checker = new WellFormedXml();
  const length = Math.ceil(xml.length / pieces);
  return (
    errorOf(() => {
      for (let at = 0; at < xml.length; at += length) checker.push(xml.slice(at, at + length));
      checker.end();
    }) === null
  );
}

describe('XML is well-formed', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0"?>\n<a b="1" c=\'"\'>x &amp; &#xD; &#10;<!-- & < --><![CDATA[<&]]></a>\n',
    '<x:a xmlns:x="u"><x:b x:c=">"/></x:a >',
    '<a xml:space="preserve"><c r="A1" s="3"/><c r="B1" t="str"><v>Đạt 👍</v></c></a>',
  ])('%s', (xml) => {
    expect(isWellFormed(xml)).toBe(true);
    for (let pieces = 2; pieces <= xml.length; pieces++) expect(isWellFormed(xml, pieces)).toBe(true);
  });
});

describe('XML is not well-formed', () => {
  it.each([
    ['without a root', ''],
    ['with two roots', '<a/><b/>'],
    ['with text outside of its root', 'x<a/>'],
    ['with a tag that does not end', '<a><b'],
    ['with an element that does not end', '<a><b></a>'],
    ['with elements that cross', '<a><b></a></b>'],
    ['with an attribute twice', '<a b="1" b="2"/>'],
    ['with attributes without white space', '<a b="1"c="2"/>'],
    ['with an attribute without quotes', '<a b=1/>'],
    ['with "<" in an attribute', '<a b="<"/>'],
    ['with "&" in a text', '<a>x & y</a>'],
    ['with an entity of its own', '<a>&hai;</a>'],
    ['with a control character', '<a>\u0001</a>'],
    ['with a reference to a control character', '<a>&#1;</a>'],
    ['with a prefix that nobody declares', '<a><x:b/></a>'],
    ['with a prefix that is declared elsewhere', '<a><b xmlns:x="u"/><x:c/></a>'],
    ['with a document type', '<!DOCTYPE a><a/>'],
    ['with "]]>" in a text', '<a>]]></a>'],
  ])('%s', (_what, xml) => {
    expect(isWellFormed(xml)).toBe(false);
  });

  it('where a bracket of a sound one is lost', () => {
    const xml = '<a b="1"><c r="A1"><v>1</v></c><d>x</d></a>';
    fc.assert(
      fc.property(fc.nat(xml.length - 1), (at) => {
        fc.pre('<>/"'.includes(xml[at] ?? ''));
        expect(isWellFormed(xml.slice(0, at) + xml.slice(at + 1))).toBe(false);
      }),
    );
  });
});

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

function problemOf(more: Parts) {
  return errorOf(() => verifyPackage(zipParts(smallParts(ROW, more)), () => true));
}

describe('a package is verified before anybody gets it', () => {
  const unsound = (part: string) => ({ code: 'unsound-output', part });
  const SHEET = 'xl/worksheets/sheet1.xml';

  it('and is sound as it is made', () => {
    expect(problemOf({})).toBeNull();
  });

  it.each([
    ['a row twice', `${ROW}${ROW}`],
    ['rows in descending order', `<row r="2"/>${ROW}`],
    ['a cell twice', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
    ['cells in descending order', '<row r="1"><c r="B1"/><c r="A1"><v>1</v></c></row>'],
    ['a cell without an address upon another', '<row r="1"><c r="XFD1"/><c/><c r="B1"/></row>'],
  ])('and is not with %s', (_what, rows) => {
    expect(problemOf({ [SHEET]: worksheetXml(`<sheetData>${rows}</sheetData>`) })).toEqual(unsound(SHEET));
  });

  it('and is not with two lists of rows, or with a part that is no XML or no UTF-8', () => {
    expect(problemOf({ [SHEET]: worksheetXml('<sheetData/><sheetData/>') })).toEqual(unsound(SHEET));
    expect(problemOf({ 'xl/styles.xml': '<styleSheet/><dxfs/>' })).toEqual(unsound('xl/styles.xml'));
    expect(problemOf({ 'xl/styles.xml': Uint8Array.of(60, 97, 62, 0xff, 60, 47, 97, 62) })).toEqual(
      unsound('xl/styles.xml'),
    );
  });

  it('so that a part with a wrong checksum is not copied on with it', () => {
    const file = zipParts(smallParts(ROW, { 'xl/media/image1.png': new Uint8Array(5000).fill(7) })).slice();
    const image = readZipDirectory(file).find(({ name }) => name === 'xl/media/image1.png');
    if (image === undefined) throw new Error('There is no picture');
    const wrong = new Uint8Array(4);
    new DataView(wrong.buffer).setUint32(0, image.crc, true);
    const directory = Buffer.from(file.buffer).lastIndexOf(Buffer.from(wrong));
    file[directory] = (file[directory] ?? 0) ^ 1;
    const workbook = openForEdit(file);
    workbook.setCells(workbook.activeSheetId, [{ row: 0, column: 0, input: 2 }]);
    expect(workbook.saveVerified()).toEqual({
      ok: false,
      error: { code: 'damaged-workbook', part: 'xl/media/image1.png' },
    });
  });

  it.each(['rich.xlsx', 'xa-sung-phai-28-34.xlsx', 'xa-co-loi.xlsx'])('and %s is, edited', (name) => {
    const workbook = openForEdit(fixtureBytes(name));
    const sheetId = workbook.activeSheetId;
    workbook.setCells(sheetId, [{ row: 3, column: 1, input: 'a & <b> "c" \u0001 _x0041_\r\n' }]);
    workbook.setStyle(sheetId, { row: 0, column: 0, rowCount: 3, columnCount: 3 }, { bold: true });
    expect(workbook.saveVerified()).toMatchObject({ ok: true });
  });
});
