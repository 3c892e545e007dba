import { unreachable } from '../../outcome';
import { MAX_FORMULA_LENGTH, MAX_FORMULA_NESTING } from '../../workbook/formula-limits';
import { ascending } from './band-order';
import { SETTLED_DECIMALS } from './exact-decimals';
import type { Condition, Expression } from './expression';
import { neededInputs } from './needed-inputs';
import { NEGATIVE_POWER, powerOf } from './operators';
import { printLiteral } from './print-expression';

/** Where a formula finds an input: a reference to one cell, a call over cells, or a number that is the same for all. */
export type InputPlace = string | number;

/** The error that stands for a blank inside a formula: it passes through whatever is computed with it. */
const NO_VALUE = 'NA()';

const excelNames = {
  min: 'MIN',
  max: 'MAX',
  sum: 'SUM',
  abs: 'ABS',
  round: 'ROUND',
  roundDown: 'ROUNDDOWN',
  roundUp: 'ROUNDUP',
} as const;

/**
 * A rule as a formula that gives what the rule gives, and an empty text where the rule has no value; a cell that holds no
 * number is blank. Its functions are all of Excel 2007, and stand in the rule's own order.
 * @returns the formula without its "=", or null where Excel would refuse it
 */
export function compileExpression(expression: Expression, placeOf: (input: string) => InputPlace): string | null {
  const formula = `IFERROR(${guarded(expression, { placeOf, known: new Set() })},"")`;
  return formula.length < MAX_FORMULA_LENGTH && nestingOf(formula) <= MAX_FORMULA_NESTING ? formula : null;
}

interface Scope {
  readonly placeOf: (input: string) => InputPlace;
  /** The inputs that were found to be numbers before this part of the formula is reached. */
  readonly known: ReadonlySet<string>;
}

/** A part behind a test that what it needs is there: Excel would count a blank cell as 0. */
function guarded(node: Expression, { placeOf, known }: Scope): string {
  const needed = neededInputs(node).filter((name) => !known.has(name));
  const text = written(node, { placeOf, known: new Set([...known, ...needed]) });
  const cells = needed.map(placeOf).filter((place) => typeof place === 'string');
  return cells.length === 0 ? text : `IF(${allOf(cells.map((cell) => `ISNUMBER(${cell})`))},${text},${NO_VALUE})`;
}

function written(node: Expression | Condition, scope: Scope): string {
  switch (node.kind) {
    case 'number':
      return printLiteral(node);
    case 'input':
      return String(scope.placeOf(node.name));
    case 'negative':
      return `-${bracketed(node.operand, NEGATIVE_POWER, scope)}`;
    case 'arithmetic': {
      const left = bracketed(node.left, powerOf(node) - 1, scope);
      const right = node.operator === '/' ? divisor(node.right, scope) : bracketed(node.right, powerOf(node), scope);
      return `${left}${node.operator}${right}`;
    }
    case 'comparison':
      return `${settledText(node.left, scope)}${node.operator}${settledText(node.right, scope)}`;
    case 'and':
      return allOf(operandsOf(node).map((operand) => written(operand, scope)));
    case 'or':
      return `OR(${operandsOf(node)
        .map((operand) => written(operand, scope))
        .join(',')})`;
    case 'not':
      return `NOT(${written(node.operand, scope)})`;
    case 'function':
      return `${excelNames[node.name]}(${node.arguments.map((argument) => written(argument, scope)).join(',')})`;
    case 'rounding':
      return `${excelNames[node.name]}(${settledText(node.value, scope)},${node.digits})`;
    case 'ifBlank':
      return replacement(node, scope);
    case 'if':
      return `IF(${written(node.condition, scope)},${guarded(node.then, scope)},${guarded(node.otherwise, scope)})`;
    case 'bands':
      return nestedBands(node, scope);
    default:
      return unreachable(node);
  }
}

function bracketed(node: Expression, power: number, scope: Scope): string {
  const text = written(node, scope);
  return powerOf(node) > power ? text : `(${text})`;
}

/** A difference that only noise keeps from 0 divides nothing; an input is divided by as it stands. */
function divisor(node: Expression, scope: Scope): string {
  return node.kind === 'input' ? written(node, scope) : settledText(node, scope);
}

/** Without the noise of binary fractions, which no two programs treat alike. */
function settledText(node: Expression, scope: Scope): string {
  const text = written(node, scope);
  const isSettled = node.kind === 'number' || node.kind === 'rounding';
  return isSettled || isConstant(node, scope) ? text : `ROUND(${text},${SETTLED_DECIMALS})`;
}

function isConstant(node: Expression, { placeOf }: Scope): boolean {
  return node.kind === 'input' && typeof placeOf(node.name) === 'number';
}

function replacement(node: Extract<Expression, { kind: 'ifBlank' }>, scope: Scope): string {
  const otherwise = guarded(node.otherwise, scope);
  if (node.value.kind !== 'input') return `IFERROR(${guarded(node.value, scope)},${otherwise})`;
  const cell = written(node.value, scope);
  const isKnown = scope.known.has(node.value.name) || isConstant(node.value, scope);
  return isKnown ? cell : `IF(ISNUMBER(${cell}),${cell},${otherwise})`;
}

/**
 * From the highest band to the lowest, as decisions list them. The value stands in the formula once for each limit; what
 * is too long already is not repeated, or bands of bands of bands would grow without end.
 */
function nestedBands({ value, bands }: Extract<Expression, { kind: 'bands' }>, scope: Scope): string {
  const text = settledText(value, scope);
  if (text.length > MAX_FORMULA_LENGTH) return text;
  return ascending(bands).reduce((lower, { from, points }) => {
    const own = guarded(points, scope);
    return from === null ? own : `IF(${text}>=${printLiteral(from)},${own},${lower})`;
  }, '');
}

/** "a and b and c" is one AND of three. */
function operandsOf(node: Extract<Condition, { kind: 'and' | 'or' }>): readonly Condition[] {
  const { left, right, kind } = node;
  return [...(left.kind === kind ? operandsOf(left) : [left]), right];
}

function allOf(tests: readonly string[]): string {
  return tests.length === 1 ? tests.join() : `AND(${tests.join()})`;
}

/** The most brackets inside one another, leaving out what is quoted: a bracket in a sheet's name is none. */
function nestingOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of formula.replace(/'[^']*'|"[^"]*"/g, '')) {
    if (sign === '(') deepest = Math.max(deepest, (depth += 1));
    if (sign === ')') depth -= 1;
  }
  return deepest;
}
