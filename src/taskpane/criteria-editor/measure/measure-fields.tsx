import type { ComponentType } from 'react';
import type { Measure, MeasureOf } from '../../../criteria/measure';
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

type Fields<M extends Measure> = ComponentType<MeasureFieldsProps<M>>;

const kinds: { readonly [kind in Measure['kind']]: Fields<MeasureOf<kind>> | null } = {
  judged: null,
  points: PointsFields,
  amount: AmountFields,
  bands: BandsFields,
  levels: LevelsFields,
  noneOf: NoneOfFields,
  reference: ReferenceFields,
  rule: RuleFields,
};

/** What is to be said of how a criterion is measured. */
export function MeasureFields({ measure, onChange }: MeasureFieldsProps<Measure>) {
  const Fields = kinds[measure.kind] as Fields<Measure> | null;
  return Fields === null ? null : <Fields measure={measure} onChange={onChange} />;
}
