import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { ClosePeriodButton } from './close-period-button';
import { useTexts } from '../language-context';
import type { LongJob } from '../pane-state';

interface ActionBarProps {
  readonly disabled: boolean;
  readonly onStart: (job: LongJob) => void;
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  action: {
    flexGrow: 1,
    minWidth: '40%',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What can be done with a result; each can be undone. */
export function ActionBar({ disabled, onStart }: ActionBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const actions = [
    { job: { kind: 'mark' }, text: texts.mark, icon: <HighlightRegular /> },
    { job: { kind: 'clearMarks' }, text: texts.clearMarks, icon: <EraserRegular /> },
    { job: { kind: 'score' }, text: texts.calculateScore, icon: <CalculatorRegular /> },
    { job: { kind: 'summarise' }, text: texts.summarise, icon: <TableAddRegular /> },
  ] as const;
  return (
    <div className={styles.bar} role="group" aria-label={texts.actions}>
      {actions.map(({ job, text, icon }) => (
        <Button
          key={job.kind}
          className={styles.action}
          icon={icon}
          disabledFocusable={disabled}
          onClick={() => onStart(job)}
        >
          {text}
        </Button>
      ))}
      <ClosePeriodButton
        className={styles.action}
        disabled={disabled}
        onClose={() => onStart({ kind: 'closePeriod' })}
      />
    </div>
  );
}
