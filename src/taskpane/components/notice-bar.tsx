import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { doneText } from '../announcement';
import { useLanguage, useTexts } from '../language-context';
import { isWorthRetrying } from '../pane-error';
import { paneErrorText } from '../pane-error-text';
import type { Done, Job, Notice } from '../pane-state';
import { TALL_ENOUGH } from '../tall-enough';

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onStart: (job: Job) => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  /** In sight however far down the list the work was asked for, where there is room for that. */
  bar: { zIndex: 3, [TALL_ENOUGH]: { position: 'sticky', top: tokens.spacingVerticalS } },
  advice: { display: 'block' },
});

/** What was done, with *undo*; or what went wrong, with what to do next and *try again*. */
export function NoticeBar({ notice, onStart, onDismiss }: NoticeBarProps) {
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
      <MessageBar
        className={styles.bar}
        layout="multiline"
        intent={notice.done.kind === 'cancelled' ? 'info' : 'success'}
      >
        <MessageBarBody>{doneText(notice.done, texts, language)}</MessageBarBody>
        <MessageBarActions containerAction={dismiss}>
          <NextStep done={notice.done} onStart={onStart} />
          {notice.undo.length > 0 && (
            <Button
              size="small"
              icon={<ArrowUndoRegular />}
              onClick={() => onStart({ kind: 'undo', edits: notice.undo })}
            >
              {texts.undo}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    );
  }
  const { message, advice } = paneErrorText(notice.error, language);
  return (
    <MessageBar className={styles.bar} layout="multiline" intent="error">
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        <span className={styles.advice}>{advice}</span>
      </MessageBarBody>
      <MessageBarActions containerAction={dismiss}>
        {isWorthRetrying(notice.error) && (
          <Button size="small" onClick={() => onStart(notice.job)}>
            {texts.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What is likely to be wanted next, where one thing is. */
function NextStep({ done, onStart }: { readonly done: Done; readonly onStart: (job: Job) => void }) {
  const texts = useTexts();
  return done.kind === 'criteriaOpened' ? (
    <Button size="small" icon={<SaveRegular />} onClick={() => onStart({ kind: 'storeCriteria', set: done.set })}>
      {texts.storeCriteria}
    </Button>
  ) : null;
}
