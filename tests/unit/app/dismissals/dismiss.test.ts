import { check, type CheckOptions } from '../../../../src/app/check';
import { dismiss, takeBackDismissal } from '../../../../src/app/dismissals/dismiss';
import { mark } from '../../../../src/app/mark';
import type { CheckReport } from '../../../../src/app/report';
import { undo } from '../../../../src/app/undo/undo';
import { undoStep } from '../../../../src/app/undo/undo-step';
import type { Finding } from '../../../../src/assessing/finding';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import type { Outcome } from '../../../../src/outcome';
import { formSheet, PanePort } from '../../taskpane/form-workbook';

const options: CheckOptions = { sheets: 'active', criteria: 'auto', sets: builtInSets() };
const said = { reason: 'Đã kiểm tra với huyện', by: 'Lò Thị Mai', on: '2026-03-15' };

function valueOf<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

async function checked(port: PanePort): Promise<CheckReport> {
  return valueOf(await check(port, options));
}

async function findings(port: PanePort): Promise<readonly Finding[]> {
  return (await checked(port)).sheets.flatMap((sheet) => sheet.findings);
}

async function found(port: PanePort, code: Finding['code'], criterion: string | null): Promise<Finding> {
  const finding = (await findings(port)).find((one) => one.code === code && one.criterion === criterion);
  if (finding === undefined) throw new Error(`No ${code}`);
  return finding;
}

const criteriaFound = async (port: PanePort) => (await findings(port)).map(({ criterion }) => criterion);
const form = (port: PanePort) => port.sheetNamed('Sùng Phài');

/** Criteria 7 and 9 are not met, and the result of 11 cannot be read. */
async function dismissed(criterion = '7') {
  const port = new PanePort([formSheet({ 7: 'Chưa đạt', 9: 'Chưa đạt', 11: 'Xem lại' })]);
  const outcome = valueOf(await dismiss(port, [await found(port, 'criterion-not-met', criterion)], said, options));
  return { port, outcome };
}

describe('dismissing a finding', () => {
  it('sets it aside with the reason, who and when, and counts the others only', async () => {
    const { outcome } = await dismissed();
    const [sheet] = outcome.report?.sheets ?? [];
    expect(sheet?.findings.map(({ criterion }) => criterion)).toEqual(['9', '11']);
    expect(sheet?.dismissed).toMatchObject([{ finding: { criterion: '7' }, dismissal: said }]);
    expect(sheet?.layout === 'form' && sheet.tables[0].assessment.counts).toMatchObject({ met: 31, notMet: 2 });
  });

  it('keeps it from being marked', async () => {
    const { port } = await dismissed();
    expect(valueOf(await mark(port, options)).marked).toBe(2);
    expect(form(port).marks.flatMap(({ areas }) => areas.map(({ row }) => row))).not.toContain(8);
  });

  it('holds when rows are inserted above and columns before it', async () => {
    const { port } = await dismissed();
    const { values } = form(port);
    const moved = [...values.slice(0, 1), [], ...values.slice(1)].map((cells) => [null, ...(cells ?? [])]);
    const usedRange = { row: 0, column: 0, rowCount: moved.length, columnCount: 5 };
    port.replace({ ...form(port), values: moved, usedRange });
    expect(await criteriaFound(port)).toEqual(['9', '11']);
  });

  it('ends when the finding says something else', async () => {
    const { port } = await dismissed();
    port.type('Sùng Phài', { row: 8, column: 3 }, 'Không rõ');
    expect(await criteriaFound(port)).toEqual(['7', '9', '11']);
  });

  it('is about one place only, where no criterion tells findings apart', async () => {
    const rows = formSheet().values.map((cells) => [...(cells ?? [])]);
    rows.splice(10, 0, ['99', 'Tiêu chí lạ', null, 'Đạt']);
    rows.splice(20, 0, ['98', 'Tiêu chí khác', null, 'Đạt']);
    const port = new PanePort([{ ...formSheet(), values: rows }]);
    const unknown = (await findings(port)).filter(({ code }) => code === 'criterion-unknown');
    const [first] = unknown;
    if (first === undefined) throw new Error('There is an unknown criterion');
    valueOf(await dismiss(port, [first], said, options));
    expect((await findings(port)).filter(({ code }) => code === 'criterion-unknown')).toHaveLength(unknown.length - 1);
  });

  it('is refused where the finding is no longer there just so', async () => {
    const port = new PanePort([formSheet({ 7: 'Xem lại' })]);
    const finding = await found(port, 'result-unrecognised', '7');
    port.type('Sùng Phài', { row: 8, column: 3 }, 'Chưa rõ');
    expect(await dismiss(port, [finding], said, options)).toMatchObject({ error: { code: 'finding-gone' } });
    expect(port.metadata).toBeNull();
  });

  it('is refused where a newer version of ours keeps notes', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    port.metadata = '{"version":9}';
    const finding = await found(port, 'criterion-not-met', '7');
    expect(await dismiss(port, [finding], said, options)).toMatchObject({ error: { code: 'metadata-newer-version' } });
  });

  it('is undone without a trace', async () => {
    const { port, outcome } = await dismissed();
    valueOf(await undo(port, undoStep(outcome.undo, [])));
    expect(port.metadata).toBeNull();
    expect(await criteriaFound(port)).toEqual(['7', '9', '11']);
  });
});

describe('taking a dismissal back', () => {
  it('lets the finding count again, and leaves the other dismissals', async () => {
    const { port } = await dismissed();
    valueOf(await dismiss(port, [await found(port, 'criterion-not-met', '9')], said, options));
    const [first] = (await checked(port)).sheets[0]?.dismissed ?? [];
    if (first === undefined) throw new Error('Something was dismissed');
    valueOf(await takeBackDismissal(port, first.dismissal, options));
    expect(await criteriaFound(port)).toEqual(['7', '11']);
  });

  it('leaves what only a later release can read', async () => {
    const { port } = await dismissed();
    const later = { code: 'of-later', what: 1 };
    const standing: unknown = JSON.parse(port.metadata ?? '{}');
    const { dismissals } = standing as { dismissals: unknown[] };
    port.metadata = JSON.stringify({ version: 1, dismissals: [later, ...dismissals] });
    const [first] = (await checked(port)).sheets[0]?.dismissed ?? [];
    if (first === undefined) throw new Error('Something was dismissed');
    valueOf(await takeBackDismissal(port, first.dismissal, options));
    expect(port.metadata).toBe(JSON.stringify({ version: 1, dismissals: [later] }));
  });
});

describe('in a matrix', () => {
  it('a finding of one unit is dismissed for that unit alone', async () => {
    const criteria = Array.from({ length: 34 }, (_, index) => index + 1);
    const port = new PanePort([
      {
        ...formSheet(),
        values: [
          ['TT', 'Đơn vị', ...criteria.map((number) => `Tiêu chí ${number}`)],
          [1, 'Xã A', ...criteria.map((number) => (number === 7 ? 'Chưa đạt' : 'Đạt'))],
          [2, 'Xã B', ...criteria.map((number) => (number === 7 ? 'Chưa đạt' : 'Đạt'))],
          [],
          ['Ghi chú: Theo Quyết định 9745/QĐ-BCA-V05'],
        ],
      },
    ]);
    const gaps = (await findings(port)).filter(({ code }) => code === 'criterion-not-met');
    const [first] = gaps;
    if (first === undefined) throw new Error('There are gaps');
    const { report } = valueOf(await dismiss(port, [first], said, options));
    const left = report?.sheets[0]?.findings.filter(({ code }) => code === 'criterion-not-met') ?? [];
    expect([gaps.length, left.map(({ unit }) => unit)]).toEqual([2, ['Xã B']]);
    const tables = report?.sheets[0]?.layout === 'matrix' ? report.sheets[0].tables : [];
    expect(tables.map((table) => table.findings.length)).toEqual([0, 1]);
  });
});
