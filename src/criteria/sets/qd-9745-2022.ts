import type { CriteriaSet, Criterion } from '../criteria-set';

/**
 * Quyết định 9745/QĐ-BCA-V05 (28/12/2022): 34 numbered criteria, each judged met or not met, with its evidence.
 * Of the annex, the first group's heading and criteria 1 and 2 were seen, the second cut off; so no criterion has a
 * title here, and the office's own sheet gives the words. That all 34 are needed is the target as it is reported of
 * communes; and evidence is asked for because forms that have a column for it do, for no text of either was seen.
 */
export const qd9745 = {
  version: 1,
  id: 'qd-9745-2022',
  title: {
    vi: 'Tiêu chí xã, phường, thị trấn điển hình về phong trào Toàn dân bảo vệ an ninh Tổ quốc (tạm thời)',
    en: 'Provisional criteria for a model commune in the All People Protect National Security movement',
  },
  isExample: false,
  legalBasis: { document: 'Quyết định 9745/QĐ-BCA-V05', issuer: 'Bộ Công an', date: '2022-12-28' },
  validity: { from: '2022-12-28' },
  groups: [
    {
      number: 'I',
      title: {
        vi: 'Lãnh đạo của cấp ủy, chính quyền cấp xã',
        en: "Leadership by the commune's Party committee and government",
      },
      criteria: numbered(1, 2),
    },
    { criteria: numbered(3, 34) },
  ],
  recognition: [
    {
      id: 'dat-34-34',
      title: { vi: 'Đạt 34/34 tiêu chí', en: 'All 34 criteria met' },
      conditions: [{ kind: 'allMet' }],
      recognised: true,
    },
  ],
} satisfies CriteriaSet;

function numbered(first: number, last: number): Criterion[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    number: String(first + index),
    measure: { kind: 'judged' },
    evidence: 'required',
  }));
}
