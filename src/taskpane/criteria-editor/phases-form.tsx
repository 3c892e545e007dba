import { Button } from '@fluentui/react-components';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { freeId } from './draft/condition-choice';
import { withOptional } from './draft/optional';
import { useEditing, useEditorTexts } from './editing';
import { ChoiceField } from './fields/choice-field';
import { DayField } from './fields/day-field';
import { ListedItem } from './fields/listed-item';
import { NumberField } from './fields/number-field';
import { Row } from './fields/row';
import { TextField } from './fields/text-field';

type Phase = NonNullable<CriteriaSet['phases']>[number];

/** Periods with a target of their own, from the first to the last. */
export function PhasesForm() {
  const { draft, dispatch } = useEditing();
  const { phases: texts } = useEditorTexts();
  const { set } = draft;
  const phases = set.phases ?? [];
  const change = (next: Phase[], field: string | null) =>
    dispatch({
      type: 'setChanged',
      set: withOptional(set, 'phases', next.length === 0 ? undefined : next),
      field,
    });
  const setPhase = (place: number, own: Phase, field: string | null) =>
    change(
      phases.map((each, index) => (index === place ? own : each)),
      field === null ? null : `${place}.${field}`,
    );
  const add = () => {
    const id = freeId(
      'giai-doan',
      phases.map((phase) => phase.id),
    );
    change(
      [...phases, { id, title: { vi: texts.phase(phases.length + 1) }, from: '', to: '', target: { met: NaN } }],
      null,
    );
  };
  return (
    <>
      <p style={{ margin: 0 }}>{texts.explained}</p>
      {phases.map((phase, place) => (
        <ListedItem
          key={phase.id}
          name={texts.phase(place + 1)}
          onRemove={() =>
            change(
              phases.filter((_, index) => index !== place),
              null,
            )
          }
        >
          <TextField
            label={texts.phaseTitle}
            value={phase.title.vi}
            field={`${place}.title.vi`}
            onChange={(vi) => setPhase(place, { ...phase, title: { ...phase.title, vi } }, 'title')}
          />
          <Row>
            <DayField
              label={texts.from}
              value={phase.from}
              field={`${place}.from`}
              onChange={(from) => setPhase(place, { ...phase, from }, 'from')}
            />
            <DayField
              label={texts.to}
              value={phase.to}
              field={`${place}.to`}
              onChange={(to) => setPhase(place, { ...phase, to }, 'to')}
            />
          </Row>
          <Target phase={phase} place={place} onChange={(own, field) => setPhase(place, own, field)} />
        </ListedItem>
      ))}
      <Button onClick={add}>{texts.add}</Button>
    </>
  );
}

interface TargetProps {
  readonly phase: Phase;
  readonly place: number;
  readonly onChange: (phase: Phase, field: string | null) => void;
}

function Target({ phase, place, onChange }: TargetProps) {
  const { phases: texts } = useEditorTexts();
  const { target } = phase;
  const [kind, value] = 'met' in target ? (['met', target.met] as const) : (['score', target.score] as const);
  const targetOf = (of: 'met' | 'score', number: number) => (of === 'met' ? { met: number } : { score: number });
  return (
    <Row>
      <ChoiceField
        label={texts.target}
        value={kind}
        choices={[
          ['met', texts.targetMet],
          ['score', texts.targetScore],
        ]}
        field={`${place}.target`}
        onChange={(of) => onChange({ ...phase, target: targetOf(of, value) }, null)}
      />
      <NumberField
        label={kind === 'met' ? texts.targetMet : texts.targetScore}
        value={value}
        field={`${place}.target.${kind}`}
        onChange={(number = NaN) => onChange({ ...phase, target: targetOf(kind, number) }, 'target')}
      />
    </Row>
  );
}
