import type { MeasuredBy } from '../../reporting/summary/summary-unit';

/** Everything that stands on the tab *Tiến độ*. */
export const progress = {
  title: 'TIẾN ĐỘ THỰC HIỆN TIÊU CHÍ',
  sections: {
    stages: 'Tiến độ so với mục tiêu',
    targets: 'Mục tiêu',
    criteria: 'Kết quả từng tiêu chí qua các kỳ',
    units: 'Tiến độ của từng đơn vị',
    changes: 'Thay đổi so với kỳ đã lưu gần nhất',
  },
  /** How to fill in the targets. */
  targetsAdvice: 'Ghi ngày và số cần đạt vào các ô nền vàng; nội dung đã ghi được giữ lại khi tổng hợp lần sau.',
  /** Where no period was closed yet. */
  noClosings: 'Chưa lưu kết quả kỳ nào. Mỗi lần lưu kết quả kỳ, kết quả của ngày đó được giữ lại để so sánh tại đây.',
  stages: { closed: 'Kỳ', now: 'Hiện tại', target: 'Mục tiêu' },
  columns: {
    stage: 'Thời điểm',
    date: 'Ngày',
    score: 'Điểm',
    possible: 'Tổng số',
    target: 'Mục tiêu',
    difference: 'So với mục tiêu',
    projected: 'Dự kiến theo tốc độ',
    status: 'Đánh giá',
    unitCount: 'Số đơn vị',
    averageMet: {
      results: 'Bình quân tiêu chí đạt',
      points: 'Bình quân tiêu chí đủ điểm',
      both: 'Bình quân tiêu chí đạt, đủ điểm',
    } satisfies Readonly<Record<MeasuredBy, string>>,
    averageScore: 'Bình quân điểm',
    reached: 'Đơn vị đạt mục tiêu',
    reachedRatio: 'Tỷ lệ đơn vị đạt mục tiêu',
    targetName: 'Mốc',
    until: 'Đến ngày',
    needed: 'Cần đạt',
    since: 'Tăng, giảm',
    remaining: 'Còn thiếu',
    before: 'Kỳ trước',
    change: 'Thay đổi',
  },
  status: { reached: 'Đạt mục tiêu', notReached: 'Chưa đạt mục tiêu', ahead: 'Chưa đến hạn' },
  /** What became of criteria that are judged, and of those that give points. */
  change: {
    results: { newlyMet: 'Mới đạt', lost: 'Không còn đạt' },
    points: { newlyMet: 'Mới đủ điểm', lost: 'Không còn đủ điểm' },
  },
  noChanges: 'Không có tiêu chí nào thay đổi.',
  moreChanges: (count: number) => `… và ${count} thay đổi khác`,
  chart: 'Tiến độ và mục tiêu',
};

export type ProgressTexts = typeof progress;
