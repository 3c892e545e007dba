import type { CriterionResult } from '../../assessing/assessment';

/** Every criterion of a unit with its result, group by group. */
export const criteriaOverview = {
  title: 'Mọi tiêu chí',
  back: 'Về các vấn đề',
  /** Criteria that stand in no group. */
  others: 'Các tiêu chí còn lại',
  group: (number: string) => `Nhóm ${number}`,
  met: (met: number, total: number) => `${met}/${total} đạt`,
  points: (score: string, maximum: string) => `${score}/${maximum} điểm`,
  pointsAlone: (score: string) => `${score} điểm`,
  results: {
    met: 'Đạt',
    basicallyMet: 'Cơ bản đạt',
    notMet: 'Chưa đạt',
    notApplicable: 'Không áp dụng',
    rated: 'Đã xếp mức',
    blank: 'Chưa đánh giá',
  } satisfies Readonly<Record<CriterionResult, string>>,
  notScored: 'Chưa chấm',
  /** Of a criterion that the sheet has no row for. */
  missing: 'Không có trong biểu',
};
