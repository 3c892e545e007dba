import type { AmountMeasure } from '../../../assessing/read-amount';
import { withOptional } from '../draft/optional';
import { useEditorTexts } from '../editing';
import { DayField } from '../fields/day-field';
import { NumberField } from '../fields/number-field';
import { Row } from '../fields/row';
import { TextField } from '../fields/text-field';
import type { MeasureFieldsProps } from './measure-fields';

/** The bounds of an amount, or the deadline. */
export function AmountFields({ measure, onChange }: MeasureFieldsProps<AmountMeasure>) {
  const { fields } = useEditorTexts();
  if (measure.of === 'date') {
    return (
      <DayField
        label={fields.notAfter}
        value={measure.notAfter}
        field="measure.notAfter"
        hint={fields.dayHint}
        onChange={(notAfter) => onChange({ ...measure, notAfter }, 'measure.notAfter')}
      />
    );
  }
  const isPart = measure.of === 'percentage' || measure.of === 'ratio';
  return (
    <>
      <Row>
        <NumberField
          label={isPart ? fields.atLeastPercent : fields.atLeast}
          value={measure.atLeast}
          field="measure.atLeast"
          onChange={(atLeast) => onChange(withOptional(measure, 'atLeast', atLeast), 'measure.atLeast')}
        />
        <NumberField
          label={isPart ? fields.atMostPercent : fields.atMost}
          value={measure.atMost}
          field="measure.atMost"
          onChange={(atMost) => onChange(withOptional(measure, 'atMost', atMost), 'measure.atMost')}
        />
      </Row>
      {(measure.of === 'count' || measure.of === 'number') && (
        <TextField
          label={fields.unit}
          value={measure.unit ?? ''}
          field="measure.unit"
          hint={fields.unitHint}
          onChange={(unit) => onChange(withOptional(measure, 'unit', unit === '' ? undefined : unit), 'measure.unit')}
        />
      )}
    </>
  );
}
