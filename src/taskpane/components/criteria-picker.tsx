import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { listTitle } from '../criteria-title';
import { useLanguage, useTexts } from '../language-context';

interface CriteriaPickerProps {
  readonly sets: readonly CriteriaSet[];
  readonly criteria: 'auto' | CriteriaSet;
  readonly disabled: boolean;
  /** Null stands for the automatic choice. */
  readonly onChoose: (id: string | null) => void;
  readonly onOpenFile: (file: File) => void;
}

const AUTO = '';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, gridTemplateColumns: 'minmax(0, 1fr)' },
  file: { flexShrink: 0 },
});

/** Which criteria set the sheet is measured against: found out, from the list, or from a file. */
export function CriteriaPicker({ sets, criteria, disabled, onChoose, onOpenFile }: CriteriaPickerProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const fileInput = useRef<HTMLInputElement>(null);
  const examples = sets.filter(({ isExample }) => isExample);
  const options = (listed: readonly CriteriaSet[]) =>
    listed.map((set) => (
      <option key={set.id} value={set.id}>
        {listTitle(set, language)}
      </option>
    ));
  return (
    <div className={styles.row}>
      <Field className={styles.field} label={texts.criteriaSet}>
        <Select
          value={criteria === 'auto' ? AUTO : criteria.id}
          disabled={disabled}
          onChange={(_, { value }) => onChoose(value === AUTO ? null : value)}
        >
          <option value={AUTO}>{texts.automaticChoice}</option>
          {options(sets.filter(({ isExample }) => !isExample))}
          {examples.length > 0 && <optgroup label={texts.examples}>{options(examples)}</optgroup>}
        </Select>
      </Field>
      <Button
        className={styles.file}
        icon={<FolderOpenRegular />}
        disabledFocusable={disabled}
        aria-label={texts.openCriteriaFile}
        title={texts.openCriteriaFile}
        onClick={() => fileInput.current?.click()}
      />
      <input
        ref={fileInput}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.openCriteriaFile}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
          if (file !== undefined) onOpenFile(file);
        }}
      />
    </div>
  );
}
