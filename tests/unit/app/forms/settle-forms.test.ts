import fc from 'fast-check';
import { planRollUp } from '../../../../src/app/roll-up/plan-roll-up';
import { settleFileForms } from '../../../../src/app/roll-up/settle-file-forms';
import type { FileReport } from '../../../../src/app/roll-up/settle-units';
import { rowsOf, unknownFile, type Row } from './unknown-form';

const without = (rows: readonly Row[], ...indices: number[]) => rows.filter((_, index) => !indices.includes(index));
const several = (count: number, rows: readonly Row[], name = 'Trường') =>
  Promise.all(Array.from({ length: count }, (_, index) => unknownFile(`${name} ${index + 1}`, rows)));
const setsOf = (reports: readonly FileReport[]) => [
  ...new Set(reports.flatMap(({ results }) => results.tables.map(({ criteriaSet }) => criteriaSet))),
];
const tableIn = (reports: readonly FileReport[], fileName: string) => {
  const table = reports.find((report) => report.fileName === fileName)?.results.tables[0];
  if (table === undefined) throw new Error(`No table in ${fileName}`);
  return table;
};
const settled = (reports: readonly FileReport[]) => settleFileForms(reports);

describe('forms of which no criteria set is known', () => {
  it('are one set for a hundred units, under what their titles have in common', async () => {
    const files = await several(100, rowsOf());
    const { reports, notes } = settled(files);
    expect(setsOf(reports)).toMatchObject([{ title: { vi: 'PHIẾU CHẤM ĐIỂM CỦA TRƯỜNG … NĂM 2026' } }]);
    expect(notes).toEqual([]);
    expect(tableIn(reports, 'Trường 7.xlsx').assessment).toMatchObject({ score: 36, maxScore: 45 });
  });

  it('tell the row that one of twenty lacks, which has no result there', async () => {
    const rows = rowsOf();
    const files = [...(await several(19, rows)), await unknownFile('Trường X', without(rows, 3))];
    const { reports, notes } = settled(files);
    expect(notes).toEqual([
      {
        fileName: 'Trường X.xlsx',
        code: 'criterion-missing',
        sheetName: 'Biểu',
        rows: [
          {
            number: '4',
            title: 'Kho bảo đảm yêu cầu về vệ sinh',
            after: { number: '3', title: 'Bếp bảo đảm yêu cầu về vệ sinh' },
            having: 19,
            of: 20,
          },
        ],
      },
    ]);
    expect(setsOf(reports)).toHaveLength(1);
    const { assessment } = tableIn(reports, 'Trường X.xlsx');
    expect(assessment.criteria.map(({ number, title }) => `${number} ${title}`)).toEqual(
      rows.map(([title], index) => `${index + 1} ${title}`),
    );
    expect(assessment.criteria.map(({ score }) => score)).toEqual([4, 4, 4, null, 4, 4, 4, 4, 4]);
    expect(assessment).toMatchObject({ counts: { total: 9, blank: 1 }, score: 32, maxScore: 45 });
  });

  it('tell the row that only one has, which is not compared', async () => {
    const rows = rowsOf();
    const more: Row[] = [...rows.slice(0, 2), ['Hồ bơi có người trực', 5, 5], ...rows.slice(2)];
    const { reports, notes } = settled([...(await several(3, rows)), await unknownFile('Trường X', more)]);
    expect(notes).toEqual([
      {
        fileName: 'Trường X.xlsx',
        code: 'criterion-unknown',
        sheetName: 'Biểu',
        rows: [{ number: '3', title: 'Hồ bơi có người trực', having: 1, of: 4 }],
      },
    ]);
    expect(tableIn(reports, 'Trường X.xlsx').assessment).toMatchObject({ score: 36, maxScore: 45 });
  });

  it('know a row by its words, however they are typed, and by its number where it was reworded', async () => {
    const rows = rowsOf();
    const typed = rows.map(([title, ...figures]): Row => [`${title.toUpperCase()} .`.normalize('NFD'), ...figures]);
    const reworded = rows.map(([title, ...figures], index): Row => [
      index === 4 ? 'Lớp học bảo đảm các yêu cầu vệ sinh' : title,
      ...figures,
    ]);
    const files = [
      ...(await several(3, rows)),
      await unknownFile('Trường X', typed),
      await unknownFile('Trường Y', reworded),
    ];
    const { reports, notes } = settled(files);
    expect(notes).toEqual([]);
    expect(setsOf(reports)).toHaveLength(1);
  });

  it('tell a criterion that gives other points in one of them, and count by its own', async () => {
    const rows = rowsOf();
    const other = rows.map(([title, maximum, points], index): Row => [title, index === 0 ? 10 : maximum, points]);
    const { reports, notes } = settled([...(await several(3, rows)), await unknownFile('Trường X', other)]);
    expect(notes).toMatchObject([
      { fileName: 'Trường X.xlsx', code: 'maximum-differs', rows: [{ number: '1', found: 10, usual: 5 }] },
    ]);
    expect(tableIn(reports, 'Trường X.xlsx').assessment).toMatchObject({ score: 36, maxScore: 50 });
  });

  it('stand by themselves where most of their titles are others, which is said once', async () => {
    const files = [
      ...(await several(2, rowsOf('an toàn cháy nổ và cứu hộ'), 'Chợ')),
      ...(await several(4, rowsOf('vệ sinh'))),
    ];
    const { reports, notes } = settled(files);
    expect(setsOf(reports)).toHaveLength(2);
    expect(notes).toMatchObject([{ fileName: 'Chợ 1.xlsx', code: 'other-form', units: 2 }]);
    expect(planRollUp(files, []).notes.map(({ code }) => code)).toEqual(['other-form']);
  });

  it('take a unit that stands twice for one', async () => {
    const rows = rowsOf();
    const files = [
      ...(await several(3, rows)),
      await unknownFile('Trường 2', without(rows, 0), 'Trường 2 (nộp lại).xlsx'),
    ];
    const { notes, unitCount } = planRollUp(files, []);
    expect(unitCount).toBe(3);
    expect(notes.map(({ code, fileName }) => [code, fileName])).toEqual([
      ['criterion-missing', 'Trường 2 (nộp lại).xlsx'],
      ['unit-repeated', 'Trường 2 (nộp lại).xlsx'],
    ]);
  });

  it('come to the same in whatever order the files are', async () => {
    const rows = rowsOf();
    const files = [
      ...(await several(3, rows)),
      ...(await several(2, rowsOf('an toàn cháy nổ và cứu hộ'), 'Chợ')),
      await unknownFile('Trường 8', without(rows, 1, 5)),
      await unknownFile('Trường 9', [...rows, ['Hồ bơi có người trực', 5, 5]]),
      await unknownFile('Trường 10', without(rows, 8)),
      await unknownFile('Trường 1', without(rows, 2), 'Trường 1 cũ.xlsx'),
    ];
    const plan = (reports: readonly FileReport[]) => {
      const { edits, notes } = planRollUp(reports, [], { today: '2026-11-25' });
      return JSON.stringify([[...edits], notes]);
    };
    const expected = plan(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(plan(shuffled)).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('come to the same in whatever order, where no form is the one that most have', async () => {
    const rows = rowsOf();
    const files = await Promise.all(
      rows.map((_, index) => unknownFile(`Trường ${index}`, without(rows, index, (index + 1) % rows.length))),
    );
    const plan = (reports: readonly FileReport[]) => JSON.stringify(planRollUp(reports, []).notes);
    const expected = plan(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(plan(shuffled)).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});
