import { success, type Outcome } from '../../outcome';
import { isCondition, type Condition, type Expression } from './expression';
import type { ExpressionError } from './expression-error';
import { refusal } from './token-reader';

/** A part of a rule that was read, and where it begins. */
export interface Operand {
  readonly node: Expression | Condition;
  readonly position: number;
}

export function asNumber({ node, position }: Operand): Outcome<Expression, ExpressionError> {
  return isCondition(node) ? refusal({ code: 'number-expected' }, position) : success(node);
}

export function asCondition({ node, position }: Operand): Outcome<Condition, ExpressionError> {
  return isCondition(node) ? success(node) : refusal({ code: 'condition-expected' }, position);
}
