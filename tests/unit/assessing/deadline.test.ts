import { assess } from '../../../src/assessing/assess';
import { inYear } from '../../../src/assessing/deadline';
import type { Measure } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, setOf, tableOf } from './tables';

const endOfMarch: Measure = { kind: 'amount', of: 'date', notAfter: '03-31' };

describe('a deadline without a year', () => {
  it.each([
    ['03-31', 2025, '2025-03-31'],
    ['02-29', 2024, '2024-02-29'],
    ['02-29', 2025, '2025-02-28'],
    ['2024-03-31', 2025, '2024-03-31'],
  ])('of %s in %i is %s', (notAfter, year, deadline) => {
    expect(inYear({ kind: 'amount', of: 'date', notAfter }, year)).toEqual({
      kind: 'amount',
      of: 'date',
      notAfter: deadline,
    });
  });

  const assessed = (title: string, value: CellValue) => {
    const table = tableOf([
      [title, null, null],
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      [1, 'Ban hành kế hoạch trong Quý I hằng năm', value],
      [2, 'Nội dung thứ hai', 'Đạt'],
    ]);
    const set = setOf([{ number: '1', measure: endOfMarch, evidence: 'none' }, judged('2')]);
    const { criteria, findings } = assess(table, set);
    return [criteria[0]?.result, findings.map(({ code }) => code)];
  };

  it.each<[CellValue, string, readonly string[]]>([
    ['31/3/2026', 'met', []],
    ['Quý I', 'met', []],
    ['31/3', 'met', []],
    ['1/4/2026', 'notMet', ['criterion-not-met']],
    ['31/12/2025', 'met', []],
    [46_112, 'met', []],
    [46_113, 'notMet', ['criterion-not-met']],
    ['Chưa đạt', 'notMet', ['criterion-not-met']],
    ['Không áp dụng', 'notApplicable', []],
    [null, 'blank', ['value-missing']],
  ])('is of the year in the title: %p in 2026 is %s', (value, result, findings) => {
    expect(assessed('BẢNG TỰ ĐÁNH GIÁ NĂM 2026', value)).toEqual([result, findings]);
  });

  it.each<[CellValue, string, readonly string[]]>([
    ['31/3/2026', 'blank', ['year-missing']],
    ['Quý I', 'blank', ['year-missing']],
    ['Đạt (15/3/2026)', 'met', ['year-missing']],
    ['Đạt', 'met', ['year-missing']],
    ['31/2/2026', 'blank', ['year-missing', 'date-invalid']],
  ])('is held against nothing where no year is known: %p is %s', (value, result, findings) => {
    expect(assessed('BẢNG TỰ ĐÁNH GIÁ', value)).toEqual([result, findings]);
  });

  it('shows what it was with the year, where it was missed', () => {
    const table = tableOf([
      ['BẢNG TỰ ĐÁNH GIÁ NĂM 2026', null, null],
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      [1, 'Ban hành kế hoạch', '15/4/2026'],
    ]);
    const { criteria, findings } = assess(table, setOf([{ number: '1', measure: endOfMarch, evidence: 'none' }]));
    const measure = { ...endOfMarch, notAfter: '2026-03-31' };
    expect(criteria[0]?.measure).toEqual(measure);
    expect(findings[0]).toMatchObject({ amount: { found: { kind: 'day', day: '2026-04-15' }, measure } });
  });
});
