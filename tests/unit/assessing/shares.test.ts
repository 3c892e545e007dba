import { readFileSync } from 'node:fs';
import { assess } from '../../../src/assessing/assess';
import { findShareMismatches } from '../../../src/assessing/shares';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from '../reading/sheet-of';
import { tableOn } from '../reading/table-on';
import { points, setOf } from './tables';

type Printed = readonly [maximum: number, score: number, share: CellValue];

/** A form with a row for each of these: the maximum, the score, and the share that is printed beside it. */
function mismatches(rows: readonly Printed[], heading: CellValue = 'Chỉ số') {
  const form = [
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', heading],
    ...rows.map(([maximum, score, share], index): CellValue[] => [
      index + 1,
      `Nội dung tiêu chí thứ ${index + 1}`,
      maximum,
      score,
      share,
    ]),
  ];
  const sheet = sheetOf(form);
  const table = tableOn(sheet);
  const criteriaSet = setOf(rows.map(([maximum], index) => points(String(index + 1), maximum)));
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
});
