import type { CriteriaSet } from '../criteria/criteria-set';
import { dayText } from './amount-texts';
import { exactNumber } from './format';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';
import { pointsElsewhereText } from './points-elsewhere-text';

/** What a set is, since when and until when it holds, who decides, and what is handed in: a sentence each. */
export function setFactsLines(set: CriteriaSet, language: Language): readonly string[] {
  const texts = textsIn(language).setFacts;
  const { legalBasis, validity, replacedBy, decidedBy, dossier = [] } = set;
  const day = (date: string | undefined) => (date === undefined ? null : dayText(date));
  const hasValidity = validity.from !== undefined || validity.to !== undefined;
  return [
    texts.title(localText(set.title, language)),
    ...(legalBasis === null ? [] : [texts.basis(named(legalBasis))]),
    ...(legalBasis?.amendedBy === undefined ? [] : [texts.amendedBy(legalBasis.amendedBy.map(named).join('; '))]),
    ...(hasValidity ? [texts.validity(day(validity.from), day(validity.to))] : []),
    ...(replacedBy === undefined ? [] : [texts.replacedBy(replacedBy.document, day(replacedBy.from))]),
    ...(decidedBy === undefined
      ? []
      : [
          texts.decidedBy(
            localText(decidedBy.title, language),
            sourceOf(decidedBy),
            decidedBy.isToBeConfirmed === true,
          ),
        ]),
    ...(set.pointsElsewhere === undefined
      ? []
      : [texts.pointsElsewhere(pointsElsewhereText(set.pointsElsewhere, language))]),
    ...sideRuleLines(set, language),
    ...dossier.map((item) => texts.dossier(localText(item.title, language), sourceOf(item))),
  ];
}

/** What holds beside the conditions of the conclusions. */
function sideRuleLines(
  { fewestMonths, notAboveParent, classLimits = [], groups, recognition }: CriteriaSet,
  language: Language,
): readonly string[] {
  const texts = textsIn(language).setFacts;
  const titleOf = (id: string) => {
    const title = recognition.find((level) => level.id === id)?.title;
    return title === undefined ? id : localText(title, language);
  };
  const named = ({ number, title }: CriteriaSet['groups'][number], place: number) =>
    number ?? (title === undefined ? String(place + 1) : localText(title, language));
  return [
    ...(fewestMonths === undefined ? [] : [texts.fewestMonths(fewestMonths.months, sourceOf(fewestMonths))]),
    ...(notAboveParent === undefined
      ? []
      : [
          texts.notAboveParent(
            localText(notAboveParent.title, language),
            notAboveParent.except === undefined ? null : localText(notAboveParent.except, language),
            sourceOf(notAboveParent),
          ),
        ]),
    ...classLimits.map((limit) =>
      texts.classLimit(
        titleOf(limit.class),
        exactNumber(limit.percent, language),
        limit.of.map(titleOf).join(', '),
        sourceOf(limit),
      ),
    ),
    ...groups.flatMap((group, place) =>
      group.notApplicable === undefined ? [] : [texts.groupNotApplicable[group.notApplicable](named(group, place))],
    ),
  ];
}

/** What tells a set from others of its kind in a list; "" for most. */
export function listRemark({ isFrame, validity }: CriteriaSet, language: Language): string {
  const texts = textsIn(language).setFacts;
  const remarks = [
    ...(isFrame === true ? [texts.content] : []),
    ...(validity.to === undefined ? [] : [texts.until(dayText(validity.to))]),
  ];
  return remarks.join(', ');
}

function named({ document, article }: { readonly document: string; readonly article?: string | undefined }): string {
  return article === undefined ? document : `${document}, ${article}`;
}

function sourceOf({
  document,
  source,
}: {
  readonly document?: string | undefined;
  readonly source?: string | undefined;
}) {
  return [document, source].filter((part) => part !== undefined).join(', ');
}
