import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ColumnTripleEditRegular } from '@fluentui/react-icons/svg/column-triple-edit';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useId, useState, type KeyboardEvent } from 'react';
import { useLanguage, useTexts } from '../language-context';
import type { NextStep } from '../next-step';
import type { Job } from '../pane-state';
import { shortcutHint } from '../shortcuts/shown-keys';
import { FixPreviewList } from './fix-preview-list';

interface PrimaryActionProps {
  readonly step: NextStep;
  readonly disabled: boolean;
  readonly onStart: (job: Job) => void;
}

const icons = {
  check: <CheckmarkCircleRegular />,
  checkWorkbook: <CheckmarkCircleRegular />,
  askColumns: <ColumnTripleEditRegular />,
  fix: <WrenchRegular />,
  mark: <HighlightRegular />,
  summarise: <TableAddRegular />,
} as const satisfies Record<NextStep['kind'], unknown>;

const useStyles = makeStyles({
  action: { display: 'grid', rowGap: tokens.spacingVerticalS },
  button: { width: '100%' },
  /** Whoever scrolls it by keyboard does so from the button in its head. */
  preview: { maxHeight: 'min(40vh, 320px)', overflowY: 'auto' },
  previewHead: {
    position: 'sticky',
    top: 0,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/**
 * The one primary button. It stays where it is, with the focus, whatever it does next; fixes are shown before they are
 * made.
 */
export function PrimaryAction({ step, disabled, onStart }: PrimaryActionProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const frame = textsIn(language).frame;
  const previewId = useId();
  const [previewed, setPreviewed] = useState<NextStep | null>(null);
  const isPreviewed = step.kind === 'fix' && previewed?.kind === 'fix' && isSame(previewed.findings, step.findings);
  const words: Record<NextStep['kind'], string> = {
    check: texts.check,
    checkWorkbook: textsIn(language).workbookOverview.checkWorkbook,
    askColumns: frame.tellColumns,
    fix: frame.fixAll(step.kind === 'fix' ? step.findings.length : 0),
    mark: texts.mark,
    summarise: texts.summarise,
  };
  const run = () => {
    if (step.kind === 'fix' && !isPreviewed) setPreviewed(step);
    else onStart(step);
  };
  return (
    <div className={styles.action}>
      {isPreviewed && (
        <div id={previewId} className={styles.preview} role="region" aria-label={frame.fixAllPreview}>
          <div className={styles.previewHead}>
            <span aria-hidden>{frame.fixAllPreview}</span>
            <Button appearance="subtle" size="small" onClick={() => setPreviewed(null)}>
              {frame.notNow}
            </Button>
          </div>
          <FixPreviewList findings={step.findings} />
        </div>
      )}
      <Button
        className={styles.button}
        appearance="primary"
        size="large"
        icon={icons[step.kind]}
        disabledFocusable={disabled}
        {...(step.kind !== 'fix' && step.kind !== 'askColumns' && shortcutHint(step.kind))}
        aria-haspopup={step.kind === 'askColumns' ? 'dialog' : undefined}
        aria-expanded={step.kind === 'fix' ? isPreviewed : undefined}
        aria-controls={isPreviewed ? previewId : undefined}
        onKeyDown={keepToOnePress}
        onClick={({ detail }) => {
          const isSecondOfDoubleClick = detail > 1;
          if (!isSecondOfDoubleClick) run();
        }}
      >
        {isPreviewed ? texts.fixCells(step.findings.length) : words[step.kind]}
      </Button>
    </div>
  );
}

/** Held down, Enter would do one step after the other. */
function keepToOnePress(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
