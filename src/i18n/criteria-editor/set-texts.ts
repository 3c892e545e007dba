import type { Texts } from '../language';

/** What a set is called and who issued it. */
export interface SetTexts {
  readonly title: string;
  readonly setTitle: string;
  readonly id: string;
  readonly idHint: string;
  readonly hasLegalBasis: string;
  readonly document: string;
  readonly issuer: string;
  readonly date: string;
  readonly article: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export const setTexts: Texts<SetTexts> = {
  vi: {
    title: 'Tên, căn cứ, hiệu lực',
    setTitle: 'Tên bộ tiêu chí',
    id: 'Mã',
    idHint: 'Chữ thường không dấu, số và dấu gạch nối. Lưu bộ trùng mã thì thay bộ cũ.',
    hasLegalBasis: 'Do một văn bản ban hành',
    document: 'Số, ký hiệu văn bản',
    issuer: 'Cơ quan ban hành',
    date: 'Ngày ban hành',
    article: 'Điều, khoản',
    validFrom: 'Có hiệu lực từ ngày',
    validTo: 'Đến hết ngày',
  },
  en: {
    title: 'Title, basis, validity',
    setTitle: 'Title of the set',
    id: 'Id',
    idHint: 'Small letters, figures and hyphens. A set that is kept takes the place of one with its id.',
    hasLegalBasis: 'Issued by a document',
    document: 'Document',
    issuer: 'Issued by',
    date: 'Date of issue',
    article: 'Article',
    validFrom: 'Valid from',
    validTo: 'Until the end of',
  },
};
