import { answersTo } from '../../../src/app/answers';
import { check } from '../../../src/app/check';
import { mendCells } from '../../../src/app/fix-findings';
import { assessedTables } from '../../../src/app/report';
import type { Finding } from '../../../src/assessing/finding';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import type { Outcome } from '../../../src/outcome';
import { valueAt } from '../../../src/workbook/snapshot';
import { formSheet, PanePort } from '../taskpane/form-workbook';
import { plainSheet, type PlainPort } from './plain-port';

function valueOf<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const options = { sheets: 'all', criteria: 'auto', sets: builtInSets() } as const;

async function answersIn(port: PlainPort) {
  const { sheets } = valueOf(await check(port, options));
  const tables = assessedTables(sheets);
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const about = (code: Finding['code'], criterion: string) => {
    const finding = findings.find((one) => one.code === code && one.criterion === criterion);
    if (finding === undefined) throw new Error(`There is no ${code} of ${criterion}`);
    return { finding, answers: answersTo(finding, tables) };
  };
  return { about, findings };
}

/** The 34 criteria, all met but those named, each ticked in one of two columns. */
function ticked(results: Readonly<Record<number, readonly [string | null, string | null]>>) {
  const rows = Array.from({ length: 34 }, (_, index) => {
    const [met, notMet] = results[index + 1] ?? ['X', null];
    return [index + 1, `Nội dung thứ ${index + 1}`, met, notMet];
  });
  return plainSheet('form', 'Biểu', [
    ['Xã Sùng Phài', 'Theo Quyết định 9745/QĐ-BCA-V05'],
    ['TT', 'Nội dung tiêu chí', 'Đạt', 'Chưa đạt'],
    ...rows,
  ]);
}

describe('the results that one click may write', () => {
  it('are both where none is there, and the other one where a criterion is not met', async () => {
    const { about } = await answersIn(new PanePort([formSheet({ 3: '', 7: 'Chưa đạt' })]));
    expect(about('result-missing', '3').answers).toEqual([
      { says: 'met', cells: [{ row: 4, column: 3, next: 'Đạt' }] },
      { says: 'notMet', cells: [{ row: 4, column: 3, next: 'Chưa đạt' }] },
    ]);
    expect(about('criterion-not-met', '7').answers).toEqual([
      { says: 'met', cells: [{ row: 8, column: 3, next: 'Đạt' }] },
    ]);
  });

  it('are written as the sheet writes them elsewhere', async () => {
    const words = Object.fromEntries(Array.from({ length: 34 }, (_, index) => [index + 1, index > 20 ? 'KĐ' : 'ĐẠT']));
    const { about } = await answersIn(new PanePort([formSheet({ ...words, 3: '' })]));
    expect(about('result-missing', '3').answers.map(({ cells }) => cells[0]?.next)).toEqual(['ĐẠT', 'KĐ']);
  });

  it('move a tick from one column to the other, and read so', async () => {
    const port = new PanePort([ticked({ 7: [null, 'X'] })]);
    const { about } = await answersIn(port);
    const { finding, answers } = about('criterion-not-met', '7');
    expect(answers).toEqual([
      {
        says: 'met',
        cells: [
          { row: 8, column: 2, next: 'X' },
          { row: 8, column: 3, next: null },
        ],
      },
    ]);
    const mended = valueOf(await mendCells(port, [{ finding, cells: answers[0]?.cells ?? [] }], options));
    expect(mended.cells).toEqual(['C9', 'D9']);
    expect((await answersIn(port)).findings.filter(({ criterion }) => criterion === '7')).toEqual([]);
    await port.apply(mended.undo);
    expect(valueAt(port.sheetNamed('Biểu'), { row: 8, column: 3 })).toBe('X');
  });

  it('are none where what is found is about something else than a result', async () => {
    const { about } = await answersIn(new PanePort([formSheet({ 7: 'Chưa đạt' }, {})]));
    const { finding } = about('criterion-not-met', '7');
    expect(answersTo({ ...finding, cell: { row: 8, column: 1 } }, [])).toEqual([]);
    expect(answersTo({ ...finding, code: 'evidence-missing' }, [])).toEqual([]);
    expect(answersTo({ ...finding, cell: null }, [])).toEqual([]);
  });

  it('are the levels by name where a level is lacking', async () => {
    const { about } = await answersIn(new PanePort([formSheet({ 7: 'Chưa đạt' })]));
    const { finding } = about('criterion-not-met', '7');
    const level = { ...finding, code: 'level-missing', levels: [{ vi: 'Tốt' }, { vi: 'Khá' }] } as Finding;
    expect(answersTo(level, []).map(({ cells }) => cells)).toEqual([
      [{ row: 8, column: 3, next: 'Tốt' }],
      [{ row: 8, column: 3, next: 'Khá' }],
    ]);
  });
});
