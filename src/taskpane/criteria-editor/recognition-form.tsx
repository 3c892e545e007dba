import { Button, Checkbox } from '@fluentui/react-components';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { ConditionFields } from './condition-fields';
import { blankCondition, freeId } from './draft/condition-choice';
import { useEditing, useEditorTexts } from './editing';
import { ListedItem } from './fields/listed-item';
import { TextField } from './fields/text-field';

type Level = CriteriaSet['recognition'][number];

/** The conclusions from the highest, each with what must be so for it. */
export function RecognitionForm() {
  const { draft, dispatch } = useEditing();
  const { recognition: texts } = useEditorTexts();
  const { set } = draft;
  const levels = set.recognition;
  const change = (next: Level[], field: string | null) =>
    dispatch({ type: 'setChanged', set: { ...set, recognition: next }, field });
  const setLevel = (place: number, own: Level, field: string | null) =>
    change(
      levels.map((each, index) => (index === place ? own : each)),
      field === null ? null : `${place}.${field}`,
    );
  const add = () => {
    const id = freeId(
      'muc',
      levels.map((level) => level.id),
    );
    const level: Level = { id, title: { vi: texts.untitledLevel }, conditions: [{ kind: 'allMet' }], recognised: true };
    change([...levels, level], null);
  };
  return (
    <>
      <p style={{ margin: 0 }}>{texts.explained}</p>
      {levels.map((level, place) => (
        <ListedItem
          key={level.id}
          name={texts.level(place + 1)}
          onRemove={() =>
            change(
              levels.filter((_, index) => index !== place),
              null,
            )
          }
        >
          <TextField
            label={texts.levelTitle}
            value={level.title.vi}
            field={`${place}.title.vi`}
            onChange={(vi) => setLevel(place, { ...level, title: { ...level.title, vi } }, 'title')}
          />
          <Checkbox
            label={texts.isRecognised}
            checked={level.recognised}
            onChange={(_, { checked }) => setLevel(place, { ...level, recognised: checked === true }, null)}
          />
          {level.conditions.map((condition, index) => (
            <ConditionFields
              key={index}
              name={texts.condition(index + 1)}
              condition={condition}
              field={`${place}.conditions.${index}`}
              isOnly={level.conditions.length === 1}
              onChange={(own, field) =>
                setLevel(
                  place,
                  { ...level, conditions: level.conditions.map((each, at) => (at === index ? own : each)) },
                  field === null ? null : `conditions.${index}.${field}`,
                )
              }
              onRemove={() =>
                setLevel(place, { ...level, conditions: level.conditions.filter((_, at) => at !== index) }, null)
              }
            />
          ))}
          <Button
            size="small"
            onClick={() =>
              setLevel(place, { ...level, conditions: [...level.conditions, blankCondition('metAtLeast', '')] }, null)
            }
          >
            {texts.addCondition}
          </Button>
        </ListedItem>
      ))}
      <Button onClick={add}>{texts.addLevel}</Button>
    </>
  );
}
