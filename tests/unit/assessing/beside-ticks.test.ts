import { assess } from '../../../src/assessing/assess';
import type { Finding } from '../../../src/assessing/finding';
import type { Measure } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { setOf, tableOf } from './tables';

const share: Measure = { kind: 'amount', of: 'percentage', atLeast: 70 };

/** A form with a column for the amount and two for ticks. */
function read(amount: CellValue, met: CellValue, notMet: CellValue, measure: Measure = share) {
  const table = tableOf([
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Đạt', 'Chưa đạt'],
    [1, 'Tỷ lệ hộ đăng ký', amount, met, notMet],
    [2, 'Tỷ lệ hộ văn hoá', '80%', 'x', null],
    [3, 'Tỷ lệ hộ có nước', '20%', null, 'x'],
  ]);
  const set = setOf(
    ['1', '2', '3'].map((number) => ({ number, measure: number === '1' ? measure : share, evidence: 'none' })),
  );
  const { criteria, findings } = assess(table, set);
  const own = findings.filter(({ criterion }) => criterion === '1');
  return [criteria[0]?.result, ...own.map(said)];
}

function said(finding: Finding): string {
  const place = `${finding.code} ${String(finding.cell?.column)}`;
  return 'found' in finding ? `${place} ${String(finding.found)}` : place;
}

describe('an amount beside ticks', () => {
  it.each<[CellValue, CellValue, CellValue, ...unknown[]]>([
    ['75%', 'x', null, 'met'],
    ['75%', null, null, 'met'],
    ['65%', null, 'x', 'notMet', 'criterion-not-met 2'],
    [null, 'x', null, 'met'],
    [null, null, 'x', 'notMet', 'criterion-not-met 4'],
    [null, null, null, 'blank', 'value-missing 2'],
    ['75%', null, 'x', 'blank', 'result-conflict 2 75%, x'],
    ['65%', 'x', null, 'blank', 'result-conflict 2 65%, x'],
    ['Đạt', 'x', null, 'met'],
    ['130%', 'x', null, 'blank', 'value-out-of-range 2 130%'],
    [null, 'x', 'x', 'blank', 'result-conflict 4 x, x'],
    ['75%', 'x', 'x', 'met', 'result-conflict 4 x, x'],
    ['75%', { error: '#N/A' }, null, 'met', 'formula-error 3 #N/A'],
    [null, { error: '#N/A' }, null, 'blank', 'formula-error 3 #N/A'],
  ])('%p with ticks %p and %p is %s', (amount, met, notMet, ...expected) => {
    expect(read(amount, met, notMet)).toEqual(expected);
  });

  it('is of no matter where the form has only the ticks', () => {
    const table = tableOf([
      ['TT', 'Nội dung tiêu chí', 'Đạt', 'Chưa đạt'],
      [1, 'Tỷ lệ hộ đăng ký', 'x', null],
      [2, 'Tỷ lệ hộ văn hoá', null, null],
    ]);
    const { criteria, findings } = assess(
      table,
      setOf(['1', '2'].map((number) => ({ number, measure: share, evidence: 'none' }))),
    );
    expect(criteria.map(({ result }) => result)).toEqual(['met', 'blank']);
    expect(findings.map(said)).toEqual(['result-missing 2']);
  });
});
