import { assess } from '../../../src/assessing/assess';
import type { Assessment } from '../../../src/assessing/assessment';
import type { Finding } from '../../../src/assessing/finding';
import { findBuiltInSet } from '../../../src/criteria/built-in-sets';
import type { RecognitionCondition } from '../../../src/criteria/criteria-set';
import { cellToA1 } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, points, setOf, tableOf } from './tables';

const judgedHeader = ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Minh chứng'];
const row = (number: number | string, result: CellValue, evidence: CellValue = 'Hồ sơ'): CellValue[] => [
  number,
  `Nội dung ${number}`,
  result,
  evidence,
];
const found = (findings: readonly Finding[]) =>
  findings.map(({ code, cell }) => `${code} ${cell === null ? '-' : cellToA1(cell)}`);

describe('a judged criterion', () => {
  const set = setOf([judged('1', 'required'), judged('2', 'required')]);
  const findingsOf = (...rows: CellValue[][]) => found(assess(tableOf([judgedHeader, ...rows]), set).findings);

  it('that is met with evidence is no finding', () => {
    expect(findingsOf(row(1, 'Đạt'), row(2, 'x'))).toEqual([]);
  });

  it.each<[CellValue, CellValue, string[]]>([
    [null, 'Hồ sơ', ['result-missing C2']],
    ['Chờ', 'Hồ sơ', ['result-unrecognised C2']],
    [{ error: '#N/A' }, 'Hồ sơ', ['formula-error C2']],
    ['Chưa đạt', null, ['criterion-not-met C2']],
    ['Cơ bản đạt', 'Hồ sơ', ['criterion-basically-met C2']],
    ['Cơ bản đạt', null, ['criterion-basically-met C2', 'evidence-missing D2']],
    ['Đạt', null, ['evidence-missing D2']],
    ['Đạt', ' … ', ['evidence-missing D2']],
    ['Đạt', { error: '#REF!' }, ['formula-error D2']],
    ['Không áp dụng', null, []],
  ])('with the result %p and the evidence %p gives %p', (result, evidence, expected) => {
    expect(findingsOf(row(1, result, evidence), row(2, 'Đạt'))).toEqual(expected);
  });

  it('needs no evidence where the form has no column for it, or the set asks for none', () => {
    const withoutColumn = tableOf([judgedHeader.slice(0, 3), [1, 'Nội dung', 'Đạt'], [2, 'Nội dung', 'Đạt']]);
    expect(assess(withoutColumn, set).findings).toEqual([]);
    const table = tableOf([judgedHeader, row(1, 'Đạt', null)]);
    expect(assess(table, setOf([judged('1', 'optional')])).findings).toEqual([]);
  });

  it('is mended by the word with its accents', () => {
    const [finding] = assess(tableOf([judgedHeader, row(1, 'chua dat'), row(2, 'Đạt')]), set).findings;
    expect(finding).toMatchObject({
      code: 'result-unrecognised',
      found: 'chua dat',
      fix: { value: 'Chưa đạt' },
      criterion: '1',
    });
  });

  it('offers no mending where a formula computed the word', () => {
    const table = tableOf([judgedHeader, row(1, 'chua dat'), row(2, 'Đạt')]);
    const computed = {
      ...table,
      rows: table.rows.map((line) =>
        line.cells.result === undefined
          ? line
          : { ...line, cells: { ...line.cells, result: { ...line.cells.result, hasFormula: true } } },
      ),
    };
    expect(assess(computed, set).findings).toMatchObject([{ code: 'result-unrecognised', fix: null }]);
  });

  it('takes its title from the set, and from the sheet where the set has none', () => {
    const table = tableOf([judgedHeader, row(1, 'Đạt'), row(2, 'Đạt')]);
    const titled = setOf([{ ...judged('1'), title: { vi: 'Lời của văn bản' } }, judged('2')]);
    expect(assess(table, titled).criteria.map(({ title }) => title)).toEqual(['Lời của văn bản', 'Nội dung 2']);
  });
});

describe('a criterion with tick columns', () => {
  const header = [
    ['TT', 'Nội dung', 'Kết quả', null],
    [null, null, 'Đạt', 'Chưa đạt'],
  ];
  const assessed = (met: CellValue, notMet: CellValue) =>
    assess(tableOf([...header, [1, 'Nội dung', met, notMet]], ['A1:A2', 'B1:B2', 'C1:D1']), setOf([judged('1')]));

  it.each<[CellValue, CellValue, string, string[]]>([
    ['x', null, 'met', []],
    ['Đạt', '-', 'met', []],
    [null, 'X', 'notMet', ['criterion-not-met D3']],
    [0, 'Chưa đạt', 'notMet', ['criterion-not-met D3']],
    ['x', 'x', 'blank', ['result-conflict D3']],
    [null, null, 'blank', ['result-missing C3']],
    ['?', null, 'blank', ['result-unrecognised C3']],
    [null, { error: '#REF!' }, 'blank', ['formula-error D3']],
  ])('%p and %p is %s', (met, notMet, result, findings) => {
    const assessment = assessed(met, notMet);
    expect([assessment.criteria[0]?.result, found(assessment.findings)]).toEqual([result, findings]);
  });

  it('wants a tick where one is missing', () => {
    expect(assessed(null, null).findings[0]).toMatchObject({ expected: 'tick' });
  });
});

describe('a criterion with three tick columns', () => {
  const header = [
    ['TT', 'Nội dung', 'Kết quả', null, null],
    [null, null, 'Đạt', 'Cơ bản đạt', 'Chưa đạt'],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:E1'];

  it.each<[CellValue, CellValue, CellValue, string, string[]]>([
    ['x', null, null, 'met', []],
    [null, 'x', null, 'basicallyMet', ['criterion-basically-met D3']],
    [null, 'Cơ bản đạt', null, 'basicallyMet', ['criterion-basically-met D3']],
    [null, null, 'x', 'notMet', ['criterion-not-met E3']],
    ['x', 'x', null, 'blank', ['result-conflict D3']],
    [null, 'x', 'x', 'blank', ['result-conflict E3']],
    [null, null, null, 'blank', ['result-missing C3']],
  ])('%p, %p and %p is %s', (met, basicallyMet, notMet, result, findings) => {
    const table = tableOf([...header, [1, 'Nội dung', met, basicallyMet, notMet]], merges);
    const assessment = assess(table, setOf([judged('1')]));
    expect([assessment.criteria[0]?.result, found(assessment.findings)]).toEqual([result, findings]);
  });
});

describe('a scored criterion', () => {
  const header = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'];
  const set = setOf([points('1', 10, 0.5)]);
  const assessed = (self: CellValue, verified: CellValue = null) =>
    assess(tableOf([header, [1, 'Nội dung', 10, self, verified]]), set);

  it.each<[CellValue, string, number | null, string[]]>([
    [10, 'met', 10, []],
    [9.5, 'notMet', 9.5, ['points-lost D2']],
    [0, 'notMet', 0, ['points-lost D2']],
    ['9,5', 'notMet', 9.5, ['number-as-text D2', 'points-lost D2']],
    [null, 'blank', null, ['score-missing D2']],
    ['mười', 'blank', null, ['score-not-number D2']],
    ['1.500', 'blank', null, ['score-not-number D2']],
    [{ error: '#DIV/0!' }, 'blank', null, ['formula-error D2']],
    [11, 'met', 11, ['score-above-maximum D2']],
    [-1, 'notMet', -1, ['score-negative D2']],
    [9.3, 'notMet', 9.3, ['score-step D2']],
    ['Không áp dụng', 'notApplicable', null, []],
  ])('with %p is %s', (self, result, score, findings) => {
    const assessment = assessed(self);
    expect(assessment.criteria[0]).toMatchObject({ result, score });
    expect(found(assessment.findings)).toEqual(findings);
  });

  it.each<[CellValue, Partial<Assessment['counts']>]>([
    [10, { full: 1 }],
    [11, { full: 1 }],
    [9.5, { notFull: 1 }],
    [0, { notFull: 1 }],
    [null, { blank: 1 }],
    ['Không áp dụng', { notApplicable: 1 }],
  ])('with %p is called neither met nor not met', (self, counts) => {
    const none = { total: 1, met: 0, full: 0, notMet: 0, notFull: 0, notApplicable: 0, rated: 0, blank: 0 };
    expect(assessed(self).counts).toEqual({ ...none, ...counts });
  });

  it('counts where a conclusion asks for so many criteria: full points stand for being met', () => {
    const conditions: RecognitionCondition[][] = [[{ kind: 'allMet' }], [{ kind: 'metAtLeast', count: 2 }]];
    for (const condition of conditions) {
      const level = { id: 'dat', title: { vi: 'Đạt' }, conditions: condition, recognised: true };
      const mixed = setOf([points('1', 10), judged('2')], [level]);
      const concluded = (score: number) =>
        assess(
          tableOf([
            ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Kết quả'],
            [1, 'Nội dung', 10, score, null],
            [2, 'Nội dung', null, null, 'Đạt'],
          ]),
          mixed,
        );
      expect(concluded(10)).toMatchObject({ counts: { met: 1, full: 1 }, recognition: { id: 'dat' } });
      expect(concluded(9)).toMatchObject({ counts: { met: 1, full: 0, notFull: 1 }, recognition: null });
    }
  });

  it('may have any score where the set names no step', () => {
    const table = tableOf([header, [1, 'Nội dung', 10, 9.99, null]]);
    expect(found(assess(table, setOf([points('1', 10)])).findings)).toEqual(['points-lost D2']);
  });

  it("has the appraiser's score checked too, where there is one", () => {
    expect(found(assessed(10, 12).findings)).toEqual(['score-above-maximum E2']);
    expect(assessed(10, 12).score).toBe(10);
  });

  it('has its number mended from text, unless a formula gives it', () => {
    expect(assessed('9,5').findings[0]?.fix).toEqual({ value: 9.5 });
    const table = tableOf([header, [1, 'Nội dung', 10, '9,5', null]]);
    const [criterionRow] = table.rows;
    const selfScore = criterionRow?.cells.selfScore;
    if (criterionRow === undefined || selfScore === undefined) throw new Error('The table has no score');
    const cells = { ...criterionRow.cells, selfScore: { ...selfScore, hasFormula: true } };
    expect(assess({ ...table, rows: [{ ...criterionRow, cells }] }, set).findings[0]?.fix).toBeNull();
  });

  it('has “1.500” decided by its column, each column by itself', () => {
    const scored = (self: CellValue, verified: CellValue) =>
      assess(
        tableOf([header, [1, 'Nội dung', 9999, '1.500', '1.500'], [2, 'Nội dung', 10, self, verified]]),
        setOf([points('1', 9999), points('2', 10)]),
      );
    expect(scored('2.5', '2,5').criteria[0]?.score).toBe(1.5);
    expect(scored('2,5', '2.5').criteria[0]?.score).toBe(1500);
    expect(scored(3, '2,5').findings[0]).toMatchObject({ code: 'score-not-number', readings: [1.5, 1500] });
  });

  it('takes its points out of what is possible where it does not apply', () => {
    const table = tableOf([header, [1, 'Nội dung', 10, 8, null], [2, 'Nội dung', 5, 'Không áp dụng', null]]);
    expect(assess(table, setOf([points('1', 10), points('2', 5)]))).toMatchObject({ score: 8, maxScore: 10 });
  });
});

describe('what is counted', () => {
  it('is every criterion of the set once; basically met is not met', () => {
    const set = setOf(['1', '2', '3', '4', '5', '6'].map((number) => judged(number)));
    const table = tableOf([
      judgedHeader,
      row(1, 'Đạt'),
      row(2, 'Cơ bản đạt'),
      row(3, 'Chưa đạt'),
      row(4, 'Không áp dụng'),
      row(5, null),
    ]);
    expect(assess(table, set).counts).toEqual({
      total: 6,
      met: 1,
      full: 0,
      notMet: 2,
      notFull: 0,
      notApplicable: 1,
      rated: 0,
      blank: 2,
    });
  });

  it('adds points without what binary fractions leave behind', () => {
    const header = ['TT', 'Nội dung', 'Điểm tự chấm'];
    const table = tableOf([header, [1, 'Nội dung', 0.1], [2, 'Nội dung', 0.2]]);
    expect(assess(table, setOf([points('1', 1), points('2', 1)])).score).toBe(0.3);
  });
});

describe('the conclusion', () => {
  const levels = [
    { id: 'cao', title: { vi: 'Cao' }, conditions: [{ kind: 'allMet' as const }], recognised: true },
    { id: 'vua', title: { vi: 'Vừa' }, conditions: [{ kind: 'metAtLeast' as const, count: 2 }], recognised: false },
  ];
  const set = setOf([judged('1'), judged('2'), judged('3')], levels);
  const concluded = (...results: CellValue[]) =>
    assess(tableOf([judgedHeader, ...results.map((result, index) => row(index + 1, result))]), set).recognition?.id ??
    null;

  it('is the first whose conditions hold', () => {
    expect(concluded('Đạt', 'Đạt', 'Đạt')).toBe('cao');
    expect(concluded('Đạt', 'Đạt', 'Chưa đạt')).toBe('vua');
    expect(concluded('Đạt', 'Chưa đạt', 'Chưa đạt')).toBeNull();
  });

  it('passes over what does not apply', () => {
    expect(concluded('Đạt', 'Đạt', 'Không áp dụng')).toBe('cao');
  });

  it('of a scored set follows the points', () => {
    const byPoints = setOf(
      [points('1', 10)],
      [{ id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'scoreAtLeast', points: 8 }], recognised: true }],
    );
    const header = ['TT', 'Nội dung', 'Điểm tự chấm'];
    expect(assess(tableOf([header, [1, 'Nội dung', 8]]), byPoints).recognition?.recognised).toBe(true);
    expect(assess(tableOf([header, [1, 'Nội dung', 7.9]]), byPoints).recognition).toBeNull();
  });
});

describe('one mistake is one finding', () => {
  const numbers = Array.from({ length: 34 }, (_, index) => index + 1);
  const set = findBuiltInSet('qd-9745-2022') ?? setOf([]);
  const whole = numbers.map((number) => row(number, 'Đạt'));

  it('a criterion without a row', () => {
    const { findings, counts } = assess(tableOf([judgedHeader, ...whole.filter(([number]) => number !== 7)]), set);
    expect(found(findings)).toEqual(['criterion-missing -']);
    expect(findings[0]).toMatchObject({ criterion: '7', after: { number: '6', row: 6 } });
    expect(counts).toMatchObject({ total: 34, met: 33, blank: 1 });
  });

  it('a number typed again where the next one belongs', () => {
    const typed = whole.map((cells) => (cells[0] === 10 ? row(9, 'Đạt') : cells));
    const { findings, counts } = assess(tableOf([judgedHeader, ...typed]), set);
    expect(findings).toMatchObject([{ code: 'criterion-duplicate', criterion: '9', firstRow: 9, fix: { value: 10 } }]);
    expect(counts.met).toBe(34);
  });

  it('a column of results that is not there', () => {
    const header = ['TT', 'Nội dung tiêu chí', 'Điểm tự chấm'];
    const table = tableOf([header, ...numbers.map((number) => [number, 'Nội dung', 1])]);
    const { findings } = assess(table, set);
    expect(found(findings)).toEqual(['header-ambiguous A1']);
    expect(findings[0]).toMatchObject({ role: 'result' });
  });

  it('a set that is not the table’s', () => {
    const table = tableOf([judgedHeader, ...['A1', '1', '2'].map((number) => row(number, 'Đạt', null))]);
    const { findings, counts } = assess(table, set);
    expect(found(findings)).toEqual(['criteria-set-mismatch A1']);
    expect(counts).toMatchObject({ met: 0, blank: 34 });
  });

  it('rows that the set does not have, when they are many', () => {
    const more = Array.from({ length: 1000 }, (_, index) => row(index + 35, 'Đạt'));
    const { findings } = assess(tableOf([judgedHeader, ...whole, ...more]), set);
    expect(findings).toMatchObject([
      { code: 'criterion-unknown', found: '35', rowCount: 1000, cell: { row: 35, column: 0 } },
    ]);
  });

  it('a table that is there twice', () => {
    const { findings } = assess(tableOf([judgedHeader, ...whole, ...whole]), set);
    expect(findings).toMatchObject([{ code: 'criterion-duplicate', criterion: '1', rowCount: 34 }]);
  });

  it('a unit without a name', () => {
    const table = { ...tableOf([judgedHeader, ...whole]), unit: null };
    expect(found(assess(table, set).findings)).toEqual(['unit-missing -']);
  });
});

it('findings say whose they are, and go from top to bottom', () => {
  const set = setOf([judged('3'), judged('2'), judged('1')]);
  const table = tableOf([judgedHeader, row(1, 'Chưa đạt'), row(2, null), row(3, 'Chưa đạt')]);
  const { findings } = assess(table, set);
  expect(findings.map(({ cell }) => cell?.row)).toEqual([1, 2, 3]);
  expect(findings[0]).toMatchObject({ sheetId: 'sheet-1', sheetName: 'Bản Bo', unit: 'Bản Bo' });
});
