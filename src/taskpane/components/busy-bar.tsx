import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { workingText } from '../announcement';
import { useTexts } from '../language-context';
import type { LongJob } from '../pane-state';

interface BusyBarProps {
  readonly job: LongJob;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    // Work that is over sooner is not worth a flicker.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '200ms',
    animationDuration: tokens.durationFast,
    animationFillMode: 'both',
  },
  progress: { gridColumn: '1 / -1' },
});

/** What is going on, with a way to stop it; shows itself after 200 ms. */
export function BusyBar({ job, isCancelling, onCancel }: BusyBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const text = workingText(job, isCancelling, texts);
  return (
    <div className={styles.bar}>
      <span aria-hidden>{text}</span>
      {job.kind !== 'undo' && (
        <Button size="small" appearance="subtle" disabledFocusable={isCancelling} onClick={onCancel}>
          {texts.cancel}
        </Button>
      )}
      <ProgressBar className={styles.progress} aria-label={text} />
    </div>
  );
}
