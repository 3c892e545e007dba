import type { Measure } from '../../../criteria/criteria-set';
import { withOptional } from '../draft/optional';
import { useEditorTexts } from '../editing';
import { NumberField } from '../fields/number-field';
import { Row } from '../fields/row';
import type { MeasureFieldsProps } from './measure-fields';

type PointsMeasure = Extract<Measure, { kind: 'points' }>;

/** The most points, and in which steps they are given. */
export function PointsFields({ measure, onChange }: MeasureFieldsProps<PointsMeasure>) {
  const { fields } = useEditorTexts();
  return (
    <Row>
      <NumberField
        label={fields.maximum}
        value={measure.maximum}
        field="measure.maximum"
        onChange={(maximum = NaN) => onChange({ ...measure, maximum }, 'measure.maximum')}
      />
      <NumberField
        label={fields.step}
        value={measure.step}
        field="measure.step"
        hint={fields.optional}
        onChange={(step) => onChange(withOptional(measure, 'step', step), 'measure.step')}
      />
    </Row>
  );
}
