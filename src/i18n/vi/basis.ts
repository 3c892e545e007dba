import type { Seen } from '../../criteria/provenance';

/** Why a criterion is measured as it is. */
export const basis = {
  /** Opens the reasons. */
  why: 'Vì sao?',
  measure: (how: string) => `Cách đánh giá: ${how}.`,
  basis: (document: string, article: string | null) => `Căn cứ: ${document}${article === null ? '' : `, ${article}`}.`,
  seen: {
    whole: 'Nội dung đã đối chiếu với văn bản; tên ghi gọn, không phải nguyên văn.',
    partly: 'Mới thấy một phần nội dung trong văn bản. Hãy đối chiếu với văn bản trước khi dùng.',
    not: 'Chưa thấy nội dung trong văn bản: tên và yêu cầu theo biểu của đơn vị.',
    onSheet: 'Tên lấy theo biểu của đơn vị, chưa đối chiếu với văn bản.',
  } satisfies Readonly<Record<Seen, string>>,
  ofSheet: 'Bộ tiêu chí không ghi văn bản căn cứ.',
};
