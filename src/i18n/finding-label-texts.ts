import type { Finding, FindingCode } from '../assessing/finding';
import { say, type ByCode } from './by-code';
import type { Language } from './language';
import { textsIn } from './texts';

/** What a finding is called where it has one line. */
export type FindingLabels = ByCode<Finding, string>;

/** A finding in two or three words: "Chưa đạt", "Thiếu 8 điểm". Its sentence says the rest. */
export function findingLabel(finding: Finding, language: Language): string {
  return say(textsIn(language).findingLabel, finding);
}

/** For those whose words are the same whatever they hold. */
export type PlainLabels = Readonly<Record<Exclude<FindingCode, 'points-lost'>, string>>;

/** @param pointsLost says how many points are lacking */
export function labelsOf(plain: PlainLabels, pointsLost: (points: number) => string): FindingLabels {
  const said = Object.fromEntries(Object.entries(plain).map(([code, words]) => [code, () => words]));
  const lost: Pick<FindingLabels, 'points-lost'> = {
    'points-lost': ({ maximum, score }) => pointsLost(maximum - score),
  };
  return { ...said, ...lost } as FindingLabels;
}
