import { textsIn } from '../../i18n/texts';
import { Field, Select } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ColumnRole } from '../../reading/assessment-table';
import { useLanguage } from '../language-context';
import type { ColumnChoice } from '../../reading/header-choices';
import { ColumnField, type FieldMessage } from './column-field';
import { useFieldStyles } from './field-styles';
import { chooseColumn, rolesOf, type ColumnsDraft } from './columns-draft';

interface ColumnQuestionsProps {
  readonly draft: ColumnsDraft;
  readonly columns: readonly ColumnChoice[];
  /** The roles that want another column. */
  readonly faulty: readonly ColumnRole[];
  readonly messageOf: (role: ColumnRole) => FieldMessage | null;
  readonly onAsked: (role: ColumnRole) => void;
  readonly onChange: (draft: ColumnsDraft) => void;
}

/** For each role the column that has it; before those of the result, how the form tells it. */
export function ColumnQuestions({ draft, columns, faulty, messageOf, onAsked, onChange }: ColumnQuestionsProps) {
  const styles = useFieldStyles();
  const language = useLanguage();
  const texts = textsIn(language).columns;
  const names = textsIn(language).columnRoles;
  const resultForm = (
    <Field className={styles.field} label={texts.resultForm} orientation="horizontal">
      <Select
        value={draft.resultForm}
        onChange={(_, { value }) => onChange({ ...draft, resultForm: value === 'ticks' ? 'ticks' : 'words' })}
      >
        <option value="words">{texts.words}</option>
        <option value="ticks">{texts.ticks}</option>
      </Select>
    </Field>
  );
  return rolesOf(draft).map((role) => (
    <Fragment key={role}>
      {(role === 'result' || role === 'met') && resultForm}
      <ColumnField
        role={role}
        label={names[role]}
        columns={columns}
        chosen={draft.columns[role] ?? null}
        isNeeded={role === 'title' || faulty.includes(role)}
        message={messageOf(role)}
        onFocus={() => onAsked(role)}
        onChoose={(column) => onChange(chooseColumn(draft, role, column))}
      />
    </Fragment>
  ));
}
