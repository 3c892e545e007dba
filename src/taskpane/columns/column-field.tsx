import { textsIn } from '../../i18n/texts';
import { Field, Select } from '@fluentui/react-components';
import type { ColumnRole } from '../../reading/assessment-table';
import type { ColumnChoice } from '../../reading/header-choices';
import { columnLetters } from '../../workbook/address';
import { useLanguage } from '../language-context';
import { useFieldStyles } from './field-styles';

interface ColumnFieldProps {
  readonly role: ColumnRole;
  readonly label: string;
  readonly columns: readonly ColumnChoice[];
  /** Null where the form has no such column. */
  readonly chosen: number | null;
  /** The form cannot be without it. */
  readonly isNeeded: boolean;
  readonly message: FieldMessage | null;
  readonly onFocus: () => void;
  readonly onChoose: (column: number | null) => void;
}

/** What is wrong with a choice, or may be; null where the words for it stand elsewhere. */
export interface FieldMessage {
  readonly state: 'error' | 'warning';
  readonly text: string | null;
}

const NONE = '';

/** Which column has a role. */
export function ColumnField({ role, label, columns, chosen, isNeeded, message, onFocus, onChoose }: ColumnFieldProps) {
  const styles = useFieldStyles();
  const texts = textsIn(useLanguage()).columns;
  return (
    <Field
      className={styles.field}
      label={label}
      orientation="horizontal"
      validationState={message?.state ?? 'none'}
      validationMessage={message?.text ?? null}
    >
      <Select
        data-role={role}
        value={chosen ?? NONE}
        onFocus={onFocus}
        onChange={(_, { value }) => onChoose(value === NONE ? null : Number(value))}
      >
        <option value={NONE}>{isNeeded ? texts.choose : texts.none}</option>
        {columns.map(({ column, header }) => (
          <option key={column} value={column}>
            {texts.column(columnLetters(column), header)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
