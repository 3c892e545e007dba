import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleMeasure } from '../../../criteria/measure';
import { withOptional } from '../draft/optional';
import { criterionAt } from '../draft/place';
import { isPlace } from '../draft/problems';
import { patternOf } from '../draft/rule-patterns';
import { useEditing, useEditorTexts } from '../editing';
import { ChoiceField } from '../fields/choice-field';
import { ListedItem } from '../fields/listed-item';
import { Row } from '../fields/row';
import { TextField } from '../fields/text-field';
import { amountChoices } from './amount-choices';
import { InputSource } from './input-source';
import type { MeasureFieldsProps } from './measure-fields';
import { PatternFields } from './pattern-fields';

type Input = RuleMeasure['inputs'][number];

/** A formula over what the sheet states: when it is met, or the points that it gives. */
export function RuleFields({ measure, onChange }: MeasureFieldsProps<RuleMeasure>) {
  const texts = useEditorTexts();
  const { fields } = texts;
  const { inputs } = measure;
  const own = useOwnNumber();
  const [isOwn, setIsOwn] = useState(false);
  const isFree = isOwn || patternOf(measure).pattern === 'own';
  const change = (next: RuleMeasure, field: string | null) =>
    onChange(next, field === null ? null : `measure.${field}`);
  const setInput = (place: number, own: Input, field: string) =>
    change(
      { ...measure, inputs: inputs.map((each, index) => (index === place ? own : each)) },
      `inputs.${place}.${field}`,
    );
  return (
    <>
      <PatternFields measure={measure} onChange={onChange} isOwn={isOwn} onOwn={setIsOwn} />
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
          name={isFree ? fields.input(place + 1) : fields.inputNamed[input.name === 'b' ? 'b' : 'a']}
          onRemove={
            isFree && inputs.length > 1
              ? () => change({ ...measure, inputs: inputs.filter((_, index) => index !== place) }, null)
              : null
          }
        >
          <Row>
            {isFree && (
              <TextField
                label={fields.inputName}
                value={input.name}
                field={`measure.inputs.${place}.name`}
                onChange={(name) => setInput(place, { ...input, name }, 'name')}
              />
            )}
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
          <InputSource
            input={input}
            field={`measure.inputs.${place}`}
            own={own}
            onChange={(next) => setInput(place, next, 'from')}
          />
        </ListedItem>
      ))}
      {isFree && (
        <Button
          onClick={() =>
            change({ ...measure, inputs: [...inputs, { name: '', title: { vi: '' }, of: 'number' }] }, null)
          }
        >
          {fields.addInput}
        </Button>
      )}
    </>
  );
}

/** The number of the criterion that is on show. */
function useOwnNumber(): string {
  const { draft } = useEditing();
  const { view, set } = draft;
  return view !== null && isPlace(view) ? (criterionAt(set, view)?.number ?? '') : '';
}
