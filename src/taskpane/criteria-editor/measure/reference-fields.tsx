import type { Measure } from '../../../criteria/criteria-set';
import { withOptional } from '../draft/optional';
import { typedList } from '../draft/typed-values';
import { useEditorTexts } from '../editing';
import { ParsedField } from '../fields/parsed-field';
import { TextField } from '../fields/text-field';
import type { MeasureFieldsProps } from './measure-fields';

type ReferenceMeasure = Extract<Measure, { kind: 'reference' }>;

/** Which other set's result counts, and which of its criteria. */
export function ReferenceFields({ measure, onChange }: MeasureFieldsProps<ReferenceMeasure>) {
  const { fields } = useEditorTexts();
  return (
    <>
      <TextField
        label={fields.referenceSet}
        value={measure.set}
        field="measure.set"
        onChange={(set) => onChange({ ...measure, set }, 'measure.set')}
      />
      <ParsedField
        label={fields.referenceCriteria}
        value={measure.criteria?.join('; ') ?? ''}
        field="measure.criteria"
        hint={fields.referenceHint}
        parse={(text) => typedList(text).join('; ')}
        format={(criteria) => criteria}
        onChange={(criteria) => {
          const list = typedList(criteria);
          onChange(withOptional(measure, 'criteria', list.length === 0 ? undefined : list), 'measure.criteria');
        }}
      />
    </>
  );
}
