import { findBandsBreach } from './bands-rules';
import { findExpressionBreach } from './expression-rules';
import { findLevelsBreach } from './levels-rules';
import type { Measure, MeasureOf } from './measure';
import { bandsRule, levelsRule, writtenRule, type PointsRule } from './points-rule';
import type { RuleBreach } from './rule-breach';
import { isMultipleOf } from './step';

/** What a criteria set has to know of a kind of measure. */
interface MeasureKind<M extends Measure> {
  /** What a schema of single values cannot say: the first breach, or null. */
  readonly breach: (measure: M) => RuleBreach | null;
  /** Whether it gives points: then how many there are is what a sheet says, not whether it is met. */
  readonly givesPoints: (measure: M) => boolean;
  /** The most points that it gives, or null where it gives none. */
  readonly maximum: (measure: M) => number | null;
  /** Null where its points are given by hand, or where it gives none. */
  readonly rule: (measure: M) => PointsRule | null;
}

const withoutPoints = { givesPoints: () => false, maximum: () => null, rule: () => null } as const;

const kinds: { readonly [kind in Measure['kind']]: MeasureKind<MeasureOf<kind>> } = {
  judged: { ...withoutPoints, breach: () => null },
  noneOf: { ...withoutPoints, breach: () => null },
  reference: { ...withoutPoints, breach: () => null },
  amount: {
    ...withoutPoints,
    breach: (measure) => {
      if (measure.of === 'date') return null;
      const { atLeast, atMost } = measure;
      const isCrossed = atLeast !== undefined && atMost !== undefined && atLeast > atMost;
      return isCrossed ? { path: ['atMost'], problem: 'at-least-above-at-most' } : null;
    },
  },
  points: {
    givesPoints: () => true,
    maximum: ({ maximum }) => maximum ?? null,
    rule: () => null,
    breach: ({ step, maximum }) =>
      step === undefined || maximum === undefined || isMultipleOf(step, maximum)
        ? null
        : { path: ['step'], problem: 'step-does-not-divide-maximum' },
  },
  bands: {
    givesPoints: () => true,
    maximum: ({ maximum }) => maximum,
    rule: bandsRule,
    breach: findBandsBreach,
  },
  levels: {
    givesPoints: ({ levels: [best] }) => best?.points !== undefined,
    maximum: ({ levels: [best] }) => best?.points ?? null,
    rule: (measure) => (givesPoints(measure) ? levelsRule(measure) : null),
    breach: findLevelsBreach,
  },
  rule: {
    givesPoints: ({ maximum }) => maximum !== undefined,
    maximum: ({ maximum }) => maximum ?? null,
    rule: writtenRule,
    breach: findExpressionBreach,
  },
};

function kindOf({ kind }: Measure): MeasureKind<Measure> {
  return kinds[kind] as MeasureKind<Measure>;
}

/** Checks what a schema of single values cannot say of a measure. @returns the first breach, or null */
export function findMeasureBreach(measure: Measure): RuleBreach | null {
  return kindOf(measure).breach(measure);
}

/** Whether a measure gives points: then how many there are is what a sheet says, not whether it is met. */
export function givesPoints(measure: Measure): boolean {
  return kindOf(measure).givesPoints(measure);
}

/** The most points that a measure gives, or null where it gives none. */
export function maximumOf(measure: Measure): number | null {
  return kindOf(measure).maximum(measure);
}

/**
 * A rule that says when a criterion is met gives 1 where it is, and 0 where it is not.
 * @returns null for a measure whose points are given by hand, or that gives none
 */
export function pointsRuleOf(measure: Measure): PointsRule | null {
  return kindOf(measure).rule(measure);
}
