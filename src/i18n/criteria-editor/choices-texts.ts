import type { Measure } from '../../criteria/criteria-set';

/** How a criterion is measured, as it is chosen from a list: amounts by what they are. */
export type MeasureChoice =
  | Exclude<Measure['kind'], 'amount'>
  | Extract<Measure, { kind: 'amount' }>['of']
  /** Not by itself, but by what it consists of. */
  | 'indicators';
