import type { CriterionBasis } from '../app/criterion-basis';
import { hasIndicators } from '../criteria/leaves';
import type { Language } from './language';
import { measureText } from './measure-texts';
import { textsIn } from './texts';

/** How a criterion is measured, what it rests on, and whether its text was seen: a sentence each. */
export function basisLines({ criterion, set }: CriterionBasis, language: Language): readonly string[] {
  const texts = textsIn(language).basis;
  const { document = set.legalBasis?.document, source, seen } = criterion;
  return [
    ...(hasIndicators(criterion) ? [] : [texts.measure(measureText(criterion.measure, language))]),
    document === undefined ? texts.ofSheet : texts.basis(document, source ?? null),
    ...(seen === undefined ? [] : [texts.seen[seen]]),
  ];
}
