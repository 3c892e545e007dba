import type { CriteriaSet, RecognitionCondition } from '../criteria/criteria-set';
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
}

interface Test {
  readonly formula: string;
  readonly holds: boolean;
}

/**
 * The set's conclusions as one nested IF, from the highest to the lowest.
 * @param otherwise shown where no conclusion holds
 * @returns the formula without its "=" and what it gives now, or null where the set has no conclusions or one of them
 *   needs an input that is missing
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
    const tests: Test[] = [];
    for (const condition of level.conditions) {
      const test = testOf(condition, inputs);
      if (test === null) return null;
      tests.push(test);
    }
    const written = tests.map((test) => test.formula).join(',');
    formula = `IF(${tests.length === 1 ? written : `AND(${written})`},${textConstant(level.title.vi)},${formula})`;
    if (tests.every((test) => test.holds)) value = level.title.vi;
  }
  return { formula, value };
}

function testOf(condition: RecognitionCondition, { total, met, notApplicable, score }: RecognitionInputs): Test | null {
  switch (condition.kind) {
    case 'allMet':
      if (met === null || total === null) return null;
      return {
        formula: `${met.formula}=${total.formula}${notApplicable === null ? '' : `-${notApplicable.formula}`}`,
        holds: met.value === total.value - (notApplicable?.value ?? 0),
      };
    case 'metAtLeast':
      return met && { formula: `${met.formula}>=${condition.count}`, holds: met.value >= condition.count };
    case 'scoreAtLeast':
      return score && { formula: `${score.formula}>=${condition.points}`, holds: score.value >= condition.points };
    default:
      return unreachable(condition);
  }
}
