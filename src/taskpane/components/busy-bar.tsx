import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { workingText } from '../announcement';
import { useTexts } from '../language-context';
import type { JobProgress, LongJob } from '../pane-state';

interface BusyBarProps {
  readonly job: LongJob;
  readonly progress: JobProgress | null;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

/** In milliseconds. Work that is over sooner is not worth a flicker. */
const PATIENCE = 200;

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  progress: { gridColumn: '1 / -1' },
});

/** What is going on, with a way to stop it. */
export function BusyBar({ job, progress, isCancelling, onCancel }: BusyBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  const shown = isCancelling || progress === null || progress.total < 2 ? null : progress;
  const doing = workingText(job, isCancelling, texts);
  const text = shown === null ? doing : `${doing} ${texts.sheetsDone(shown.done, shown.total)}`;
  return (
    <div className={styles.bar}>
      <span aria-hidden>{text}</span>
      {job.kind !== 'undo' && (
        <Button size="small" appearance="subtle" disabledFocusable={isCancelling} onClick={onCancel}>
          {texts.cancel}
        </Button>
      )}
      <ProgressBar
        className={styles.progress}
        aria-label={doing}
        {...(shown !== null && {
          value: shown.done,
          max: shown.total,
          'aria-valuetext': texts.sheetsDone(shown.done, shown.total),
        })}
      />
    </div>
  );
}
