import type { Texts } from './language';

/** Everything that stands on the tab *Tiến độ*. */
export interface ProgressTexts {
  readonly title: string;
  readonly sections: {
    readonly stages: string;
    readonly targets: string;
    readonly criteria: string;
    readonly units: string;
    readonly changes: string;
  };
  /** How to fill in the targets. */
  readonly targetsAdvice: string;
  /** Where no period was closed yet. */
  readonly noClosings: string;
  readonly stages: { readonly closed: string; readonly now: string; readonly target: string };
  readonly columns: {
    readonly stage: string;
    readonly date: string;
    readonly met: string;
    readonly score: string;
    readonly possible: string;
    readonly target: string;
    readonly difference: string;
    readonly projected: string;
    readonly status: string;
    readonly unitCount: string;
    readonly averageMet: string;
    readonly averageScore: string;
    readonly reached: string;
    readonly reachedRatio: string;
    readonly targetName: string;
    readonly until: string;
    readonly needed: string;
    readonly since: string;
    readonly remaining: string;
    readonly before: string;
    readonly change: string;
  };
  readonly status: { readonly reached: string; readonly notReached: string; readonly ahead: string };
  readonly change: { readonly newlyMet: string; readonly lost: string };
  readonly noChanges: string;
  readonly moreChanges: (count: number) => string;
  readonly chart: string;
}

export const progressTexts: Texts<ProgressTexts> = {
  vi: {
    title: 'TIẾN ĐỘ THỰC HIỆN TIÊU CHÍ',
    sections: {
      stages: 'Tiến độ so với mục tiêu',
      targets: 'Mục tiêu',
      criteria: 'Kết quả từng tiêu chí qua các kỳ',
      units: 'Tiến độ của từng đơn vị',
      changes: 'Thay đổi so với kỳ chốt gần nhất',
    },
    targetsAdvice: 'Ghi ngày và số cần đạt vào các ô nền vàng; nội dung đã ghi được giữ lại khi tổng hợp lần sau.',
    noClosings: 'Chưa chốt kỳ nào. Mỗi lần chốt kỳ, kết quả của ngày đó được giữ lại để so sánh tại đây.',
    stages: { closed: 'Chốt kỳ', now: 'Hiện tại', target: 'Mục tiêu' },
    columns: {
      stage: 'Thời điểm',
      date: 'Ngày',
      met: 'Đạt',
      score: 'Điểm',
      possible: 'Tổng số',
      target: 'Mục tiêu',
      difference: 'So với mục tiêu',
      projected: 'Dự kiến theo tốc độ',
      status: 'Đánh giá',
      unitCount: 'Số đơn vị',
      averageMet: 'Bình quân tiêu chí đạt',
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
    change: { newlyMet: 'Mới đạt', lost: 'Không còn đạt' },
    noChanges: 'Không có tiêu chí nào thay đổi.',
    moreChanges: (count) => `… và ${count} thay đổi khác`,
    chart: 'Tiến độ và mục tiêu',
  },
  en: {
    title: 'PROGRESS AGAINST TARGETS',
    sections: {
      stages: 'Progress against targets',
      targets: 'Targets',
      criteria: 'Results by criterion over time',
      units: 'Progress by unit',
      changes: 'Changes since the last closed period',
    },
    targetsAdvice:
      'Fill in the day and what is needed in the yellow cells; what they hold is kept when the tab is made again.',
    noClosings: 'No period is closed yet. Each closing keeps the results of its day, to be compared here.',
    stages: { closed: 'Closed', now: 'Now', target: 'Target' },
    columns: {
      stage: 'Stage',
      date: 'Date',
      met: 'Met',
      score: 'Score',
      possible: 'Of',
      target: 'Target',
      difference: 'Against target',
      projected: 'Expected at this pace',
      status: 'Status',
      unitCount: 'Units',
      averageMet: 'Criteria met on average',
      averageScore: 'Average score',
      reached: 'Units on target',
      reachedRatio: 'Share of units on target',
      targetName: 'Milestone',
      until: 'By',
      needed: 'Needed',
      since: 'Up, down',
      remaining: 'To go',
      before: 'Before',
      change: 'Change',
    },
    status: { reached: 'On target', notReached: 'Below target', ahead: 'Not due yet' },
    change: { newlyMet: 'Newly met', lost: 'Not met any more' },
    noChanges: 'No criterion has changed.',
    moreChanges: (count) => `… and ${count} more changes`,
    chart: 'Progress and target',
  },
};
