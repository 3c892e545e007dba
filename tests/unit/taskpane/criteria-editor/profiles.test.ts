import { parseCriteriaFile } from '../../../../src/criteria/criteria-file';
import type { CriteriaSet, Leaf } from '../../../../src/criteria/criteria-set';
import {
  forProfiles,
  profilesLeft,
  withMeasures,
  withNewProfile,
  withoutProfile,
} from '../../../../src/taskpane/criteria-editor/draft/profiles';
import { judged, parent, setOf } from '../../assessing/tables';

const share = (atLeast: number) => ({ kind: 'amount' as const, of: 'percentage' as const, atLeast });
const ofThree: Leaf = {
  ...judged('1'),
  measure: share(90),
  byProfile: [
    { profiles: ['mien-nui', 'hai-dao'], measure: share(70) },
    { profiles: ['phuong'], measure: share(95) },
  ],
};
const set: CriteriaSet = {
  ...setOf([
    ofThree,
    { ...judged('2'), onlyFor: ['phuong'] },
    { ...parent('3', [{ ...judged('3.1'), onlyFor: ['phuong', 'mien-nui'] }]), onlyFor: ['phuong', 'hai-dao'] },
  ]),
  profiles: ['mien-nui', 'hai-dao', 'phuong'].map((id) => ({ id, title: { vi: id } })),
};
const criteria = ({ groups }: CriteriaSet) => groups.flatMap((group) => group.criteria);

describe('kinds of units in a draft', () => {
  it('get an id that no other has', () => {
    const first = withNewProfile(setOf([judged('1')]));
    expect(first.profiles).toEqual([{ id: 'loai-1', title: { vi: '' } }]);
    expect(withNewProfile(first).profiles?.map(({ id }) => id)).toEqual(['loai-1', 'loai-2']);
  });

  it('go with what criteria say of them', () => {
    const [first, second, third] = criteria(withoutProfile(set, 'phuong'));
    expect(first).toMatchObject({ byProfile: [{ profiles: ['mien-nui', 'hai-dao'] }] });
    expect(second).not.toHaveProperty('onlyFor');
    expect(third).toMatchObject({ onlyFor: ['hai-dao'], indicators: [{ onlyFor: ['mien-nui'] }] });
    const [shared] = criteria(withoutProfile(set, 'hai-dao'));
    expect(shared).toMatchObject({ byProfile: [{ profiles: ['mien-nui'] }, { profiles: ['phuong'] }] });
  });

  it('leave a set that a file can hold, without any once the last is gone', () => {
    const none = ['phuong', 'mien-nui', 'hai-dao'].reduce(withoutProfile, set);
    expect(none).not.toHaveProperty('profiles');
    expect(criteria(none)[0]).not.toHaveProperty('byProfile');
    expect(parseCriteriaFile(JSON.stringify(none)).ok).toBe(true);
  });

  it('have one measure of their own for a criterion', () => {
    expect(profilesLeft(set, ofThree)).toEqual([]);
    expect(profilesLeft(set, { ...ofThree, byProfile: [{ profiles: ['phuong'], measure: share(95) }] })).toEqual([
      { id: 'mien-nui', title: { vi: 'mien-nui' } },
      { id: 'hai-dao', title: { vi: 'hai-dao' } },
    ]);
    expect(withMeasures(ofThree, [])).not.toHaveProperty('byProfile');
  });

  it('are not named by a criterion that is for all', () => {
    expect(forProfiles(judged('1'), set, ['phuong', 'mien-nui'])).toMatchObject({ onlyFor: ['mien-nui', 'phuong'] });
    expect(forProfiles({ ...judged('1'), onlyFor: ['phuong'] }, set, ['phuong', 'mien-nui', 'hai-dao'])).toEqual(
      judged('1'),
    );
  });
});
