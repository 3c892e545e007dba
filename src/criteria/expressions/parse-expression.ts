import { failure, success, type Outcome } from '../../outcome';
import { compileExpression } from './compile-expression';
import type { Expression, Literal } from './expression';
import type { ExpressionError } from './expression-error';
import { RuleParser } from './rule-parser';
import { isAsciiWord, tokenize } from './tokens';
import { TokenReader } from './token-reader';

/** A rule of a decision has a hundred characters; this also bounds how many parts and arguments a rule has. */
const MAX_LENGTH = 1000;

/** These stand between conditions, so that no input can be called by them. */
const reservedWords: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/** As long as a reference to a cell of another sheet may be expected to be. */
const STAND_IN_REFERENCE = `'${'x'.repeat(31)}'!$AAA$10000`;

/**
 * Reads a rule for points. What is answered is a number when all inputs are given, and can be compiled to a formula.
 * @param text such as `if(b / a < 70%, 0, b / a * max)`
 * @param inputNames what the rule may refer to
 */
export function parseExpression(text: string, inputNames: readonly string[]): Outcome<Expression, ExpressionError> {
  return parseWith(text, inputNames, (parser) => parser.parseWhole());
}

/**
 * Reads a condition such as `b / a >= 70% and c = 0`.
 * @returns a rule that gives 1 where the condition holds and 0 where it does not
 */
export function parseCondition(text: string, inputNames: readonly string[]): Outcome<Expression, ExpressionError> {
  return parseWith(text, inputNames, (parser) => {
    const condition = parser.parseWholeCondition();
    return condition.ok
      ? success({ kind: 'if', condition: condition.value, then: number(1), otherwise: number(0) })
      : condition;
  });
}

function number(value: number): Literal {
  return { kind: 'number', value, isPercentage: false };
}

function parseWith(
  text: string,
  inputNames: readonly string[],
  parse: (parser: RuleParser) => Outcome<Expression, ExpressionError>,
): Outcome<Expression, ExpressionError> {
  const unusable = inputNames.find((name) => !isAsciiWord(name) || reservedWords.has(name));
  if (unusable !== undefined) return failure({ code: 'input-name-unusable', position: 0, found: unusable });
  if (text.length > MAX_LENGTH) return failure({ code: 'too-long', position: MAX_LENGTH, maximum: MAX_LENGTH });

  const tokens = tokenize(text);
  if (!tokens.ok) return tokens;
  const reader = new TokenReader(tokens.value, text.length);
  const expression = parse(new RuleParser(reader, new Set(inputNames)));
  const isTooLarge = expression.ok && compileExpression(expression.value, () => STAND_IN_REFERENCE) === null;
  return isTooLarge ? failure({ code: 'too-large-for-excel', position: 0 }) : expression;
}
