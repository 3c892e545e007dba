import * as fc from 'fast-check';
import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import type { CriteriaSet, Leaf } from '../../../src/criteria/criteria-set';
import { forProfile, isForNobody } from '../../../src/criteria/for-profile';
import { leavesOf, numberedOf } from '../../../src/criteria/leaves';
import { invalidCriteriaText } from '../../../src/i18n/criteria-error-texts';
import { judged, parent, setOf } from '../assessing/tables';
import { criteriaSets } from './arbitrary-criteria-set';

const income = (atLeast: number): Leaf['measure'] => ({ kind: 'amount', of: 'number', atLeast, unit: 'triệu đồng' });

const profiles = [
  { id: 'mien-nui', title: { vi: 'xã miền núi' } },
  { id: 'dong-bang', title: { vi: 'xã đồng bằng' } },
];

const set: CriteriaSet = {
  ...setOf([
    {
      ...judged('1'),
      measure: income(50),
      byProfile: [{ profiles: ['mien-nui'], measure: income(40) }],
    },
    { ...judged('2'), onlyFor: ['dong-bang'] },
    { ...parent('3', [judged('3.1'), { ...judged('3.2'), onlyFor: ['mien-nui'] }]), onlyFor: ['mien-nui'] },
  ]),
  profiles,
};

const measures = (one: CriteriaSet) => leavesOf(one).map(({ measure }) => measure);
const forNobody = (one: CriteriaSet) =>
  numberedOf(one)
    .filter(isForNobody)
    .map(({ number }) => number);

describe('a set for one profile', () => {
  it('has the measures of the profile, and the general ones where it has none', () => {
    expect(measures(forProfile(set, 'mien-nui'))[0]).toEqual(income(40));
    expect(measures(forProfile(set, 'dong-bang'))[0]).toEqual(income(50));
  });

  it('says which criteria are not for it, with their indicators', () => {
    expect(forNobody(forProfile(set, 'mien-nui'))).toEqual(['2']);
    expect(forNobody(forProfile(set, 'dong-bang'))).toEqual(['3', '3.1', '3.2']);
  });

  it('is the set itself where there is no such profile', () => {
    expect(forProfile(set, 'hai-dao')).toBe(set);
    expect(forProfile(set, null)).toBe(set);
  });

  it('is made once, and has no profiles any more', () => {
    expect(forProfile(set, 'mien-nui')).toBe(forProfile(set, 'mien-nui'));
    expect(forProfile(set, 'mien-nui').profiles).toBeUndefined();
  });

  it('has the same numbers in the same order, whatever the set', () => {
    fc.assert(
      fc.property(criteriaSets, (any) => {
        for (const { id } of any.profiles ?? []) {
          const resolved = forProfile(any, id);
          expect(numberedOf(resolved).map(({ number }) => number)).toEqual(numberedOf(any).map(({ number }) => number));
          expect(leavesOf(resolved).some(({ byProfile }) => byProfile !== undefined)).toBe(false);
        }
      }),
    );
  });
});

describe('a criteria file with profiles', () => {
  const refused = (change: Partial<CriteriaSet>, language: 'vi' | 'en' = 'vi') => {
    const outcome = parseCriteriaFile(JSON.stringify({ ...set, ...change }));
    if (outcome.ok || outcome.error.code !== 'criteria-invalid') throw new Error('not refused');
    return invalidCriteriaText(outcome.error, language);
  };
  const withFirst = (first: Partial<Leaf>) => ({
    groups: [{ criteria: [{ ...judged('1'), measure: income(50), ...first }, judged('2')] }],
  });

  it('is read', () => {
    expect(parseCriteriaFile(JSON.stringify(set))).toEqual({ ok: true, value: set });
  });

  it.each<[string, Partial<CriteriaSet>, string, string]>([
    [
      'two profiles of one id',
      { profiles: [...profiles, { id: 'mien-nui', title: { vi: 'vùng cao' } }] },
      'Loại đơn vị 3, mã: đã dùng ở chỗ khác trong bộ tiêu chí.',
      'Profile 3, id: is used elsewhere in the set.',
    ],
    [
      'a criterion for a profile that there is not',
      withFirst({ onlyFor: ['mien-nui', 'hai-dao'] }),
      'Nhóm 1, tiêu chí 1, chỉ áp dụng cho 2: không có trong bộ tiêu chí.',
      'Group 1, criterion 1, only for 2: is not in the set.',
    ],
    [
      'a measure for a profile that there is not',
      withFirst({ byProfile: [{ profiles: ['hai-dao'], measure: income(1) }] }),
      'Nhóm 1, tiêu chí 1, cách đánh giá riêng 1, loại đơn vị 1: không có trong bộ tiêu chí.',
      'Group 1, criterion 1, measure by profile 1, profile 1: is not in the set.',
    ],
    [
      'two measures for one profile',
      withFirst({
        byProfile: [
          { profiles: ['mien-nui'], measure: income(1) },
          { profiles: ['dong-bang', 'mien-nui'], measure: income(2) },
        ],
      }),
      'Nhóm 1, tiêu chí 1, cách đánh giá riêng 2, loại đơn vị 2: đã dùng ở chỗ khác trong bộ tiêu chí.',
      'Group 1, criterion 1, measure by profile 2, profile 2: is used elsewhere in the set.',
    ],
    [
      'a measure for a profile without bounds',
      withFirst({ byProfile: [{ profiles: ['mien-nui'], measure: { kind: 'amount', of: 'number' } }] }),
      'Nhóm 1, tiêu chí 1, cách đánh giá riêng 1, cách đánh giá: cần có mức tối thiểu hoặc mức tối đa.',
      'Group 1, criterion 1, measure by profile 1, measure: needs a lower bound or an upper bound.',
    ],
    [
      'a conclusion that one profile cannot reach',
      {
        recognition: [
          { id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'metAtLeast', count: 3 }], recognised: true },
        ],
      },
      'Mức công nhận 1, điều kiện 1: lớn hơn số có trong bộ tiêu chí.',
      'Recognition level 1, condition 1: is more than the set has.',
    ],
  ])('with %s is refused at its path', (_, change, vi, en) => {
    expect([refused(change), refused(change, 'en')]).toEqual([vi, en]);
  });
});
