import type { measure as vi } from '../vi/measure';

export const measure: typeof vi = {
  judged: 'judged met or not met',
  of: { number: 'a number', count: 'a count', percentage: 'a percentage', ratio: 'a ratio' },
  unlimited: 'points',
  upTo: (maximum) => `up to ${maximum} points`,
  step: (step) => `, in steps of ${step}`,
  notAfter: (day) => `not after ${day}`,
  percent: '%',
  any: 'any',
  below: (limit) => `below ${limit}`,
  from: (limit) => `${limit} or more`,
  fromBelow: (from, below) => `from ${from} to below ${below}`,
  points: (points) => `${points} points`,
  whenNone: 'nothing arose',
  fromLevel: (level) => `${level} or better`,
  grade: (levels) => `a grade: ${levels.join(', ')}`,
  elsewhere: (title, criterion) => `“${title}” taken from criterion ${criterion}`,
  none: (events) => `none of: ${events}`,
  reference: (set, criteria) =>
    `as set ${set} has it${criteria.length === 0 ? '' : ` (criteria ${criteria.join(', ')})`}`,
  rule: (rule, maximum) => `by the rule: ${rule}; up to ${maximum} points`,
  metWhen: (rule) => `met when ${rule}`,
};
