import type {
  CriteriaGroup,
  CriteriaSet,
  LocalText,
  PointsElsewhere,
  RecognitionCondition,
} from '../criteria/criteria-set';
import { roundedTo } from '../criteria/expressions/exact-decimals';
import { unreachable } from '../outcome';
import { fulfilledIn, type Assessment } from './assessment';
import { groupsBelow, holds, isMet, judgedIn, type AnsweredStanding, type Standing } from './recognition';
import { longEnough } from './side-rules';
import { answersIn } from './stated-conditions';

/** One thing that keeps a unit from a conclusion. */
export type Shortfall =
  /** So many more criteria must be met, whichever they are. */
  | { readonly kind: 'criteria'; readonly count: number }
  /** These very criteria must be met. */
  | { readonly kind: 'namedCriteria'; readonly numbers: readonly string[] }
  | { readonly kind: 'points'; readonly points: number }
  /** These groups have less than so many per cent of their points. */
  | { readonly kind: 'groups'; readonly groups: readonly CriteriaGroup[]; readonly percent: number }
  | { readonly kind: 'vetoes'; readonly numbers: readonly string[] }
  /** A figure that a criterion states lies outside these limits. */
  | { readonly kind: 'figure'; readonly condition: Extract<RecognitionCondition, { kind: 'figure' }> }
  /** What no sheet says, and somebody said is not so. */
  | { readonly kind: 'condition'; readonly title: LocalText }
  /** These points of the whole stand on no sheet of the set; without them nothing is concluded. */
  | { readonly kind: 'elsewhere'; readonly parts: PointsElsewhere }
  /** Others have yet to score these; until then nothing is concluded. */
  | { readonly kind: 'awaited'; readonly numbers: readonly string[] };

/** The conclusion that a unit may reach next, and what it lacks for it. */
export interface NextLevel {
  readonly title: LocalText;
  /** Whether no other conclusion of the set recognises a unit, so that it needs no name. */
  readonly isSoleRecognition: boolean;
  readonly shortfalls: readonly Shortfall[];
}

/**
 * @param standing where the unit stands against the set
 * @returns the lowest conclusion that recognises a unit which is not recognised yet, else the one above what it has;
 *   null at the top, where nothing is lacking, where
 *   the unit above or too short a time keeps it from more, and in a set that concludes nothing
 */
export function nextLevelOf(
  set: CriteriaSet,
  standing: Standing & Pick<Assessment, 'recognition' | 'conditions'>,
): NextLevel | null {
  const { recognition: reached, awaited } = standing;
  const held = set.recognition.findIndex(({ id }) => id === reached?.id);
  const above = [...(held === -1 ? set.recognition : set.recognition.slice(0, held))].reverse();
  const next = (reached?.recognised ? undefined : above.find(({ recognised }) => recognised)) ?? above[0];
  if (next === undefined || reached?.isHeldDown === true) return null;
  if (longEnough(set, { ...standing, answers: answersIn(standing) }) === null) return null;
  const { title, conditions } = next;
  const recognising = set.recognition.filter(({ recognised }) => recognised);
  const shortfalls: readonly Shortfall[] =
    set.pointsElsewhere !== undefined
      ? [{ kind: 'elsewhere', parts: set.pointsElsewhere }]
      : awaited.length > 0
        ? [{ kind: 'awaited', numbers: awaited }]
        : shortfallsOf(conditions, set, { ...standing, answers: answersIn(standing) });
  if (shortfalls.length === 0) return null;
  return { title, isSoleRecognition: recognising.length === 1 && recognising[0] === next, shortfalls };
}

function shortfallsOf(
  conditions: readonly RecognitionCondition[],
  set: CriteriaSet,
  standing: AnsweredStanding,
): readonly Shortfall[] {
  return conditions
    .filter((condition) => holds(condition, set, standing) === null)
    .flatMap((condition) => shortfallOf(condition, set, standing));
}

/** @param condition one that does not hold */
function shortfallOf(
  condition: RecognitionCondition,
  set: CriteriaSet,
  standing: AnsweredStanding,
): readonly Shortfall[] {
  const { counts, score, maxScore, vetoes, criteria } = standing;
  switch (condition.kind) {
    case 'allMet':
      return [{ kind: 'criteria', count: judgedIn(counts) - fulfilledIn(counts) }];
    case 'metAtLeast':
      return [{ kind: 'criteria', count: condition.count - fulfilledIn(counts) }];
    case 'criteriaMet':
      return [{ kind: 'namedCriteria', numbers: condition.numbers.filter((number) => !isMet(number, criteria)) }];
    case 'scoreAtLeast':
      return [{ kind: 'points', points: pointsLacking(condition.points, score) }];
    case 'scoreBelow':
      return [];
    case 'shareAtLeast':
      return maxScore === null
        ? []
        : [{ kind: 'points', points: pointsLacking((condition.percent * maxScore) / 100, score) }];
    case 'eachGroupAtLeast': {
      const { percent } = condition;
      return [{ kind: 'groups', groups: groupsBelow(percent, set, criteria), percent }];
    }
    case 'noVeto':
      return [{ kind: 'vetoes', numbers: vetoes }];
    case 'stated':
      return [{ kind: 'condition', title: condition.title }];
    case 'figure':
      return [{ kind: 'figure', condition }];
    case 'someOf': {
      const lacking = condition.conditions.filter((one) => holds(one, set, standing) === null);
      const toGo = condition.atLeast - (condition.conditions.length - lacking.length);
      const ways = lacking.map((one) => shortfallOf(one, set, standing)).sort((a, b) => a.length - b.length);
      return ways.slice(0, toGo).flat();
    }
    case 'anyOf':
      return leastOf(condition.conditions.map((one) => shortfallOf(one, set, standing)));
    case 'allOf':
      return shortfallsOf(condition.conditions, set, standing);
    default:
      return unreachable(condition);
  }
}

/** Never less than is lacking: points are said with two decimals. */
function pointsLacking(needed: number, score: number | null): number {
  return roundedTo(needed - (score ?? 0), 2, 'roundUp');
}

/** Of several ways, the one with the fewest things to do. */
function leastOf(ways: readonly (readonly Shortfall[])[]): readonly Shortfall[] {
  return [...ways].sort((a, b) => a.length - b.length)[0] ?? [];
}
