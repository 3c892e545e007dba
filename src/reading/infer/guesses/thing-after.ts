import { foldCase } from '../../vietnamese-text';

/** What a number is of. */
export type Thing =
  | { readonly kind: 'counted' | 'measured'; readonly unit: string }
  /** Points, how long something takes, and what only multiplies are no amount that a form states. */
  | { readonly kind: 'other' };

const COUNTED = [
  ...['mô hình', 'vụ việc', 'vụ', 'lần', 'cuộc', 'buổi', 'lượt', 'hội nghị', 'lớp', 'đợt', 'chuyên đề', 'trường hợp'],
  ...['khu dân cư', 'tổ dân phố', 'thôn', 'bản', 'xóm', 'ấp', 'tổ', 'đội', 'nhóm', 'câu lạc bộ', 'chi hội', 'đơn vị'],
  ...['cơ quan', 'hộ gia đình', 'hộ dân', 'hộ', 'người', 'cán bộ', 'đồng chí', 'hội viên', 'đoàn viên', 'học sinh'],
  ...['đối tượng', 'văn bản', 'kế hoạch', 'báo cáo', 'nghị quyết', 'chỉ thị', 'biên bản', 'tin bài', 'tin', 'bài'],
  ...['sáng kiến', 'đề tài', 'giải pháp', 'cách làm', 'hoạt động', 'phong trào', 'công trình', 'camera', 'tuyến'],
];
/** They may have decimals. */
const MEASURED = ['triệu đồng', 'tỷ đồng', 'tỉ đồng', 'nghìn đồng', 'đồng', 'km', 'm2', 'm²', 'ha', 'kg', 'tấn', 'lít'];
const OTHER = ['điểm', 'phút', 'giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'tuổi', 'tỷ', 'tỉ', 'triệu', 'nghìn'];

const things: readonly (readonly [string, Thing])[] = [
  ...COUNTED.map((unit) => [unit, { kind: 'counted', unit }] as const),
  ...MEASURED.map((unit) => [unit, { kind: 'measured', unit }] as const),
  ...OTHER.map((word) => [word, { kind: 'other' }] as const),
].sort(([a], [b]) => b.length - a.length);

/** @param after the text behind a number @returns null for words that are not known: they may be anything */
export function thingAfter(after: string): Thing | null {
  const text = foldCase(after).trimStart();
  const found = things.find(([word]) => text.startsWith(word) && !/^[\p{L}\d]/u.test(text.slice(word.length)));
  return found?.[1] ?? null;
}
