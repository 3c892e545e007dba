import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { filledFromSheet } from '../../app/filled-from-sheet';
import type { SheetForCriteria } from '../../app/sheet-for-criteria';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { numberedOf } from '../../criteria/leaves';
import { localText } from '../../i18n/local-text';
import { listTitle } from '../criteria-title';
import { useLanguage } from '../language-context';
import { useEditorTexts } from './editing';
import { useFieldStyles } from './fields/use-field-styles';
import { FileButton } from './file-button';

interface StartScreenProps {
  readonly source: SheetForCriteria;
  readonly sets: readonly CriteriaSet[];
  /** What is measured against now, to begin with. */
  readonly inUse: CriteriaSet | null;
  /** What was being edited before; null where nothing was. */
  readonly unfinished: CriteriaSet | null;
  readonly onFromSheet: () => void;
  readonly onEdit: (set: CriteriaSet) => void;
  readonly onGoOn: () => void;
}

const useStyles = makeStyles({
  choice: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { overflowWrap: 'anywhere' },
});

/** What to begin with: the open sheet, a set that is there, or a file. */
export function StartScreen(props: StartScreenProps) {
  const { source, sets, inUse, unfinished, onFromSheet, onEdit, onGoOn } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { start } = useEditorTexts();
  const language = useLanguage();
  const [chosen, setChosen] = useState(inUse?.id ?? sets[0]?.id ?? '');
  const { inferred, sheet } = source;
  const known = sets.find(({ id }) => id === chosen);
  const filled = known === undefined || inferred === null ? known : filledFromSheet(known, inferred);
  const edited = filled?.isFrame === true ? undefined : filled;
  return (
    <>
      {unfinished !== null && (
        <Button appearance="primary" className={styles.button} onClick={onGoOn}>
          {start.goOn(localText(unfinished.title, language))}
        </Button>
      )}
      <div className={styles.choice}>
        {inferred === null ? (
          <p className={styles.hint}>{start.noTable(sheet.name)}</p>
        ) : (
          <>
            <Button
              appearance={unfinished === null ? 'primary' : 'secondary'}
              className={styles.button}
              onClick={onFromSheet}
            >
              {start.fromSheet(sheet.name)}
            </Button>
            <p className={styles.hint}>{start.fromSheetHint(numberedOf(inferred.set).length)}</p>
          </>
        )}
      </div>
      {sets.length > 0 && (
        <div className={styles.choice} role="group" aria-label={start.edit}>
          <Field className={fields.field} label={start.edit}>
            <Select className={fields.control} value={chosen} onChange={(_, { value }) => setChosen(value)}>
              {sets.map((set) => (
                <option key={set.id} value={set.id}>
                  {listTitle(set, language)}
                </option>
              ))}
            </Select>
          </Field>
          <Button disabledFocusable={edited === undefined} onClick={() => edited !== undefined && onEdit(edited)}>
            {start.editChosen}
          </Button>
        </div>
      )}
      <FileButton name={start.openFile} onSet={onEdit} />
    </>
  );
}
