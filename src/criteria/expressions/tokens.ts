import { failure, success, type Outcome } from '../../outcome';
import type { Literal } from './expression';
import type { ExpressionError } from './expression-error';

/** The smallest parts of a rule. `text` is how the part is written; null where the rule ends. */
export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly position: number; readonly literal: Literal }
  | { readonly kind: 'name' | 'sign'; readonly text: string; readonly position: number }
  | { readonly kind: 'end'; readonly text: null; readonly position: number };

/** Excel keeps 15 digits; with six decimals a percentage still has fewer than are compared. */
const MAX_DIGITS = 15;
const MAX_DECIMALS = 6;

const blanks = /\s*/y;
const numberLike = /[\d.][\w.]*/y;
const decimalComma = /\d[\d.]*,\d[\d.]*/y;
const percentSign = /\s*%/y;
const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const asciiWord = /^[A-Za-z][A-Za-z0-9_]*$/;
const lookalike = /==|!=|&&|\|\||[×·÷−–—≤≥≠;[\]{}]/y;
const sign = /<=|>=|<>|[<>=+\-*/(),:]/y;

/** Signs that people type or paste from a document, and what a rule writes for them. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ...(['×', '·'] as const).map((found) => [found, '*'] as const),
  ...(['−', '–', '—'] as const).map((found) => [found, '-'] as const),
  ...(['≠', '!='] as const).map((found) => [found, '<>'] as const),
  ...(['[', '{'] as const).map((found) => [found, '('] as const),
  ...([']', '}'] as const).map((found) => [found, ')'] as const),
  ['÷', '/'],
  ['≤', '<='],
  ['≥', '>='],
  ['==', '='],
  ['&&', 'and'],
  ['||', 'or'],
  [';', ','],
]);

/** Whether a word is spelled as names are in a rule. */
export function isAsciiWord(text: string): boolean {
  return asciiWord.test(text);
}

/** Cuts a rule into its parts. */
export function tokenize(text: string): Outcome<readonly Token[], ExpressionError> {
  const tokens: Token[] = [];
  let position = after(blanks, text, 0);
  while (position < text.length) {
    const token = tokenAt(text, position);
    if (!token.ok) return token;
    tokens.push(token.value.token);
    position = after(blanks, text, token.value.end);
  }
  return success(tokens);
}

/** A part, and where the text goes on. */
interface TokenFound {
  readonly token: Token;
  readonly end: number;
}

function tokenAt(text: string, position: number): Outcome<TokenFound, ExpressionError> {
  const digits = matchAt(numberLike, text, position);
  if (digits !== null) return numberAt(text, position, digits);
  const name = matchAt(word, text, position);
  if (name !== null) {
    return isAsciiWord(name)
      ? success({ token: { kind: 'name', text: name, position }, end: position + name.length })
      : failure({ code: 'name-not-ascii', position, found: name });
  }
  const strange = matchAt(lookalike, text, position);
  if (strange !== null) {
    return failure({ code: 'sign-unknown', position, found: strange, instead: lookalikes.get(strange) ?? null });
  }
  const known = matchAt(sign, text, position);
  if (known !== null) {
    return success({ token: { kind: 'sign', text: known, position }, end: position + known.length });
  }
  const [found = ''] = text.slice(position);
  if (found === '%') return failure({ code: 'percent-not-after-number', position });
  return failure({ code: 'sign-unknown', position, found, instead: null });
}

function numberAt(text: string, position: number, found: string): Outcome<TokenFound, ExpressionError> {
  const withComma = matchAt(decimalComma, text, position);
  if (withComma !== null) return failure({ code: 'decimal-comma', position, found: withComma });
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(found) ?? [];
  if (whole === undefined) return failure({ code: 'number-malformed', position, found });
  const digitCount = `${whole}${decimals}`.replace(/^0+/, '').length;
  if (digitCount > MAX_DIGITS || decimals.length > MAX_DECIMALS) {
    return failure({ code: 'number-too-exact', position, found, digits: MAX_DIGITS, decimals: MAX_DECIMALS });
  }
  const end = after(percentSign, text, position + found.length);
  const isPercentage = end > position + found.length;
  const literal: Literal = { kind: 'number', value: Number(found), isPercentage };
  return success({ token: { kind: 'number', text: text.slice(position, end), position, literal }, end });
}

function matchAt(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? null;
}

/** Where the text goes on after the pattern, if it stands there. */
function after(pattern: RegExp, text: string, position: number): number {
  return position + (matchAt(pattern, text, position)?.length ?? 0);
}
