import { Button } from '@fluentui/react-components';
import type { RecognitionCondition } from '../../criteria/criteria-set';
import { leavesOf } from '../../criteria/leaves';
import { localText } from '../../i18n/local-text';
import { unreachable } from '../../outcome';
import { useLanguage } from '../language-context';
import { blankCondition, conditionInstead, conditionKinds } from './draft/condition-choice';
import { typedList } from './draft/typed-values';
import { withOptional } from './draft/optional';
import { useEditing, useEditorTexts } from './editing';
import { ChoiceField } from './fields/choice-field';
import { ListedItem } from './fields/listed-item';
import { NumberField } from './fields/number-field';
import { ParsedField } from './fields/parsed-field';
import { Row } from './fields/row';
import { TextField } from './fields/text-field';

interface ConditionFieldsProps {
  readonly name: string;
  readonly condition: RecognitionCondition;
  /** By its names in the file: "0.conditions.1". */
  readonly field: string;
  readonly isOnly: boolean;
  readonly onChange: (condition: RecognitionCondition, field: string | null) => void;
  readonly onRemove: () => void;
}

/** One condition of a conclusion, which may be made of others. */
function ConditionFields({ name, condition, field, isOnly, onChange, onRemove }: ConditionFieldsProps) {
  const { recognition: texts } = useEditorTexts();
  return (
    <ListedItem name={name} onRemove={isOnly ? null : onRemove}>
      <ChoiceField
        label={name}
        value={condition.kind}
        choices={conditionKinds.map((kind) => [kind, texts.conditions[kind]] as const)}
        field={field}
        onChange={(kind) => onChange(conditionInstead(condition, kind, field.replaceAll('.', '-')), null)}
      />
      {condition.kind === 'someOf' && (
        <NumberField
          label={texts.someOf}
          value={condition.atLeast}
          field={`${field}.atLeast`}
          onChange={(atLeast = NaN) => onChange({ ...condition, atLeast }, 'atLeast')}
        />
      )}
      {'conditions' in condition ? (
        <ConditionList
          conditions={condition.conditions}
          field={`${field}.conditions`}
          nameOf={(place) => `${name}.${String(place)}`}
          onChange={(conditions, typed) =>
            onChange({ ...condition, conditions }, typed === null ? null : `conditions.${typed}`)
          }
        />
      ) : (
        <Value condition={condition} field={field} onChange={onChange} />
      )}
    </ListedItem>
  );
}

interface ConditionListProps {
  readonly conditions: readonly RecognitionCondition[];
  /** By its names in the file: "0.conditions". */
  readonly field: string;
  /** @param place from 1 */
  readonly nameOf: (place: number) => string;
  readonly onChange: (conditions: RecognitionCondition[], field: string | null) => void;
}

/** Conditions of one conclusion, or of one that is made of others; a list of them is never empty. */
export function ConditionList({ conditions, field, nameOf, onChange }: ConditionListProps) {
  const { recognition: texts } = useEditorTexts();
  return (
    <>
      {conditions.map((condition, index) => (
        <ConditionFields
          key={index}
          name={nameOf(index + 1)}
          condition={condition}
          field={`${field}.${String(index)}`}
          isOnly={conditions.length === 1}
          onChange={(own, typed) =>
            onChange(
              conditions.map((each, at) => (at === index ? own : each)),
              typed === null ? null : `${String(index)}.${typed}`,
            )
          }
          onRemove={() =>
            onChange(
              conditions.filter((_, at) => at !== index),
              null,
            )
          }
        />
      ))}
      <Button size="small" onClick={() => onChange([...conditions, blankCondition('metAtLeast', '')], null)}>
        {texts.addCondition}
      </Button>
    </>
  );
}

function Value({ condition, field, onChange }: Pick<ConditionFieldsProps, 'condition' | 'field' | 'onChange'>) {
  const { recognition: texts } = useEditorTexts();
  switch (condition.kind) {
    case 'allMet':
    case 'noVeto':
    case 'someOf':
    case 'anyOf':
    case 'allOf':
      return null;
    case 'figure':
      return <FigureFields condition={condition} field={field} onChange={onChange} />;
    case 'metAtLeast':
      return (
        <NumberField
          label={texts.value}
          value={condition.count}
          field={`${field}.count`}
          onChange={(count = NaN) => onChange({ ...condition, count }, 'count')}
        />
      );
    case 'scoreAtLeast':
    case 'scoreBelow':
      return (
        <NumberField
          label={texts.value}
          value={condition.points}
          field={`${field}.points`}
          onChange={(points = NaN) => onChange({ ...condition, points }, 'points')}
        />
      );
    case 'shareAtLeast':
    case 'eachGroupAtLeast':
      return (
        <NumberField
          label={texts.value}
          value={condition.percent}
          field={`${field}.percent`}
          onChange={(percent = NaN) => onChange({ ...condition, percent }, 'percent')}
        />
      );
    case 'criteriaMet':
      return (
        <ParsedField
          label={texts.numbers}
          value={condition.numbers.join('; ')}
          field={`${field}.numbers`}
          parse={(text) => typedList(text).join('; ')}
          format={(numbers) => numbers}
          onChange={(numbers) => onChange({ ...condition, numbers: typedList(numbers) }, 'numbers')}
        />
      );
    case 'stated':
      return (
        <TextField
          label={texts.stated}
          value={condition.title.vi}
          field={`${field}.title.vi`}
          onChange={(vi) => onChange({ ...condition, title: { ...condition.title, vi } }, 'title')}
        />
      );
    default:
      return unreachable(condition);
  }
}

interface FigureFieldsProps extends Pick<ConditionFieldsProps, 'field' | 'onChange'> {
  readonly condition: Extract<RecognitionCondition, { kind: 'figure' }>;
}

/** The criterion whose figure decides, and its limits. */
function FigureFields({ condition, field, onChange }: FigureFieldsProps) {
  const { draft } = useEditing();
  const { recognition: texts, fields } = useEditorTexts();
  const language = useLanguage();
  const stating = leavesOf(draft.set).flatMap(({ number, title, measure }) => {
    if (measure.kind !== 'amount' || measure.of === 'date') return [];
    const words = title === undefined ? '' : localText(title, language);
    return [[number, `${fields.ofCriterion(number)}${words === '' ? '' : `: ${words}`}`] as const];
  });
  const isThere = stating.some(([number]) => number === condition.criterion);
  return (
    <>
      <ChoiceField
        label={texts.figureOf}
        value={condition.criterion}
        choices={isThere ? stating : [[condition.criterion, texts.choose], ...stating]}
        field={`${field}.criterion`}
        onChange={(criterion) => onChange({ ...condition, criterion }, null)}
      />
      <Row>
        <NumberField
          label={fields.from}
          value={condition.atLeast}
          field={`${field}.atLeast`}
          onChange={(atLeast) => onChange(withOptional(condition, 'atLeast', atLeast), 'atLeast')}
        />
        <NumberField
          label={fields.below}
          value={condition.below}
          field={`${field}.below`}
          onChange={(below) => onChange(withOptional(condition, 'below', below), 'below')}
        />
      </Row>
    </>
  );
}
