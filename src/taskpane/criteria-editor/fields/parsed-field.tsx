import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useFieldProblem } from './use-field-problem';
import { useFieldStyles } from './use-field-styles';

interface ParsedFieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** By its names in the file. */
  readonly field: string;
  readonly hint?: string;
  readonly inputMode?: 'decimal';
  readonly parse: (text: string) => T;
  readonly format: (value: T) => string;
}

/** A value that is typed as a text: the text stays as it was typed for as long as it stands for the value. */
export function ParsedField<T>(props: ParsedFieldProps<T>) {
  const { label, value, onChange, field, hint, inputMode, parse, format } = props;
  const styles = useFieldStyles();
  const problem = useFieldProblem(field);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed !== null && Object.is(parse(typed), value) ? typed : format(value);
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })} {...problem}>
      <Input
        className={styles.control}
        value={text}
        {...(inputMode === undefined ? {} : { inputMode })}
        onBlur={() => setTyped(null)}
        onChange={(_, data) => {
          setTyped(data.value);
          onChange(parse(data.value));
        }}
      />
    </Field>
  );
}
