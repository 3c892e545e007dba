import { strToU8 } from 'fflate';
import {
  before,
  form,
  RELATIONSHIP,
  SHEET,
  STRINGS,
  STYLES,
  TYPES,
  WORKBOOK,
  WORKBOOK_RELATIONSHIPS,
  workbookOf,
} from '../hostile-package.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const PARTS = [TYPES, '_rels/.rels', WORKBOOK, WORKBOOK_RELATIONSHIPS, SHEET, STRINGS, STYLES];

const PART_CHANGES = {
  'is missing': () => null,
  'is empty': () => '',
  'is no XML': () => 'Không phải XML',
  'breaks off in the middle': (xml) => xml.slice(0, xml.length / 2),
  'breaks off in a tag': (xml) => xml.slice(0, xml.lastIndexOf('>')),
  'has its root twice': (xml) => xml + xml.slice(xml.indexOf('?>') + 2),
  'has text behind its root': (xml) => `${xml}a`,
  'has another root': (xml) => xml.replace(/<(\w+) xmlns/, '<wrong xmlns').replace(/<\/\w+>$/, '</wrong>'),
  'has no namespace': (xml) => xml.replace(/ xmlns="[^"]*"/, ''),
  'has another namespace': (xml) => xml.replace(/ xmlns="[^"]*"/, ' xmlns="urn:a"'),
  'has a prefix throughout': (xml) => xml.replace(/ xmlns="/, ' xmlns:p="').replace(/<(\/?)(?=[a-zA-Z])/g, '<$1p:'),
  'has bytes that are not UTF-8': (xml) =>
    Uint8Array.from([...strToU8(xml.slice(0, 60)), 0xff, 0xfe, 0xc0, ...strToU8(xml.slice(60))]),
  'says UTF-16 and is not': (xml) => xml.replace('UTF-8', 'UTF-16'),
  'says an encoding nobody knows': (xml) => xml.replace('UTF-8', 'khong-co'),
  'is UTF-16': (xml) => Uint8Array.from(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
  'has a byte order mark': (xml) => `\ufeff${xml}`,
  'has NUL in it': (xml) => xml.replace('>', '>\0'),
  'is another zip': () => workbookOf(form()),
};

const parts = PARTS.flatMap((part) =>
  Object.entries(PART_CHANGES).map(([name, change]) => ({
    kind: 'a part that is not as it should be',
    name: `${part} ${name}`,
    make: () => workbookOf(form(), { [part]: change }),
  })),
);

const SHEET_CHANGES = {
  'rows in descending order': (xml) =>
    xml.replace(
      /<sheetData>(.*)<\/sheetData>/s,
      (_, rows) =>
        `<sheetData>${rows
          .match(/<row .*?<\/row>/gs)
          .reverse()
          .join('')}</sheetData>`,
    ),
  'cells in descending order': (xml) =>
    xml.replace(
      /(<row r="9">)(.*?)(<\/row>)/s,
      (_, open, cells, close) =>
        open +
        cells
          .match(/<c .*?(?:\/>|<\/c>)/gs)
          .reverse()
          .join('') +
        close,
    ),
  'a row twice': (xml) => xml.replace(/<row r="9">.*?<\/row>/s, (row) => row + row),
  'a cell twice': (xml) => xml.replace(/<c r="E9".*?<\/c>/s, (cell) => cell + cell),
  'a row 0': (xml) => xml.replace('<row r="9"', '<row r="0"'),
  'a row below zero': (xml) => xml.replace('<row r="9"', '<row r="-1"'),
  'a row past the last': (xml) => xml.replace('<row r="9"', '<row r="1048577"'),
  'a row of 1e9': (xml) => xml.replace('<row r="9"', '<row r="1e9"'),
  'a row of a hundred digits': (xml) => xml.replace('<row r="9"', `<row r="${'9'.repeat(100)}"`),
  'a cell past the last column': (xml) => xml.replace('r="E9"', 'r="XFE9"'),
  'a cell of another row': (xml) => xml.replace('r="E9"', 'r="E12"'),
  'a cell without an address': (xml) => xml.replace(' r="E9"', ''),
  'no addresses at all': (xml) => xml.replace(/ r="[A-Z]*\d+"/g, ''),
  'a shared string out of range': (xml) => xml.replace('t="s"><v>5<', 't="s"><v>99999<'),
  'a shared string below zero': (xml) => xml.replace('t="s"><v>5<', 't="s"><v>-1<'),
  'a shared string that is no number': (xml) => xml.replace('t="s"><v>5<', 't="s"><v>a<'),
  'a format out of range': (xml) => xml.replaceAll(' s="1"', ' s="999999"'),
  'a format below zero': (xml) => xml.replaceAll(' s="1"', ' s="-1"'),
  'a type nobody knows': (xml) => xml.replaceAll('t="s"', 't="z"'),
  'an endless number': (xml) => xml.replace(/<v>\d+<\/v>/, '<v>1e999</v>'),
  'a number of a million digits': (xml) => xml.replace(/<v>\d+<\/v>/, `<v>${'9'.repeat(1_000_000)}</v>`),
  'rows twice over': (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, (data) => data + data),
  'no rows': (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, ''),
  'rows behind what follows them': (xml) => xml.replace(/(<sheetData>.*<\/sheetData>)/s, '<mergeCells count="0"/>$1'),
  'a shared formula of no master': (xml) =>
    xml.replace('<row r="9">', '<row r="9"><c r="A9"><f t="shared" si="7"/><v>1</v></c>'),
  'an array formula without an area': (xml) =>
    xml.replace(/<c r="E9".*?<\/c>/s, '<c r="E9"><f t="array">A1</f><v>1</v></c>'),
  'merges without an area': (xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell/><mergeCell ref=""/><mergeCell ref="A1"/><mergeCell ref="B9:A1"/></mergeCells>',
    ),
  'a rule without a formula': (xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"/></conditionalFormatting>',
    ),
  'a rule of no areas': (xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><conditionalFormatting sqref=""><cfRule type="expression" priority="1"><formula>N("ChamChuan:gap")=0</formula></cfRule></conditionalFormatting>',
    ),
  'a rule of a format out of range': (xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="77" priority="1"><formula>N("ChamChuan:gap")=0</formula></cfRule></conditionalFormatting>',
    ),
  'control signs in texts': (xml) =>
    xml.replace(/<c r="E9".*?<\/c>/s, '<c r="E9" t="inlineStr"><is><t>_x001B_[31mĐạt\u202e&#x7;</t></is></c>'),
  'a drawing that leads nowhere': (xml) =>
    xml.replace('</worksheet>', `<drawing xmlns:r="${RELATIONSHIP}" r:id="gone"/></worksheet>`),
  'a password': (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" password="CC1A"/>'),
};

const sheets = Object.entries(SHEET_CHANGES).map(([name, change]) => ({
  kind: 'a sheet that is not as it should be',
  name,
  make: () => workbookOf(form(), { [SHEET]: change }),
}));

const STYLE_CHANGES = {
  'no lists': () => `<styleSheet xmlns="${MAIN}"></styleSheet>`,
  'an empty tag': () => `<styleSheet xmlns="${MAIN}"/>`,
  'no formats': (xml) => xml.replace(/<cellXfs.*<\/cellXfs>/, ''),
  'an empty list of formats': (xml) => xml.replace(/<cellXfs.*<\/cellXfs>/, '<cellXfs/>'),
  'no fonts': (xml) => xml.replace(/<fonts.*<\/fonts>/, ''),
  'no fills': (xml) => xml.replace(/<fills.*<\/fills>/, ''),
  'lists twice': (xml) => xml.replace(/<cellXfs.*<\/cellXfs>/, (list) => list + list),
  'lists in another order': (xml) => xml.replace(/(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, '$2$1'),
  'counts that lie': (xml) => xml.replace(/count="\d+"/g, 'count="4294967295"'),
};

const styles = Object.entries(STYLE_CHANGES).map(([name, change]) => ({
  kind: 'styles that are not as they should be',
  name,
  make: () => workbookOf(form(), { [STYLES]: change }),
}));

const WORKBOOK_CHANGES = {
  'two sheets of one id': (xml) => xml.replace('</sheets>', '<sheet name="B" sheetId="1" r:id="rId1"/></sheets>'),
  'two sheets of one name': (xml) =>
    xml.replace('</sheets>', '<sheet name="Bản Hon" sheetId="2" r:id="rId1"/></sheets>'),
  'a sheet without a name': (xml) => xml.replace('name="Bản Hon"', ''),
  'a sheet with an empty name': (xml) => xml.replace('name="Bản Hon"', 'name=""'),
  'a sheet of no part': (xml) => xml.replace('r:id="rId1"', 'r:id="rId99"'),
  'a sheet without an id': (xml) => xml.replace(' sheetId="1"', ''),
  'a sheet of a vast id': (xml) => xml.replace('sheetId="1"', `sheetId="${'9'.repeat(400)}"`),
  'a macro module': (xml) =>
    xml.replace('</sheets>', '<sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/></sheets>'),
  'only hidden sheets': (xml) => xml.replace('<sheet ', '<sheet state="hidden" '),
  'no sheets': (xml) => xml.replace(/<sheets>.*<\/sheets>/, '<sheets/>'),
  'a name of a thousand letters': (xml) => xml.replace('Bản Hon', 'a'.repeat(1_000)),
  'a name of signs that steer': (xml) => xml.replace('Bản Hon', '&#x9;\u202e_x001B_[2J'),
  'a name of what formulas need': (xml) => xml.replace('Bản Hon', "a'b!c[d]:*?/\\"),
  'an active tab out of range': (xml) =>
    xml.replace('<sheets>', '<bookViews><workbookView activeTab="4294967295"/></bookViews><sheets>'),
  'names that refer to themselves': (xml) =>
    xml.replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="A">A</definedName><definedName name="A">B</definedName><definedName/></definedNames>',
    ),
  'a structure that is protected': (xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
};

const workbooks = Object.entries(WORKBOOK_CHANGES).map(([name, change]) => ({
  kind: 'a workbook part that is not as it should be',
  name,
  make: () => workbookOf(form(), { [WORKBOOK]: change }),
}));

const RELATION_CHANGES = {
  'to themselves': before(
    'Relationships',
    `<Relationship Id="a" Type="${RELATIONSHIP}/worksheet" Target="workbook.xml"/>`,
  ),
  'out of the package': before(
    'Relationships',
    `<Relationship Id="a" Type="${RELATIONSHIP}/worksheet" Target="../../../../etc/passwd"/>`,
  ),
  'out into the world': (xml) =>
    xml.replace('Target="worksheets/sheet1.xml"', 'Target="http://example.com/a.xml" TargetMode="External"'),
  'without styles': (xml) => xml.replace(/<Relationship Id="rIdStyles".*?\/>/, ''),
  'without strings': (xml) => xml.replace(/<Relationship Id="rIdStrings".*?\/>/, ''),
  'twice to the styles': (xml) =>
    xml.replace(/<Relationship Id="rIdStyles".*?\/>/, (one) => one + one.replace('rIdStyles', 'rIdMore')),
  'of one id': (xml) => xml.replace('rIdStrings', 'rIdStyles'),
  'without a target': (xml) => xml.replace(/ Target="styles.xml"/, ''),
};

const relations = Object.entries(RELATION_CHANGES).map(([name, change]) => ({
  kind: 'relationships that are not as they should be',
  name,
  make: () => workbookOf(form(), { [WORKBOOK_RELATIONSHIPS]: change }),
}));

/** Where the entry of a part stands in the zip's directory. */
function directoryEntry(view, wanted) {
  let at = view.getUint32(view.byteLength - 22 + 16, true);
  for (let left = view.getUint16(view.byteLength - 22 + 10, true); left > 0; left -= 1) {
    const length = view.getUint16(at + 28, true);
    if (Buffer.from(view.buffer, view.byteOffset + at + 46, length).toString() === wanted) return at;
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(wanted);
}

const ZIP_CHANGES = {
  'a wrong checksum of what nobody reads': (view) =>
    view.setUint32(directoryEntry(view, 'docProps/a.txt') + 16, 1, true),
  'a wrong checksum of the sheet': (view) => view.setUint32(directoryEntry(view, SHEET) + 16, 1, true),
  'a size that lies below': (view) => view.setUint32(directoryEntry(view, SHEET) + 24, 10, true),
  'a size that lies above': (view) => view.setUint32(directoryEntry(view, SHEET) + 24, 0x7fffffff, true),
  'a compressed size past the end': (view) => view.setUint32(directoryEntry(view, SHEET) + 20, 0x7fffffff, true),
  'entries over each other': (view) =>
    view.setUint32(directoryEntry(view, SHEET) + 42, view.getUint32(directoryEntry(view, STYLES) + 42, true), true),
  'an entry past the end': (view) => view.setUint32(directoryEntry(view, SHEET) + 42, 0x7ffffff0, true),
  'a method nobody knows': (view) => view.setUint16(directoryEntry(view, SHEET) + 10, 99, true),
  'an encrypted entry': (view) => view.setUint16(directoryEntry(view, SHEET) + 8, 1, true),
  'a name that is not UTF-8': (view) => view.setUint8(directoryEntry(view, 'docProps/a.txt') + 46 + 9, 0xff),
  'a name of two parts': (view) => view.setUint8(directoryEntry(view, 'docProps/b.txt') + 46 + 9, 'a'.charCodeAt(0)),
  'a name that leads out': (view) => {
    const at = directoryEntry(view, 'docProps/b.txt') + 46;
    Buffer.from('../../../a.txt').forEach((byte, index) => view.setUint8(at + index, byte));
  },
  'a count of entries that lies': (view) => view.setUint16(view.byteLength - 22 + 10, 3, true),
  'a directory past the end': (view) => view.setUint32(view.byteLength - 22 + 16, 0x7ffffff0, true),
  'a comment that lies': (view) => view.setUint16(view.byteLength - 2, 500, true),
  'a deflate stream that is none': (view) => {
    const local = view.getUint32(directoryEntry(view, SHEET) + 42, true);
    for (let index = 0; index < 50; index += 1) view.setUint8(local + 30 + SHEET.length + index, 0xff);
  },
};

const zips = Object.entries(ZIP_CHANGES).map(([name, change]) => ({
  kind: 'a zip that is not as it should be',
  name,
  make: () => {
    const file = workbookOf(form(), { 'docProps/a.txt': () => 'aaaa', 'docProps/b.txt': () => 'bbbb' });
    change(new DataView(file.buffer, file.byteOffset, file.byteLength));
    return file;
  },
}));

const OTHER_FILES = {
  nothing: () => new Uint8Array(0),
  'one byte': () => new Uint8Array(1),
  'a zip of nothing': () => Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]),
  'a megabyte of zeros': () => new Uint8Array(2 ** 20),
  'a picture': () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  'the beginning of a zip': () => workbookOf(form()).slice(0, 3_000),
  'a web page': () => strToU8('<html><table><tr><td>1</td></tr></table></html>'),
  'a compound file of nothing': () =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
  'a compound file of ones': () =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(5_000).fill(0xff)]),
};

const others = Object.entries(OTHER_FILES).map(([name, make]) => ({ kind: 'another file', name, make }));

export const damagedInputs = [...parts, ...sheets, ...styles, ...workbooks, ...relations, ...zips, ...others];
