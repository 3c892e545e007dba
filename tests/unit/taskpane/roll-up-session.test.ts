import { readFileSync } from 'node:fs';
import path from 'node:path';
import { knownSets } from '../../../src/criteria/known-sets';
import { loadLaterTexts } from '../../../src/i18n/load-language';
import { RollUpSession } from '../../../src/taskpane/roll-up/roll-up-session';
import { answerConversion } from '../../../src/workbook/other-formats/answer-conversion';
import { openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';

beforeAll(loadLaterTexts);

const FORM = readFileSync(path.resolve('tests/fixtures/xa-sung-phai-28-34.xlsx'));
const wishes = { language: 'vi', letterhead: {}, preferred: [] as readonly string[], unwanted: [] } as const;

async function twice(): Promise<RollUpSession> {
  const session = new RollUpSession(
    (bytes, format) => Promise.resolve(answerConversion({ bytes, format })),
    knownSets([]),
  );
  for (const name of ['a.xlsx', 'b.xlsx']) await session.add(name, new Uint8Array(FORM).buffer);
  return session;
}

const sheetsOf = (file: Uint8Array | null) => {
  const opened = openWorkbook(file ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.sheetInfos().map(({ name }) => name);
};

test('of two files of one unit the one that is wished for counts', async () => {
  const session = await twice();
  const counted = (preferred: readonly string[]) =>
    session
      .finish({ ...wishes, preferred })
      .notes.flatMap((note) => (note.code === 'unit-repeated' ? [note.counted.fileName] : []));
  expect(counted([])).toEqual(['a.xlsx']);
  expect(counted(['b.xlsx'])).toEqual(['b.xlsx']);
});

test('a page for each unit and the list of problems are workbooks of their own', async () => {
  const session = await twice();
  expect(session.beside('slips')).toBeNull();
  session.finish(wishes);
  expect(sheetsOf(session.beside('slips')).length).toBeGreaterThan(0);
  expect(sheetsOf(session.beside('problems'))).toEqual(['Vấn đề']);
});

test('tabs that are not wished for are not made', async () => {
  const session = await twice();
  const all = sheetsOf(session.finish(wishes).workbook);
  const fewer = sheetsOf(session.finish({ ...wishes, unwanted: ['gaps', 'problems'] }).workbook);
  expect(all.filter((name) => !fewer.includes(name))).toEqual(['Chưa đạt', 'Vấn đề']);
});
