import { unreachable } from '../../outcome';
import { roundedTo } from './exact-decimals';
import { literalValue, type ArithmeticOperator, type Expression, type PlainFunction } from './expression';

/** From the least to the most that something may be; both are within. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** @returns what a rule's value always lies in; wider than need be where its parts hang together */
export function rangeOf(node: Expression, ofInput: (name: string) => ValueRange): ValueRange {
  const within = (part: Expression) => rangeOf(part, ofInput);
  switch (node.kind) {
    case 'number':
      return { low: literalValue(node), high: literalValue(node) };
    case 'input':
      return ofInput(node.name);
    case 'negative': {
      const { low, high } = within(node.operand);
      return { low: 0 - high, high: 0 - low };
    }
    case 'arithmetic':
      return calculated(node.operator, within(node.left), within(node.right));
    case 'function':
      return called(node.name, node.arguments.map(within));
    case 'rounding': {
      const { low, high } = within(node.value);
      const rounded = (end: number) => (Number.isFinite(end) ? roundedTo(end, node.digits, node.name) : end);
      return { low: rounded(low), high: rounded(high) };
    }
    case 'ifBlank':
      return hull([within(node.value), within(node.otherwise)]);
    case 'if':
      return hull([within(node.then), within(node.otherwise)]);
    case 'bands':
      return hull(node.bands.map(({ points }) => within(points)));
    default:
      return unreachable(node);
  }
}

function called(name: PlainFunction, parts: readonly ValueRange[]): ValueRange {
  const [lows, highs] = [parts.map(({ low }) => low), parts.map(({ high }) => high)];
  switch (name) {
    case 'min':
      return { low: Math.min(...lows), high: Math.min(...highs) };
    case 'max':
      return { low: Math.max(...lows), high: Math.max(...highs) };
    case 'sum':
      return parts.reduce((sum, part) => calculated('+', sum, part), { low: 0, high: 0 });
    case 'abs':
      return { low: 0, high: Math.max(...[...lows, ...highs].map(Math.abs)) };
    default:
      return unreachable(name);
  }
}

function calculated(operator: ArithmeticOperator, left: ValueRange, right: ValueRange): ValueRange {
  switch (operator) {
    case '+':
      return { low: left.low + right.low, high: left.high + right.high };
    case '-':
      return { low: left.low - right.high, high: left.high - right.low };
    case '*':
      return ofEnds(left, right, times);
    case '/':
      if (right.low > 0 || right.high < 0) return ofEnds(left, right, (a, b) => a / b || 0);
      return { low: left.low >= 0 && right.low >= 0 ? 0 : -Infinity, high: Infinity };
    default:
      return unreachable(operator);
  }
}

function ofEnds(left: ValueRange, right: ValueRange, calculate: (a: number, b: number) => number): ValueRange {
  const ends = [left.low, left.high].flatMap((a) => [calculate(a, right.low), calculate(a, right.high)]);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** None of anything is none, however much there may be of it. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function hull(ranges: readonly ValueRange[]): ValueRange {
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}
