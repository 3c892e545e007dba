import type { CriteriaSet, Criterion } from '../criteria-set';

/** A made-up set of 100 points that shows what scoring does. No decision stands behind it. */
export const exampleWithPoints = {
  version: 1,
  id: 'vi-du-cham-diem',
  title: { vi: 'Ví dụ: bộ tiêu chí chấm điểm', en: 'Example: a criteria set with points' },
  isExample: true,
  legalBasis: null,
  validity: {},
  groups: [
    {
      number: 'I',
      title: { vi: 'Ví dụ: Lập kế hoạch', en: 'Example: planning' },
      criteria: [points('1.1', 10), points('1.2', 8), points('1.3', 7), points('1.4', 5)],
    },
    {
      number: 'II',
      title: { vi: 'Ví dụ: Tổ chức thực hiện', en: 'Example: carrying it out' },
      criteria: [points('2.1', 15), points('2.2', 10), points('2.3', 10), points('2.4', 10)],
    },
    {
      number: 'III',
      title: { vi: 'Ví dụ: Kiểm tra, báo cáo', en: 'Example: inspecting and reporting' },
      criteria: [points('3.1', 10), points('3.2', 5), points('3.3', 5), points('3.4', 5)],
    },
  ],
  recognition: [
    level('xuat-sac', 'Xuất sắc', 'Excellent', 90, true),
    level('kha', 'Khá', 'Good', 70, true),
    level('trung-binh', 'Trung bình', 'Fair', 50, false),
    level('yeu', 'Yếu', 'Weak', 0, false),
  ],
} satisfies CriteriaSet;

function points(number: string, maximum: number): Criterion {
  return {
    number,
    title: { vi: `Ví dụ: nội dung ${number}`, en: `Example: content ${number}` },
    measure: { kind: 'points', maximum, step: 0.25 },
    evidence: 'optional',
  };
}

function level(id: string, vi: string, en: string, atLeast: number, recognised: boolean) {
  return {
    id,
    title: { vi, en },
    conditions: [{ kind: 'scoreAtLeast' as const, points: atLeast }],
    recognised,
  };
}
