import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../language-context';
import type { NextStep } from '../next-step';
import type { CreateWorkbook } from '../pane-services';
import type { Job } from '../pane-state';
import { shortcutHint } from '../shortcuts/shown-keys';
import { ClosePeriodButton } from './close-period-button';
import { PrimaryAction } from './primary-action';
import { RollUpButton } from './roll-up-button';

interface ActionBarProps {
  readonly step: NextStep;
  readonly disabled: boolean;
  /** Takes back what was done last; stands first among the quiet ones. */
  readonly undo: ReactNode;
  readonly onStart: (job: Job) => void;
  readonly onCreateWorkbook: CreateWorkbook;
}

type QuietJob = 'clearMarks' | 'score' | 'summarise' | 'mark';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  others: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalSNudge,
    rowGap: tokens.spacingVerticalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  other: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What can be done now: one primary button, and what else there is in a quiet row. Each can be undone. */
export function ActionBar({ step, disabled, undo, onStart, onCreateWorkbook }: ActionBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const button = (kind: QuietJob, text: string, icon: ReactElement) => (
    <Button
      className={styles.other}
      appearance="subtle"
      size="small"
      icon={icon}
      disabledFocusable={disabled}
      {...shortcutHint(kind)}
      onClick={() => onStart({ kind })}
    >
      {text}
    </Button>
  );
  return (
    <div className={styles.bar} role="group" aria-label={texts.actions}>
      <PrimaryAction step={step} disabled={disabled} onStart={onStart} />
      <div className={styles.others}>
        {undo}
        {button('clearMarks', texts.clearMarks, <EraserRegular />)}
        {button('score', texts.calculateScore, <CalculatorRegular />)}
        <ClosePeriodButton
          className={styles.other}
          disabled={disabled}
          onClose={() => onStart({ kind: 'closePeriod' })}
        />
        <RollUpButton className={styles.other} onCreateWorkbook={onCreateWorkbook} />
        {/* Last, as they come and go with what the primary button does. */}
        {step.kind !== 'summarise' && button('summarise', texts.summarise, <TableAddRegular />)}
        {step.kind !== 'mark' && button('mark', texts.mark, <HighlightRegular />)}
      </div>
    </div>
  );
}
