import { laterTextsIn } from '../../i18n/texts';
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, type ChangeEvent } from 'react';
import { type RollUpProblem } from '../../i18n/roll-up-texts';
import { useLanguage } from '../language-context';

interface FileChoiceProps {
  readonly problem: RollUpProblem | null;
  /** Files were rolled up already, and others can follow. */
  readonly isAgain: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

const useStyles = makeStyles({
  choice: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** Files or a whole folder. */
export function FileChoice({ problem, isAgain, onChoose }: FileChoiceProps) {
  const styles = useStyles();
  const texts = laterTextsIn(useLanguage()).rollUp.pane;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onChoose([...(currentTarget.files ?? [])]);
    // The same files can be chosen once more.
    currentTarget.value = '';
  };
  return (
    <div className={styles.choice}>
      {!isAgain && <p className={styles.text}>{texts.introduction}</p>}
      {problem !== null && (
        <MessageBar intent={problem === 'stopped' ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>{texts.problems[problem]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button
          appearance={isAgain ? 'secondary' : 'primary'}
          icon={<DocumentMultipleRegular />}
          onClick={() => files.current?.click()}
        >
          {texts.chooseFiles}
        </Button>
        <Button icon={<FolderOpenRegular />} onClick={() => folder.current?.click()}>
          {texts.chooseFolder}
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv"
        data-choice="files"
        onChange={choose}
      />
      <input
        ref={(input) => {
          folder.current = input;
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        data-choice="folder"
        onChange={choose}
      />
    </div>
  );
}
