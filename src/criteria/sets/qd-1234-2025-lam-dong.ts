import type { CriteriaGroup, CriteriaSet, Leaf, Measure } from '../criteria-set';
import { bands, leaf, levels, points } from './measures';

/**
 * Quyết định 1234/QĐ-UBND of Lâm Đồng (8/9/2025) with its guide 2775/SNV-CCHC&VTLT: what a commune scores itself of its
 * index of administrative reform, 75 points. The survey's 15 and the satisfaction's 10 points have no leaves here, for
 * their text was not seen. Of six leaves the steps were not seen; they give points up to their maximum.
 */
export const qd1234LamDong = {
  version: 1,
  id: 'qd-1234-2025-lam-dong',
  title: {
    vi: 'Chỉ số cải cách hành chính cấp xã tỉnh Lâm Đồng năm 2025 (phần tự chấm)',
    en: 'Administrative reform index of communes in Lâm Đồng, 2025 (self-scored part)',
  },
  isExample: false,
  legalBasis: {
    document: 'Quyết định 1234/QĐ-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng',
    date: '2025-09-08',
    article: 'Hướng dẫn tại Công văn 2775/SNV-CCHC&VTLT ngày 10/11/2025',
  },
  validity: {},
  period: { from: '07-01', to: '11-30', startsInPreviousYear: false },
  groups: [
    group('1', 'Chỉ đạo điều hành', [
      share('1.1.1', 'Ban hành kế hoạch, văn bản về cải cách hành chính', [0, 0], [80, 1], [100, 2]),
      share('1.1.2', 'Hoàn thành nhiệm vụ của kế hoạch cải cách hành chính', [0, 0], [90, 1], [100, 2]),
      share('1.2', 'Chế độ báo cáo cải cách hành chính', [0, 0], [80, 0.75], [100, 1.5]),
      share('1.3.1', 'Tỷ lệ phòng được kiểm tra', [0, 0], [30, 1]),
      share('1.3.2', 'Khắc phục vấn đề sau kiểm tra', [0, 0], [50, 0.5], [100, 1]),
      either('1.4.1', 'Chuyên mục cải cách hành chính có từ 4 tin mỗi tháng', 'Đủ', 0.5),
      either('1.4.2', 'Tập huấn, hội nghị', 'Có', 0.5),
      either('1.4.3', 'Có từ 1 tin mỗi tháng trên trang cải cách hành chính của tỉnh', 'Đủ', 0.5),
      either('1.4.4', 'Hình thức tuyên truyền khác', 'Có', 0.5),
      item('1.5', 'Sáng kiến, giải pháp mới', bands('count', [0, 0], [1, 1], [2, 2], [3, 3])),
      either('1.6.1', 'Đối thoại và chỉ đạo giải quyết', 'Đủ', 0.5),
      fullWhenNone(share('1.6.2', 'Xử lý kiến nghị', [0, 0], [80, 0.5], [100, 1])),
      item('1.7', 'Thu ngân sách so với dự toán', {
        kind: 'rule',
        inputs: [figure('thu', 'Số thu'), figure('duToan', 'Dự toán')],
        points: 'if(thu > duToan, max, if(thu = duToan, max / 2, 0))',
        maximum: 3,
      }),
    ]),
    group('2', 'Cải cách thể chế', [
      share('2.1', 'Xây dựng văn bản quy phạm pháp luật đúng thẩm quyền', [0, 0], [100, 1]),
      either('2.2.1', 'Kế hoạch theo dõi tình hình thi hành pháp luật', 'Đúng', 0.5),
      share('2.2.2', 'Thực hiện kế hoạch theo dõi tình hình thi hành pháp luật', [0, 0], [90, 0.25], [100, 0.5]),
      either('2.2.3', 'Báo cáo theo dõi tình hình thi hành pháp luật', 'Đủ', 0.5),
      either('2.2.4', 'Xử lý kết quả theo dõi tình hình thi hành pháp luật', 'Đủ', 0.5),
      either('2.3', 'Công bố danh mục văn bản hết hiệu lực', 'Có', 1),
      either('2.4.1', 'Kế hoạch rà soát văn bản', 'Đúng', 0.25),
      either('2.4.2', 'Thực hiện rà soát văn bản', 'Đủ', 0.75),
      item('2.4.3', 'Xử lý văn bản sau rà soát', points(0.25)),
      either('2.4.4', 'Báo cáo rà soát văn bản', 'Đủ', 0.25),
      fullWhenNone(either('2.4.5', 'Xử lý văn bản trái pháp luật', 'Đúng', 0.5)),
    ]),
    group('3', 'Cải cách thủ tục hành chính', [
      either('3.1.1', 'Kế hoạch kiểm soát thủ tục hành chính', 'Đúng', 0.25),
      either('3.1.2', 'Báo cáo kiểm soát thủ tục hành chính', 'Đủ', 0.25),
      either('3.1.3', 'Kế hoạch rà soát thủ tục hành chính', 'Đúng', 0.25),
      item('3.1.4', 'Kết quả rà soát thủ tục hành chính', {
        kind: 'rule',
        inputs: [figure('phan1', 'Phần 0,5 điểm'), figure('phan2', 'Phần 0,75 điểm')],
        points: 'if(phan1 = 1, 0.5, 0) + if(phan2 = 1, 0.75, 0)',
        maximum: 1.25,
      }),
      either('3.2.1', 'Niêm yết tại trung tâm phục vụ hành chính công', 'Đủ', 0.5),
      either('3.2.2', 'Công khai trên trang thông tin điện tử', 'Đủ', 1),
      share('3.3.1', 'Tỷ lệ thủ tục hành chính qua một cửa', [0, 0], [100, 0.5]),
      { ...either('3.3.2', 'Hồ sơ phi địa giới', 'Có phát sinh', 1), notApplicable: 'zero' },
      share('3.4.1', 'Hồ sơ đúng hạn', [0, 0], [95, 1.5], [98, 3]),
      fullWhenNone(either('3.4.2', 'Xin lỗi khi trễ hẹn', 'Đủ', 1)),
      {
        ...item(
          '3.4.3',
          'Chất lượng giải quyết thủ tục hành chính',
          levels(['Mọi kỳ từ tốt trở lên', 1], ['Có kỳ khá', 0]),
        ),
        scoredBy: 'appraiser',
      },
      fullWhenNone(share('3.5.1', 'Xử lý phản ánh, kiến nghị', [0, 0], [80, 0.75], [100, 1.5])),
      share('3.5.2', 'Công khai trả lời phản ánh, kiến nghị', [0, 0], [100, 0.5]),
    ]),
    group('4', 'Tổ chức bộ máy', [
      either('4.1.1', 'Quy định chức năng của phòng', 'Đúng', 0.5),
      share('4.1.2', 'Sắp xếp lãnh đạo', [0, 0], [50, 0.5]),
      fullWhenNone(either('4.1.3', 'Sắp xếp đơn vị sự nghiệp', 'Đúng', 1)),
      either('4.2.1', 'Biên chế hành chính', 'Đúng', 1),
      either('4.2.2', 'Số người làm việc của đơn vị sự nghiệp', 'Đúng', 1),
      either('4.3.1', 'Phân cấp, phân quyền', 'Đủ', 0.5),
      item('4.3.2', 'Khắc phục sau kiểm tra phân cấp', points(0.5)),
    ]),
    group('5', 'Chế độ công vụ', [
      either('5.1.1', 'Phê duyệt vị trí việc làm', 'Đủ', 1),
      share('5.1.2', 'Bố trí theo vị trí việc làm', [0, 0], [100, 1]),
      either('5.2.1', 'Tuyển dụng công chức', 'Đúng', 0.5),
      either('5.2.2', 'Tuyển dụng viên chức', 'Đúng', 0.5),
      either('5.3', 'Bổ nhiệm đúng quy định', 'Đúng', 1),
      undisciplined('5.4.1', 'Không có lãnh đạo xã bị kỷ luật'),
      undisciplined('5.4.2', 'Không có lãnh đạo phòng bị kỷ luật'),
      undisciplined('5.4.3', 'Không có công chức, viên chức bị kỷ luật'),
      undisciplined('5.4.4', 'Không có văn bản phê bình'),
      share('5.5', 'Đào tạo, bồi dưỡng', [0, 0], [90, 1]),
      either('5.6.1', 'Báo cáo cơ sở dữ liệu cán bộ', 'Đủ', 1),
      either('5.6.2', 'Cập nhật cơ sở dữ liệu cán bộ', 'Đủ', 1),
    ]),
    group('6', 'Tài chính công', [
      share('6.1.1', 'Giải ngân đầu tư công', [0, 0], [70, 1.5], [95, 3]),
      item('6.1.2', 'Không sai phạm kinh phí', bands('count', [0, 1], [1, 0])),
      fullWhenNone(proportion('6.1.3', 'Nộp ngân sách nhà nước theo kiến nghị', 1)),
      either('6.2.1', 'Quy chế tài sản công', 'Có', 0.25),
      item('6.2.2', 'Tỷ lệ đơn vị thực hiện đúng', points(0.25)),
      either('6.2.3', 'Chuẩn hoá cơ sở dữ liệu tài sản công', 'Đủ', 0.25),
      item('6.2.4', 'Sắp xếp nhà, đất', points(0.75, 0.25)),
      either('6.3.1', 'Sử dụng nguồn tài chính của đơn vị sự nghiệp', 'Đúng', 0.5),
      { ...item('6.3.2', 'Giảm chi trực tiếp', points(0.5)), scoredBy: 'appraiser' },
    ]),
    group('7', 'Chính quyền điện tử, chính quyền số', [
      share('7.1', 'Hoàn thành kế hoạch chuyển đổi số', [0, 0], [80, 0.5], [100, 1]),
      share('7.2.1', 'Xử lý văn bản trên mạng', [0, 0], [90, 0.25], [100, 0.5]),
      share('7.2.2', 'Văn bản đi ký số', [0, 0], [90, 0.25], [100, 0.5]),
      item('7.2.3', 'Báo cáo trên hệ thống', points(1, 0.5)),
      item('7.3.1', 'Văn bản đi đăng trang thông tin điện tử', points(0.5)),
      share('7.3.2', 'Số hoá hồ sơ', [0, 0], [50, 1], [80, 2]),
      share('7.3.3', 'Tái sử dụng dữ liệu', [0, 0], [25, 1], [50, 2]),
      share('7.3.4', 'Kết quả điện tử', [0, 0], [95, 1], [100, 2]),
      either('7.3.5', 'Chứng thực điện tử', 'Đủ', 1),
      proportion('7.3.6', 'Hồ sơ trực tuyến toàn trình', 3, 70),
      proportion('7.3.7', 'Thủ tục hành chính có thanh toán trực tuyến', 2),
      proportion('7.3.8', 'Hồ sơ thanh toán trực tuyến', 3, 60),
    ]),
  ],
  recognition: [
    level('tot', 'Tốt', 80),
    level('kha', 'Khá', 65),
    level('trung-binh', 'Trung bình', 50),
    level('kem', 'Kém', 0),
  ],
} satisfies CriteriaSet;

function group(number: string, vi: string, criteria: Leaf[]): CriteriaGroup {
  return { number, title: { vi }, criteria };
}

function item(number: string, vi: string, measure: Measure): Leaf {
  return leaf(number, vi, `Mục ${number}`, measure);
}

function share(number: string, vi: string, ...steps: readonly (readonly [from: number, points: number])[]): Leaf {
  return item(number, vi, bands('ratio', ...steps));
}

/** All of the points or none; the other grade denies the first. */
function either(number: string, vi: string, grade: string, maximum: number): Leaf {
  return item(number, vi, levels([grade, maximum], [`Không ${grade.toLowerCase()}`, 0]));
}

/** (b/a) × the maximum, and 0 where the share stays below the floor. */
function proportion(number: string, vi: string, maximum: number, floor?: number): Leaf {
  return item(number, vi, {
    kind: 'rule',
    inputs: [{ name: 'tyLe', title: { vi: 'Tỷ lệ' }, of: 'ratio' }],
    points: floor === undefined ? 'tyLe * max' : `if(tyLe < ${String(floor)}%, 0, tyLe * max)`,
    maximum,
  });
}

/** What the unit found and mended itself does not count. */
function undisciplined(number: string, vi: string): Leaf {
  return item(number, vi, levels(['Không có', 0.5], ['Có nhưng tự phát hiện, khắc phục', 0.5], ['Có', 0]));
}

/** An input that is a plain number. */
function figure(name: string, vi: string) {
  return { name, title: { vi }, of: 'number' as const };
}

/** What did not arise at all counts as done. */
function fullWhenNone(leaf: Leaf): Leaf {
  const { measure } = leaf;
  return {
    ...leaf,
    measure: measure.kind === 'bands' || measure.kind === 'rule' ? { ...measure, whenNone: measure.maximum } : measure,
    notApplicable: 'fullPoints',
  };
}

function level(id: string, vi: string, percent: number) {
  return {
    id,
    title: { vi },
    conditions: [{ kind: 'shareAtLeast' as const, percent }],
    recognised: percent >= 50,
  };
}
