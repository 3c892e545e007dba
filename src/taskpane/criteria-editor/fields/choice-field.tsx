import { Field, Select } from '@fluentui/react-components';
import { useFieldProblem } from './use-field-problem';
import { useFieldStyles } from './use-field-styles';

interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** What can be chosen, each with its words. */
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
  readonly field: string;
}

/** One of a few. */
export function ChoiceField<T extends string>({ label, value, choices, onChange, field }: ChoiceFieldProps<T>) {
  const styles = useFieldStyles();
  const problem = useFieldProblem(field);
  return (
    <Field className={styles.field} label={label} {...problem}>
      <Select
        className={styles.control}
        value={value}
        onChange={(_, data) => {
          const chosen = choices.find(([choice]) => choice === data.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
