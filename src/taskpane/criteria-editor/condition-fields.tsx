import { makeStyles, tokens } from '@fluentui/react-components';
import type { RecognitionCondition } from '../../criteria/criteria-set';
import { conditionText } from '../../i18n/condition-texts';
import { unreachable } from '../../outcome';
import { useLanguage } from '../language-context';
import { blankCondition, simpleConditions, type SimpleCondition } from './draft/condition-choice';
import { typedList } from './draft/typed-values';
import { useEditorTexts } from './editing';
import { ChoiceField } from './fields/choice-field';
import { ListedItem } from './fields/listed-item';
import { NumberField } from './fields/number-field';
import { ParsedField } from './fields/parsed-field';
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

const useStyles = makeStyles({ words: { color: tokens.colorNeutralForeground2 } });

/** One condition of a conclusion. One that is made of others is shown in words, and kept as it is. */
export function ConditionFields({ name, condition, field, isOnly, onChange, onRemove }: ConditionFieldsProps) {
  const styles = useStyles();
  const { recognition: texts } = useEditorTexts();
  const language = useLanguage();
  return (
    <ListedItem name={name} onRemove={isOnly ? null : onRemove}>
      {condition.kind === 'anyOf' || condition.kind === 'allOf' ? (
        <span className={styles.words}>{conditionText(condition, language)}</span>
      ) : (
        <>
          <ChoiceField<SimpleCondition>
            label={name}
            value={condition.kind}
            choices={simpleConditions.map((kind) => [kind, texts.conditions[kind]] as const)}
            field={field}
            onChange={(kind) => onChange(blankCondition(kind, field.replaceAll('.', '-')), null)}
          />
          <Value condition={condition} field={field} onChange={onChange} />
        </>
      )}
    </ListedItem>
  );
}

function Value({ condition, field, onChange }: Pick<ConditionFieldsProps, 'condition' | 'field' | 'onChange'>) {
  const { recognition: texts } = useEditorTexts();
  switch (condition.kind) {
    case 'allMet':
    case 'noVeto':
    case 'anyOf':
    case 'allOf':
      return null;
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
