import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CriterionResult } from '../../../src/assessing/assessment';
import { assess } from '../../../src/assessing/assess';
import { chooseCriteriaSet } from '../../../src/assessing/choose-criteria-set';
import type { FindingCode } from '../../../src/assessing/finding';
import type { AmountMeasure } from '../../../src/assessing/read-amount';
import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import { criteriaOf } from '../../../src/criteria/leaves';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, setOf, tableOf } from './tables';

type Row = readonly [CellValue, CriterionResult, FindingCode | null];

const share: AmountMeasure = { kind: 'amount', of: 'percentage', atLeast: 70 };

const criterion = (number: string, measure: AmountMeasure) => ({ number, measure, evidence: 'none' as const });

/** The result and the finding of a criterion whose cell holds this, below others that hold what is beside it. */
function assessed(
  measure: AmountMeasure,
  value: CellValue,
  beside: readonly CellValue[] = [],
): readonly [CriterionResult | undefined, FindingCode | null] {
  const values = [...beside, value];
  const table = tableOf([
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Ghi chú'],
    ...values.map((result, index) => [index + 1, `Nội dung thứ ${index + 1}`, result, null]),
    [values.length + 1, 'Nội dung cuối', 'Đạt', null],
  ]);
  const set = setOf([
    ...values.map((_, index) => criterion(String(index + 1), measure)),
    judged(String(values.length + 1)),
  ]);
  const { criteria, findings } = assess(table, set);
  const number = String(values.length);
  return [
    criteria.find((one) => one.number === number)?.result,
    findings.find((finding) => finding.criterion === number)?.code ?? null,
  ];
}

describe('a percentage of at least 70', () => {
  it.each<Row>([
    ['70%', 'met', null],
    ['70 %', 'met', null],
    ['70 phần trăm', 'met', null],
    [70, 'met', null],
    [0.7, 'met', null],
    ['14/20', 'met', null],
    ['14 trên 20', 'met', null],
    ['14/20 (70%)', 'met', null],
    ['14/20 hộ', 'met', null],
    ['Đạt 70%', 'met', null],
    ['70% (theo Báo cáo số 5)', 'met', null],
    ['Đạt (70%)', 'met', null],
    ['≥ 70%', 'met', null],
    ['trên 70%', 'met', null],
    ['từ 75% trở lên', 'met', null],
    ['100%', 'met', null],
    [1, 'met', null],
    ['69,99%', 'notMet', 'criterion-not-met'],
    [69.99, 'notMet', 'criterion-not-met'],
    [0.6999, 'notMet', 'criterion-not-met'],
    ['13/20', 'notMet', 'criterion-not-met'],
    ['dưới 70%', 'notMet', 'criterion-not-met'],
    [0, 'notMet', 'criterion-not-met'],
    ['0%', 'notMet', 'criterion-not-met'],
    ['Đạt', 'met', null],
    ['x', 'met', null],
    [true, 'met', null],
    ['Chưa đạt', 'notMet', 'criterion-not-met'],
    ['Cơ bản đạt', 'basicallyMet', 'criterion-basically-met'],
    ['Không áp dụng', 'notApplicable', null],
    [null, 'blank', 'value-missing'],
    ['  ', 'blank', 'value-missing'],
    ['≤ 80%', 'blank', 'value-not-number'],
    ['trên 60%', 'blank', 'value-not-number'],
    ['0,7', 'blank', 'value-not-number'],
    ['nhiều', 'blank', 'value-not-number'],
    [45731, 'blank', 'value-not-number'],
    ['12,345%', 'blank', 'value-not-number'],
    ['0/0', 'blank', 'value-out-of-range'],
    ['3/0', 'blank', 'value-out-of-range'],
    ['21/20', 'blank', 'value-out-of-range'],
    ['130%', 'blank', 'value-out-of-range'],
    [130, 'blank', 'value-out-of-range'],
    [-0.1, 'blank', 'value-out-of-range'],
    ['14/20 (90%)', 'blank', 'result-conflict'],
    ['Đạt (65%)', 'blank', 'result-conflict'],
    [{ error: '#DIV/0!' }, 'blank', 'formula-error'],
  ])('%p is %s, with the finding %s', (value, result, code) => {
    expect(assessed(share, value)).toEqual([result, code]);
  });

  it.each<readonly [CellValue, readonly CellValue[], CriterionResult, FindingCode | null]>([
    [0.7, [0.85, 1], 'met', null],
    [0.7, [85], 'blank', 'value-not-number'],
    [1, [85], 'blank', 'value-not-number'],
    [0.7, ['85'], 'blank', 'value-not-number'],
    [0.7, [46_372], 'met', null],
    [0, [85], 'notMet', 'criterion-not-met'],
    [85, [0.7], 'met', null],
    ['70%', [85, 0.9], 'met', null],
    ['72,125%', ['93,1%'], 'met', null],
    ['72,125%', ['93.1%'], 'blank', 'value-out-of-range'],
    ['72,125%', ['93.1%', '93,1%'], 'blank', 'value-not-number'],
  ])('%p beside %j is %s, with the finding %s', (value, beside, result, code) => {
    expect(assessed(share, value, beside)).toEqual([result, code]);
  });
});

describe('a share of at most 5 per cent', () => {
  it.each<Row>([
    ['5%', 'met', null],
    [0.05, 'met', null],
    ['1/20', 'met', null],
    ['5,01%', 'notMet', 'criterion-not-met'],
    ['không quá 5%', 'met', null],
    ['trên 5%', 'notMet', 'criterion-not-met'],
    ['trên 4%', 'blank', 'value-not-number'],
  ])('%p is %s, with the finding %s', (value, result, code) => {
    expect(assessed({ kind: 'amount', of: 'percentage', atMost: 5 }, value)).toEqual([result, code]);
  });
});

describe('a ratio of at least 80 per cent', () => {
  it.each<Row>([
    ['4/5', 'met', null],
    ['4 / 5', 'met', null],
    ['8/10 thôn, bản (80%)', 'met', null],
    ['80%', 'met', null],
    [0.8, 'met', null],
    ['3/5', 'notMet', 'criterion-not-met'],
    ['0/0', 'blank', 'value-out-of-range'],
    ['6/5', 'blank', 'value-out-of-range'],
    ['0,8', 'blank', 'value-not-number'],
    [4, 'blank', 'value-not-number'],
    [46_372, 'blank', 'value-not-number'],
    [null, 'blank', 'value-missing'],
  ])('%p is %s, with the finding %s', (value, result, code) => {
    expect(assessed({ kind: 'amount', of: 'ratio', atLeast: 80 }, value)).toEqual([result, code]);
  });
});

describe('a count of at least 2', () => {
  it.each<Row>([
    [2, 'met', null],
    ['02 mô hình', 'met', null],
    ['Có 02 mô hình (camera, tự quản)', 'met', null],
    ['2', 'met', null],
    ['ít nhất 02 mô hình', 'met', null],
    [1, 'notMet', 'criterion-not-met'],
    ['01 mô hình', 'notMet', 'criterion-not-met'],
    [0, 'notMet', 'criterion-not-met'],
    ['2 tổ', 'blank', 'value-not-number'],
    ['1.500', 'blank', 'value-not-number'],
    [2.5, 'blank', 'value-out-of-range'],
    [-1, 'blank', 'value-out-of-range'],
  ])('%p is %s, with the finding %s', (value, result, code) => {
    const measure: AmountMeasure = { kind: 'amount', of: 'count', atLeast: 2, unit: 'Mô hình' };
    expect(assessed(measure, value)).toEqual([result, code]);
  });

  it('of the set’s own unit may be written with any, unless the word multiplies', () => {
    const measure: AmountMeasure = { kind: 'amount', of: 'count', atLeast: 2 };
    expect(assessed(measure, '3 buổi')).toEqual(['met', null]);
    expect(assessed(measure, '3 nghìn lượt')).toEqual(['blank', 'value-not-number']);
  });
});

describe('a number between 2.5 and 5', () => {
  it.each<Row>([
    [2.5, 'met', null],
    ['2,5 km', 'met', null],
    ['5', 'met', null],
    [2.49, 'notMet', 'criterion-not-met'],
    ['5,01', 'notMet', 'criterion-not-met'],
    ['> 5', 'notMet', 'criterion-not-met'],
    ['< 2,5', 'notMet', 'criterion-not-met'],
    ['≥ 5', 'blank', 'value-not-number'],
    ['3 m', 'blank', 'value-not-number'],
  ])('%p is %s, with the finding %s', (value, result, code) => {
    const measure: AmountMeasure = { kind: 'amount', of: 'number', atLeast: 2.5, atMost: 5, unit: 'km' };
    expect(assessed(measure, value)).toEqual([result, code]);
  });
});

describe('a date not after 31 March 2025', () => {
  it.each<Row>([
    ['31/3/2025', 'met', null],
    ['Quý I', 'met', null],
    ['Tháng 3/2025', 'met', null],
    [45_747, 'met', null],
    ['1/4/2025', 'notMet', 'criterion-not-met'],
    ['Quý II/2025', 'notMet', 'criterion-not-met'],
    [45_748, 'notMet', 'criterion-not-met'],
    ['Đạt', 'met', null],
    ['Không áp dụng', 'notApplicable', null],
    ['31/2/2025', 'blank', 'date-invalid'],
    ['sắp tới', 'blank', 'date-invalid'],
    [5, 'blank', 'date-invalid'],
    [null, 'blank', 'value-missing'],
  ])('%p is %s, with the finding %s', (value, result, code) => {
    expect(assessed({ kind: 'amount', of: 'date', notAfter: '2025-03-31' }, value)).toEqual([result, code]);
  });
});

describe('an amount beside tick columns', () => {
  const assessedRow = (...cells: readonly CellValue[]) => {
    const table = tableOf([
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Đạt', 'Chưa đạt'],
      [1, 'Nội dung thứ nhất', ...cells],
      [2, 'Nội dung thứ hai', '80%', 'x', null],
    ]);
    const { criteria, findings } = assess(table, setOf([criterion('1', share), criterion('2', share)]));
    return [criteria[0]?.result, findings.find((finding) => finding.criterion === '1')?.code ?? null];
  };

  it('is held against the tick', () => {
    expect(assessedRow('75%', 'x', null)).toEqual(['met', null]);
    expect(assessedRow('65%', null, 'x')).toEqual(['notMet', 'criterion-not-met']);
    expect(assessedRow('65%', 'x', null)).toEqual(['blank', 'result-conflict']);
    expect(assessedRow('75%', null, null)).toEqual(['met', null]);
  });

  it('may be left out where there is a tick', () => {
    expect(assessedRow(null, 'x', null)).toEqual(['met', null]);
    expect(assessedRow(null, null, null)).toEqual(['blank', 'value-missing']);
  });
});

describe('the worked example', () => {
  const file = readFileSync(join(__dirname, '../../fixtures/criteria/amounts.json'), 'utf8');
  const set = parseCriteriaFile(file);
  if (!set.ok) throw new Error(set.error.code);
  const titles = criteriaOf(set.value).map(({ title }) => title?.vi);
  const form = (results: readonly CellValue[]) =>
    tableOf([
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Ghi chú'],
      ...results.map((result, index) => [index + 1, titles[index] ?? null, result, null]),
    ]);

  it('is met by a form of amounts and words, which a set that is no example is known by', () => {
    const table = form(['93,10%', '4/5', '02 mô hình', '2,5 km', 0.05, 'Quý I', 'Đạt']);
    const issued = { ...set.value, isExample: false };
    expect(chooseCriteriaSet(table, [set.value, issued]).chosen).toBe(issued);
    const { counts, recognition, findings } = assess(table, set.value);
    expect(counts).toEqual({ total: 7, met: 7, full: 0, notMet: 0, notFull: 0, notApplicable: 0, rated: 0, blank: 0 });
    expect(recognition).toMatchObject({ id: 'dat', recognised: true });
    expect(findings).toEqual([]);
  });

  it('says what each criterion lacks', () => {
    const { counts, recognition, findings } = assess(
      form(['69,9%', '0/0', '1 mô hình', '5,5 km', 'Không áp dụng', '31/2/2025', null]),
      set.value,
    );
    expect(counts).toEqual({ total: 7, met: 0, full: 0, notMet: 3, notFull: 0, notApplicable: 1, rated: 0, blank: 3 });
    expect(recognition).toBeNull();
    expect(findings.map(({ code, criterion: number }) => `${number ?? ''} ${code}`)).toEqual([
      '1 criterion-not-met',
      '2 value-out-of-range',
      '3 criterion-not-met',
      '4 criterion-not-met',
      '6 date-invalid',
      '7 result-missing',
    ]);
    expect(findings[0]).toMatchObject({ amount: { found: { kind: 'number', number: 69.9 }, measure: share } });
  });
});
