import type { SeverityName } from '../../assessing/finding';

/** What findings of each severity are called: the same in the pane, on the tabs and on the command line. */
export const severityNames = {
  error: 'Phải sửa',
  gap: 'Chưa đạt',
  pointsLost: 'Điểm còn thiếu',
  notMetAndPointsLost: 'Chưa đạt, còn thiếu điểm',
  warning: 'Cần xem',
  info: 'Lưu ý',
} satisfies Readonly<Record<SeverityName, string>>;
