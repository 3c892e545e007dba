import type { CriteriaSet, Leaf } from '../criteria-set';
import { leaf, points } from './measures';

/**
 * Nghị định 233/2026/NĐ-CP (26/6/2026), the quality of a public service unit: 30 points and 70 points, and a class by
 * their sum. Of both parts and of what else a class asks for, no text was seen: the parts stand as one number each, and
 * whether the other conditions are fulfilled is left to be stated. Where one is not, the next class follows, or whoever
 * decides may decide otherwise.
 */
export const nd233 = {
  version: 1,
  id: 'nd-233-2026',
  title: {
    vi: 'Xếp loại chất lượng đơn vị sự nghiệp công lập',
    en: 'Quality classes of public service units',
  },
  isExample: false,
  legalBasis: { document: 'Nghị định 233/2026/NĐ-CP', issuer: 'Chính phủ', date: '2026-06-26' },
  validity: {},
  groups: [{ criteria: [part('1', 30), part('2', 70)] }],
  recognition: [
    quality(1, 90),
    quality(2, 70),
    quality(3, 50),
    {
      id: 'muc-4',
      title: { vi: 'Mức 4: dưới 50 điểm', en: 'Class 4: below 50 points' },
      conditions: [{ kind: 'scoreAtLeast', points: 0 }],
      recognised: false,
    },
  ],
} satisfies CriteriaSet;

function part(number: string, maximum: number): Leaf {
  return leaf(number, `Phần có tối đa ${String(maximum)} điểm`, `Phần ${String(maximum)} điểm`, points(maximum));
}

/** The names of the classes were not seen. */
function quality(place: number, atLeast: number) {
  const vi = `Mức ${String(place)}: từ ${String(atLeast)} điểm`;
  return {
    id: `muc-${String(place)}`,
    title: { vi, en: `Class ${String(place)}: ${String(atLeast)} points or more` },
    conditions: [
      { kind: 'scoreAtLeast' as const, points: atLeast },
      {
        kind: 'stated' as const,
        id: `dieu-kien-${String(place)}`,
        title: { vi: `Đủ các điều kiện khác của mức ${String(place)}` },
      },
    ],
    recognised: true,
  };
}
