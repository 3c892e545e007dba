import * as fc from 'fast-check';
import { compileExpression } from '../../../../src/criteria/expressions/compile-expression';
import { evaluateExpression } from '../../../../src/criteria/expressions/evaluate-expression';
import type { Expression } from '../../../../src/criteria/expressions/expression';
import { parseExpression } from '../../../../src/criteria/expressions/parse-expression';
import { printExpression } from '../../../../src/criteria/expressions/print-expression';
import { cellToA1 } from '../../../../src/workbook/address';
import { blankWorkbook, openWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';
import { valueAt, type CellValue } from '../../../../src/workbook/snapshot';
import { recalculated } from '../../reporting/libre-office';
import { expressions, inputNames } from './arbitrary-expression';

/** A rule, and what stands in the cells of its inputs. */
interface Case {
  readonly expression: Expression;
  readonly cells: readonly CellContent[];
}

type CellContent = string | number | null;

/** Always the same rules: LibreOffice rounds down and up on twelve digits, which a rule in many thousands can tell. */
const SEED = 2025;
const FORMULA_COLUMN = inputNames.length;

const parsed = (text: string): Expression => {
  const outcome = parseExpression(text, inputNames);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.error.code}`);
  return outcome.value;
};

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.constantFrom(-3, 0.1, 0.3, 0.7, 0.35, 1.005, 4.1, 69.99, 25_898.5),
);
/** No TRUE: it is no number in Excel, and is one in LibreOffice. */
const cellValues: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 12, arbitrary: numbers },
  { weight: 1, arbitrary: fc.constantFrom<CellContent>(null, '', 'không có', '5') },
);

const randomCases: fc.Arbitrary<Case> = fc.record({
  expression: expressions.filter((expression) => compileExpression(expression, () => '$A$1000') !== null),
  cells: fc.tuple(...inputNames.map(() => cellValues)),
});

/** Where binary fractions, halves, blanks and signs are known to set programs apart. */
const hardRules = [
  'a + b',
  'if(a + b = 0.3, 1, 0)',
  'if(0.1 + 0.2 <= 0.3, 1, 0)',
  'if(b / a >= 70%, b / a * max, 0)',
  'b / (a - c)',
  'c / (0.3 - 0.1 - 0.2)',
  'round(a, 2)',
  'round(-2.5, 0) + round(a * 1.15, 2)',
  'roundDown(4.1 * 100, 0)',
  'roundDown(a * 100, 0)',
  'roundUp(0.1 * 3 * 10, 0)',
  '-a * -b - -c',
  'min(a, b) + max(a, b, c) + sum(a, b, c)',
  'if(a = 0, max, b / a * max)',
  'ifBlank(a, 0) + ifBlank(b / c, 1)',
  'if(a > 1 and b / c > 1, 1, 0)',
  'if(not (a > 1) or b <> c, 12.3%, -50%)',
];
const hardCells: readonly (readonly CellContent[])[] = [
  [20, 14, 20, 3],
  [0.1, 0.2, 0.3, 3],
  [1.005, 2.675, 1.005, 0.25],
  [0, null, 0, 2],
  [null, 5, '', 1],
  ['5', 'x', 0, 1],
  [4.1, 4.1, 4.1, 4.1],
];
const hardCases = hardRules.flatMap((rule) => hardCells.map((cells): Case => ({ expression: parsed(rule), cells })));

/** What LibreOffice makes of each rule's formula. */
function calculated(cases: readonly Case[]): readonly CellValue[] {
  const workbook = blankWorkbook('Quy tắc');
  const [sheet] = workbook.sheetInfos();
  if (sheet === undefined) throw new Error('no sheet');
  const changes = cases.flatMap(({ expression, cells }, row) => {
    const formula = compileExpression(expression, (input) =>
      cellToA1({ row, column: inputNames.findIndex((name) => name === input) }),
    );
    if (formula === null) throw new Error(printExpression(expression));
    return [
      ...cells.map((value, column) => ({ row, column, input: value === '' ? null : value })),
      { row, column: FORMULA_COLUMN, input: { formula: `=${formula}`, value: null } },
    ];
  });
  workbook.setCells(sheet.id, changes);
  const [bytes = new Uint8Array()] = recalculated([workbook.save()]);
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const result = opened.value.sheet(opened.value.sheetInfos()[0]?.id ?? '');
  return cases.map((_, row) => valueAt(result, { row, column: FORMULA_COLUMN }));
}

function evaluated({ expression, cells }: Case): number | null {
  const inputs = inputNames.map((name, index): [string, number | null] => {
    const cell = cells[index];
    return [name, typeof cell === 'number' ? cell : null];
  });
  return evaluateExpression(expression, new Map(inputs));
}

function isSame(ours: number | null, theirs: CellValue): boolean {
  if (ours === null) return theirs === null || theirs === '';
  return typeof theirs === 'number' && Math.abs(ours - theirs) <= 1e-12 * Math.max(1, Math.abs(ours));
}

jest.setTimeout(180_000);

describe('a rule as a formula, calculated by LibreOffice', () => {
  it('gives what the rule gives, whatever the rule and its inputs', () => {
    const cases = [...hardCases, ...fc.sample(randomCases, { numRuns: 1000, seed: SEED })];
    const found = calculated(cases);
    const values = cases.map(evaluated);
    const differences = cases.flatMap(({ expression, cells }, index) =>
      isSame(values[index] ?? null, found[index] ?? null)
        ? []
        : [{ rule: printExpression(expression), cells, ours: values[index], theirs: found[index] }],
    );
    expect(differences).toEqual([]);
    expect(values.filter((value) => value !== null).length).toBeGreaterThan(cases.length / 4);
    expect(values.filter((value) => value === null).length).toBeGreaterThan(cases.length / 20);
  });
});
