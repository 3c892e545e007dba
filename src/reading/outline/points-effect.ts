import { foldCase } from '../vietnamese-text';
import type { PointsEffect } from './outline';

const LABEL = String.raw`^(?:(?:[a-zđ]|[ivx]+|\d+)[.)] )?`;
const BONUS = new RegExp(
  String.raw`${LABEL}(?:(?:tổng |số |cộng |các |nội dung |tiêu chí |phần |nhóm |mục )*)(?:điểm (?:thưởng|cộng|khuyến khích|ưu tiên)|thưởng điểm|cộng điểm|cộng thêm|bonus|extra points|additional points)(?!\p{L})`,
  'u',
);
const DEDUCTION = new RegExp(
  String.raw`${LABEL}(?:(?:tổng |số |cộng |các |nội dung |tiêu chí |phần |nhóm |mục |trường hợp )*)(?:bị )?(?:điểm trừ|trừ điểm|điểm phạt|phạt điểm|(?:less: )?(?:deductions?|penalt(?:y|ies)))(?!\p{L})`,
  'u',
);

/** "Điểm thưởng, điểm phạt": what each is, its own figures tell. */
const BOTH = /(?:thưởng|cộng|bonus)(?: điểm)?(?:,| và| and|\/|-|–| ,) ?(?:điểm |bị )?(?:trừ|phạt|penalt|deduct)/u;

/** @returns whether a row is called points on top of the others, or points that are taken off */
export function effectInWords(title: string): PointsEffect | null {
  const text = foldCase(title);
  if (BOTH.test(text)) return null;
  return DEDUCTION.test(text) ? 'deduction' : BONUS.test(text) ? 'bonus' : null;
}

/** @returns whether a title that begins with the words of a deduction goes on with others: "Trừ điểm thi đua đúng quy định" */
export function saysMoreThanEffect(title: string): boolean {
  return /^ ?\p{L}/u.test(foldCase(title).replace(DEDUCTION, ''));
}
