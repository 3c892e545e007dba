import type { CriteriaSet, RecognitionCondition } from '../criteria/criteria-set';
import { roundedTo } from '../criteria/expressions/exact-decimals';
import { unreachable } from '../outcome';
import { textConstant } from './formula-text';

/** Something that recognition depends on: where a formula finds it, and what it is now. */
export interface RecognitionInput {
  /** A cell, or an expression over cells. */
  readonly formula: string;
  readonly value: number;
}

/** What stands on a sheet; null where the sheet has none. */
export interface RecognitionInputs {
  readonly total: RecognitionInput | null;
  readonly met: RecognitionInput | null;
  readonly notApplicable: RecognitionInput | null;
  readonly score: RecognitionInput | null;
  /** The points that apply to the unit. */
  readonly maxScore: RecognitionInput | null;
}

interface Test {
  readonly formula: string;
  readonly holds: boolean;
}

/**
 * The set's conclusions as one nested IF, from the highest to the lowest.
 * @param otherwise shown where no conclusion holds
 * @returns the formula without its "=" and what it gives now, or null where the set has no conclusions or one of them
 *   needs what no cell holds: an input that is missing, a veto, the shares of groups, something outside the sheet
 */
export function recognitionFormula(
  set: CriteriaSet,
  inputs: RecognitionInputs,
  otherwise: string,
): { readonly formula: string; readonly value: string } | null {
  if (set.recognition.length === 0) return null;
  let formula = textConstant(otherwise);
  let value = otherwise;
  for (const level of [...set.recognition].reverse()) {
    const test = allOf(level.conditions.map((condition) => testOf(condition, inputs, set.rounding?.digits ?? null)));
    if (test === null) return null;
    formula = `IF(${test.formula},${textConstant(level.title.vi)},${formula})`;
    if (test.holds) value = level.title.vi;
  }
  return { formula, value };
}

function allOf(tests: readonly (Test | null)[]): Test | null {
  const known = tests.filter((test) => test !== null);
  const [only, ...others] = known;
  if (known.length < tests.length || only === undefined) return null;
  if (others.length === 0) return only;
  return { formula: `AND(${known.map(({ formula }) => formula).join(',')})`, holds: known.every(({ holds }) => holds) };
}

function anyOf(tests: readonly (Test | null)[]): Test | null {
  const known = tests.filter((test) => test !== null);
  if (known.length < tests.length) return null;
  return { formula: `OR(${known.map(({ formula }) => formula).join(',')})`, holds: known.some(({ holds }) => holds) };
}

function testOf(condition: RecognitionCondition, inputs: RecognitionInputs, digits: number | null): Test | null {
  const { total, met, notApplicable, score } = inputs;
  switch (condition.kind) {
    case 'allMet':
      if (met === null || total === null) return null;
      return {
        formula: `${met.formula}=${total.formula}${notApplicable === null ? '' : `-${notApplicable.formula}`}`,
        holds: met.value === total.value - (notApplicable?.value ?? 0),
      };
    case 'metAtLeast':
      return met && atLeast(met, condition.count, null);
    case 'scoreAtLeast':
      return score && atLeast(score, condition.points, digits);
    case 'scoreBelow':
      return score && below(score, condition.points, digits);
    case 'shareAtLeast': {
      const share = shareOf(inputs);
      return share && atLeast(share, condition.percent, digits ?? NOISELESS_DIGITS);
    }
    case 'anyOf':
      return anyOf(condition.conditions.map((one) => testOf(one, inputs, digits)));
    case 'allOf':
      return allOf(condition.conditions.map((one) => testOf(one, inputs, digits)));
    case 'criteriaMet':
    case 'eachGroupAtLeast':
    case 'noVeto':
    case 'stated':
      return null;
    default:
      return unreachable(condition);
  }
}

/** What binary fractions leave of a quotient. */
const NOISELESS_DIGITS = 9;

function atLeast({ formula, value }: RecognitionInput, limit: number, digits: number | null): Test {
  return digits === null
    ? { formula: `${formula}>=${limit}`, holds: value >= limit }
    : { formula: `ROUND(${formula},${digits})>=${limit}`, holds: roundedTo(value, digits, 'round') >= limit };
}

function below(input: RecognitionInput, limit: number, digits: number | null): Test {
  const { formula, holds } = atLeast(input, limit, digits);
  return { formula: `NOT(${formula})`, holds: !holds };
}

/** In per cent; 0 where nothing could be reached. */
function shareOf({ score, maxScore }: RecognitionInputs): RecognitionInput | null {
  if (score === null || maxScore === null) return null;
  return {
    formula: `IF(${maxScore.formula}=0,0,${score.formula}/${maxScore.formula}*100)`,
    value: maxScore.value === 0 ? 0 : (score.value / maxScore.value) * 100,
  };
}
