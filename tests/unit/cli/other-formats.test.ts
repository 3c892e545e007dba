import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { run } from '../../../src/cli/run';
import { knownSets } from '../../../src/criteria/known-sets';
import { laterTextsIn } from '../../../src/i18n/texts';
import { RollUpSession } from '../../../src/taskpane/roll-up/roll-up-session';
import { openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import { answerConversion, muteLibrary } from '../../../src/workbook/other-formats/answer-conversion';
import { packageProblems } from '../workbook/openxml/check-package';
import { temporaryFolder, testIo } from './temporary-folder';

muteLibrary();

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.resolve('tests', 'fixtures', name)));
const asForm = (name: string, bookType: XLSX.BookType): Uint8Array => {
  const read = XLSX.read(bytesOf(name), { cellNF: true });
  // Lists have one sheet, which is the first one.
  return new Uint8Array(XLSX.write(read, { type: 'array', bookType }) as ArrayBuffer);
};
const SUNG_PHAI = 'xa-sung-phai-28-34.xlsx';

async function chamchuan(folder: string, ...args: string[]) {
  const io = testIo(folder);
  const status = await run(args, io);
  return { status, ...io.written };
}

const mixed = () => ({
  'a.xlsx': bytesOf(SUNG_PHAI),
  'b.xls': asForm('xa-danh-dau-x.xlsx', 'biff8'),
  'c.xlsb': asForm('cham-diem.xlsx', 'xlsb'),
  'd.ods': asForm('xa-co-loi.xlsx', 'ods'),
  'e.csv': new TextEncoder().encode(XLSX.utils.sheet_to_csv(firstSheet(), { FS: ';' })),
  'g.xls': bytesOf('not-a-zip.xlsx'),
});
const firstSheet = (): XLSX.WorkSheet => {
  const book = XLSX.read(bytesOf(SUNG_PHAI));
  return book.Sheets[book.SheetNames[0] ?? ''] ?? {};
};

describe('check', () => {
  it.each([
    ['an .xls', 'biff8', 'bieu.xls'],
    ['an .xlsb', 'xlsb', 'bieu.xlsb'],
    ['an .ods', 'ods', 'bieu.ods'],
  ] as const)('finds in %s what it finds in the .xlsx', async (_what, bookType, name) => {
    const folder = temporaryFolder({ [name]: asForm(SUNG_PHAI, bookType), 'bieu.xlsx': bytesOf(SUNG_PHAI) });
    const found = async (file: string): Promise<unknown> => {
      const { status, stdout } = await chamchuan(folder, 'check', file, '--format', 'json');
      const report = JSON.parse(stdout) as { files: [{ error: null; sheets: unknown }] };
      return { status, sheets: report.files[0].sheets };
    };
    expect(await found(name)).toEqual(await found('bieu.xlsx'));
  });
});

it('criteria infer reads a set out of an .ods', async () => {
  const folder = temporaryFolder({ 'bieu.ods': asForm(SUNG_PHAI, 'ods') });
  const { status, stdout } = await chamchuan(folder, 'criteria', 'infer', 'bieu.ods');
  expect(status).toBe(0);
  expect(JSON.stringify(JSON.parse(stdout))).toContain('criteria');
});

describe.each([
  ['mark', 'biff8', 'vao.xls'],
  ['score', 'ods', 'vao.ods'],
  ['summarize', 'xlsb', 'vao.xlsb'],
] as const)('%s over a file of another form', (command, bookType, name) => {
  const folderWithFile = () => temporaryFolder({ [name]: asForm('cham-diem.xlsx', bookType) });

  it.each(['vi', 'en'] as const)('says first what would be lost, and writes nothing (%s)', async (lang) => {
    const folder = folderWithFile();
    const { status, stdout, stderr } = await chamchuan(folder, command, name, '--out', 'ra.xlsx', '--lang', lang);
    const format = bookType === 'biff8' ? 'xls' : bookType;
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`${name}: ${laterTextsIn(lang).conversion.needed(format)}\n`);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('writes a sound .xlsx where it may convert', async () => {
    const folder = folderWithFile();
    const { status, stderr } = await chamchuan(folder, command, name, '--out', 'ra.xlsx', '--convert');
    expect(status).not.toBe(2);
    expect(stderr).toContain(laterTextsIn('vi').conversion.lost(bookType === 'biff8' ? 'xls' : bookType));
    const written = new Uint8Array(readFileSync(path.join(folder, 'ra.xlsx')));
    expect(openWorkbook(written).ok).toBe(true);
    expect(packageProblems(written)).toEqual([]);
  });
});

/** What stands in every tab, but for where the files are. */
function tabsOf(file: Uint8Array): Readonly<Record<string, unknown>> {
  const book = XLSX.read(file);
  return Object.fromEntries(
    book.SheetNames.map((name) => [name, XLSX.utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 })]),
  );
}

it('rolls a folder of mixed forms up on the command line and in the pane, to the same workbook', async () => {
  const files = mixed();
  const folder = temporaryFolder(files);
  const { status } = await chamchuan(folder, 'summarize', '.', '--out', 'ra.xlsx');
  // The file that is none is told, and the others are done.
  expect(status).toBe(2);
  const onCommandLine = tabsOf(new Uint8Array(readFileSync(path.join(folder, 'ra.xlsx'))));

  const session = new RollUpSession(
    (bytes, format) => Promise.resolve(answerConversion({ bytes, format })),
    knownSets([]),
  );
  const rolled = [];
  for (const [name, bytes] of Object.entries(files)) rolled.push(await session.add(name, new Uint8Array(bytes).buffer));
  expect(rolled.map(({ fileName, error }) => [fileName, error?.code])).toEqual(
    Object.keys(files).map((name) => [name, name === 'g.xls' ? 'not-a-workbook' : undefined]),
  );
  const { workbook } = session.finish({ language: 'vi', letterhead: {}, preferred: [], unwanted: [] });
  expect(workbook === null ? null : tabsOf(workbook)).toEqual(onCommandLine);
  expect(JSON.stringify(onCommandLine)).toContain('Sùng Phài');
});
