import { Button, Dialog, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { rollUpTexts } from '../../i18n/roll-up-texts';
import { useLanguage } from '../language-context';
import { FileChoice } from './file-choice';
import { RollUpProgress } from './roll-up-progress';
import { RollUpResult } from './roll-up-result';
import { startRollUpWorker } from './start-roll-up-worker';
import { useRollUp } from './use-roll-up';

interface RollUpDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  surface: {
    width: 'calc(100% - 16px)',
    maxWidth: '640px',
    maxHeight: 'calc(100% - 16px)',
    padding: tokens.spacingHorizontalL,
    overflowY: 'auto',
  },
  // Not a grid: Fluent UI's title has places of its own in one.
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  close: { alignSelf: 'flex-end' },
});

/** "Tổng hợp nhiều tệp": files are chosen, read in the browser, and rolled up into a workbook to be downloaded. */
export function RollUpDialog({ open, onClose }: RollUpDialogProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = rollUpTexts[language].pane;
  const { state, start, stop } = useRollUp(startRollUpWorker, language);
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
              onChoose={start}
            />
          )}
          {state.kind === 'done' && <RollUpResult files={state.files} rolledUp={state.rolledUp} />}
          <Button className={styles.close} onClick={onClose}>
            {texts.close}
          </Button>
        </div>
      </DialogSurface>
    </Dialog>
  );
}
