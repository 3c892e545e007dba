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

/**
 * Whether what stands in the column of maxima is how much each time takes off, so that there is no most: -2 or 2 beside
 * "Để xảy ra tai nạn: trừ 2 điểm/vụ".
 */
export function isRateOfTimes(maximum: number, title: string): boolean {
  const text = foldCase(title);
  const [, rate = ''] = RATE_OF_TIMES.exec(text) ?? RATE_AFTER_TIMES.exec(text) ?? [];
  return rate !== '' && !MOST_IS_SAID.test(text) && Number(rate.replace(',', '.')) === Math.abs(maximum);
}

/** "trừ 2 điểm/vụ", "trừ 0,5 điểm cho mỗi lần". */
const RATE_OF_TIMES =
  /trừ (?:đi )?(\d{1,3}(?:[.,]\d{1,2})?) ?(?:điểm|đ)? ?(?:\/|(?:cho )?(?:mỗi|một|1) )\s?(?:0?1 |một )?\p{L}/u;
/** "mỗi trường hợp trừ 2 điểm". */
const RATE_AFTER_TIMES = /(?:mỗi|cứ|một|01|1) (?:\p{L}{1,12} ){1,6}(?:bị )?trừ (?:đi )?(\d{1,3}(?:[.,]\d{1,2})?)/u;
const MOST_IS_SAID = /tối đa|không quá/u;
