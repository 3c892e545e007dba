import type { Measure } from '../../criteria/criteria-set';

/** How a criterion is measured, as it is chosen from a list: amounts by what they are. */
export type MeasureChoice =
  | Exclude<Measure['kind'], 'amount'>
  | Extract<Measure, { kind: 'amount' }>['of']
  /** Not by itself, but by what it consists of. */
  | 'indicators';

/** How a rule is made, as it is chosen from a list; and the numbers that it then asks for. */
export type RulePattern = 'proportion' | 'target' | 'steps' | 'normPoints' | 'normMet' | 'own';
export type PatternNumber = 'target' | 'base' | 'start' | 'step' | 'perStep' | 'norm' | 'times';
