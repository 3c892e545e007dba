import { textsIn } from '../../i18n/texts';
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { ReactNode } from 'react';
import { doneText } from '../actions';
import { useLanguage, useTexts } from '../language-context';
import { isUndoObstacle, isWorthRetrying } from '../pane-error';
import { paneErrorText } from '../pane-error-text';
import type { Done, Job, Notice } from '../pane-state';
import { TALL_ENOUGH } from '../tall-enough';

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onStart: (job: Job) => void;
  /** Takes the last action back; null where none can be, or the message is about none. */
  readonly undo: ReactNode;
  /** Goes past an action that cannot be undone any more. */
  readonly onSkipUndo: () => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  /** In sight however far down the list the work was asked for, where there is room for that. */
  bar: { zIndex: 3, [TALL_ENOUGH]: { position: 'sticky', top: tokens.spacingVerticalS } },
  body: { overflowWrap: 'anywhere' },
  advice: { display: 'block' },
  link: { color: 'inherit', fontSize: 'inherit', lineHeight: 'inherit', textDecorationLine: 'underline' },
});

/** What was done, with *undo*; or what went wrong, with what to do next and *try again*. */
export function NoticeBar({ notice, onStart, undo, onSkipUndo, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={texts.dismiss}
      onClick={onDismiss}
    />
  );
  if (notice.kind === 'done') {
    return (
      <MessageBar className={styles.bar} layout="multiline" intent={intentOf(notice.done)}>
        <MessageBarBody className={styles.body}>
          {doneText(notice.done, language)} <MadeLink done={notice.done} onStart={onStart} />
        </MessageBarBody>
        <MessageBarActions containerAction={dismiss}>
          <NextStep done={notice.done} onStart={onStart} />
          {undo}
        </MessageBarActions>
      </MessageBar>
    );
  }
  const { message, advice } = paneErrorText(notice.error, language);
  return (
    <MessageBar className={styles.bar} layout="multiline" intent="error">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{message}</MessageBarTitle>
        <span className={styles.advice}>{advice}</span>
      </MessageBarBody>
      <MessageBarActions containerAction={dismiss}>
        {isUndoObstacle(notice.error) && (
          <Button size="small" onClick={onSkipUndo}>
            {textsIn(language).undo.skipStep}
          </Button>
        )}
        <UnhideButton notice={notice} onStart={onStart} />
        {isWorthRetrying(notice.error) && (
          <Button size="small" onClick={() => onStart(notice.job)}>
            {texts.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Goes to a cell all the same, where it stands on a hidden sheet. */
function UnhideButton({
  notice: { error, job },
  onStart,
}: {
  readonly notice: Extract<Notice, { kind: 'failed' }>;
  readonly onStart: (job: Job) => void;
}) {
  const texts = useTexts();
  if (error.code !== 'sheet-hidden' || (job.kind !== 'goTo' && job.kind !== 'showSheet')) return null;
  return (
    <Button size="small" onClick={() => onStart({ ...job, unhides: true })}>
      {texts.unhideSheet}
    </Button>
  );
}

function intentOf(done: Done): 'info' | 'success' | 'warning' {
  if (done.kind === 'cancelled' || done.kind === 'undoSkipped') return 'info';
  return 'untold' in done && done.untold.length > 0 ? 'warning' : 'success';
}

/** Leads to what was made. */
function MadeLink({ done, onStart }: { readonly done: Done; readonly onStart: (job: Job) => void }) {
  const styles = useStyles();
  const { frame } = textsIn(useLanguage());
  const [first] = done.kind === 'summarised' ? done.changes : [];
  return first === undefined ? null : (
    <Link as="button" className={styles.link} onClick={() => onStart({ kind: 'openSheet', name: first.name })}>
      {frame.openSheet(first.name)}
    </Link>
  );
}

/** What is likely to be wanted next, where one thing is. */
function NextStep({ done, onStart }: { readonly done: Done; readonly onStart: (job: Job) => void }) {
  const texts = useTexts();
  return done.kind === 'criteriaOpened' ? (
    <Button
      size="small"
      icon={<SaveRegular />}
      onClick={() => onStart({ kind: 'storeCriteria', set: done.set, sheetName: null })}
    >
      {texts.storeCriteria}
    </Button>
  ) : null;
}
