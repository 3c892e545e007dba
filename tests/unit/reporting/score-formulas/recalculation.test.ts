import type { Measure } from '../../../../src/criteria/criteria-set';
import { planScores } from '../../../../src/reporting/scores';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellInput } from '../../../../src/workbook/edit';
import { blankWorkbook, openWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';
import { isCellError, valueAt, type CellValue } from '../../../../src/workbook/snapshot';
import { setOf } from '../../assessing/tables';
import { recalculated } from '../libre-office';
import {
  count,
  grades,
  handled,
  inverse,
  part,
  proportional,
  share,
  statedForm,
  statedRows,
  type StatedRow,
} from './stated-form';

const silent: CellValue[] = [null, '', 'Không áp dụng', 'Không phát sinh', 'không có kiến nghị', '0/0', true];
const shares = [1, 0.9999, 0.8, 0.7999, 0.7, 0.6999, 0.07 * 10, 0, -0.1, 46_000];
const shareTexts = ['100%', '70%', '69,99%', '14/20', '16/25 (64%)', 'dưới 70%', ' 7/10 ', '7/10'.normalize('NFD')];
const figures = [100, 99.99, 80, 79.99, 70, 69.99, 1.5, 0, 0.7, 101];
const counts = [0, 1, 2, 3, 1.5, -1, '2', '2 mô hình', 12];
const words = ['Tốt', 'tốt', 'A', 'Khá', 'Trung bình', 'Fair', 'Loại 1', 'Xếp loại: Khá', 'Khá'.normalize('NFD'), 1];

const forms: readonly (readonly [string, Measure, readonly CellValue[]])[] = [
  ['bands of shares', share, [...shares, ...shareTexts, ...silent]],
  ['bands of percentages as figures', share, [...figures, ...shareTexts, ...silent]],
  ['bands of parts', part, [...shares, ...shareTexts, ...silent]],
  ['bands of counts', count, [...counts, ...silent]],
  ['levels', grades, [...words, ...silent]],
  ['a rule over shares', proportional, [...shares, ...shareTexts, ...silent]],
  ['a rule over percentages as figures', proportional, [...figures, ...shareTexts, ...silent]],
  ['a rule that divides', inverse, [...counts, ...silent]],
  [
    'a rule over two figures',
    handled,
    [
      '10; 10',
      '10; 7',
      '10000; 6999',
      'a = 3; b = 3',
      'Tổng số: 10\nĐã xử lý:  8',
      'Tổng số: "10"; 8',
      '0; 0',
      7,
      ...silent,
    ],
  ],
];

/** A workbook with these rows and formulas, none of which has a value yet. */
const written = (rows: readonly StatedRow[], changes: ReturnType<typeof planScores>) => {
  const workbook = blankWorkbook('Mẫu');
  const [sheet] = workbook.sheetInfos();
  const constants = statedRows(rows).flatMap((row, at) =>
    row.map((value, column) => ({ row: at, column, input: isCellError(value) ? null : value })),
  );
  const withoutValue = (input: CellInput) =>
    typeof input === 'object' && input !== null ? { ...input, value: null } : input;
  const formulas = (changes ?? []).map(({ row, column, next }) => ({ row, column, input: withoutValue(next) }));
  workbook.setCells(sheet?.id ?? '', [...constants, ...formulas]);
  return workbook.save();
};

const opened = (bytes: Uint8Array) => {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.error.code);
  const [sheet] = workbook.value.sheetInfos();
  return workbook.value.sheet(sheet?.id ?? '');
};

const settled = (value: CellValue) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : (value ?? ''));
const valueOf = (input: CellInput) => (typeof input === 'object' && input !== null ? input.value : input);

jest.setTimeout(180_000);

describe('points by formula, calculated by LibreOffice', () => {
  it('are those that the check says are due, for whatever is stated', () => {
    const plans = forms.map(([name, measure, stated]) => {
      const rows = stated.map((value): StatedRow => [value]);
      const changes = planScores(statedForm(measure, rows)) ?? [];
      return { name, rows, changes, bytes: written(rows, changes) };
    });
    const results = recalculated(plans.map(({ bytes }) => bytes)).map(opened);
    const wrong = plans.flatMap(({ name, rows, changes }, index) =>
      changes.flatMap(({ row, column, next }) => {
        const sheet = results[index];
        const found = sheet === undefined ? null : valueAt(sheet, { row, column });
        const [ours, theirs] = [settled(valueOf(next)), settled(found)];
        const stated = JSON.stringify(rows[row - 1]?.[0] ?? null);
        return ours === theirs
          ? []
          : [`${name} ${cellToA1({ row, column })} ${stated}: ${show(ours)} ≠ ${show(theirs)}`];
      }),
    );
    expect(wrong).toEqual([]);
    for (const { rows, changes } of plans) expect(changes.length).toBeGreaterThan(rows.length / 2);
  });

  it('are counted in the total with their effect, and as the set has it where they do not apply', () => {
    const rows: StatedRow[] = [['100%'], ['80%'], ['Không áp dụng'], [0.7], [null, 1]];
    const criteriaSet = setOf([
      { number: '1', measure: share, evidence: 'none' },
      { number: '2', measure: share, evidence: 'none', effect: 'deduction' },
      { number: '3', measure: share, evidence: 'none', notApplicable: 'fullPoints' },
      { number: '4', measure: share, evidence: 'none' },
      { number: '5', measure: share, evidence: 'none' },
    ]);
    const changes = planScores({ ...statedForm(share, rows), criteriaSet }) ?? [];
    const [sheet] = recalculated([written(rows, changes)]).map(opened);
    expect(valueOf(changes.at(-1)?.next ?? null)).toBe(2 - 1 + 2 + 0.5 + 1);
    expect(sheet && valueAt(sheet, { row: rows.length + 1, column: 3 })).toBe(2 - 1 + 2 + 0.5 + 1);
  });

  it('follow figures and known words that are put in later', () => {
    const later: readonly (readonly [string, Measure, readonly CellValue[]])[] = [
      ['shares', share, shares],
      ['percentages as figures', share, figures.filter((figure) => figure === 0 || figure > 1)],
      ['parts', part, [...shares, 'Không phát sinh', '0/0']],
      ['counts', count, [0, 1, 2, 3, 1.5, -1]],
      ['levels', grades, ['Tốt', 'A', 'Khá', 'Trung bình', 'Loại 1']],
      ['a rule', proportional, shares],
      ['a rule that divides', inverse, [0, 1, 2, 3, 'Không có']],
    ];
    const plans = later.map(([name, measure, stated]) => {
      const rows = stated.map((value): StatedRow => [value]);
      const blank = stated.map((): StatedRow => [null]);
      const expected = planScores(statedForm(measure, rows)) ?? [];
      const changes = planScores(statedForm(measure, blank));
      return { name, rows, expected, bytes: written(rows, changes) };
    });
    const results = recalculated(plans.map(({ bytes }) => bytes)).map(opened);
    const wrong = plans.flatMap(({ name, rows, expected }, index) =>
      expected.flatMap(({ row, column, next }) => {
        const sheet = results[index];
        if (sheet === undefined || row > rows.length) return [];
        const [ours, theirs] = [settled(valueOf(next)), settled(valueAt(sheet, { row, column }))];
        return ours === theirs
          ? []
          : [`${name} ${JSON.stringify(rows[row - 1]?.[0])}: ${show(ours)} ≠ ${show(theirs)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

function show(value: ReturnType<typeof settled>): string {
  return isCellError(value) ? value.error : String(value);
}
