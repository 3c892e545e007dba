import type { CriteriaGroup, CriteriaSet, Measure } from '../criteria-set';
import { leaf, noneOf } from './measures';

const judged: Measure = { kind: 'judged' };

/**
 * Quyết định 25/2021/QĐ-TTg with Thông tư 09/2021/TT-BTP, in force until the end of 2025: a commune's access to law, five
 * criteria of twenty indicators and 100 points. How many points an indicator has was not seen, so the indicators are
 * judged here, and whether the points suffice is left to be stated. For a form with points, a set read out of the form
 * itself knows more.
 */
export const qd25 = {
  version: 1,
  id: 'qd-25-2021',
  title: {
    vi: 'Xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật (áp dụng đến hết năm 2025)',
    en: 'Communes that meet the standard of access to law (until the end of 2025)',
  },
  isExample: false,
  legalBasis: { document: 'Quyết định 25/2021/QĐ-TTg', issuer: 'Thủ tướng Chính phủ', date: '2021-07-22' },
  validity: { to: '2025-12-31' },
  groups: [
    group('1', 'Ban hành văn bản theo thẩm quyền', [
      ['Văn bản quy phạm pháp luật được giao', judged],
      ['Văn bản hành chính liên quan đến quyền lợi', judged],
    ]),
    group('2', 'Tiếp cận thông tin, phổ biến, giáo dục pháp luật', [
      ['Công khai thông tin', judged],
      ['Cung cấp thông tin theo yêu cầu', judged],
      ['Kế hoạch phổ biến, giáo dục pháp luật', judged],
      ['Mô hình phổ biến, giáo dục pháp luật hiệu quả', judged],
      ['Tập huấn tuyên truyền viên', judged],
      ['Kinh phí, cơ sở vật chất', judged],
    ]),
    group('3', 'Hoà giải ở cơ sở, trợ giúp pháp lý', [
      ['Hoà giải kịp thời, hiệu quả', judged],
      ['Kinh phí hoà giải', judged],
      ['Giới thiệu trợ giúp pháp lý', judged],
    ]),
    group('4', 'Dân chủ ở cơ sở', [
      ['Đối thoại', judged],
      ['Nhân dân bàn và quyết định', judged],
      ['Nhân dân bàn, biểu quyết', judged],
      ['Nhân dân tham gia ý kiến', judged],
      ['Nhân dân giám sát', judged],
    ]),
    group('5', 'Tiếp công dân, thủ tục hành chính, an ninh, trật tự', [
      ['Tiếp công dân, giải quyết khiếu nại, tố cáo', judged],
      ['Giải quyết thủ tục hành chính', judged],
      ['Không có cán bộ, công chức bị kỷ luật, xử lý hình sự', noneOf('Cán bộ, công chức bị kỷ luật, xử lý hình sự')],
      ['Đạt tiêu chuẩn “An toàn về an ninh, trật tự”', { kind: 'reference', set: 'tt-124-2021-xa' }],
    ]),
  ],
  recognition: [
    {
      id: 'dat-chuan',
      title: { vi: 'Đạt chuẩn tiếp cận pháp luật', en: 'Meets the standard of access to law' },
      conditions: [
        stated('tong-diem', 'Tổng điểm từ 80 trở lên'),
        stated('moi-tieu-chi', 'Mỗi tiêu chí đạt từ 50 % số điểm tối đa trở lên'),
        stated(
          'ky-luat',
          'Trong năm, người đứng đầu cấp uỷ, chính quyền xã không bị kỷ luật do vi phạm công vụ hoặc bị truy cứu trách nhiệm hình sự',
        ),
      ],
      recognised: true,
    },
  ],
} satisfies CriteriaSet;

function group(number: string, vi: string, indicators: readonly (readonly [string, Measure])[]): CriteriaGroup {
  const criteria = indicators.map(([title, measure], index) => {
    const own = `${number}.${String(index + 1)}`;
    return leaf(own, title, `Tiêu chí ${number}, chỉ tiêu ${String(index + 1)}`, measure);
  });
  return { number, title: { vi }, criteria };
}

function stated(id: string, vi: string) {
  return { kind: 'stated' as const, id, title: { vi } };
}
