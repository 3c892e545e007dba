import { success, type Failure, type Outcome } from '../../outcome';
import { MAX_FUNCTION_ARGUMENTS } from '../../workbook/formula-limits';
import type { Expression, PlainFunction, Rounding } from './expression';
import type { ExpressionError } from './expression-error';
import { asCondition, asNumber, type Operand } from './operand';
import { refusal } from './token-reader';

/** A function as a rule calls it. */
interface Call {
  readonly name: string;
  readonly operands: readonly Operand[];
  readonly position: number;
}

type Build = (call: Call) => Outcome<Expression, ExpressionError>;

/** No rule rounds points to more decimals. */
const MAX_ROUNDING_DIGITS = 6;

const functions: ReadonlyMap<string, Build> = new Map<string, Build>([
  ['if', choice],
  ['ifBlank', replacement],
  ...(['min', 'max', 'sum'] as const).map((name) => [name, plain(name, MAX_FUNCTION_ARGUMENTS)] as const),
  ['abs', plain('abs', 1)],
  ...(['round', 'roundDown', 'roundUp'] as const).map((name) => [name, rounding(name)] as const),
]);

/** The functions of the language; `bands`, which is no list of arguments, stands apart. */
const functionNames: readonly string[] = [...functions.keys(), 'bands'];

/** The call as a part of a rule, checked for what the function takes. */
export function functionCall(call: Call): Outcome<Expression, ExpressionError> {
  const build = functions.get(call.name);
  return build === undefined
    ? refusal({ code: 'function-unknown', found: call.name, known: functionNames }, call.position)
    : build(call);
}

function choice(call: Call): Outcome<Expression, ExpressionError> {
  const [test, first, second, ...others] = call.operands;
  if (test === undefined || first === undefined || second === undefined || others.length > 0) {
    return wrongCount(call, 3);
  }
  const condition = asCondition(test);
  if (!condition.ok) return condition;
  const then = asNumber(first);
  if (!then.ok) return then;
  const otherwise = asNumber(second);
  if (!otherwise.ok) return otherwise;
  return success({ kind: 'if', condition: condition.value, then: then.value, otherwise: otherwise.value });
}

function replacement(call: Call): Outcome<Expression, ExpressionError> {
  const [first, second, ...others] = call.operands;
  if (first === undefined || second === undefined || others.length > 0) return wrongCount(call, 2);
  const value = asNumber(first);
  if (!value.ok) return value;
  const otherwise = asNumber(second);
  if (!otherwise.ok) return otherwise;
  return success({ kind: 'ifBlank', value: value.value, otherwise: otherwise.value });
}

function plain(name: PlainFunction, maximum: number): Build {
  return (call) => {
    if (call.operands.length === 0 || call.operands.length > maximum) return wrongCount(call, 1, maximum);
    const numbers: Expression[] = [];
    for (const operand of call.operands) {
      const number = asNumber(operand);
      if (!number.ok) return number;
      numbers.push(number.value);
    }
    return success({ kind: 'function', name, arguments: numbers });
  };
}

function rounding(name: Rounding): Build {
  return (call) => {
    const [first, digits, ...others] = call.operands;
    if (first === undefined || digits === undefined || others.length > 0) return wrongCount(call, 2);
    const value = asNumber(first);
    if (!value.ok) return value;
    const { node } = digits;
    const isCount = node.kind === 'number' && !node.isPercentage && Number.isInteger(node.value);
    if (!isCount || node.value > MAX_ROUNDING_DIGITS) {
      return refusal({ code: 'digits-not-constant', name, maximum: MAX_ROUNDING_DIGITS }, digits.position);
    }
    return success({ kind: 'rounding', name, value: value.value, digits: node.value });
  };
}

function wrongCount({ name, operands, position }: Call, minimum: number, maximum = minimum): Failure<ExpressionError> {
  return refusal({ code: 'argument-count', name, minimum, maximum, found: operands.length }, position);
}
