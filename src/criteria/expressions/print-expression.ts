import { unreachable } from '../../outcome';
import type { Band, Condition, Expression, Literal } from './expression';
import { NEGATIVE_POWER, powerOf } from './operators';

/** A rule as everybody should write it; read again, it is the same rule. */
export function printExpression(expression: Expression): string {
  return print(expression, 0);
}

export function printLiteral({ value, isPercentage }: Literal): string {
  return `${value}${isPercentage ? '%' : ''}`;
}

/** In brackets, unless the part holds together more tightly than `power`. Operators bind from the left. */
function print(node: Expression | Condition, power: number): string {
  const text = written(node);
  return powerOf(node) > power ? text : `(${text})`;
}

function written(node: Expression | Condition): string {
  switch (node.kind) {
    case 'number':
      return printLiteral(node);
    case 'input':
      return node.name;
    case 'negative':
      return `-${print(node.operand, NEGATIVE_POWER)}`;
    case 'arithmetic':
    case 'comparison':
      return infix(node, node.operator);
    case 'and':
    case 'or':
      return infix(node, node.kind);
    case 'not':
      return `not (${written(node.operand)})`;
    case 'function':
      return call(node.name, node.arguments);
    case 'rounding':
      return `${node.name}(${written(node.value)}, ${node.digits})`;
    case 'ifBlank':
      return call(node.kind, [node.value, node.otherwise]);
    case 'if':
      return call(node.kind, [node.condition, node.then, node.otherwise]);
    case 'bands':
      return `bands(${[written(node.value), ...node.bands.map(printBand)].join(', ')})`;
    default:
      return unreachable(node);
  }
}

function infix(node: Extract<Expression | Condition, { left: unknown }>, operator: string): string {
  const power = powerOf(node);
  return `${print(node.left, power - 1)} ${operator} ${print(node.right, power)}`;
}

function call(name: string, operands: readonly (Expression | Condition)[]): string {
  return `${name}(${operands.map(written).join(', ')})`;
}

function printBand({ from, below, points }: Band): string {
  const limits = [
    ...(from === null ? [] : [`from ${printLiteral(from)}`]),
    ...(from === null || below === null ? [] : ['to']),
    ...(below === null ? [] : [`below ${printLiteral(below)}`]),
  ];
  return `${limits.join(' ')}: ${written(points)}`;
}
