import type { RuleMeasure } from '../../../criteria/measure';
import type { PatternNumber, RulePattern } from '../../../i18n/criteria-editor/choices-texts';
import { withOptional } from './optional';

/** The rules that documents most often have, each with the numbers that it asks for; `own` is any other. */
export const rulePatterns: readonly RulePattern[] = ['proportion', 'target', 'steps', 'normPoints', 'normMet', 'own'];

interface Pattern {
  /** In the order in which they stand in the rule. */
  readonly numbers: readonly PatternNumber[];
  /** The figures that it computes from, by how they are called in it, and what they are. */
  readonly inputs: readonly (readonly [string, RuleMeasure['inputs'][number]['of']])[];
  readonly gives: 'points' | 'met';
  /** The rule with these numbers in it, as the language of rules writes them. */
  readonly text: (numbers: readonly string[]) => string;
}

const share = [
  ['a', 'number'],
  ['b', 'number'],
] as const;

const patterns: Readonly<Record<Exclude<RulePattern, 'own'>, Pattern>> = {
  proportion: { numbers: [], inputs: share, gives: 'points', text: () => 'b / a * max' },
  target: {
    numbers: ['target'],
    inputs: share,
    gives: 'points',
    text: ([target = '']) => `min(1, b / a / ${target}%) * max`,
  },
  steps: {
    numbers: ['base', 'perStep', 'start', 'step'],
    inputs: [['a', 'number']],
    gives: 'points',
    text: ([base = '', perStep = '', start = '', step = '']) =>
      `min(max, ${base} + ${perStep} * roundDown(max(0, a - ${start}) / ${step}, 0))`,
  },
  normPoints: {
    numbers: ['norm', 'times'],
    inputs: share,
    gives: 'points',
    text: ([norm = '', times = '']) => `if(b >= a * ${norm} * ${times}, max, 0)`,
  },
  normMet: {
    numbers: ['norm', 'times'],
    inputs: share,
    gives: 'met',
    text: ([norm = '', times = '']) => `b >= a * ${norm} * ${times}`,
  },
};

/** What a pattern asks for. */
export function numbersOf(pattern: RulePattern): readonly PatternNumber[] {
  return pattern === 'own' ? [] : patterns[pattern].numbers;
}

/** How a rule is made, and with which numbers; NaN for one that is not filled in yet. */
export function patternOf(measure: RuleMeasure): {
  readonly pattern: RulePattern;
  readonly numbers: readonly number[];
} {
  for (const pattern of rulePatterns) {
    const numbers = pattern === 'own' ? null : numbersIn(measure, patterns[pattern]);
    if (numbers !== null) return { pattern, numbers };
  }
  return { pattern: 'own', numbers: [] };
}

/** The rule made in another way, with nothing filled in; what it computes from keeps its words where it can. */
export function withPattern(measure: RuleMeasure, pattern: RulePattern): RuleMeasure {
  if (pattern === 'own') return measure;
  const { inputs, numbers } = patterns[pattern];
  const named = inputs.map(([name, of], place) => {
    const before = measure.inputs.find((input) => input.name === name) ?? measure.inputs[place];
    return before === undefined ? { name, title: { vi: '' }, of } : { ...before, name };
  });
  return withNumbers(
    { ...measure, inputs: named },
    pattern,
    numbers.map(() => NaN),
  );
}

/** The rule with other numbers in its pattern. */
export function withNumbers(measure: RuleMeasure, pattern: RulePattern, numbers: readonly number[]): RuleMeasure {
  if (pattern === 'own') return measure;
  const { gives, text } = patterns[pattern];
  const written = text(numbers.map((number) => (Number.isNaN(number) ? '' : plain(number))));
  if (gives === 'met') {
    const judged = withOptional(withOptional(measure, 'points', undefined), 'maximum', undefined);
    return withOptional({ ...judged, met: written }, 'whenNone', undefined);
  }
  const scored = withOptional({ ...measure, points: written }, 'met', undefined);
  return { ...scored, maximum: measure.maximum ?? NaN };
}

function numbersIn(measure: RuleMeasure, { gives, inputs, numbers, text }: Pattern): readonly number[] | null {
  const names = measure.inputs.map(({ name }) => name);
  if (names.length !== inputs.length || inputs.some(([name]) => !names.includes(name))) return null;
  const written = measure[gives];
  if (written === undefined) return null;
  const escaped = text(numbers.map(() => '\u0000')).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`^${escaped.replaceAll('\u0000', '(\\d*(?:\\.\\d+)?)')}$`).exec(written);
  return found === null ? null : found.slice(1).map((digits) => (digits === '' ? NaN : Number(digits)));
}

/** Without an exponent, which rules do not have. */
function plain(number: number): string {
  return number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 9 });
}
