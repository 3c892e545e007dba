import { laterTextsIn, textsIn } from '../../i18n/texts';
import { Button, Dialog, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { pageStorage } from '../../page-memory';
import { TabChoice } from '../components/tab-choice';
import { useLanguage } from '../language-context';
import { allWords, trimmedWords } from '../letterhead/all-words';
import { keepWords, keptWords } from '../letterhead/kept-words';
import { LetterheadFields } from '../letterhead/letterhead-fields';
import type { CreateWorkbook } from '../pane-services';
import { dialogBody, dialogSurface, dialogTitle } from '../shared-styles';
import { FileChoice } from './file-choice';
import { RollUpProgress } from './roll-up-progress';
import { RollUpResult } from './roll-up-result';
import { startRollUpWorker } from './start-roll-up-worker';
import { useRollUp } from './use-roll-up';

interface RollUpDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onCreateWorkbook: CreateWorkbook;
}

const useStyles = makeStyles({
  surface: { ...dialogSurface, maxWidth: '640px' },
  body: dialogBody,
  title: dialogTitle,
  letterhead: { marginBottom: tokens.spacingVerticalS, cursor: 'pointer' },
  close: { alignSelf: 'flex-end' },
});

/** "Gộp nhiều tệp": files are chosen, read in the browser, and rolled up into a workbook to be downloaded. */
export function RollUpDialog({ open, onClose, onCreateWorkbook }: RollUpDialogProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = laterTextsIn(language).rollUp.pane;
  const [words, setWords] = useState(() => allWords(keptWords(pageStorage())));
  const { state, start, unwanted, leaveOut, stop, prefer, beside } = useRollUp(startRollUpWorker, language);
  const begin = (files: readonly File[]) => {
    keepWords(words, pageStorage());
    start(files, trimmedWords(words));
  };
  return (
    <Dialog open={open} onOpenChange={(_, { open: isOpening }) => isOpening || onClose()}>
      <DialogSurface className={styles.surface}>
        <div className={styles.body}>
          <DialogTitle as="h2" className={styles.title}>
            {texts.title}
          </DialogTitle>
          {state.kind === 'running' ? (
            <RollUpProgress done={state.done} total={state.total} onStop={stop} />
          ) : (
            <FileChoice
              problem={state.kind === 'choosing' ? state.problem : null}
              isAgain={state.kind === 'done'}
              onChoose={begin}
            />
          )}
          {state.kind === 'choosing' && (
            <details>
              <summary className={styles.letterhead}>{textsIn(language).frame.letterhead}</summary>
              <LetterheadFields words={words} onChange={setWords} />
            </details>
          )}
          {state.kind !== 'running' && (
            <TabChoice legend={texts.tabs} names={texts.tab} unwanted={unwanted} onChange={leaveOut} />
          )}
          {state.kind === 'done' && (
            <RollUpResult
              files={state.files}
              rolledUp={state.rolledUp}
              disabled={state.isBeingMadeAnew}
              onCreateWorkbook={onCreateWorkbook}
              onPrefer={prefer}
              beside={beside}
            />
          )}
          <Button className={styles.close} onClick={onClose}>
            {texts.close}
          </Button>
        </div>
      </DialogSurface>
    </Dialog>
  );
}
