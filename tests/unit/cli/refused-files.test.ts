import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import type { AppError } from '../../../src/app/report';
import { run } from '../../../src/cli/run';
import { errorText } from '../../../src/i18n/error-texts';
import type { Language } from '../../../src/i18n/language';
import { openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import { temporaryFolder, testIo } from './temporary-folder';

const good = readFileSync('tests/fixtures/xa-sung-phai-28-34.xlsx');
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

const saved = (bookType: XLSX.BookType): Uint8Array =>
  new Uint8Array(XLSX.write(XLSX.read(good), { type: 'array', bookType }) as ArrayBuffer);

function changed(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(good);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

const protectedSheet = changed(SHEET, (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
const protectedStructure = changed(WORKBOOK, (xml) =>
  xml.replace(/<workbookProtection\/>/, '').replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
);

async function chamchuan(folder: string, ...args: string[]) {
  const io = testIo(folder);
  const status = await run(args, io);
  return { status, ...io.written };
}

const line = (error: AppError, language: Language): string => {
  const { message, advice } = errorText(error, language);
  return `vao.xlsx: ${message} ${advice}\n`;
};

describe.each(['vi', 'en'] as const)('in the language %s', (lang) => {
  it.each<[string, Uint8Array, AppError]>([
    ['a workbook whose end is missing', good.subarray(0, 6000), { code: 'damaged-workbook', part: null }],
    [
      'a sheet whose end is missing',
      changed(SHEET, (xml) => xml.slice(0, 4000)),
      { code: 'damaged-workbook', part: SHEET },
    ],
    ['a web page by another name', saved('html'), { code: 'not-a-workbook' }],
    ['nothing at all', new Uint8Array(), { code: 'not-a-workbook' }],
    ['a protected sheet', protectedSheet, { code: 'sheet-protected', sheet: 'Sùng Phài' }],
  ])('mark refuses %s, says why, and leaves no file behind', async (_what, bytes, error) => {
    const folder = temporaryFolder({ 'vao.xlsx': bytes });
    const done = await chamchuan(folder, 'mark', 'vao.xlsx', '--out', 'ra.xlsx', '--lang', lang);
    expect(done).toEqual({ status: 2, stdout: '', stderr: line(error, lang) });
    expect(readdirSync(folder)).toEqual(['vao.xlsx']);
  });
});

it.each<[string, string, AppError]>([
  ['entities', '<!DOCTYPE a [<!ENTITY b "c">]>', { code: 'hostile-workbook', limit: 'entities' }],
  ['endless depth', '<a>'.repeat(100_000), { code: 'hostile-workbook', limit: 'depth' }],
])('a sheet with %s is not opened', async (_what, text, error) => {
  const bytes = changed(SHEET, (xml) => xml.replace('<sheetPr', `${text}<sheetPr`));
  const folder = temporaryFolder({ 'vao.xlsx': bytes });
  const done = await chamchuan(folder, 'mark', 'vao.xlsx', '--out', 'ra.xlsx');
  expect(done).toEqual({ status: 2, stdout: '', stderr: line(error, 'vi') });
  expect(readdirSync(folder)).toEqual(['vao.xlsx']);
});

it('summarises a workbook whose structure is protected into one of its own', async () => {
  const folder = temporaryFolder({ 'vao.xlsx': protectedStructure });
  expect(await chamchuan(folder, 'summarize', 'vao.xlsx', '--out', 'ra.xlsx')).toMatchObject({ status: 0 });
  const opened = openWorkbook(readFileSync(`${folder}/ra.xlsx`));
  expect(opened.ok && opened.value.sheetInfos().map(({ name }) => name)).toEqual(['Tổng hợp', 'Chưa đạt', 'Vấn đề']);
});
