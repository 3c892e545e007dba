import { unreachable } from '../../outcome';
import { ascending } from './band-order';
import { roundedTo, settled, withoutNoise } from './exact-decimals';
import {
  literalValue,
  type ArithmeticOperator,
  type Band,
  type ComparisonOperator,
  type Condition,
  type Expression,
  type PlainFunction,
} from './expression';

/** What the inputs of a rule are; null, or nothing, where one is blank. */
type Inputs = ReadonlyMap<string, number | null>;

/**
 * Computes a rule. Of a choice, only the part that is chosen is computed.
 * @returns null where the rule has no value: an input that it needs is blank, or something is divided by zero
 */
export function evaluateExpression(expression: Expression, inputs: Inputs): number | null {
  const value = numberOf(expression, inputs);
  return value === null ? null : withoutNoise(value);
}

function numberOf(node: Expression, inputs: Inputs): number | null {
  switch (node.kind) {
    case 'number':
      return literalValue(node);
    case 'input':
      return finite(inputs.get(node.name) ?? null);
    case 'negative': {
      const operand = numberOf(node.operand, inputs);
      return operand === null ? null : -operand;
    }
    case 'arithmetic': {
      const left = numberOf(node.left, inputs);
      const right = node.operator === '/' ? divisorOf(node.right, inputs) : numberOf(node.right, inputs);
      return left === null || right === null ? null : finite(calculated(node.operator, left, right));
    }
    case 'function': {
      const values = node.arguments.map((argument) => numberOf(argument, inputs));
      return values.every((value) => value !== null) ? finite(functionValue(node.name, values)) : null;
    }
    case 'rounding': {
      const value = numberOf(node.value, inputs);
      return value === null ? null : roundedTo(settled(value), node.digits, node.name);
    }
    case 'ifBlank':
      return numberOf(node.value, inputs) ?? numberOf(node.otherwise, inputs);
    case 'if': {
      const condition = truthOf(node.condition, inputs);
      return condition === null ? null : numberOf(condition ? node.then : node.otherwise, inputs);
    }
    case 'bands': {
      const value = numberOf(node.value, inputs);
      const band = value === null ? undefined : bandOf(node.bands, settled(value));
      return band === undefined ? null : numberOf(band.points, inputs);
    }
    default:
      return unreachable(node);
  }
}

/** A part of a condition without a value leaves the whole without one, as an error does in AND and OR of Excel. */
function truthOf(node: Condition, inputs: Inputs): boolean | null {
  switch (node.kind) {
    case 'comparison': {
      const left = numberOf(node.left, inputs);
      const right = numberOf(node.right, inputs);
      return left === null || right === null ? null : holds(node.operator, settled(left), settled(right));
    }
    case 'and':
    case 'or': {
      const left = truthOf(node.left, inputs);
      const right = truthOf(node.right, inputs);
      if (left === null || right === null) return null;
      return node.kind === 'and' ? left && right : left || right;
    }
    case 'not': {
      const operand = truthOf(node.operand, inputs);
      return operand === null ? null : !operand;
    }
    default:
      return unreachable(node);
  }
}

/** What is nothing but for the noise of its own computing divides nothing. */
function divisorOf(node: Expression, inputs: Inputs): number | null {
  const divisor = numberOf(node, inputs);
  return divisor === null || node.kind === 'input' ? divisor : settled(divisor);
}

function calculated(operator: ArithmeticOperator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return unreachable(operator);
  }
}

function functionValue(name: PlainFunction, values: readonly number[]): number {
  switch (name) {
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'abs':
      return Math.abs(values[0] ?? 0);
    default:
      return unreachable(name);
  }
}

function holds(operator: ComparisonOperator, left: number, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
    case '<>':
      return left !== right;
    default:
      return unreachable(operator);
  }
}

/** The highest band that the value reaches. */
function bandOf(bands: readonly Band[], value: number): Band | undefined {
  return ascending(bands)
    .filter(({ from }) => from === null || value >= settled(literalValue(from)))
    .at(-1);
}

/** Excel has no number that is not finite. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
