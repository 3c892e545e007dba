import { textsIn } from '../../i18n/texts';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLanguage, useTexts } from '../language-context';
import { nextStep, type NextStep } from '../next-step';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { preview } from '../shared-styles';
import { FixPreviewList } from './fix-preview-list';

interface NextStepLineProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textDecorationLine: 'underline' },
  preview: { ...preview, maxHeight: 'min(40vh, 320px)', overflowY: 'auto' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is likely to be wanted next, in a line of words; what would be mended is shown before it is. */
export function NextStepLine({ store: { start }, state }: NextStepLineProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { frame } = textsIn(useLanguage());
  const previewId = useId();
  const [previewed, setPreviewed] = useState<NextStep | null>(null);
  const step = nextStep(state);
  const isPreviewed = step.kind === 'fix' && previewed?.kind === 'fix' && isSame(previewed.findings, step.findings);
  // Checking again is recommended where the result is old; else it is only what is left.
  const isOver =
    (step.kind === 'check' || step.kind === 'checkWorkbook') && state.stale === null && !isElsewhere(state);
  if (isOver) return null;
  const words: Record<NextStep['kind'], string> = {
    check: frame.nextStep.check,
    checkWorkbook: isElsewhere(state) ? frame.nextStep.otherSheets : frame.nextStep.checkWorkbook,
    askColumns: frame.nextStep.askColumns,
    fix: frame.nextStep.fix(step.kind === 'fix' ? step.findings.length : 0),
    mark: frame.nextStep.mark,
    summarise: frame.nextStep.summarise,
  };
  const run = () => {
    if (step.kind === 'fix') setPreviewed(isPreviewed ? null : step);
    else void start(step);
  };
  return (
    <div>
      <p className={styles.line}>
        {frame.next}{' '}
        <Link
          as="button"
          className={styles.link}
          disabledFocusable={state.running !== null}
          aria-haspopup={step.kind === 'askColumns' ? 'dialog' : undefined}
          aria-expanded={step.kind === 'fix' ? isPreviewed : undefined}
          aria-controls={isPreviewed ? previewId : undefined}
          onClick={run}
        >
          {words[step.kind]}
        </Link>
      </p>
      {isPreviewed && (
        <section id={previewId} className={styles.preview} aria-label={frame.fixAllPreview}>
          <h3 className={styles.heading}>{frame.fixAllPreview}</h3>
          <FixPreviewList findings={step.findings} />
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={state.running !== null}
              onClick={() => void start(step)}
            >
              {texts.fixCells(step.findings.length)}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setPreviewed(null)}>
              {frame.notNow}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** There is no table on the sheet in front, and there are other sheets. */
function isElsewhere({ report }: PaneState): boolean {
  return report !== null && report.sheets.length === 1 && report.sheets.every(({ layout }) => layout === 'none');
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
