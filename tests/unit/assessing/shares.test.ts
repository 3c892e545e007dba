import { readFileSync } from 'node:fs';
import { assess } from '../../../src/assessing/assess';
import { findShareMismatches } from '../../../src/assessing/shares';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from '../reading/sheet-of';
import { tableOn } from '../reading/table-on';
import { points, setOf } from './tables';

type Printed = readonly [maximum: CellValue, score: CellValue, share: CellValue];

/** A form with a row for each of these: the maximum, the score, and the share that is printed beside it. */
function mismatches(rows: readonly Printed[], heading: CellValue = 'Chỉ số', below: readonly CellValue[][] = []) {
  const form = [
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', heading],
    ...rows.map(([maximum, score, share], index): CellValue[] => [
      index + 1,
      `Nội dung tiêu chí thứ ${index + 1}`,
      maximum,
      score,
      share,
    ]),
    ...below,
  ];
  const sheet = sheetOf(form);
  const table = tableOn(sheet);
  const criteriaSet = setOf(rows.map(([maximum], index) => points(String(index + 1), Number(maximum) || 1)));
  const assessment = assess(table, criteriaSet);
  return findShareMismatches(sheet, { table, criteriaSet, assessment }).map((finding) =>
    finding.code === 'share-mismatch' ? [finding.criterion, finding.found, finding.expected] : [],
  );
}

/** Points and indices of 2025 as Lâm Đồng published them under Quyết định 1234/QĐ-UBND, without the units' names. */
function published(name: string): readonly Printed[] {
  const [, ...lines] = readFileSync(`tests/fixtures/published/${name}.csv`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [maximum = 0, score = 0, share = 0] = line.split(',').map(Number);
    return [maximum, score, share];
  });
}

const withShare = (rows: readonly Printed[], row: number, by: number) =>
  rows.map(([maximum, score, share], index): Printed => [
    maximum,
    score,
    index === row ? Math.round((Number(share) + by) * 100) / 100 : share,
  ]);

describe('a printed share', () => {
  it.each([
    ['index-final', 139],
    ['index-by-domain', 971],
  ])('of those that were published in %s is never taken for a mistake', (name, count) => {
    const rows = published(name);
    expect([mismatches(rows), rows.length]).toEqual([[], count]);
  });

  it('of those that were published is found where it is wrong by 0,02', () => {
    const rows = published('index-by-domain').slice(0, 40);
    for (const row of [0, 7, 39]) {
      const [, , share] = rows[row] ?? [0, 0, 0];
      const wrong = Number(share) >= 99.98 ? -0.02 : 0.02;
      expect(mismatches(withShare(rows, row, wrong))).toEqual([
        [String(row + 1), expect.closeTo(Number(share) + wrong), share],
      ]);
      expect(mismatches(withShare(rows, row, wrong / 2))).toEqual([]);
    }
  });

  const right: readonly Printed[] = [
    [10, 9, 0.9],
    [20, 15, 0.75],
    [3, 2, 2 / 3],
  ];

  it('may stand as Excel keeps it, as a text, or be computed with all its decimals', () => {
    expect(mismatches(right)).toEqual([]);
    expect(mismatches([...right, [10, 8, '80,00%']])).toEqual([]);
    expect(mismatches([...right, [10, 8, 0.8003]])).toEqual([['4', 80.03, 80]]);
    expect(mismatches([...right, [10, 8, '80,02%']])).toEqual([['4', 80.02, 80]]);
  });

  it('is held against as many decimals as its column has', () => {
    const whole: readonly Printed[] = [
      [3, 2, '67%'],
      [7, 6, '86%'],
      [8, 3, '38%'],
    ];
    expect(mismatches(whole)).toEqual([]);
    expect(mismatches([...whole, [10, 8, '82%']])).toEqual([['4', 82, 80]]);
  });

  it('is looked for under a heading of column numbers too', () => {
    expect(mismatches([...right, [10, 8, 0.7]], '5=4/3')).toEqual([['4', 70, 80]]);
  });

  it('is none where a column says what was achieved, or has another heading', () => {
    const achieved: readonly Printed[] = [
      [10, 9, '35%'],
      [20, 15, '60%'],
      [3, 2, '95%'],
      [10, 8, '80%'],
    ];
    expect(mismatches(achieved, 'Tỷ lệ thực hiện')).toEqual([]);
    expect(mismatches([...right, [10, 8, 0.7]], 'Ghi chú')).toEqual([]);
  });

  it('is not missed where a row prints none, has no score, or no maximum', () => {
    const wrong: Printed = [10, 8, 0.7];
    const unsaid: readonly Printed[] = [
      [10, 8, null],
      [10, null, 0.5],
      [null, 8, 0.5],
      [0, 8, 0.5],
      [10, 8, 'chưa tính'],
      [10, 8, { error: '#DIV/0!' }],
    ];
    expect(mismatches([...right, wrong, ...unsaid])).toEqual([['4', 70, 80]]);
  });

  it('of a sum is held against the sum’s own points', () => {
    expect(mismatches(right, 'Chỉ số', [[null, 'Tổng cộng', 33, 26, 0.8]])).toEqual([[null, 80, 78.79]]);
    expect(mismatches(right, 'Chỉ số', [[null, 'Tổng cộng', 33, 26, 26 / 33]])).toEqual([]);
  });

  it('is looked for where at least three are printed and most of them are right', () => {
    const wrong: Printed = [10, 8, 0.7];
    expect(mismatches([...right.slice(0, 2), [5, 4, null]])).toEqual([]);
    expect(mismatches([...right.slice(0, 2), wrong])).toEqual([['3', 70, 80]]);
    expect(mismatches([right[0] ?? wrong, wrong, [5, 4, null]])).toEqual([]);
    expect(mismatches([...right, wrong, wrong])).toHaveLength(2);
    expect(mismatches([...right, wrong, wrong, wrong])).toEqual([]);
  });

  it('of everything may stand as 1, 100 or "100%", and without its sign', () => {
    expect(mismatches([...right, [10, 10, 1], [10, 10, '100%'], [10, 10, '100'], [10, 10, 100]])).toEqual([]);
    expect(mismatches([...right, [10, 8, '70']])).toEqual([['4', 70, 80]]);
  });

  it.each(['Chỉ số', 'Tỉ lệ', 'Tỷ lệ đạt (%)', '%', '5 = (4) : (3)', '5=4/3'])(
    'is looked for under “%s”',
    (heading) => {
      expect(mismatches([...right, [10, 8, 0.7]], heading)).toEqual([['4', 70, 80]]);
    },
  );
});

describe('a printed share on a form', () => {
  const formWith = (header: readonly CellValue[], rows: readonly CellValue[][]) => {
    const sheet = sheetOf([header, ...rows], { name: 'Bản Bo' });
    const table = tableOn(sheet);
    const criteriaSet = setOf(rows.map((_, index) => points(String(index + 1), 10)));
    return findShareMismatches(sheet, { table, criteriaSet, assessment: assess(table, criteriaSet) });
  };
  const header = ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Chỉ số'];

  it('may be of the unit’s points or of the appraiser’s, and what counts is the appraiser’s', () => {
    const rows: CellValue[][] = [
      [1, 'Một', 10, 9, 8, '90%'],
      [2, 'Hai', 10, 9, 8, '80%'],
      [3, 'Ba', 10, 9, 8, '85%'],
    ];
    expect(formWith(header, rows)).toEqual([
      {
        code: 'share-mismatch',
        sheetId: 'sheet-1',
        sheetName: 'Bản Bo',
        unit: 'Bản Bo',
        criterion: '3',
        cell: { row: 3, column: 5 },
        fix: null,
        found: 85,
        expected: 80,
        hasFormula: false,
      },
    ]);
  });

  it('is none without a maximum to divide by', () => {
    const rows: CellValue[][] = [
      [1, 'Một', 9, '90%'],
      [2, 'Hai', 8, '80%'],
      [3, 'Ba', 8, '85%'],
    ];
    expect(formWith(['TT', 'Nội dung tiêu chí', 'Điểm tự chấm', 'Chỉ số'], rows)).toEqual([]);
  });
});
