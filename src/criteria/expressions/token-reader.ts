import { failure, success, type Failure, type Outcome } from '../../outcome';
import type { ExpressionError } from './expression-error';
import type { Token } from './tokens';

/** An error without its place. */
type Problem<E = ExpressionError> = E extends unknown ? Omit<E, 'position'> : never;

export function refusal(problem: Problem, position: number): Failure<ExpressionError> {
  return failure({ ...problem, position });
}

/** Goes through a rule's parts from left to right. */
export class TokenReader {
  #index = 0;
  readonly #end: Token;

  constructor(
    private readonly tokens: readonly Token[],
    length: number,
  ) {
    this.#end = { kind: 'end', text: null, position: length };
  }

  /** The part that is read next. */
  get next(): Token {
    return this.tokens[this.#index] ?? this.#end;
  }

  /** Whether the next part is this sign or word. */
  isAt(text: string): boolean {
    return this.next.text === text;
  }

  /** Whether the part after the next is this sign. */
  isFollowedBy(sign: string): boolean {
    return this.tokens[this.#index + 1]?.text === sign;
  }

  skip(): void {
    this.#index += 1;
  }

  /** Reads this sign or word if it is next. @returns whether it was */
  take(text: string): boolean {
    const isNext = this.isAt(text);
    if (isNext) this.skip();
    return isNext;
  }

  /** Reads this sign or word, or refuses what stands there instead. */
  expect(text: string): Outcome<null, ExpressionError> {
    return this.take(text)
      ? success(null)
      : this.refuse({ code: 'sign-missing', expected: text, found: this.next.text });
  }

  /** Refuses the next part. */
  refuse(problem: Problem): Failure<ExpressionError> {
    return refusal(problem, this.next.position);
  }
}
