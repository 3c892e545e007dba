import type { CriteriaSet } from '../../criteria/criteria-set';
import type { Language } from '../../i18n/language';
import { localText } from '../../i18n/local-text';
import type { SummaryTexts } from '../../i18n/vi/summary';

/** A group's number and title, as far as the set has them. */
export function groupTitle({ groups }: CriteriaSet, index: number, texts: SummaryTexts, language: Language): string {
  const group = groups[index];
  const title = group?.title && localText(group.title, language);
  if (title === undefined) return group?.number === undefined ? texts.otherCriteria : texts.unnamedGroup(group.number);
  return group?.number === undefined ? title : `${group.number}. ${title}`;
}
