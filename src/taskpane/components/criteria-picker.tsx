import { Button, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useId, useRef } from 'react';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { listTitle } from '../criteria-title';
import type { ListedSet } from '../listed-sets';
import { useLanguage, useTexts } from '../language-context';

interface CriteriaPickerProps {
  readonly sets: readonly ListedSet[];
  readonly criteria: 'auto' | CriteriaSet;
  readonly disabled: boolean;
  /** Null stands for the automatic choice. */
  readonly onChoose: (id: string | null) => void;
  readonly onOpenFile: (file: File) => void;
  readonly onEdit: () => void;
}

const AUTO = '';

const useStyles = makeStyles({
  picker: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', columnGap: tokens.spacingHorizontalS },
});

/** Which criteria set the sheet is measured against: found out, from the list, or from a file. */
export function CriteriaPicker({ sets, criteria, disabled, onChoose, onOpenFile, onEdit }: CriteriaPickerProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const id = useId();
  const fileInput = useRef<HTMLInputElement>(null);
  const examples = sets.filter(({ set }) => set.isExample);
  const options = (listed: readonly ListedSet[]) =>
    listed.map(({ set, isInWorkbook }) => (
      <option key={set.id} value={set.id}>
        {isInWorkbook ? texts.inThisWorkbook(listTitle(set, language)) : listTitle(set, language)}
      </option>
    ));
  return (
    <div className={styles.picker}>
      <Label htmlFor={id}>{texts.criteriaSet}</Label>
      <div className={styles.row}>
        <Select
          id={id}
          value={criteria === 'auto' ? AUTO : criteria.id}
          disabled={disabled}
          onChange={(_, { value }) => onChoose(value === AUTO ? null : value)}
        >
          <option value={AUTO}>{texts.automaticChoice}</option>
          {options(sets.filter(({ set }) => !set.isExample))}
          {examples.length > 0 && <optgroup label={texts.examples}>{options(examples)}</optgroup>}
        </Select>
        <Button
          icon={<FolderOpenRegular />}
          disabledFocusable={disabled}
          aria-label={texts.openCriteriaFile}
          title={texts.openCriteriaFile}
          onClick={() => fileInput.current?.click()}
        />
        <Button
          icon={<EditRegular />}
          disabledFocusable={disabled}
          aria-label={texts.editCriteria}
          title={texts.editCriteria}
          onClick={onEdit}
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
    </div>
  );
}
