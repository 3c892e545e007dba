import type { period as vi } from '../vi/period';

export const period: typeof vi = {
  closeButton: 'Save this period’s results…',
  help: {
    command: "save a period's results: keep every unit's results in a copy, to be compared with later ones",
    date: 'the day, as 2026-03-31 (default: today)',
    target: 'a target: criteria to be met by a day, as 2026-12-31=34; may be given several times',
  },
  oneUnit: (date, unit, reached) => `Saved the results of the period ${date}: ${unit}, ${reached}.`,
  met: (met, total) => `${met} of ${total} criteria met`,
  points: (points) => points,
  units: (date, count) => `Saved the results of the period ${date} for ${count} units.`,
  since: (date, changes) => `Since ${date}: ${changes}.`,
  sinceLast: (changes) => `Since the period before: ${changes}.`,
  unchanged: 'no change',
  newlyMet: (count, numbers, by) => `${count} more ${by === 'points' ? 'with full points' : 'met'}${numbers}`,
  lost: (count, numbers, by) => `${count} ${by === 'points' ? 'without full points' : 'not met'} any more${numbers}`,
};
