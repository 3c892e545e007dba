import type { CriteriaSet, Criterion, Measure } from '../criteria-set';
import { leaf, levels, points } from './measures';

/**
 * Thông tư 01/2018/TT-VPCP, Điều 13 and 15: nine indices that give 2, 1 or 0 points. One that is found for each file is
 * the average of the files, with one decimal. What gives 0 points in index 9 was not seen: any of the three stands.
 */
export const tt01 = {
  version: 1,
  id: 'tt-01-2018-vpcp',
  title: {
    vi: 'Đánh giá việc giải quyết thủ tục hành chính theo cơ chế một cửa',
    en: 'Assessment of how administrative procedures are handled at the one-stop shop',
  },
  isExample: false,
  legalBasis: {
    document: 'Thông tư 01/2018/TT-VPCP',
    issuer: 'Văn phòng Chính phủ',
    date: '2018-11-23',
    article: 'Điều 13 và Điều 15',
  },
  validity: {},
  groups: [
    {
      criteria: [
        index(1, 'Tổng thời gian giải quyết so với quy định (ngắn hơn, bằng, dài hơn)', averaged()),
        index(2, 'Thời gian thực hiện của từng cơ quan so với quy định', averaged()),
        index(3, 'Số lần phải liên hệ (không, một, hơn một lần), trừ lỗi của người nộp', averaged()),
        index(4, 'Số cơ quan phải liên hệ (không, một, hơn một cơ quan)', averaged()),
        index(
          5,
          'Tiếp nhận thủ tục hành chính tại Bộ phận Một cửa',
          levels(['Theo mô hình từ 20 % trở lên', 2], ['Tiếp nhận 100 %', 1], ['Tiếp nhận dưới 100 %', 0]),
        ),
        index(6, 'Công khai thủ tục hành chính (cả hai, một, không hình thức nào)', averaged()),
        index(7, 'Thái độ khi giải quyết thủ tục hành chính', averaged()),
        {
          ...index(
            8,
            'Xử lý phản ánh, kiến nghị',
            levels(['Không có hoặc xử lý 100 %', 2], ['Từ 90 % trở lên', 1], ['Dưới 90 % hoặc kéo dài', 0]),
          ),
          notApplicable: 'fullPoints',
        },
        index(9, 'Dịch vụ công trực tuyến', points(2, 1)),
      ],
    },
  ],
  recognition: [
    grade('xuat-sac', 'Xuất sắc', 'Excellent', 15),
    grade('tot', 'Tốt', 'Very good', 12),
    grade('kha', 'Khá', 'Good', 9),
    grade('trung-binh', 'Trung bình', 'Fair', 6),
    { ...grade('yeu', 'Yếu', 'Weak', 0), recognised: false },
  ],
} satisfies CriteriaSet;

function index(number: number, vi: string, measure: Measure): Criterion {
  return leaf(String(number), vi, `Chỉ số ${String(number)}`, measure);
}

function averaged(): Measure {
  return points(2, 0.1);
}

function grade(id: string, vi: string, en: string, atLeast: number) {
  return { id, title: { vi, en }, conditions: [{ kind: 'scoreAtLeast' as const, points: atLeast }], recognised: true };
}
