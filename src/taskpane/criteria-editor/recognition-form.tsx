import { Button, Checkbox } from '@fluentui/react-components';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { ConditionList } from './condition-list';
import { freeId } from './draft/condition-choice';
import { useEditing, useEditorTexts } from './editing';
import { ListedItem } from './fields/listed-item';
import { TextField } from './fields/text-field';
import { SideRulesForm } from './side-rules-form';

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
          <ConditionList
            conditions={level.conditions}
            field={`${place}.conditions`}
            nameOf={texts.condition}
            onChange={(conditions, field) =>
              setLevel(place, { ...level, conditions }, field === null ? null : `conditions.${field}`)
            }
          />
        </ListedItem>
      ))}
      <Button onClick={add}>{texts.addLevel}</Button>
      {levels.length > 0 && <SideRulesForm />}
    </>
  );
}
