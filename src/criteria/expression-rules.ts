import { parseCondition, parseExpression } from './expressions/parse-expression';
import { MAXIMUM } from './points-rule';
import type { RuleMeasure } from './measure';
import type { RuleBreach } from './rule-breach';

/** Checks that a rule says one thing, can be computed and compiled, and needs each of its inputs. @returns the first breach */
export function findExpressionBreach(measure: RuleMeasure): RuleBreach | null {
  const { inputs, points, met, maximum, whenNone } = measure;
  const names = inputs.map(({ name }) => name);
  const again = names.findIndex((name, index) => name === MAXIMUM || names.indexOf(name) !== index);
  if (again !== -1) return { path: ['inputs', again, 'name'], problem: 'duplicate' };
  if (met !== undefined) {
    if (points !== undefined) return { path: ['met'], problem: 'points-or-met' };
    if (maximum !== undefined) return { path: ['maximum'], problem: 'points-or-met' };
    if (whenNone !== undefined) return { path: ['whenNone'], problem: 'points-or-met' };
    return textBreach('met', names, (known) => parseCondition(met, known));
  }
  if (points === undefined) return { path: [], problem: 'points-or-met' };
  if (maximum === undefined) return { path: ['maximum'], problem: 'missing' };
  if (whenNone !== undefined && whenNone > maximum) return { path: ['whenNone'], problem: 'points-above-maximum' };
  return textBreach('points', names, (known) => parseExpression(points, [...known, MAXIMUM]));
}

function textBreach(
  field: 'points' | 'met',
  names: readonly string[],
  parse: (names: readonly string[]) => ReturnType<typeof parseExpression>,
): RuleBreach | null {
  const parsed = parse(names);
  if (!parsed.ok) return { path: [field], problem: 'expression-refused', expression: parsed.error };
  const unused = names.findIndex((name) => parse(names.filter((other) => other !== name)).ok);
  return unused === -1 ? null : { path: ['inputs', unused], problem: 'input-unused' };
}
