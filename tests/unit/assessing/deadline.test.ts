import { assess } from '../../../src/assessing/assess';
import { assessedPeriodOf } from '../../../src/assessing/assessed-period';
import { inPeriod } from '../../../src/assessing/deadline';
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
    expect(inPeriod({ kind: 'amount', of: 'date', notAfter }, assessedPeriodOf({}, year))).toEqual({
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

/** From 16 November of the year before to 15 November, as some offices close their year. */
describe('a period that begins in the year before', () => {
  const period = { from: '11-16', to: '11-15', startsInPreviousYear: true };
  const assessed = (notAfter: string, value: CellValue, title = 'BẢNG TỰ ĐÁNH GIÁ NĂM 2025') => {
    const table = tableOf([
      [title, null, null],
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      [1, 'Ban hành kế hoạch', value],
      [2, 'Nội dung thứ hai', 'Đạt'],
    ]);
    const measure: Measure = { kind: 'amount', of: 'date', notAfter };
    const set = { ...setOf([{ number: '1', measure, evidence: 'none' }, judged('2')]), period };
    const { criteria, findings } = assess(table, set);
    return [criteria[0]?.result, findings.map(({ code }) => code)];
  };

  it('has its first and its last day in two years', () => {
    expect(assessedPeriodOf({ period }, 2025)).toEqual({
      year: 2025,
      isOwn: true,
      from: '2024-11-16',
      to: '2025-11-15',
    });
    expect(assessedPeriodOf({}, 2025)).toEqual({ year: 2025, isOwn: false, from: '2025-01-01', to: '2025-12-31' });
    expect(assessedPeriodOf({ period }, null)).toBeNull();
  });

  it.each([
    ['12-31', '2024-12-31'],
    ['11-16', '2024-11-16'],
    ['11-15', '2025-11-15'],
    ['03-31', '2025-03-31'],
    ['02-29', '2025-02-28'],
  ])('has the deadline %s on %s', (notAfter, deadline) => {
    const measure: Measure = { kind: 'amount', of: 'date', notAfter };
    expect(inPeriod(measure, assessedPeriodOf({ period }, 2025))).toEqual({ ...measure, notAfter: deadline });
  });

  it.each<[string, CellValue, string, readonly string[]]>([
    ['03-31', '15/12', 'met', []],
    ['03-31', 'Quý I', 'met', []],
    ['12-31', 'Quý IV', 'met', []],
    ['12-31', '31/12/2024', 'met', []],
    ['12-31', '1/1/2025', 'notMet', ['criterion-not-met']],
    ['12-31', '1/1', 'notMet', ['criterion-not-met']],
    ['03-31', '15/11/2024', 'met', ['date-before-period']],
    ['03-31', '16/11/2024', 'met', []],
    ['2025-06-30', 'Quý IV', 'met', []],
  ])('judges against %s a date %p in it: %s', (notAfter, value, result, findings) => {
    expect(assessed(notAfter, value)).toEqual([result, findings]);
  });

  it('is not known without a year', () => {
    expect(assessed('03-31', 'Quý I', 'BẢNG TỰ ĐÁNH GIÁ')).toEqual(['blank', ['year-missing']]);
  });

  it('of one year that is not a whole one leaves deadlines outside in that year', () => {
    const short = { from: '07-01', to: '11-30', startsInPreviousYear: false };
    const measure: Measure = { kind: 'amount', of: 'date', notAfter: '03-31' };
    expect(inPeriod(measure, assessedPeriodOf({ period: short }, 2025))).toMatchObject({ notAfter: '2025-03-31' });
  });
});
