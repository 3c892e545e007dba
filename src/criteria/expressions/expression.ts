/** A rule for points: what a number of points is computed from, and how. README.md describes the language. */
export type Expression =
  | Literal
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'function'; readonly name: PlainFunction; readonly arguments: readonly Expression[] }
  | { readonly kind: 'rounding'; readonly name: Rounding; readonly value: Expression; readonly digits: number }
  | { readonly kind: 'ifBlank'; readonly value: Expression; readonly otherwise: Expression }
  | {
      readonly kind: 'if';
      readonly condition: Condition;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: 'bands'; readonly value: Expression; readonly bands: readonly Band[] };

/** What is true or false: never a number, so that nobody adds it up by mistake. */
export type Condition =
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly operand: Condition };

/** A number as the rule writes it: 70% has the value 70 and is a percentage. */
export interface Literal {
  readonly kind: 'number';
  readonly value: number;
  readonly isPercentage: boolean;
}

/** From one limit, which is within, to below the next, which is not; null where there is no limit. */
export interface Band {
  readonly from: Literal | null;
  readonly below: Literal | null;
  readonly points: Expression;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '=' | '<>';
export type PlainFunction = 'min' | 'max' | 'sum' | 'abs';
export type Rounding = 'round' | 'roundDown' | 'roundUp';

export function isCondition(node: Expression | Condition): node is Condition {
  return node.kind === 'comparison' || node.kind === 'and' || node.kind === 'or' || node.kind === 'not';
}

/** 70% is 0.7. */
export function literalValue({ value, isPercentage }: Literal): number {
  return isPercentage ? value / 100 : value;
}
