import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openAnyWorkbook } from '../../../../src/workbook/other-formats/open-any-workbook';
import { answerConversion, muteLibrary } from '../../../../src/workbook/other-formats/answer-conversion';
import { cells } from './sheets-of';

muteLibrary();
const source = XLSX.read(readFileSync('tests/fixtures/xa-sung-phai-28-34.xlsx'), { cellNF: true });
const saved = (bookType: XLSX.BookType): Uint8Array =>
  new Uint8Array(XLSX.write(source, { type: 'array', bookType }) as ArrayBuffer);

const whole = { xls: saved('biff8'), xlsb: saved('xlsb'), ods: saved('ods') };
/** No file is worth more of anybody's time. */
const SECONDS = 20;

async function refusalOf(bytes: Uint8Array, name: string): Promise<string> {
  const started = performance.now();
  const opened = await openAnyWorkbook(bytes, name, (file, format) =>
    Promise.resolve(answerConversion({ bytes: file, format })),
  );
  expect(performance.now() - started).toBeLessThan(SECONDS * 1000);
  return opened.ok ? 'opened' : opened.error.code;
}

const CODES =
  /^(?:damaged-workbook|hostile-workbook|encrypted-workbook|not-a-workbook|empty-workbook|sheet-too-large)$/;

/** Where each record of the .xls begins, in the stream and in the file: the stream lies in the file in one piece. */
function xlsRecords(): readonly { readonly at: number; readonly type: number; readonly length: number }[] {
  const file = whole.xls;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const records = [];
  let at = 512;
  for (let depth = 0, seen = 0; seen === 0 || depth > 0 || records.at(-1)?.type === 0x0a;) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (type === 0 && length === 0) break;
    if (type === 0x0809) depth += 1;
    if (type === 0x0a) depth -= 1;
    seen += 1;
    records.push({ at, type, length });
    at += 4 + length;
  }
  return records;
}

const parts = (format: 'xlsb' | 'ods') => unzipSync(whole[format]);
const withText = (part: string, change: (text: string) => string): Uint8Array => {
  const ods = parts('ods');
  return zipSync({ ...ods, [part]: strToU8(change(strFromU8(ods[part] ?? new Uint8Array()))) });
};
const truncated = (bytes: Uint8Array, share: number): Uint8Array => bytes.slice(0, Math.floor(bytes.length * share));
const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
};
const zeroed = (bytes: Uint8Array, from: number, to: number): Uint8Array => bytes.slice().fill(0, from, to);

const shares = Array.from({ length: 28 }, (_, index) => 0.02 + index * 0.033);
const CONTENT = 'content.xml';
const cell = (attributes: string): string =>
  `<table:table-row><table:table-cell office:value-type="float" office:value="1" ${attributes}><text:p>1</text:p></table:table-cell></table:table-row></table:table>`;

function damagedXls(): [string, Uint8Array][] {
  const records = xlsRecords();
  const every = Math.floor(records.length / 14);
  return [
    ...shares.map((share): [string, Uint8Array] => [
      `cut off at ${Math.round(share * 100)} %`,
      truncated(whole.xls, share),
    ]),
    ...records
      .filter((_, index) => index % every === 0)
      .map(({ at, type }): [string, Uint8Array] => {
        const changed = whole.xls.slice();
        changed[at + 3] = 0xff;
        return [`with a record ${type.toString(16)} at ${at} that is longer than the file`, changed];
      }),
    ...records
      .filter(({ type }) => type === 0x0809 || type === 0x0a)
      .map(({ at, type }): [string, Uint8Array] => [
        `without the record ${type.toString(16)} at ${at}`,
        zeroed(whole.xls, at, at + 2),
      ]),
    ...records
      .filter(({ type }) => type === 0x85)
      .map(({ at }): [string, Uint8Array] => [
        `with a sheet elsewhere than it says (${at})`,
        flipped(whole.xls, at + 4),
      ]),
    ['with no first sector of the directory', whole.xls.slice().fill(0xff, 0x30, 0x34)],
    ['with sectors of an unknown size', flipped(whole.xls, 0x1e)],
  ];
}

function damagedZip(format: 'xlsb' | 'ods'): [string, Uint8Array][] {
  const bytes = whole[format];
  return [
    ...shares.map((share): [string, Uint8Array] => [
      `cut off at ${Math.round(share * 100)} %`,
      truncated(bytes, share),
    ]),
    ['without a directory', zeroed(bytes, bytes.length - 22, bytes.length)],
    ...Object.keys(unzipSync(bytes))
      .filter((name) => /workbook\.bin$|sheet1\.bin$|content\.xml$|sharedStrings/.test(name))
      .flatMap((name): [string, Uint8Array][] => {
        const all = parts(format);
        const part = all[name] ?? new Uint8Array();
        return [0.1, 0.5, 0.9].map((share) => [
          `with ${name} cut off at ${share}`,
          zipSync({ ...all, [name]: truncated(part, share) }),
        ]);
      }),
  ];
}

const damagedFiles: [string, Uint8Array, string][] = [
  ...damagedXls().map(([what, bytes]): [string, Uint8Array, string] => [`an .xls ${what}`, bytes, 'hong.xls']),
  ...damagedZip('xlsb').map(([what, bytes]): [string, Uint8Array, string] => [`an .xlsb ${what}`, bytes, 'hong.xlsb']),
  ...damagedZip('ods').map(([what, bytes]): [string, Uint8Array, string] => [`an .ods ${what}`, bytes, 'hong.ods']),
  [
    'an .ods with a billion cells',
    withText(CONTENT, (xml) =>
      xml.replace(
        '</table:table>',
        cell('table:number-columns-repeated="16384"').replace(
          '<table:table-row>',
          '<table:table-row table:number-rows-repeated="1048576">',
        ),
      ),
    ),
    'hong.ods',
  ],
  [
    'an .ods with entities',
    withText(CONTENT, (xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')),
    'hong.ods',
  ],
  [
    'an .ods of endless depth',
    withText(CONTENT, (xml) => xml.replace('<office:body>', `<office:body>${'<a>'.repeat(100_000)}`)),
    'hong.ods',
  ],
  [
    'an .ods whose sheet is no XML',
    withText(CONTENT, (xml) => xml.replace('</table:table>', '</table:tabel>')),
    'hong.ods',
  ],
  [
    'an .ods that is packed beyond measure',
    withText(CONTENT, (xml) => xml.replace('</office:body>', `${' '.repeat(80_000_000)}</office:body>`)),
    'hong.ods',
  ],
  [
    'an .ods with a password',
    withText('META-INF/manifest.xml', (xml) =>
      xml.replace('</manifest:manifest>', '<manifest:encryption-data/></manifest:manifest>'),
    ),
    'hong.ods',
  ],
  [
    'an .xlsb that is packed beyond measure',
    zipSync({ ...parts('xlsb'), 'xl/x.bin': new Uint8Array(80_000_000) }),
    'hong.xlsb',
  ],
  ['a list that is no text', Uint8Array.of(0x61, 0, 0, 0, 0x2c, 0xff), 'hong.csv'],
];

describe('files of other forms that are damaged or hostile', () => {
  it('are a hundred and more', () => {
    expect(damagedFiles.length).toBeGreaterThanOrEqual(100);
  });

  it.each(damagedFiles)('%s is refused with a code, in time', async (_what, bytes, name) => {
    expect(await refusalOf(bytes, name)).toMatch(CODES);
  });

  it.each(Object.entries(whole))('while a whole .%s is opened', async (extension, bytes) => {
    expect(await refusalOf(bytes, `tot.${extension}`)).toBe('opened');
  });
});

it('an .ods of a few cells that are often repeated is read as large as it is', async () => {
  const repeated = withText(CONTENT, (xml) =>
    xml.replace('</table:table>', cell('table:number-columns-repeated="1000"')),
  );
  const read = await cells(repeated, 'lap.ods');
  expect(read.at(-1)).toHaveLength(1000);
});
