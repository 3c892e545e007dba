import { Button } from '@fluentui/react-components';
import type { RuleMeasure } from '../../../criteria/measure';
import { withOptional } from '../draft/optional';
import { useEditorTexts } from '../editing';
import { ChoiceField } from '../fields/choice-field';
import { ListedItem } from '../fields/listed-item';
import { NumberField } from '../fields/number-field';
import { Row } from '../fields/row';
import { TextField } from '../fields/text-field';
import { amountChoices } from './amount-choices';
import type { MeasureFieldsProps } from './measure-fields';

type Input = RuleMeasure['inputs'][number];

/** A formula over what the sheet states: when it is met, or the points that it gives. */
export function RuleFields({ measure, onChange }: MeasureFieldsProps<RuleMeasure>) {
  const texts = useEditorTexts();
  const { fields } = texts;
  const { inputs, met, points, maximum } = measure;
  const change = (next: RuleMeasure, field: string | null) =>
    onChange(next, field === null ? null : `measure.${field}`);
  const setInput = (place: number, own: Input, field: string) =>
    change(
      { ...measure, inputs: inputs.map((each, index) => (index === place ? own : each)) },
      `inputs.${place}.${field}`,
    );
  const blank = (text: string) => (text === '' ? undefined : text);
  return (
    <>
      <TextField
        label={fields.ruleMet}
        value={met ?? ''}
        field="measure.met"
        hint={fields.ruleHint}
        onChange={(text) => change(withOptional(measure, 'met', blank(text)), 'met')}
      />
      <Row>
        <TextField
          label={fields.rulePoints}
          value={points ?? ''}
          field="measure.points"
          onChange={(text) => change(withOptional(measure, 'points', blank(text)), 'points')}
        />
        <NumberField
          label={fields.maximum}
          value={maximum}
          field="measure.maximum"
          onChange={(number) => change(withOptional(measure, 'maximum', number), 'maximum')}
        />
      </Row>
      <ChoiceField
        label={fields.inputRows}
        value={measure.inputRows ?? 'inCell'}
        choices={[
          ['inCell', fields.inputsInCell],
          ['byName', fields.inputsByName],
          ['inOrder', fields.inputsInOrder],
        ]}
        field="measure.inputRows"
        onChange={(where) => change(withOptional(measure, 'inputRows', where === 'inCell' ? undefined : where), null)}
      />
      {inputs.map((input, place) => (
        <ListedItem
          key={place}
          name={fields.input(place + 1)}
          onRemove={
            inputs.length > 1
              ? () => change({ ...measure, inputs: inputs.filter((_, index) => index !== place) }, null)
              : null
          }
        >
          <Row>
            <TextField
              label={fields.inputName}
              value={input.name}
              field={`measure.inputs.${place}.name`}
              onChange={(name) => setInput(place, { ...input, name }, 'name')}
            />
            <ChoiceField
              label={fields.inputOf}
              value={input.of}
              choices={amountChoices(texts)}
              field={`measure.inputs.${place}.of`}
              onChange={(of) => setInput(place, { ...input, of }, 'of')}
            />
          </Row>
          <TextField
            label={fields.inputTitle}
            value={input.title.vi}
            field={`measure.inputs.${place}.title.vi`}
            onChange={(vi) => setInput(place, { ...input, title: { ...input.title, vi } }, 'title.vi')}
          />
        </ListedItem>
      ))}
      <Button
        onClick={() => change({ ...measure, inputs: [...inputs, { name: '', title: { vi: '' }, of: 'number' }] }, null)}
      >
        {fields.addInput}
      </Button>
    </>
  );
}
