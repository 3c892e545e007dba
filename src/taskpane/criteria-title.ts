import type { CriteriaSet } from '../criteria/criteria-set';
import type { Language } from '../i18n/language';
import { localText } from '../i18n/local-text';
import { listRemark } from '../i18n/set-facts-texts';

/** The decision's number, by which officials know a set; a set without one is called by its title. */
export function shortTitle({ legalBasis, title }: CriteriaSet, language: Language): string {
  return legalBasis?.document ?? localText(title, language);
}

/** The number first, as a list cuts off what does not fit. */
export function listTitle(set: CriteriaSet, language: Language): string {
  const { legalBasis, title } = set;
  const words = localText(title, language);
  const remark = listRemark(set, language);
  return `${legalBasis === null ? '' : `${legalBasis.document} – `}${words}${remark === '' ? '' : ` (${remark})`}`;
}
