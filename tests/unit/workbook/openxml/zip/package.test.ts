import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import fc from 'fast-check';
import { Package } from '../../../../../src/workbook/openxml/zip/package';
import { readZipDirectory } from '../../../../../src/workbook/openxml/zip/zip-directory';
import { errorOf } from '../error-of';
import { smallParts, zipParts } from '../make-workbook';

const PARTS = smallParts('<row r="1"><c r="A1"><v>1</v></c></row>', {
  'xl/media/image1.png': Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) & 0xff),
});

/** Offset of the data of the entry `name`. */
function dataOffset(zip: Uint8Array, name: string): number {
  const entry = readZipDirectory(zip).find((one) => one.name === name);
  if (entry === undefined) throw new Error(`no entry ${name}`);
  return entry.compressed.byteOffset - zip.byteOffset;
}

/** The same zip of one entry with its sizes and offsets in 64 bits (APPNOTE.TXT 4.3.14, 4.3.15, 4.5.3). */
function asZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const nameEnd = start + 46 + view.getUint16(start + 28, true);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  extra.setUint32(4, view.getUint32(start + 24, true), true);
  extra.setUint32(12, view.getUint32(start + 20, true), true);
  extra.setUint32(20, view.getUint32(start + 42, true), true);
  for (const field of [20, 24, 42]) view.setUint32(start + field, 0xffffffff, true);
  view.setUint16(start + 30, 28, true);
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setUint32(32, 1, true);
  record.setUint32(40, nameEnd + 28 - start, true);
  record.setUint32(48, start, true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setUint32(8, nameEnd + 28, true);
  for (const field of [12, 16]) view.setUint32(end + field, 0xffffffff, true);
  const bytes = (part: DataView): Uint8Array => new Uint8Array(part.buffer);
  return Buffer.concat([zip.subarray(0, nameEnd), bytes(extra), bytes(record), bytes(locator), zip.subarray(end)]);
}

describe('a package that is opened and saved', () => {
  it('keeps every entry as it was, compressed bytes and all', () => {
    const zip = zipParts(PARTS);
    const saved = Package.fromZip(zip).save();
    expect(readZipDirectory(saved)).toEqual(readZipDirectory(zip));
  });

  it('is a zip that others read', () => {
    const opened = Package.fromZip(zipParts(PARTS));
    opened.set('xl/new.xml', '<mới/>');
    opened.set('XL/Workbook.xml', '<workbook/>');
    opened.remove('xl/media/image1.png');
    const files = unzipSync(opened.save());
    expect(Object.keys(files)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/new.xml',
    ]);
    expect(strFromU8(files['xl/new.xml'] ?? new Uint8Array())).toBe('<mới/>');
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toBe('<workbook/>');
  });

  it('puts the content types first and gives the same bytes at any time', () => {
    const build = (): Uint8Array => {
      const made = Package.fromZip(zipParts({ 'a.xml': '<a/>' }));
      made.set('[Content_Types].xml', '<Types/>');
      return made.save();
    };
    expect(readZipDirectory(build()).map((entry) => entry.name)).toEqual(['[Content_Types].xml', 'a.xml']);
    expect(build()).toEqual(build());
  });

  it('reads back whatever was set', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, bytes) => {
        const opened = Package.fromZip(zipParts(PARTS));
        opened.set('a.xml', text);
        opened.set('b.bin', bytes);
        const again = Package.fromZip(opened.save());
        expect(again.text('a.xml')).toBe(text.replace(/^\ufeff/, ''));
        expect(again.bytes('b.bin')).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });

  it('goes back to a checkpoint', () => {
    const opened = Package.fromZip(zipParts(PARTS));
    const before = opened.checkpoint();
    opened.set('xl/workbook.xml', '<changed/>');
    opened.remove('_rels/.rels');
    opened.restore(before);
    expect(readZipDirectory(opened.save())).toEqual(readZipDirectory(zipParts(PARTS)));
  });
});

describe('parts', () => {
  it('are found whatever the case of their names, and with backslashes for slashes', () => {
    const opened = Package.fromZip(zipParts({ 'XL\\Sheet1.XML': '<a/>' }));
    expect(opened.text('xl/sheet1.xml')).toBe('<a/>');
  });

  it('are read in pieces, as they came or as they were set', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `ạ${index}`).join();
    const opened = Package.fromZip(zipParts({ 'a.xml': text }));
    opened.set('b.xml', text);
    for (const name of ['a.xml', 'b.xml']) {
      const pieces: Uint8Array[] = [];
      opened.readInPieces(name, (piece) => pieces.push(piece.slice()));
      expect(pieces.length).toBeGreaterThan(1);
      expect(Buffer.concat(pieces).toString()).toBe(text);
    }
  });

  it('are read in UTF-16, and say then that they are UTF-8', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>Đạt</a>';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const bigEndian = Buffer.from(utf16).swap16();
    const opened = Package.fromZip(zipParts({ 'le.xml': utf16, 'be.xml': bigEndian }));
    const expected = text.replace('UTF-16', 'UTF-8');
    expect(opened.text('le.xml')).toBe(expected);
    expect(opened.text('be.xml')).toBe(expected);
  });

  it('keep the byte order mark that they came with, whose text does not show it', () => {
    const opened = Package.fromZip(zipParts({ 'a.xml': '\ufeff<a/>', 'b.xml': '<b/>' }));
    const texts = ['a.xml', 'b.xml'].map((name) => opened.text(name));
    expect(texts).toEqual(['<a/>', '<b/>']);
    opened.set('a.xml', '<a>Đạt</a>');
    opened.set('b.xml', '<b>Đạt</b>');
    const saved = unzipSync(opened.save());
    expect(saved['a.xml']).toEqual(strToU8('\ufeff<a>Đạt</a>'));
    expect(saved['b.xml']).toEqual(strToU8('<b>Đạt</b>'));
  });

  it('are read where their sizes stand in data descriptors, as streaming programs write them', () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_error, piece) => pieces.push(piece));
    const file = new ZipDeflate('xl/workbook.xml');
    zip.add(file);
    file.push(strToU8('<workbook/>'), true);
    zip.end();
    expect(Package.fromZip(Buffer.concat(pieces)).text('xl/workbook.xml')).toBe('<workbook/>');
  });

  it('are read where the zip begins after other bytes', () => {
    const zip = zipParts(PARTS);
    const shifted = new Uint8Array(zip.length + 100);
    shifted.set(zip, 100);
    expect(Package.fromZip(shifted).text('xl/workbook.xml')).toBe(PARTS['xl/workbook.xml']);
  });

  it('are read from a zip64', () => {
    expect(Package.fromZip(asZip64(zipParts({ 'a.xml': '<a/>' }))).text('a.xml')).toBe('<a/>');
  });
});

describe('a damaged package', () => {
  it('is refused where its end is missing, at any length', () => {
    const zip = zipParts(PARTS);
    for (let length = 4; length < zip.length; length += 97) {
      expect(errorOf(() => Package.fromZip(zip.subarray(0, length)))).toEqual({ code: 'damaged-workbook', part: null });
    }
  });

  it('names the part whose checksum is wrong', () => {
    const zip = zipParts({ ...PARTS, 'xl/stored.bin': new Uint8Array([1, 2, 3]) });
    const at = dataOffset(zip, 'xl/workbook.xml');
    zip[at + 30] = (zip[at + 30] ?? 0) ^ 0xff;
    const opened = Package.fromZip(zip);
    expect(errorOf(() => opened.text('xl/workbook.xml'))).toEqual({
      code: 'damaged-workbook',
      part: 'xl/workbook.xml',
    });
    expect(opened.bytes('xl/stored.bin')).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('names the part that is missing', () => {
    expect(errorOf(() => Package.fromZip(zipParts(PARTS)).text('xl/styles.xml'))).toEqual({
      code: 'damaged-workbook',
      part: 'xl/styles.xml',
    });
  });

  it('is refused where two parts have one name', () => {
    expect(errorOf(() => Package.fromZip(zipParts({ 'a.xml': '1', 'A.xml': '2' })))).toEqual({
      code: 'damaged-workbook',
      part: 'A.xml',
    });
  });
});

describe('a hostile package', () => {
  const LYING_SIZE = 1000;

  it('is refused for what a part inflates to, whatever size it declares', () => {
    const zip = zipParts({ 'xl/bomb.xml': new Uint8Array(20 * 2 ** 20) });
    expect(errorOf(() => Package.fromZip(zip).bytes('xl/bomb.xml'))).toEqual({
      code: 'hostile-workbook',
      limit: 'ratio',
    });

    const view = new DataView(zip.buffer, zip.byteOffset);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 24, LYING_SIZE, true);
    expect(errorOf(() => Package.fromZip(zip).bytes('xl/bomb.xml'))).toEqual({
      code: 'damaged-workbook',
      part: 'xl/bomb.xml',
    });
  });

  it('is refused for the sizes that it declares', () => {
    const zip = zipParts({ 'a.bin': new Uint8Array(100) });
    const view = new DataView(zip.buffer, zip.byteOffset);
    view.setUint32(view.getUint32(zip.length - 6, true) + 24, 0xfffffff0, true);
    expect(errorOf(() => Package.fromZip(zip))).toEqual({ code: 'hostile-workbook', limit: 'size' });
  });

  it('is refused for its number of entries', () => {
    const zip = zipParts({ 'a.bin': new Uint8Array(1) });
    new DataView(zip.buffer, zip.byteOffset).setUint16(zip.length - 12, 60_000, true);
    expect(errorOf(() => Package.fromZip(zip))).toEqual({ code: 'hostile-workbook', limit: 'entries' });
  });
});

describe('a zip that was made to hurt', () => {
  /** The directory of a zip of one entry, with the entry listed so many times. */
  function listedAgain(zip: Uint8Array, times: number): Uint8Array {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const end = zip.length - 22;
    const start = view.getUint32(end + 16, true);
    const entry = zip.subarray(start, end);
    const entries = Array.from({ length: times }, (_, index) => {
      const copy = entry.slice();
      copy[46] = 65 + (index % 26);
      copy[47] = 65 + (Math.floor(index / 26) % 26);
      return copy;
    });
    const record = zip.slice(end);
    const fields = new DataView(record.buffer);
    fields.setUint16(8, times, true);
    fields.setUint16(10, times, true);
    fields.setUint32(12, entry.length * times, true);
    return Buffer.concat([zip.subarray(0, start), ...entries, record]);
  }

  it('is refused where entries share their bytes', () => {
    const zip = listedAgain(zipParts({ 'xx/kernel.xml': new Uint8Array(2 ** 20) }), 600);
    expect(errorOf(() => Package.fromZip(zip))).toEqual({ code: 'hostile-workbook', limit: 'overlap' });
  });

  it('is refused where an entry reaches into the directory', () => {
    const zip = zipParts({ 'a.xml': '<a/>' }).slice();
    const view = new DataView(zip.buffer);
    const start = view.getUint32(zip.length - 6, true);
    view.setUint32(start + 20, view.getUint32(start + 20, true) + 10, true);
    expect(errorOf(() => Package.fromZip(zip))).toEqual({ code: 'hostile-workbook', limit: 'overlap' });
  });

  it('is written back so that others can open it where a name says wrongly that it is UTF-8', () => {
    const zip = zipParts({ ...PARTS, 'xl/media/ảnh.png': 'x' }).slice();
    const broken = Buffer.from(zip.buffer);
    const name = Buffer.from('ảnh.png');
    for (let at = broken.indexOf(name); at >= 0; at = broken.indexOf(name, at + 1)) broken[at] = 0xff;
    const saved = Package.fromZip(zip).save();
    const flagged = readZipDirectory(saved).filter(({ isUtf8Name }) => isUtf8Name);
    expect(flagged.every(({ nameBytes }) => !nameBytes.includes(0xff))).toBe(true);
    expect(Buffer.from(saved).includes(Buffer.from([0xff, ...name.subarray(1)]))).toBe(true);
  });
});
