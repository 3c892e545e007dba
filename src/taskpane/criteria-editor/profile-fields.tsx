import { Button } from '@fluentui/react-components';
import type { Criterion, CriteriaSet, Leaf } from '../../criteria/criteria-set';
import { hasIndicators } from '../../criteria/leaves';
import { localText } from '../../i18n/local-text';
import { useLanguage } from '../language-context';
import { choiceOf, leafChoices, withChoice } from './draft/measure-choice';
import { forProfiles, profilesLeft, withMeasures, type ProfileMeasure } from './draft/profiles';
import { useEditing, useEditorTexts } from './editing';
import { ChoiceField } from './fields/choice-field';
import { ChoiceSet } from './fields/choice-set';
import { ListedItem } from './fields/listed-item';
import { ProblemsWithin } from './fields/problems-within';
import { MeasureFields } from './measure/measure-fields';

interface ProfileFieldsProps<T extends Criterion> {
  readonly criterion: T;
  readonly onChange: (own: Criterion, field: string | null) => void;
}

/** Which kinds of units a criterion is for, and what is asked of some kinds in place of what is asked of the others. */
export function ProfileFields({ criterion, onChange }: ProfileFieldsProps<Criterion>) {
  const { draft } = useEditing();
  const { profiles: texts } = useEditorTexts();
  const names = useProfileNames(draft.set);
  return (
    <>
      <ChoiceSet
        label={texts.onlyFor}
        values={criterion.onlyFor ?? names.map(([id]) => id)}
        choices={names}
        onChange={(ids) => onChange(forProfiles(criterion, draft.set, ids), null)}
      />
      {!hasIndicators(criterion) && <OwnMeasures criterion={criterion} onChange={onChange} />}
    </>
  );
}

function OwnMeasures({ criterion, onChange }: ProfileFieldsProps<Leaf>) {
  const { draft } = useEditing();
  const { profiles: texts } = useEditorTexts();
  const measures = criterion.byProfile ?? [];
  const [next] = profilesLeft(draft.set, criterion);
  const change = (all: ProfileMeasure[], field: string | null) => onChange(withMeasures(criterion, all), field);
  return (
    <>
      {measures.map((own, place) => (
        <OwnMeasure
          key={place}
          place={place}
          criterion={criterion}
          own={own}
          onChange={(changed, field) =>
            change(
              measures.map((each, index) => (index === place ? changed : each)),
              field,
            )
          }
          onRemove={() =>
            change(
              measures.filter((_, index) => index !== place),
              null,
            )
          }
        />
      ))}
      {next !== undefined && (
        <Button
          size="small"
          onClick={() => change([...measures, { profiles: [next.id], measure: criterion.measure }], null)}
        >
          {texts.addMeasure}
        </Button>
      )}
    </>
  );
}

interface OwnMeasureProps {
  readonly place: number;
  readonly criterion: Leaf;
  readonly own: ProfileMeasure;
  readonly onChange: (own: ProfileMeasure, field: string | null) => void;
  readonly onRemove: () => void;
}

function OwnMeasure({ place, criterion, own, onChange, onRemove }: OwnMeasureProps) {
  const { draft } = useEditing();
  const { profiles: texts, measures, item } = useEditorTexts();
  const names = useProfileNames(draft.set);
  const left = new Set(profilesLeft(draft.set, criterion).map(({ id }) => id));
  const field = `byProfile.${String(place)}.`;
  const measured: Leaf = { ...criterion, measure: own.measure };
  return (
    <ListedItem name={texts.measure(place + 1)} onRemove={onRemove}>
      <ProblemsWithin prefix={field}>
        <ChoiceSet
          label={texts.measureFor}
          values={own.profiles}
          choices={names.filter(([id]) => own.profiles.includes(id) || left.has(id))}
          onChange={(profiles) => onChange({ ...own, profiles }, null)}
        />
        <ChoiceField
          label={item.measure}
          value={choiceOf(measured)}
          choices={leafChoices.map((choice) => [choice, measures[choice]] as const)}
          field="measure"
          onChange={(choice) => {
            const { measure } = withChoice(draft.set, measured, choice);
            if (measure !== undefined) onChange({ ...own, measure }, null);
          }}
        />
        <MeasureFields
          measure={own.measure}
          onChange={(measure, typed) => onChange({ ...own, measure }, typed === null ? null : `${field}${typed}`)}
        />
      </ProblemsWithin>
    </ListedItem>
  );
}

function useProfileNames({ profiles = [] }: CriteriaSet): readonly (readonly [string, string])[] {
  const language = useLanguage();
  const { profiles: texts } = useEditorTexts();
  return profiles.map(({ id, title }, index) => [id, localText(title, language) || texts.profile(index + 1)]);
}
