import type { profiles as vi } from '../../vi/criteria-editor/profiles';

export const profiles: typeof vi = {
  title: 'Kinds of units',
  explained:
    'Needed only where kinds of units are measured differently, such as communes and wards, or lowland and upland.',
  profile: (place) => `Kind ${place}`,
  profileTitle: 'Name of the kind',
  titleHint: 'Such as: Xã miền núi',
  add: 'Add a kind of units',
  ofCriterion: 'By kind of unit',
  onlyFor: 'This criterion is for',
  measure: (place) => `Own measure ${place}`,
  measureFor: 'For',
  addMeasure: 'Add a measure for one kind',
};
