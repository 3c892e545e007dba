import { readFileSync } from 'node:fs';
import { check, type CheckOptions } from '../../../src/app/check';
import { combine } from '../../../src/app/combine';
import type { FileReport } from '../../../src/app/roll-up/settle-units';
import { resultsOf } from '../../../src/app/roll-up/file-results';
import { assessedTables, type CheckReport } from '../../../src/app/report';
import type { AssessedTable } from '../../../src/reporting/assessed-table';
import { planMarks } from '../../../src/reporting/marks';
import { planScores } from '../../../src/reporting/scores';
import { planSummary } from '../../../src/reporting/summary/plan-summary';
import { cellToA1, columnLetters, quoteSheetName, type CellPosition } from '../../../src/workbook/address';
import type { WorkbookEdit } from '../../../src/workbook/edit';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { blankWorkbook, openWorkbook, type OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import { isCellError, valueAt, type CellValue, type Mark } from '../../../src/workbook/snapshot';
import { commune } from '../app/forms';
import { recalculated } from './libre-office';
import { builtIn } from '../criteria/sets/forms';
import { sampleSets } from '../../sample-sets';

/** A formula that we wrote, and the value that we said it has. */
interface Expected extends CellPosition {
  readonly sheet: string;
  readonly formula: string;
  readonly value: CellValue;
}

const settings = { today: '2026-11-25', targets: [], letterhead: {} };
const everySheet: CheckOptions = { sheets: 'all', criteria: 'auto', sets: sampleSets };
const fixtures = [
  ...['cham-diem', 'cham-diem-co-loi', 'xa-danh-dau-x', 'xa-sung-phai-28-34', 'xa-co-loi'],
  ...['sheets/ba-cot-tich', 'sheets/chia-trai-phai', 'sheets/hai-xa-canh-nhau'],
];

const open = (bytes: Uint8Array): OpenXmlWorkbook => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
};

const fixture = (name: string) => open(readFileSync(`tests/fixtures/${name}.xlsx`));

/** The sheets of the corpus do not say which set they are of: all of these are of the 34 criteria. */
const criteriaFor = (name: string) => (name.startsWith('sheets/') ? builtIn('qd-9745-2022') : 'auto');

const reportOf = async (
  workbook: OpenXmlWorkbook,
  criteria: CheckOptions['criteria'] = 'auto',
): Promise<CheckReport> => {
  const report = await check(new OpenXmlPort(workbook), { ...everySheet, criteria });
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
};

const formsOf = ({ sheets }: CheckReport): readonly AssessedTable[] => assessedTables(sheets);

/** The edits with no value for any formula, so that whoever opens the file must calculate it. */
const withoutValues = (edits: readonly WorkbookEdit[]): WorkbookEdit[] =>
  edits.map((edit) => {
    if (edit.kind === 'putSheet') {
      const cells = edit.plan.cells.map((cell) =>
        typeof cell.content === 'object' ? { ...cell, content: { ...cell.content, value: null } } : cell,
      );
      return { ...edit, plan: { ...edit.plan, cells } };
    }
    if (edit.kind !== 'setCells') return edit;
    const changes = edit.changes.map((change) =>
      typeof change.next === 'object' && change.next !== null
        ? { ...change, next: { ...change.next, value: null } }
        : change,
    );
    return { ...edit, changes };
  });

const expectedOf = (edits: readonly WorkbookEdit[], names: ReadonlyMap<string, string>): Expected[] =>
  edits.flatMap((edit) => {
    if (edit.kind === 'putSheet') {
      return edit.plan.cells.flatMap(({ row, column, content }) =>
        typeof content === 'object' ? [{ sheet: edit.plan.name, row, column, ...content }] : [],
      );
    }
    if (edit.kind !== 'setCells') return [];
    const sheet = names.get(edit.sheetId) ?? '';
    return edit.changes.flatMap(({ row, column, next }) =>
      typeof next === 'object' && next !== null ? [{ sheet, row, column, ...next }] : [],
    );
  });

/** A workbook to be calculated, and what we said that its formulas give. */
interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly Expected[];
}

const written = async (name: string, workbook: OpenXmlWorkbook, edits: readonly WorkbookEdit[]): Promise<Written> => {
  const names = new Map(workbook.sheetInfos().map((info) => [info.id, info.name]));
  const expected = expectedOf(edits, names);
  const applied = await new OpenXmlPort(workbook).apply(withoutValues(edits));
  if (!applied.ok) throw new Error(applied.error.code);
  return { name, bytes: workbook.save(), expected };
};

const differences = ({ expected }: Written, calculated: Uint8Array): string[] => {
  const result = open(calculated);
  const sheets = new Map(result.sheetInfos().map(({ id, name }) => [name, result.sheet(id)]));
  return expected.flatMap(({ sheet, formula, value, ...cell }) => {
    const snapshot = sheets.get(sheet);
    const found = snapshot === undefined ? null : valueAt(snapshot, cell);
    return isSame(value, found) ? [] : [`${sheet}!${cellToA1(cell)} ${formula}: ${show(value)} ≠ ${show(found)}`];
  });
};

const show = (value: CellValue) => JSON.stringify(value);

/** We leave a formula that gives an error without a value; an empty text may come back as an empty cell. */
const isSame = (ours: CellValue, theirs: CellValue): boolean => {
  if (ours === null) return isCellError(theirs);
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) < 1e-9;
  return ours === (theirs ?? '');
};

/** A mark's formula as an ordinary one in another sheet, written for one cell that it covers. */
const asCellFormula = (sheetName: string, { areas, formula }: Mark, { row, column }: CellPosition): string => {
  const top = areas[0]?.row ?? 0;
  const prefix = `${quoteSheetName(sheetName)}!`;
  return formula
    .replace(/\$([A-Z]+)(\$?)(\d+)/g, (_, letters: string, isFixed: string, digits: string) => {
      const target = isFixed === '' ? Number(digits) - 1 - top + row : Number(digits) - 1;
      return `${prefix}$${letters}$${target + 1}`;
    })
    .replaceAll('COLUMN()', String(column + 1))
    .replaceAll('ROW()', String(row + 1));
};

const cellsOf = ({ areas }: Mark): CellPosition[] =>
  areas.flatMap(({ row, column, rowCount }) =>
    Array.from({ length: rowCount }, (_, index) => ({ row: row + index, column })),
  );

/** The edits that summarise a workbook and fill in its totals. */
const summaryEdits = (workbook: OpenXmlWorkbook, forms: readonly AssessedTable[]): WorkbookEdit[] => {
  const scores = forms.flatMap((form): WorkbookEdit[] => {
    const changes = planScores(form) ?? [];
    return changes.length === 0 ? [] : [{ kind: 'setCells', sheetId: form.sheet.id, changes }];
  });
  const target = { workbook: { names: [], sheetInfos: workbook.sheetInfos() }, tabs: [], blankSheet: null, settings };
  const inputs = forms.map((assessed) => ({ assessed, fileName: null }));
  return [...scores, ...planSummary(inputs, [], target, 'vi').edits];
};

/** Nine communes on one sheet each, spelled in every way that people spell. */
const manySpellings = (): OpenXmlWorkbook => {
  const spellings = [
    ...['ĐẠT', ' đ ', 'Đạt'.normalize('NFD'), '\u00a0Đạt', 'Chưa đạt', 'KĐ', 'cơ bản  đạt', 'Không áp dụng'],
    ...['abc', '?', '*', 1, 0, true, false, null],
  ];
  const workbook = blankWorkbook('Trang 1');
  for (let index = 0; index < 9; index += 1) {
    const place = (offset: number) => ((index * 3 + offset * 2) % 34) + 1;
    const exceptions = Object.fromEntries(spellings.map((spelling, offset) => [place(offset), spelling]));
    const { name, values } = commune(`Xã "số" ${index}'`, exceptions);
    const cells = values.flatMap((row = [], rowIndex) =>
      row.map((value = null, column) => ({ row: rowIndex, column, input: isCellError(value) ? null : value })),
    );
    workbook.setCells(workbook.addSheet(name), cells);
  }
  return workbook;
};

/** More communes than ranks are found for one by one, each with what one of nine forms says. */
const manyFiles = async (): Promise<FileReport[]> => {
  const { tables, ...others } = resultsOf(await reportOf(manySpellings()));
  return Array.from({ length: 1010 }, (_, index) => {
    const form = tables[index % tables.length];
    if (form === undefined) throw new Error('no form');
    const unit = { name: `Xã số ${index}`, source: 'label' as const, position: null };
    const assessment = { ...form.assessment, unit };
    return { fileName: `${index}.xlsx`, results: { ...others, problems: [], tables: [{ ...form, assessment }] } };
  });
};

jest.setTimeout(180_000);

describe('what we write, calculated by LibreOffice', () => {
  it('has the values that we gave it, in summaries, totals and roll-ups', async () => {
    const books: Written[] = [];
    for (const name of fixtures) {
      const workbook = fixture(name);
      books.push(
        await written(name, workbook, summaryEdits(workbook, formsOf(await reportOf(workbook, criteriaFor(name))))),
      );
    }
    const communes = manySpellings();
    const forms = formsOf(await reportOf(communes));
    expect(forms).toHaveLength(9);
    books.push(await written('nine communes', communes, summaryEdits(communes, forms)));

    const rollUp = blankWorkbook('Tổng hợp');
    const [blankSheet] = rollUp.sheetInfos();
    if (blankSheet === undefined) throw new Error('no sheet');
    const reports = [];
    for (const name of fixtures) {
      reports.push({ fileName: `${name}.xlsx`, results: resultsOf(await reportOf(fixture(name), criteriaFor(name))) });
    }
    books.push(await written('roll-up', rollUp, [...combine(reports, { blankSheet })]));

    const manyUnits = blankWorkbook('Tổng hợp');
    const [blank] = manyUnits.sheetInfos();
    if (blank === undefined) throw new Error('no sheet');
    books.push(await written('many units', manyUnits, [...combine(await manyFiles(), { blankSheet: blank })]));

    const calculated = recalculated(books.map(({ bytes }) => bytes));
    books.forEach((book, index) => {
      expect(book.expected.length).toBeGreaterThan(30);
      expect([book.name, differences(book, calculated[index] ?? new Uint8Array())]).toEqual([book.name, []]);
    });
  });

  it('marks each cell found, until something right is written into it', async () => {
    const books = await Promise.all(fixtures.map(markFormulas));
    const before = recalculated([...books.map(({ found }) => found), ...books.map(({ mended }) => mended)]);
    books.forEach(({ name, marked }, index) => {
      const holding = (bytes: Uint8Array | undefined) => {
        const result = open(bytes ?? new Uint8Array());
        const sheet = result.sheet(result.sheetInfos().find((info) => info.name === FORMULAS)?.id ?? '');
        return marked.filter((_, row) => valueAt(sheet, { row, column: 0 }) === true);
      };
      expect([name, holding(before[index])]).toEqual([name, marked]);
      expect([name, holding(before[fixtures.length + index])]).toEqual([name, heldUntilNextCheck[name] ?? []]);
    });
  });
});

const FORMULAS = 'Công thức';

/** A fixture with the formulas of its marks on a sheet of their own, as found and with every marked cell mended. */
async function markFormulas(name: string) {
  const workbook = fixture(name);
  const forms = formsOf(await reportOf(workbook, criteriaFor(name)));
  const marked = forms.flatMap((form) =>
    planMarks(form.sheet, [form]).marks.flatMap((mark) => cellsOf(mark).map((cell) => ({ form, mark, cell }))),
  );
  workbook.setCells(
    workbook.addSheet(FORMULAS),
    marked.map(({ form, mark, cell }, row) => ({
      row,
      column: 0,
      input: { formula: asCellFormula(form.sheet.name, mark, cell), value: null },
    })),
  );
  const found = workbook.save();
  for (const { form, cell } of marked) workbook.setCells(form.sheet.id, [{ ...cell, input: mendedValue(form, cell) }]);
  return { name, found, mended: workbook.save(), marked: marked.map(({ cell }) => cellToA1(cell)) };
}

/** What an official would write into a cell to mend it. */
function mendedValue({ table, assessment }: AssessedTable, { row, column }: CellPosition): string | number | null {
  const role = table.columns.find((candidate) => candidate.column === column)?.role;
  switch (role) {
    case 'result':
      return 'Đạt';
    case 'met':
      return 'x';
    case 'notMet':
      return null;
    case 'selfScore':
      return assessment.criteria.find((criterion) => criterion.tableRow?.row === row)?.maxScore ?? 0;
    default:
      return `Hồ sơ ${columnLetters(column)}`;
  }
}

/** A number that stands twice, one that the set does not have, a sum: only a new check can tell that they are mended. */
const heldUntilNextCheck: Readonly<Record<string, readonly string[]>> = {
  'cham-diem-co-loi': ['E18'],
  'xa-co-loi': ['A24', 'A49', 'A48'],
};
