import { Field, Input, Textarea } from '@fluentui/react-components';
import { useFieldProblem } from './use-field-problem';
import { useFieldStyles } from './use-field-styles';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** By its names in the file. */
  readonly field: string;
  readonly hint?: string;
  readonly isLong?: boolean;
}

/** A text of a set. */
export function TextField({ label, value, onChange, field, hint, isLong = false }: TextFieldProps) {
  const styles = useFieldStyles();
  const problem = useFieldProblem(field);
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })} {...problem}>
      {isLong ? (
        <Textarea
          className={styles.control}
          value={value}
          resize="vertical"
          rows={3}
          onChange={(_, data) => onChange(data.value)}
        />
      ) : (
        <Input className={styles.control} value={value} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
}
