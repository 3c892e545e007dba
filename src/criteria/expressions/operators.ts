import type { ArithmeticOperator, ComparisonOperator, Condition, Expression } from './expression';

/** What stands between two operands; the one with the higher power binds the more tightly. */
export type Operator =
  | { readonly kind: 'and' | 'or'; readonly power: number }
  | { readonly kind: 'comparison'; readonly operator: ComparisonOperator; readonly power: number }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly power: number };

const logicalPowers = { or: 1, and: 2 } as const;
export const NOT_POWER = 3;
const COMPARISON_POWER = 4;
const arithmeticPowers = { '+': 5, '-': 5, '*': 6, '/': 6 } as const;
export const NEGATIVE_POWER = 7;

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...(['and', 'or'] as const).map((kind) => [kind, { kind, power: logicalPowers[kind] }] as const),
  ...(['<', '<=', '>', '>=', '=', '<>'] as const).map(
    (operator) => [operator, { kind: 'comparison', operator, power: COMPARISON_POWER }] as const,
  ),
  ...(['+', '-', '*', '/'] as const).map(
    (operator) => [operator, { kind: 'arithmetic', operator, power: arithmeticPowers[operator] }] as const,
  ),
]);

/** @returns null for what stands between no operands */
export function operatorOf(text: string): Operator | null {
  return operators.get(text) ?? null;
}

/** How tightly a part holds together; a sign and a call always do. */
export function powerOf(node: Expression | Condition): number {
  switch (node.kind) {
    case 'and':
    case 'or':
      return logicalPowers[node.kind];
    case 'not':
      return NOT_POWER;
    case 'comparison':
      return COMPARISON_POWER;
    case 'arithmetic':
      return arithmeticPowers[node.operator];
    case 'negative':
      return NEGATIVE_POWER;
    default:
      return Infinity;
  }
}
