import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as SheetJs from '@e965/xlsx';
import type { WorkbookError } from '../../../../../src/workbook/errors';
import { openPackage } from '../../../../../src/workbook/openxml/zip/open-package';
import { outcomeOf } from '../../../../../src/workbook/openxml/part-errors';
import { readWorkbookPart } from '../../../../../src/workbook/openxml/read/workbook-part';
import { relationshipsXml, smallParts, workbookXml, zipParts, type Parts } from '../make-workbook';

function refusalOf(bytes: Uint8Array): WorkbookError | null {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened.error;
  const read = outcomeOf(() => readWorkbookPart(opened.value));
  return read.ok ? null : read.error;
}

function fixture(name: string): Uint8Array {
  return readFileSync(join(__dirname, '../../../../fixtures', name));
}

function sheetJsFile(bookType: SheetJs.BookType): Uint8Array {
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet([['Đạt', 1]]));
  return new Uint8Array(SheetJs.write(book, { type: 'buffer', bookType }) as Buffer);
}

const SMALL = smallParts('');

function smallWith(parts: Parts): Uint8Array {
  return zipParts({ ...SMALL, ...parts });
}

describe('opening a file', () => {
  it.each(['xlsx', 'xlsm'] as const)('opens an .%s', (bookType) => {
    expect(refusalOf(sheetJsFile(bookType))).toBeNull();
  });

  it.each(['biff8', 'biff5', 'biff2'] as const)('knows an old .xls (%s)', (bookType) => {
    expect(refusalOf(sheetJsFile(bookType))).toEqual({ code: 'legacy-xls' });
  });

  it.each(['ods', 'xlsb', 'html', 'csv', 'xlml'] as const)(
    'refuses what is no workbook of this kind (%s)',
    (bookType) => {
      expect(refusalOf(sheetJsFile(bookType))).toEqual({ code: 'not-a-workbook' });
    },
  );

  it.each([2, 4])('knows the record that older ones begin with (09 0%i)', (version) => {
    expect(refusalOf(new Uint8Array([9, version, 6, 0, 0, 0, 0x10, 0, 0, 0]))).toEqual({ code: 'legacy-xls' });
  });

  it.each([
    ['legacy.xls', 'legacy-xls'],
    ['encrypted.xlsx', 'encrypted-workbook'],
    ['not-a-zip.xlsx', 'not-a-workbook'],
  ])('refuses %s as %s', (file, code) => {
    expect(refusalOf(fixture(file))).toEqual({ code });
  });

  it('knows an old workbook by the name of its stream, in whatever case', () => {
    const compound = new Uint8Array(1024);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const name = new Uint8Array(Uint16Array.from('WORKBOOK\0', (letter) => letter.charCodeAt(0)).buffer);
    compound.set(name, 512);
    compound.set([name.length, 0, 2], 512 + 64);
    expect(refusalOf(compound)).toEqual({ code: 'legacy-xls' });
  });

  it('refuses nothing at all, and a compound file that holds no workbook', () => {
    expect(refusalOf(new Uint8Array())).toEqual({ code: 'not-a-workbook' });
    const compound = new Uint8Array(2048);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(refusalOf(compound)).toEqual({ code: 'not-a-workbook' });
  });

  it('refuses an Office file of another kind', () => {
    expect(refusalOf(smallWith({ 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' }))).toEqual({
      code: 'not-a-workbook',
    });
    expect(refusalOf(zipParts({ 'word/document.xml': '<a/>' }))).toEqual({ code: 'not-a-workbook' });
  });

  it('refuses a strict workbook without sheets as it does a transitional one', () => {
    const strict = '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>';
    expect(refusalOf(smallWith({ 'xl/workbook.xml': strict }))).toEqual({ code: 'empty-workbook' });
  });

  it('refuses a workbook without a worksheet', () => {
    expect(refusalOf(smallWith({ 'xl/workbook.xml': workbookXml('<sheets/>') }))).toEqual({ code: 'empty-workbook' });
    expect(refusalOf(smallWith({ 'xl/workbook.xml': workbookXml('') }))).toEqual({ code: 'empty-workbook' });
    const chartSheet = relationshipsXml([{ type: 'chartsheet', target: 'chartsheets/sheet1.xml' }]);
    expect(refusalOf(smallWith({ 'xl/_rels/workbook.xml.rels': chartSheet }))).toEqual({ code: 'empty-workbook' });
  });

  it('names the part that is missing or broken', () => {
    const damaged = (part: string): WorkbookError => ({ code: 'damaged-workbook', part });
    expect(refusalOf(smallWith({ '_rels/.rels': relationshipsXml([]) }))).toEqual(damaged('_rels/.rels'));
    const elsewhere = relationshipsXml([{ type: 'officeDocument', target: '/xl/book.xml' }]);
    expect(refusalOf(smallWith({ '_rels/.rels': elsewhere }))).toEqual(damaged('xl/book.xml'));
    expect(refusalOf(smallWith({ 'xl/workbook.xml': '<workbook' }))).toEqual(damaged('xl/workbook.xml'));
    expect(refusalOf(smallWith({ 'xl/workbook.xml': new Uint8Array([0x3c, 0xff, 0xfe]) }))).toEqual(
      damaged('xl/workbook.xml'),
    );
    expect(refusalOf(smallWith({ 'xl/_rels/workbook.xml.rels': '<Relationships>' }))).toEqual(
      damaged('xl/_rels/workbook.xml.rels'),
    );
  });

  it('refuses entities that expand without end', () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>`;
    expect(refusalOf(smallWith({ 'xl/workbook.xml': bomb }))).toEqual({ code: 'hostile-workbook', limit: 'entities' });
  });
});
