import { Button, Checkbox } from '@fluentui/react-components';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { leavesOf } from '../../criteria/leaves';
import type { ClassLimit } from '../../criteria/side-rules';
import { localText } from '../../i18n/local-text';
import { useLanguage } from '../language-context';
import { withOptional } from './draft/optional';
import { useEditing, useEditorTexts } from './editing';
import { ChoiceField } from './fields/choice-field';
import { ChoiceSet } from './fields/choice-set';
import { ListedItem } from './fields/listed-item';
import { NumberField } from './fields/number-field';
import { TextField } from './fields/text-field';

interface PartProps {
  readonly set: CriteriaSet;
  readonly onChange: (set: CriteriaSet, field: string | null) => void;
}

/** What holds beside the conditions of each conclusion: for whom none is drawn, and which are held down. */
export function SideRulesForm() {
  const { draft, dispatch } = useEditing();
  const { sideRules } = useEditorTexts();
  const part: PartProps = {
    set: draft.set,
    onChange: (set, field) => dispatch({ type: 'setChanged', set, field }),
  };
  return (
    <div role="group" aria-label={sideRules.title} style={{ display: 'contents' }}>
      <FewestMonths {...part} />
      <NotAboveParent {...part} />
      <ClassLimits {...part} />
    </div>
  );
}

function FewestMonths({ set, onChange }: PartProps) {
  const { sideRules: texts } = useEditorTexts();
  const { fewestMonths: rule } = set;
  const change = (next: NonNullable<typeof rule>, field: string | null) =>
    onChange({ ...set, fewestMonths: next }, field === null ? null : `fewestMonths.${field}`);
  return (
    <>
      <Checkbox
        label={texts.hasFewestMonths}
        checked={rule !== undefined}
        onChange={(_, { checked }) => {
          const blank = { months: NaN, title: { vi: '' } };
          onChange(withOptional(set, 'fewestMonths', checked === true ? blank : undefined), null);
        }}
      />
      {rule !== undefined && (
        <ListedItem name={texts.fewestMonths} onRemove={null}>
          <NumberField
            label={texts.months}
            value={rule.months}
            field="fewestMonths.months"
            onChange={(months = NaN) => change({ ...rule, months }, 'months')}
          />
          <TextField
            label={texts.monthsTitle}
            value={rule.title.vi}
            field="fewestMonths.title.vi"
            hint={texts.monthsHint}
            onChange={(vi) => change({ ...rule, title: { ...rule.title, vi } }, 'title')}
          />
          <StatedIn
            value={rule.statedIn}
            isPossible={({ measure }) =>
              measure.kind === 'amount' && (measure.of === 'count' || measure.of === 'number')
            }
            field="fewestMonths.statedIn"
            onChange={(number) => change(withOptional(rule, 'statedIn', number), null)}
          />
        </ListedItem>
      )}
    </>
  );
}

function NotAboveParent({ set, onChange }: PartProps) {
  const { sideRules: texts, fields } = useEditorTexts();
  const { notAboveParent: rule } = set;
  const change = (next: NonNullable<typeof rule>, field: string | null) =>
    onChange({ ...set, notAboveParent: next }, field === null ? null : `notAboveParent.${field}`);
  return (
    <>
      <Checkbox
        label={texts.hasNotAboveParent}
        checked={rule !== undefined}
        onChange={(_, { checked }) =>
          onChange(withOptional(set, 'notAboveParent', checked === true ? { title: { vi: '' } } : undefined), null)
        }
      />
      {rule !== undefined && (
        <ListedItem name={texts.notAboveParent} onRemove={null}>
          <TextField
            label={texts.parentTitle}
            value={rule.title.vi}
            field="notAboveParent.title.vi"
            hint={texts.parentHint}
            onChange={(vi) => change({ ...rule, title: { ...rule.title, vi } }, 'title')}
          />
          <StatedIn
            value={rule.statedIn}
            isPossible={({ measure }) => measure.kind === 'levels'}
            field="notAboveParent.statedIn"
            onChange={(number) => change(withOptional(rule, 'statedIn', number), null)}
          />
          <TextField
            label={fields.except}
            value={rule.except?.vi ?? ''}
            field="notAboveParent.except.vi"
            hint={fields.optional}
            onChange={(vi) =>
              change(withOptional(rule, 'except', vi === '' ? undefined : { ...rule.except, vi }), 'except')
            }
          />
        </ListedItem>
      )}
    </>
  );
}

function ClassLimits({ set, onChange }: PartProps) {
  const { sideRules: texts } = useEditorTexts();
  const language = useLanguage();
  const { classLimits = [], recognition } = set;
  const classes = recognition.map(({ id, title }) => [id, localText(title, language)] as const);
  const change = (next: ClassLimit[], field: string | null) =>
    onChange(withOptional(set, 'classLimits', next.length === 0 ? undefined : next), field);
  const free = classes.find(([id]) => classLimits.every((limit) => limit.class !== id));
  const [, second] = classes;
  return (
    <>
      {classLimits.map((limit, place) => {
        const setLimit = (own: ClassLimit, field: string | null) =>
          change(
            classLimits.map((each, at) => (at === place ? own : each)),
            field,
          );
        return (
          <ListedItem
            key={place}
            name={texts.classLimit(place + 1)}
            onRemove={() =>
              change(
                classLimits.filter((_, at) => at !== place),
                null,
              )
            }
          >
            <ChoiceField
              label={texts.limitedClass}
              value={limit.class}
              choices={classes}
              field={`classLimits.${String(place)}.class`}
              onChange={(id) => setLimit({ ...limit, class: id }, null)}
            />
            <NumberField
              label={texts.limitPercent}
              value={limit.percent}
              field={`classLimits.${String(place)}.percent`}
              onChange={(percent = NaN) => setLimit({ ...limit, percent }, `classLimits.${String(place)}.percent`)}
            />
            <ChoiceSet
              label={texts.limitOf}
              values={limit.of}
              choices={classes}
              onChange={(of) => setLimit({ ...limit, of }, null)}
            />
          </ListedItem>
        );
      })}
      {free !== undefined && second !== undefined && (
        <Button onClick={() => change([...classLimits, { class: free[0], percent: NaN, of: [second[0]] }], null)}>
          {texts.addClassLimit}
        </Button>
      )}
    </>
  );
}

interface StatedInProps {
  readonly value: string | undefined;
  readonly isPossible: (leaf: ReturnType<typeof leavesOf>[number]) => boolean;
  readonly field: string;
  readonly onChange: (number: string | undefined) => void;
}

const ASKED = '';

/** The criterion that a sheet says something in; or it is asked. */
function StatedIn({ value, isPossible, field, onChange }: StatedInProps) {
  const { draft } = useEditing();
  const { sideRules: texts, fields } = useEditorTexts();
  const language = useLanguage();
  const criteria = leavesOf(draft.set)
    .filter((leaf) => isPossible(leaf) || leaf.number === value)
    .map(({ number, title }) => {
      const words = title === undefined ? '' : localText(title, language);
      return [number, `${fields.ofCriterion(number)}${words === '' ? '' : `: ${words}`}`] as const;
    });
  return (
    <ChoiceField
      label={texts.statedIn}
      value={value ?? ASKED}
      choices={[[ASKED, texts.asked], ...criteria]}
      field={field}
      onChange={(number) => onChange(number === ASKED ? undefined : number)}
    />
  );
}
