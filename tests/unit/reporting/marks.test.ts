import * as fc from 'fast-check';
import { countMarkedCells, planMarkRemoval, planMarks as planMarksOf } from '../../../src/reporting/marks';
import type { AssessedTable } from '../../../src/reporting/assessed-table';
import type { CellValue, Mark, MarkOnSheet } from '../../../src/workbook/snapshot';
import { plainSheet } from '../app/plain-port';
import { finding, FIRST_ROW, handMade, type HandMadeRow } from './hand-made';

const ALL_RULES = { longest: 8192, followOtherCells: true, keepOrder: true };

const cell = (index: number, column: number) => ({ row: FIRST_ROW + index, column });

/** Number, result, evidence in columns A, B, C. */
const form = (results: readonly CellValue[], more: Partial<Parameters<typeof handMade>[0]> = {}) =>
  handMade({
    roles: ['number', 'result', 'evidence'],
    rows: results.map((result, index): HandMadeRow => ({ number: String(index + 1), cells: { result } })),
    ...more,
  });

/** The marks of a sheet with one table. */
const planMarks = (assessed: AssessedTable) => planMarksOf(assessed.sheet, [assessed]);

const markOf = (marks: readonly Mark[], severity: string) => {
  const mark = marks.find(({ formula }) => formula.includes(`ChamChuan:${severity}`));
  if (mark === undefined) throw new Error(`No mark for ${severity}`);
  return mark;
};

describe('planMarks', () => {
  it('keeps a rule as short as the Excel at hand takes it, and then lets go of a cell only at the next check', () => {
    const rows = Array.from({ length: 12 }, (_, index) => index);
    const assessed = form(
      rows.map(() => null),
      { findings: rows.map((row) => finding(cell(row, 1 + (row % 2)), { code: 'result-missing' })) },
    );
    const longest = (limit: number) =>
      Math.max(
        ...planMarksOf(assessed.sheet, [assessed], { ...ALL_RULES, longest: limit }).marks.map(
          ({ formula }) => formula.length,
        ),
      );
    expect(longest(8192)).toBeGreaterThan(100);
    expect(longest(100)).toBeLessThanOrEqual(100);
  });

  it('refers to nothing but the marked cell where Excel does not paint anew for others', () => {
    const assessed = handMade({
      roles: ['number', 'met', 'notMet', 'evidence'],
      rows: [
        { number: '1', cells: { met: 'x', notMet: 'x "$F9"' } },
        { number: '2', cells: { met: 'x' } },
      ],
      findings: [
        finding(cell(0, 1), { code: 'result-unrecognised', found: 'x' }),
        finding(cell(1, 3), { code: 'evidence-missing' }),
      ],
    });
    const formulas = (followOtherCells: boolean) =>
      planMarksOf(assessed.sheet, [assessed], { ...ALL_RULES, followOtherCells }).marks.map(({ formula }) => formula);
    expect(formulas(true)[0]).toMatch(/\$B2.*\$C2/);
    expect(formulas(false)[0]).toBe('=AND(N("ChamChuan:error")=0,TRUE)');
    expect(formulas(false)[1]).toBe(formulas(true)[1]);
  });

  it('gives a cell the gravest mark alone where Excel does not keep their order', () => {
    const assessed = form([null, null], {
      findings: [
        finding(cell(0, 1), { code: 'result-missing' }),
        finding(cell(0, 1), { code: 'number-as-text' }),
        finding(cell(1, 1), { code: 'number-as-text' }),
      ],
    });
    const areas = (keepOrder: boolean) =>
      planMarksOf(assessed.sheet, [assessed], { ...ALL_RULES, keepOrder }).marks.flatMap((mark) => mark.areas);
    expect(areas(true)).toEqual([
      { row: FIRST_ROW, column: 1, rowCount: 1, columnCount: 1 },
      { row: FIRST_ROW, column: 1, rowCount: 2, columnCount: 1 },
    ]);
    expect(areas(false)).toEqual([
      { row: FIRST_ROW, column: 1, rowCount: 1, columnCount: 1 },
      { row: FIRST_ROW + 1, column: 1, rowCount: 1, columnCount: 1 },
    ]);
  });

  it('makes one mark for each severity, the gravest first', () => {
    const { marks } = planMarks(
      form(['abc', 'Chưa đạt', 'Đạt', null], {
        findings: [
          finding(cell(2, 2), { code: 'evidence-missing' }),
          finding(cell(1, 1), { code: 'criterion-not-met', title: '' }),
          finding(cell(0, 1), { code: 'result-unrecognised', found: 'abc' }),
          finding(cell(3, 1), { code: 'result-missing' }),
        ],
      }),
    );
    expect(marks.map(({ formula }) => formula.slice(0, 30))).toEqual([
      '=AND(N("ChamChuan:error")=0,IF',
      '=AND(N("ChamChuan:gap")=0,IFER',
      '=AND(N("ChamChuan:warning")=0,',
    ]);
    expect(markOf(marks, 'error').areas).toEqual([
      { row: 1, column: 1, rowCount: 1, columnCount: 1 },
      { row: 4, column: 1, rowCount: 1, columnCount: 1 },
    ]);
  });

  it('lets go of a missing result when one of the known words is written', () => {
    const { marks } = planMarks(form([null], { findings: [finding(cell(0, 1), { code: 'result-missing' })] }));
    const { formula } = markOf(marks, 'error');
    expect(formula).toMatch(/^=AND\(N\("ChamChuan:error"\)=0,IFERROR\(NOT\(OR\(TRIM\(\$B2\)="đạt",.*\)\),TRUE\)\)$/);
    expect(formula).toContain('TRIM($B2)="chưa đạt"');
  });

  it('holds on to a gap that is spelled in a way only this sheet has', () => {
    const odd = 'Chưa  đạt'.normalize('NFD');
    const { marks } = planMarks(
      handMade({
        roles: ['number', 'result'],
        rows: [{ number: '1', result: 'notMet', cells: { result: odd } }],
        findings: [finding(cell(0, 1), { code: 'criterion-not-met', title: '' })],
      }),
    );
    expect(markOf(marks, 'gap').formula).toContain(`TRIM($B2)="${'Chưa đạt'.normalize('NFD')}"`);
  });

  it('has a rule for each column, with references for its topmost row', () => {
    const { marks } = planMarks(
      handMade({
        roles: ['number', 'result', 'selfScore'],
        rows: [{ cells: {} }, { cells: {} }, { cells: {} }],
        findings: [finding(cell(2, 1), { code: 'result-missing' }), finding(cell(1, 2), { code: 'score-missing' })],
      }),
    );
    expect(marks.map(({ areas }) => areas.map(({ row, column }) => [row, column]))).toEqual([[[3, 1]], [[2, 2]]]);
    const [byWord, byPoints] = marks.map(({ formula }) => formula);
    expect(byWord).toContain('$B4');
    expect(byPoints).toBe('=AND(N("ChamChuan:error")=0,IFERROR(OR(NOT(ISNUMBER($C3)),$C3<0),TRUE))');
  });

  it('compares a score with the maximum beside it where that is the set’s', () => {
    const points = (number: string, maximum: number) =>
      ({ number, measure: { kind: 'points', maximum }, evidence: 'none' }) as const;
    const { marks } = planMarks(
      handMade({
        roles: ['number', 'maximumScore', 'selfScore'],
        rows: [
          { number: '1', score: 12, cells: { maximumScore: 10, selfScore: 12 } },
          { number: '2', score: 9, cells: { maximumScore: 8.5, selfScore: 9 } },
        ],
        criteriaSet: {
          version: 1,
          id: 'diem',
          title: { vi: 'Điểm' },
          isExample: true,
          legalBasis: null,
          validity: {},
          groups: [{ criteria: [points('1', 10), points('2', 5)] }],
          recognition: [],
        },
        findings: [
          { ...finding(cell(0, 2), { code: 'score-above-maximum', found: 12, maximum: 10 }), criterion: '1' },
          { ...finding(cell(1, 2), { code: 'score-above-maximum', found: 9, maximum: 5 }), criterion: '2' },
        ],
      }),
    );
    expect(markOf(marks, 'error').formula).toBe(
      '=AND(N("ChamChuan:error")=0,OR(' +
        'AND(ROW()=ROW($C$2),IFERROR(OR(NOT(ISNUMBER($C2)),$C2<0,$C2>$B2),TRUE)),' +
        'AND(ROW()=ROW($C$3),IFERROR(OR(NOT(ISNUMBER($C2)),$C2<0,$C2>5),TRUE))))',
    );
  });

  it('marks a tick column until exactly one of the two is ticked', () => {
    const { marks } = planMarks(
      handMade({
        roles: ['number', 'met', 'notMet'],
        rows: [{ number: '1', cells: { met: 'x', notMet: 'x' } }],
        findings: [finding(cell(0, 2), { code: 'result-conflict', found: 'x, x' })],
      }),
    );
    expect(markOf(marks, 'error').formula).toMatch(/OR\(TRIM\(\$B2\)="x",.*\)\+OR\(TRIM\(\$C2\)="x",.*\)<>1/);
  });

  it('marks a tick column until exactly one of the three is ticked', () => {
    const { marks } = planMarks(
      handMade({
        roles: ['number', 'met', 'basicallyMet', 'notMet'],
        rows: [{ number: '1', cells: { met: 'x', basicallyMet: 'x' } }],
        findings: [finding(cell(0, 2), { code: 'result-conflict', found: 'x, x' })],
      }),
    );
    expect(markOf(marks, 'error').formula).toMatch(
      /OR\(TRIM\(\$B2\)="x",.*\)\+OR\(TRIM\(\$C2\)="x",.*\)\+OR\(TRIM\(\$D2\)="x",.*\)<>1/,
    );
  });

  it('stays until the next check where no formula can say whether it is mended', () => {
    const duplicate = { code: 'criterion-duplicate', firstRow: 1, rowCount: 1 } as const;
    const { marks } = planMarks(form(['Đạt', 'Đạt'], { findings: [finding(cell(1, 0), duplicate)] }));
    expect(markOf(marks, 'error').formula).toBe('=AND(N("ChamChuan:error")=0,TRUE)');
  });

  it('marks nothing for what has no cell or is only information', () => {
    const { marks } = planMarks(
      form(['Đạt'], {
        findings: [
          finding(null, { code: 'criterion-missing', after: null }),
          finding(null, { code: 'table-not-found' }),
        ],
      }),
    );
    expect(marks).toEqual([]);
  });

  it('quotes what a sheet says, so that no text can become part of a formula', () => {
    const { marks } = planMarks(
      handMade({
        roles: ['number', 'result'],
        rows: [{ number: '1', result: 'notMet', cells: { result: '"),HYPERLINK("http://x")' } }],
        findings: [finding(cell(0, 1), { code: 'criterion-not-met', title: '' })],
      }),
    );
    expect(markOf(marks, 'gap').formula).toContain('TRIM($B2)="""),HYPERLINK(""http://x"")"');
  });

  it('never outgrows what Excel takes, has no array constants, and covers each found cell once', () => {
    const row = fc.record({ text: fc.string({ maxLength: 60 }), isGap: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 250 }), (rows) => {
        const { marks } = planMarks(
          handMade({
            roles: ['number', 'result'],
            rows: rows.map(({ text, isGap }, index) => ({
              number: String(index),
              result: isGap ? 'notMet' : 'met',
              cells: { result: text },
            })),
            findings: rows.flatMap(({ isGap }, index) =>
              isGap ? [finding(cell(index, 1), { code: 'criterion-not-met', title: '' })] : [],
            ),
          }),
        );
        for (const { formula } of marks) {
          expect(formula.length).toBeLessThanOrEqual(8192);
          expect(formula.replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(/[{}]/);
        }
        expect(countMarkedCells(marks)).toBe(rows.filter(({ isGap }) => isGap).length);
      }),
      { numRuns: 30 },
    );
  });

  it('replaces the marks that stand on the sheet', () => {
    const old: MarkOnSheet = {
      id: 'a',
      areas: [],
      formula: '=AND(N("ChamChuan:gap")=0,TRUE)',
      style: { fillColor: '#FFFFFF' },
    };
    const assessed = form(['Đạt']);
    expect(planMarks({ ...assessed, sheet: { ...assessed.sheet, marks: [old] } })).toEqual({
      kind: 'setMarks',
      sheetId: 's1',
      marks: [],
      replaced: [old],
    });
  });
});

describe('planMarkRemoval', () => {
  it('removes every mark of the sheet', () => {
    const mark: MarkOnSheet = {
      id: 'a',
      areas: [],
      formula: '=AND(N("ChamChuan:gap")=0,TRUE)',
      style: { fillColor: '#FFFFFF' },
    };
    expect(planMarkRemoval(plainSheet('s1', 'Mẫu', [], { marks: [mark] }))).toEqual({
      kind: 'setMarks',
      sheetId: 's1',
      marks: [],
      replaced: [mark],
    });
  });
});
