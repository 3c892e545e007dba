import type { CriteriaProblem } from '../../criteria/errors';
import type { NumberRange } from '../../criteria/number-range';
import { exactNumber } from '../format';

export const numberRange = ({ minimum, isAboveMinimum, maximum, isWhole }: NumberRange): string => {
  const number = isWhole ? 'phải là số nguyên' : 'phải là số';
  const text = (limit: number) => exactNumber(limit, 'vi');
  if (minimum !== null && maximum !== null) return `${number} từ ${text(minimum)} đến ${text(maximum)}.`;
  if (maximum !== null) return `${number} không lớn hơn ${text(maximum)}.`;
  if (minimum === null) return `${number}.`;
  return `${number} ${isAboveMinimum ? 'lớn hơn' : 'không nhỏ hơn'} ${text(minimum)}.`;
};

export const criteriaProblems = {
  missing: 'còn thiếu.',
  'wrong-type': 'sai kiểu (chữ, số hay danh sách).',
  'wrong-value': 'giá trị không nằm trong các giá trị được dùng.',
  'unknown-field': 'có mục không dùng trong tệp bộ tiêu chí.',
  duplicate: 'đã dùng ở chỗ khác trong bộ tiêu chí.',
  'step-does-not-divide-maximum': 'điểm lẻ nhỏ nhất không chia hết điểm tối đa.',
  'more-than-there-are': 'lớn hơn số có trong bộ tiêu chí.',
  'ends-before-it-begins': 'kết thúc trước khi bắt đầu.',
  'phases-overlap': 'trùng với giai đoạn trước.',
  'needs-points': 'chỉ dùng được với tiêu chí chấm điểm.',
  'needs-veto': 'cần có ít nhất một tiêu chí loại trừ (isVeto) trong bộ tiêu chí.',
  'not-in-set': 'không có trong bộ tiêu chí.',
  'without-bounds': 'cần có mức tối thiểu hoặc mức tối đa.',
  'at-least-above-at-most': 'nhỏ hơn mức tối thiểu.',
  'points-above-maximum': 'cao hơn điểm tối đa.',
  'band-empty': 'khoảng không chứa số nào. Giới hạn trên phải lớn hơn giới hạn dưới.',
  'bands-gap': 'có số không thuộc khoảng nào. Xếp từ thấp đến cao, mỗi khoảng bắt đầu từ chỗ khoảng trước kết thúc.',
  'points-or-met': 'phải nói đúng một điều: được bao nhiêu điểm, hoặc khi nào thì đạt.',
  'worse-level-gives-more': 'mức thấp hơn không được nhiều điểm hơn mức trên. Xếp mức tốt nhất trước.',
  'input-unused': 'số liệu này không được dùng trong công thức.',
  'needs-figure': 'tiêu chí được lấy số liệu phải ghi số liệu (tỷ lệ, số lượng, số đo) hoặc tính bằng công thức.',
  'needs-levels': 'tiêu chí được dẫn phải là một xếp loại.',
  'needs-own-input': 'cần có ít nhất một số liệu ghi ở chính tiêu chí này.',
  'expression-refused': 'công thức không dùng được.',
  'bands-overlap': 'có số thuộc hai khoảng. Xếp từ thấp đến cao, mỗi khoảng bắt đầu từ chỗ khoảng trước kết thúc.',
} satisfies Readonly<Record<CriteriaProblem, string>>;
