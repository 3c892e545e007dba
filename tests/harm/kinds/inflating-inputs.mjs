import { strToU8, zipSync } from 'fflate';
import { before, form, SHEET, STRINGS, workbookOf, changedPackage } from '../hostile-package.mjs';

const MEGABYTE = 2 ** 20;

function zeros(megabytes) {
  return () => new Uint8Array(megabytes * MEGABYTE);
}

const parts = [
  ['in a part that nobody reads', 'xl/media/image1.png'],
  ['in the sheet', SHEET],
  ['in the strings', STRINGS],
].flatMap(([where, part]) =>
  [5, 60, 400].map((megabytes) => ({
    kind: 'a part that inflates',
    name: `${megabytes} MB of zeros ${where}`,
    make: () => workbookOf(form(), { [part]: zeros(megabytes) }, { level: 9 }),
  })),
);

const spaces = [20, 150].flatMap((megabytes) =>
  Object.entries({
    'between rows': [SHEET, before('sheetData', ' '.repeat(megabytes * MEGABYTE))],
    'in a string': [STRINGS, before('sst', `<si><t>${' '.repeat(megabytes * MEGABYTE)}</t></si>`)],
    'in a tag': [SHEET, (xml) => xml.replace('<sheetData>', () => `<sheetData${' '.repeat(megabytes * MEGABYTE)}>`)],
    'in a comment': [SHEET, before('sheetData', `<!--${' '.repeat(megabytes * MEGABYTE)}-->`)],
  }).map(([where, [part, change]]) => ({
    kind: 'a part that inflates',
    name: `${megabytes} MB of spaces ${where}`,
    make: () => workbookOf(form(), { [part]: change }, { level: 1 }),
  })),
);

const manyParts = [
  [40, 100],
  [1_000, 4],
].map(([count, megabytes]) => ({
  kind: 'many parts that inflate',
  name: `${count} parts of ${megabytes} MB`,
  make: () => {
    const zeroed = new Uint8Array(megabytes * MEGABYTE);
    const one = zipSync({ a: zeroed }, { level: 9 });
    return withCopies(workbookOf(form()), one, count);
  },
}));

/** Puts the one entry of a zip so many times into another, without inflating it. */
function withCopies(file, one, count) {
  const source = new DataView(one.buffer, one.byteOffset, one.byteLength);
  const directoryAt = source.getUint32(one.length - 22 + 16, true);
  const compressedSize = source.getUint32(directoryAt + 20, true);
  const data = one.subarray(30 + 1, 30 + 1 + compressedSize);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - 22;
  const at = view.getUint32(end + 16, true);
  const entries = view.getUint16(end + 10, true);
  const locals = [file.subarray(0, at)];
  const central = [file.subarray(at, end)];
  let offset = at;
  for (let index = 0; index < count; index += 1) {
    const name = strToU8(`xl/media/image${index}.png`);
    const local = new Uint8Array(30 + name.length);
    const header = new DataView(local.buffer);
    header.setUint32(0, 0x04034b50, true);
    header.setUint16(4, 20, true);
    header.setUint16(8, 8, true);
    header.setUint32(14, source.getUint32(directoryAt + 16, true), true);
    header.setUint32(18, compressedSize, true);
    header.setUint32(22, source.getUint32(directoryAt + 24, true), true);
    header.setUint16(26, name.length, true);
    local.set(name, 30);
    const entry = new Uint8Array(46 + name.length);
    const directory = new DataView(entry.buffer);
    directory.setUint32(0, 0x02014b50, true);
    entry.set(local.subarray(4, 30), 6);
    directory.setUint16(4, 20, true);
    directory.setUint32(42, offset, true);
    entry.set(name, 46);
    locals.push(local, data);
    central.push(entry);
    offset += local.length + data.length;
  }
  const tail = file.slice(end);
  const record = new DataView(tail.buffer);
  record.setUint16(8, entries + count, true);
  record.setUint16(10, entries + count, true);
  record.setUint32(
    12,
    central.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  record.setUint32(16, offset, true);
  return Buffer.concat([...locals, ...central, tail]);
}

const manyEntries = [20_000, 60_000].map((count) => ({
  kind: 'many entries',
  name: `${count}`,
  make: () =>
    changedPackage(
      workbookOf(form()),
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`a/${index}`, () => ''])),
      { level: 0 },
    ),
}));

const entities = [
  [
    'that make a billion',
    `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'abcdefghij'[index + 1]} "${`&${'abcdefghij'[index]};`.repeat(10)}">`).join('')}]>`,
  ],
  ['that name a file', '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
].flatMap(([name, doctype]) =>
  [SHEET, STRINGS].map((part) => ({
    kind: 'entities of their own',
    name: `${name}, in ${part}`,
    make: () =>
      workbookOf(form(), {
        [part]: (xml) =>
          xml
            .replace(/\?>\s*/, (end) => `${end}${doctype}`)
            .replace('<v>', '<v>&j;')
            .replace('<t xml:space="preserve">', '<t>&a;'),
      }),
  })),
);

export const inflatingInputs = [...parts, ...spaces, ...manyParts, ...manyEntries, ...entities];
