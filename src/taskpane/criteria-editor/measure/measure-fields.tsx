import type { Measure } from '../../../criteria/criteria-set';
import { unreachable } from '../../../outcome';
import { AmountFields } from './amount-fields';
import { BandsFields } from './bands-fields';
import { LevelsFields } from './levels-fields';
import { NoneOfFields } from './none-of-fields';
import { PointsFields } from './points-fields';
import { ReferenceFields } from './reference-fields';
import { RuleFields } from './rule-fields';

/** What the fields of one kind of measure need. */
export interface MeasureFieldsProps<M extends Measure> {
  readonly measure: M;
  /** @param field that was typed into, by its names in the file */
  readonly onChange: (measure: Measure, field: string | null) => void;
}

/** What is to be said of how a criterion is measured. */
export function MeasureFields({ measure, onChange }: MeasureFieldsProps<Measure>) {
  switch (measure.kind) {
    case 'judged':
      return null;
    case 'points':
      return <PointsFields measure={measure} onChange={onChange} />;
    case 'amount':
      return <AmountFields measure={measure} onChange={onChange} />;
    case 'bands':
      return <BandsFields measure={measure} onChange={onChange} />;
    case 'levels':
      return <LevelsFields measure={measure} onChange={onChange} />;
    case 'noneOf':
      return <NoneOfFields measure={measure} onChange={onChange} />;
    case 'reference':
      return <ReferenceFields measure={measure} onChange={onChange} />;
    case 'rule':
      return <RuleFields measure={measure} onChange={onChange} />;
    default:
      return unreachable(measure);
  }
}
