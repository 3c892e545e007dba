import { success, unreachable, type Outcome } from '../../outcome';
import { parseBands } from './bands';
import { functionCall } from './function-call';
import type { Condition, Expression } from './expression';
import type { ExpressionError } from './expression-error';
import { asCondition, asNumber, type Operand } from './operand';
import { NEGATIVE_POWER, NOT_POWER, operatorOf, type Operator } from './operators';
import { refusal, type TokenReader } from './token-reader';

type Parsed<T> = Outcome<T, ExpressionError>;

/** More brackets inside one another than anyone can follow. */
const MAX_DEPTH = 32;

/** Reads a rule by the binding powers of its operators (Pratt's method). */
export class RuleParser {
  #depth = 0;

  constructor(
    private readonly reader: TokenReader,
    private readonly inputNames: ReadonlySet<string>,
  ) {}

  /** Reads to the end of the rule, which must be a number. */
  parseWhole(): Parsed<Expression> {
    return this.#whole(this.#number());
  }

  /** Reads to the end of the rule, which must be a condition. */
  parseWholeCondition(): Parsed<Condition> {
    const operand = this.#operand(0);
    return this.#whole(operand.ok ? asCondition(operand.value) : operand);
  }

  #whole<T>(whole: Parsed<T>): Parsed<T> {
    if (!whole.ok) return whole;
    const { text } = this.reader.next;
    if (text === null) return whole;
    if (text === ')') return this.reader.refuse({ code: 'bracket-not-open' });
    return this.reader.refuse({ code: 'operator-missing', found: text });
  }

  readonly #number = (): Parsed<Expression> => {
    const operand = this.#operand(0);
    return operand.ok ? asNumber(operand.value) : operand;
  };

  /** Reads an operand and all that operators of a higher power than `power` bind to it. */
  #operand(power: number): Parsed<Operand> {
    if (this.#depth === MAX_DEPTH) return this.reader.refuse({ code: 'too-deep', maximum: MAX_DEPTH });
    this.#depth += 1;
    let left = this.#prefix();
    while (left.ok) {
      const operator = this.#operatorAbove(power);
      if (operator === null) break;
      this.reader.skip();
      const right = this.#operand(operator.power);
      left = right.ok ? combined(operator, left.value, right.value) : right;
    }
    this.#depth -= 1;
    return left;
  }

  #operatorAbove(power: number): Operator | null {
    const { text } = this.reader.next;
    const operator = text === null ? null : operatorOf(text);
    return operator !== null && operator.power > power ? operator : null;
  }

  #prefix(): Parsed<Operand> {
    const { position } = this.reader.next;
    if (this.reader.take('not')) {
      const operand = this.#operand(NOT_POWER);
      const condition = operand.ok ? asCondition(operand.value) : operand;
      return condition.ok ? success({ node: { kind: 'not', operand: condition.value }, position }) : condition;
    }
    if (this.reader.take('-')) {
      const operand = this.#operand(NEGATIVE_POWER);
      const number = operand.ok ? asNumber(operand.value) : operand;
      return number.ok ? success({ node: { kind: 'negative', operand: number.value }, position }) : number;
    }
    if (this.reader.take('(')) {
      const inner = this.#operand(0);
      if (!inner.ok) return inner;
      const closed = this.reader.expect(')');
      return closed.ok ? success({ node: inner.value.node, position }) : closed;
    }
    return this.#numberOrName();
  }

  #numberOrName(): Parsed<Operand> {
    const { reader } = this;
    const token = reader.next;
    const { position } = token;
    if (token.kind === 'number') {
      reader.skip();
      return success({ node: token.literal, position });
    }
    if (token.kind !== 'name' || operatorOf(token.text) !== null) {
      return reader.refuse({ code: 'operand-missing', found: token.text });
    }
    const name = token.text;
    if (reader.isFollowedBy('(')) return this.#call(name, position);
    if (!this.inputNames.has(name)) {
      return reader.refuse({ code: 'name-unknown', found: name, known: [...this.inputNames] });
    }
    reader.skip();
    return success({ node: { kind: 'input', name }, position });
  }

  #call(name: string, position: number): Parsed<Operand> {
    this.reader.skip();
    this.reader.skip();
    const isBands = name === 'bands';
    const node = isBands ? parseBands(this.reader, this.#number) : this.#functionCall(name, position);
    if (!node.ok) return node;
    const closed = this.reader.expect(')');
    return closed.ok ? success({ node: node.value, position }) : closed;
  }

  #functionCall(name: string, position: number): Parsed<Expression> {
    const operands: Operand[] = [];
    while (!this.reader.isAt(')')) {
      const operand = this.#operand(0);
      if (!operand.ok) return operand;
      operands.push(operand.value);
      if (!this.reader.take(',')) break;
    }
    return functionCall({ name, operands, position });
  }
}

function combined(operator: Operator, left: Operand, right: Operand): Parsed<Operand> {
  const { position } = left;
  switch (operator.kind) {
    case 'and':
    case 'or': {
      const sides = both(asCondition(left), asCondition(right));
      return sides.ok ? success({ node: { kind: operator.kind, ...sides.value }, position }) : sides;
    }
    case 'comparison': {
      if (left.node.kind === 'comparison') return refusal({ code: 'comparison-chained' }, position);
      const sides = both(asNumber(left), asNumber(right));
      if (!sides.ok) return sides;
      return success({ node: { kind: operator.kind, operator: operator.operator, ...sides.value }, position });
    }
    case 'arithmetic': {
      const sides = both(asNumber(left), asNumber(right));
      if (!sides.ok) return sides;
      return success({ node: { kind: operator.kind, operator: operator.operator, ...sides.value }, position });
    }
    default:
      return unreachable(operator);
  }
}

function both<T>(left: Parsed<T>, right: Parsed<T>): Parsed<{ readonly left: T; readonly right: T }> {
  if (!left.ok) return left;
  return right.ok ? success({ left: left.value, right: right.value }) : right;
}
