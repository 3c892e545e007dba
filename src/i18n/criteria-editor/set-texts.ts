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
  readonly hasPeriod: string;
  readonly periodFrom: string;
  readonly periodFromHint: string;
  readonly periodTo: string;
  readonly periodToHint: string;
  /** In which year the period begins. */
  readonly periodMeans: (startsInPreviousYear: boolean) => string;
  readonly rounding: string;
  readonly noRounding: string;
  readonly digits: (digits: string) => string;
}

export const setTexts: Texts<SetTexts> = {
  vi: {
    title: 'Tên, căn cứ, kỳ đánh giá',
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
    hasPeriod: 'Kỳ đánh giá không trùng năm dương lịch',
    periodFrom: 'Kỳ bắt đầu ngày',
    periodFromHint: 'Ví dụ: 16/11',
    periodTo: 'Kỳ kết thúc ngày',
    periodToHint: 'Ví dụ: 15/11',
    periodMeans: (startsInPreviousYear) =>
      startsInPreviousYear ? 'Ngày bắt đầu là của năm trước năm đánh giá.' : 'Cả hai ngày là của năm đánh giá.',
    rounding: 'Làm tròn tổng điểm và tỷ lệ trước khi xếp loại',
    noRounding: 'Không làm tròn',
    digits: (digits) => (digits === '0' ? 'Đến số nguyên' : `Đến ${digits} chữ số sau dấu phẩy`),
  },
  en: {
    title: 'Title, basis, assessed period',
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
    hasPeriod: 'The assessed period is not the calendar year',
    periodFrom: 'It begins on',
    periodFromHint: 'Such as: 16/11',
    periodTo: 'It ends on',
    periodToHint: 'Such as: 15/11',
    periodMeans: (startsInPreviousYear) =>
      startsInPreviousYear
        ? 'The first day is of the year before the assessed one.'
        : 'Both days are of the assessed year.',
    rounding: 'Total points and shares are rounded before they are concluded from',
    noRounding: 'Not rounded',
    digits: (digits) => (digits === '0' ? 'To a whole number' : `To ${digits} decimals`),
  },
};
