import type { CriterionBasis } from '../app/criterion-basis';
import { hasIndicators } from '../criteria/leaves';
import type { Seen } from '../criteria/provenance';
import type { Language, Texts } from './language';
import { measureText } from './measure-texts';

/** Why a criterion is measured as it is. */
interface BasisTexts {
  /** Opens the reasons. */
  readonly why: string;
  readonly measure: (how: string) => string;
  readonly basis: (document: string, article: string | null) => string;
  readonly seen: Readonly<Record<Seen, string>>;
  readonly ofSheet: string;
}

export const basisTexts: Texts<BasisTexts> = {
  vi: {
    why: 'Vì sao?',
    measure: (how) => `Cách đánh giá: ${how}.`,
    basis: (document, article) => `Căn cứ: ${document}${article === null ? '' : `, ${article}`}.`,
    seen: {
      whole: 'Nội dung đã đối chiếu với văn bản; tên ghi gọn, không phải nguyên văn.',
      partly: 'Mới thấy một phần nội dung trong văn bản. Hãy đối chiếu với văn bản trước khi dùng.',
      not: 'Chưa thấy nội dung trong văn bản: tên và yêu cầu theo biểu của đơn vị.',
      onSheet: 'Tên lấy theo biểu của đơn vị, chưa đối chiếu với văn bản.',
    },
    ofSheet: 'Bộ tiêu chí không ghi văn bản căn cứ.',
  },
  en: {
    why: 'Why?',
    measure: (how) => `How it is measured: ${how}.`,
    basis: (document, article) => `Legal basis: ${document}${article === null ? '' : `, ${article}`}.`,
    seen: {
      whole: 'Checked against the document; the title is short, not the document’s own words.',
      partly: 'Only some of it was seen in the document. Compare it with the document before you rely on it.',
      not: 'Not seen in the document: title and requirement are those of the unit’s own form.',
      onSheet: 'The title is that of the unit’s own form, not compared with the document.',
    },
    ofSheet: 'The set names no document.',
  },
};

/** How a criterion is measured, what it rests on, and whether its text was seen: a sentence each. */
export function basisLines({ criterion, set }: CriterionBasis, language: Language): readonly string[] {
  const texts = basisTexts[language];
  const { document = set.legalBasis?.document, source, seen } = criterion;
  return [
    ...(hasIndicators(criterion) ? [] : [texts.measure(measureText(criterion.measure, language))]),
    document === undefined ? texts.ofSheet : texts.basis(document, source ?? null),
    ...(seen === undefined ? [] : [texts.seen[seen]]),
  ];
}
