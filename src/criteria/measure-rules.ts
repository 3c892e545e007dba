import { unreachable } from '../outcome';
import { findBandsBreach } from './bands-rules';
import { findExpressionBreach } from './expression-rules';
import { findLevelsBreach } from './levels-rules';
import type { Measure } from './measure';
import type { RuleBreach } from './rule-breach';
import { isMultipleOf } from './step';

/** Checks what a schema of single values cannot say of a measure. @returns the first breach, or null */
export function findMeasureBreach(measure: Measure): RuleBreach | null {
  switch (measure.kind) {
    case 'judged':
    case 'noneOf':
    case 'reference':
      return null;
    case 'points': {
      const isReachable =
        measure.step === undefined || measure.maximum === undefined || isMultipleOf(measure.step, measure.maximum);
      return isReachable ? null : { path: ['step'], problem: 'step-does-not-divide-maximum' };
    }
    case 'amount': {
      if (measure.of === 'date') return null;
      const { atLeast, atMost } = measure;
      if (atLeast === undefined && atMost === undefined) return { path: [], problem: 'without-bounds' };
      const isCrossed = atLeast !== undefined && atMost !== undefined && atLeast > atMost;
      return isCrossed ? { path: ['atMost'], problem: 'at-least-above-at-most' } : null;
    }
    case 'bands':
      return findBandsBreach(measure);
    case 'levels':
      return findLevelsBreach(measure);
    case 'rule':
      return findExpressionBreach(measure);
    default:
      return unreachable(measure);
  }
}
