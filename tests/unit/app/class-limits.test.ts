import { check } from '../../../src/app/check';
import { combine } from '../../../src/app/combine';
import { planRollUp } from '../../../src/app/roll-up/plan-roll-up';
import { resultsOf } from '../../../src/app/roll-up/file-results';
import { summarise } from '../../../src/app/summarise';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { findingText } from '../../../src/i18n/finding-texts';
import { laterTextsIn } from '../../../src/i18n/texts';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { blankWorkbook, openWorkbook, type OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import { valueAt } from '../../../src/workbook/snapshot';
import { judged, setOf } from '../assessing/tables';
import { recalculated } from '../reporting/libre-office';

const limited: CriteriaSet = {
  ...setOf(
    ['1', '2', '3', '4'].map((number) => judged(number)),
    (
      [
        ['xuat-sac', 'Xuất sắc', 4],
        ['tot', 'Tốt', 3],
        ['dat', 'Đạt', 1],
      ] as const
    ).map(([id, vi, least]) => ({
      id,
      title: { vi },
      recognised: true,
      conditions: [{ kind: 'metAtLeast', count: least }],
    })),
  ),
  title: { vi: 'Xếp loại xã' },
  classLimits: [{ class: 'xuat-sac', percent: 20, of: ['tot'] }],
};
const options = { sheets: 'all', criteria: limited, sets: [] } as const;

/** A row of results for each unit on one sheet. */
function unitsWith(metCounts: readonly number[]): OpenXmlWorkbook {
  const workbook = blankWorkbook('Các xã');
  const id = workbook.sheetInfos()[0]?.id ?? '';
  const numbers = [1, 2, 3, 4];
  const rows: (string | number | null)[][] = [
    ['TỔNG HỢP KẾT QUẢ CỦA CÁC XÃ', null, null, null, null, null],
    ['TT', 'Đơn vị', ...numbers.map((number) => `TC ${String(number)}`)],
    ...metCounts.map((met, at) => [
      at + 1,
      `Xã Số ${String(at + 1)}`,
      ...numbers.map((number) => (number <= met ? 'Đạt' : 'Chưa đạt')),
    ]),
  ];
  workbook.setCells(
    id,
    rows.flatMap((row, at) => row.map((input, column) => ({ row: at, column, input }))),
  );
  return workbook;
}

/** Some of each class, from the highest. */
const having = (best: number, good: number, rest = 0) =>
  unitsWith([
    ...Array.from({ length: best }, () => 4),
    ...Array.from({ length: good }, () => 3),
    ...Array.from({ length: rest }, () => 1),
  ]);

async function foundIn(workbook: OpenXmlWorkbook) {
  const report = await check(new OpenXmlPort(workbook), options);
  if (!report.ok) throw new Error(report.error.code);
  return report.value.sheets.flatMap(({ findings }) => findings).filter(({ code }) => code === 'class-over-limit');
}

async function reportOf(workbook: OpenXmlWorkbook, at: number) {
  const report = await check(new OpenXmlPort(workbook), options);
  if (!report.ok) throw new Error(report.error.code);
  // Units of different files are different units.
  const results = resultsOf(report.value);
  const tables = results.tables.map((table) => {
    const unit = table.assessment.unit && {
      ...table.assessment.unit,
      name: `${table.assessment.unit.name} ${String(at)}`,
    };
    return { ...table, assessment: { ...table.assessment, unit } };
  });
  return { fileName: `xa-${String(at + 1)}.xlsx`, results: { ...results, tables } };
}

describe('a class whose units are limited by those of another', () => {
  it.each([
    [1, 5, 0],
    [1, 4, 1],
    [2, 10, 0],
    [2, 9, 1],
    [3, 0, 1],
    [0, 3, 0],
  ])('of %p units in it and %p in the other: %p times told, once for all', async (best, good, times) => {
    expect(await foundIn(having(best, good, 2))).toHaveLength(times);
  });

  it('is not told of one unit alone, beside which there may be any others', async () => {
    expect(await foundIn(unitsWith([4]))).toEqual([]);
  });

  it.each([
    [having(1, 2), having(0, 3), 0],
    [having(1, 3), having(1, 3), 1],
    [unitsWith([4]), unitsWith([3]), 1],
  ])('is counted over all files of a roll-up, and told once there', async (one, other, times) => {
    const reports = await Promise.all([one, other].map(reportOf));
    const { notes } = planRollUp(reports, []);
    expect(notes.map(({ code }) => code)).toEqual(times === 0 ? [] : ['class-over-limit']);
    expect(notes.map((note) => laterTextsIn('vi').rollUp.note(note).includes('được xếp “Xuất sắc”'))).toEqual(
      notes.map(() => true),
    );
    expect(reports.flatMap(({ results }) => results.problems.map(({ code }) => code))).not.toContain(
      'class-over-limit',
    );
  });

  it('is told with the counts and how many there may be', async () => {
    const [found] = await foundIn(having(2, 9));
    expect(found && findingText(found, 'vi')).toBe(
      '2 đơn vị được xếp “Xuất sắc”, nhiều hơn mức 1 đơn vị (20 % của 9 đơn vị được xếp “Tốt”). Hãy xét lại, hoặc kiểm tra xem đã đủ biểu của mọi đơn vị chưa.',
    );
  });
});

describe('the line below the units of a summary', () => {
  const lineOf = (bytes: Uint8Array) => {
    const book = openWorkbook(bytes);
    if (!book.ok) throw new Error(book.error.code);
    const info = book.value.sheetInfos().find(({ name }) => name === 'Tổng hợp');
    const sheet = book.value.sheet(info?.id ?? '');
    const texts = sheet.values.flatMap((_, row) => [valueAt(sheet, { row, column: 1 })]);
    return texts.filter((text) => typeof text === 'string' && text.startsWith('Xếp “'));
  };

  it('counts them, in the workbook and in a roll-up of files, and LibreOffice counts the same', async () => {
    const own = having(2, 9, 1);
    const done = await summarise(new OpenXmlPort(own), { ...options, today: '2026-11-25' });
    if (!done.ok) throw new Error(done.error.code);

    const reports = await Promise.all([having(1, 5), having(0, 5)].map(reportOf));
    const rolledUp = blankWorkbook('Tổng hợp');
    const [blankSheet] = rolledUp.sheetInfos();
    const edits = combine(reports, { today: '2026-11-25', ...(blankSheet === undefined ? {} : { blankSheet }) });
    const applied = await new OpenXmlPort(rolledUp).apply([...edits]);
    if (!applied.ok) throw new Error(applied.error.code);

    const expected = [
      ['Xếp “Xuất sắc”: 2 đơn vị; tối đa 1 (20 % số đơn vị xếp “Tốt”). Vượt mức.'],
      ['Xếp “Xuất sắc”: 1 đơn vị; tối đa 2 (20 % số đơn vị xếp “Tốt”)'],
    ];
    const files = [own.save(), rolledUp.save()];
    expect(files.map(lineOf)).toEqual(expected);
    expect(recalculated(files).map(lineOf)).toEqual(expected);
  }, 120_000);
});
