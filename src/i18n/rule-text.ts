import type { Band, Condition, Expression, Literal } from '../criteria/expressions/expression';
import { NEGATIVE_POWER, powerOf } from '../criteria/expressions/operators';
import { parseCondition, parseExpression } from '../criteria/expressions/parse-expression';
import type { RuleMeasure } from '../criteria/measure';
import { MAXIMUM } from '../criteria/points-rule';
import { unreachable } from '../outcome';
import { exactNumber } from './format';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';

/**
 * What a rule says, with the names of its figures in place of its letters: "“Đã xử lý” / “Tổng số” × điểm tối đa".
 * @returns the rule as it is written where it cannot be read, as one that somebody is still writing
 */
export function ruleInWords(measure: RuleMeasure, language: Language): string {
  const { inputs, points = '', met } = measure;
  const names = inputs.map(({ name }) => name);
  const read = met === undefined ? parseExpression(points, [...names, MAXIMUM]) : parseCondition(met, names);
  if (!read.ok) return met ?? points;
  const node = met !== undefined && read.value.kind === 'if' ? read.value.condition : read.value;
  return inWords(node, { measure, language });
}

interface Saying {
  readonly measure: RuleMeasure;
  readonly language: Language;
}

type Node = Expression | Condition;

function inWords(node: Node, saying: Saying): string {
  const { measure, language } = saying;
  const words = textsIn(language).ruleWords;
  const said = (part: Node) => inWords(part, saying);
  switch (node.kind) {
    case 'number':
      return literal(node, language);
    case 'input': {
      const input = measure.inputs.find(({ name }) => name === node.name);
      return input === undefined ? words.maximum : `“${localText(input.title, language)}”`;
    }
    case 'negative':
      return `−${part(node.operand, NEGATIVE_POWER, saying)}`;
    case 'arithmetic':
    case 'comparison':
      return between(node, ` ${SIGNS[node.operator]} `, saying);
    case 'and':
    case 'or':
      return between(node, words[node.kind], saying);
    case 'not':
      return words.not(`(${said(node.operand)})`);
    case 'function':
      return limited(node, saying) ?? words[node.name](node.arguments.map(said).join('; '));
    case 'rounding':
      return words[node.name](part(node.value, Infinity, saying), node.digits);
    case 'ifBlank':
      return words.ifBlank(said(node.value), said(node.otherwise));
    case 'if':
      return words.choice(said(node.condition), said(node.then), said(node.otherwise));
    case 'bands':
      return words.bands(said(node.value), node.bands.map((band) => bandInWords(band, saying)).join('; '));
    default:
      return unreachable(node);
  }
}

const SIGNS = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '/',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '=': '=',
  '<>': '≠',
} as const;

function between(node: Extract<Node, { left: unknown }>, sign: string, saying: Saying): string {
  const power = powerOf(node);
  return `${part(node.left, power - 1, saying)}${sign}${part(node.right, power, saying)}`;
}

/** In brackets where it holds together less tightly than what it stands in; sentences always do. */
function part(node: Node, power: number, saying: Saying): string {
  const text = inWords(node, saying);
  const isOneWord = node.kind === 'number' || node.kind === 'input';
  const isSentence = node.kind === 'if' || node.kind === 'bands' || node.kind === 'rounding' || node.kind === 'ifBlank';
  return isOneWord || (!isSentence && powerOf(node) > power) ? text : `(${text})`;
}

/** "min(1, …)" and "max(0, …)" are limits. */
function limited(node: Extract<Expression, { kind: 'function' }>, saying: Saying): string | null {
  const [first, second, ...others] = node.arguments;
  if (first === undefined || second === undefined || others.length > 0) return null;
  if (node.name !== 'min' && node.name !== 'max') return null;
  const words = textsIn(saying.language).ruleWords;
  const [limit, value] = first.kind === 'number' ? [first, second] : [second, first];
  if (limit.kind !== 'number' || value.kind === 'number') return null;
  const said = part(value, Infinity, saying);
  const say = node.name === 'min' ? words.atMost : words.atLeast;
  return say(said, literal(limit, saying.language));
}

function literal({ value, isPercentage }: Literal, language: Language): string {
  const figure = exactNumber(value, language);
  return isPercentage ? `${figure}${textsIn(language).measure.percent}` : figure;
}

function bandInWords({ from, below, points }: Band, saying: Saying): string {
  const { language } = saying;
  const texts = textsIn(language).measure;
  const limit = (value: Literal) => literal(value, language);
  const stretch =
    from === null
      ? below === null
        ? texts.any
        : texts.below(limit(below))
      : below === null
        ? texts.from(limit(from))
        : texts.fromBelow(limit(from), limit(below));
  return `${stretch}: ${inWords(points, saying)}`;
}
