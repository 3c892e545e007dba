import type { CriteriaGroup, CriteriaSet, Criterion, Leaf } from '../../../criteria/criteria-set';
import { numberedOf } from '../../../criteria/leaves';

/** A criterion that is met or not, with a number that no other has. @param after the number before it, where there is one */
export function newCriterion(set: CriteriaSet, after: string | null): Leaf {
  return { number: freeNumber(set, after), measure: { kind: 'judged' }, evidence: 'none' };
}

/** A group with a first criterion: a set has none without. */
export function newGroup(set: CriteriaSet): CriteriaGroup {
  const last = set.groups.at(-1)?.criteria.at(-1)?.number ?? null;
  return { criteria: [newCriterion(set, last)] };
}

/** Makes a criterion's own measure its first indicator. */
export function withIndicators(
  set: CriteriaSet,
  { measure, byProfile, effect, scoredBy, ...criterion }: Leaf,
): Criterion {
  const first: Leaf = {
    number: freeNumber(set, `${criterion.number}.0`),
    measure,
    evidence: criterion.evidence,
    ...(byProfile === undefined ? {} : { byProfile }),
    ...(effect === undefined ? {} : { effect }),
    ...(scoredBy === undefined ? {} : { scoredBy }),
  };
  return { ...criterion, indicators: [first] };
}

/** Goes on counting: "1.2" → "1.3", "I.4" → "I.5", "b" → "c", until no other has it. */
function freeNumber(set: CriteriaSet, after: string | null): string {
  const taken = new Set(numberedOf(set).map(({ number }) => number));
  let number = nextOf(after ?? '0');
  while (taken.has(number)) number = nextOf(number);
  return number;
}

function nextOf(number: string): string {
  const [figures] = /(?<!\d)\d+$/.exec(number) ?? [];
  if (figures !== undefined) return `${number.slice(0, -figures.length)}${Number(figures) + 1}`;
  const place = LETTERS.indexOf(number);
  return LETTERS[place + 1] !== undefined && place !== -1 ? (LETTERS[place + 1] ?? '') : `${number}.1`;
}

/** As lists in Vietnamese are lettered. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
