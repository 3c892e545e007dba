import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Answer } from '../../app/answers';
import type { CriterionBasis } from '../../app/criterion-basis';
import type { Finding } from '../../assessing/finding';
import { hasIndicators } from '../../criteria/leaves';
import { basisLines } from '../../i18n/basis-texts';
import { findingText } from '../../i18n/finding-texts';
import { localText } from '../../i18n/local-text';
import { measureText } from '../../i18n/measure-texts';
import { useLanguage } from '../language-context';
import { DismissFinding } from './dismiss-finding';
import { FixButton } from './fix-button';
import { FixTogether } from './fix-together';
import { WhyFinding } from './why-finding';

interface FindingDetailsProps {
  readonly finding: Finding;
  /** All that the line stands for. */
  readonly alike: readonly Finding[];
  /** What can be mended in the same way, this one among them; fewer than two are mended one by one. */
  readonly fixable: readonly Finding[];
  readonly answers: readonly Answer[];
  /** Who sees to the criterion, by its row; "" where that is not said. */
  readonly responsible: string;
  /** What the row's own note says; "" where it says nothing. */
  readonly note: string;
  /** What its criterion rests on; null where there is nothing to say. */
  readonly basis: CriterionBasis | null;
  /** What else can be done about it. */
  readonly remedy: ReactNode;
  /** Null for one finding alone; else whether those alike are shown one by one. */
  readonly isOpened: boolean | null;
  readonly disabled: boolean;
  readonly onToggle: () => void;
  /** Both are null where the sheet cannot be written to. */
  readonly onFix: ((findings: readonly Finding[]) => void) | null;
  readonly onAnswer: ((finding: Finding, answer: Answer) => void) | null;
  /** Null where nothing can be kept in the workbook. */
  readonly onDismiss: ((findings: readonly Finding[], reason: string, by: string) => void) | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    /** In line with the row's words. */
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 38px`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
  },
  answer: { minWidth: '56px' },
});

/** What there is to say of the chosen finding, and what can be done about it. */
export function FindingDetails(props: FindingDetailsProps) {
  const { finding, alike, fixable, answers, responsible, note, basis, remedy, isOpened, disabled } = props;
  const { onToggle, onFix, onAnswer, onDismiss, onKeyDown } = props;
  const styles = useStyles();
  const language = useLanguage();
  const { findingList: list, basis: basisTexts, findingActions } = textsIn(language);
  const [isDismissing, setDismissing] = useState(false);
  const isOne = isOpened === null;
  const said = (answer: Answer) =>
    answer.says === 'met' || answer.says === 'notMet'
      ? findingActions.result[answer.says]
      : localText(answer.says, language);
  const measure = basis === null || hasIndicators(basis.criterion) ? null : basis.criterion.measure;
  // That somebody judges it goes without saying.
  const asked =
    measure === null || measure.kind === 'judged' ? null : basisTexts.measure(measureText(measure, language));
  const why = basis === null ? [] : basisLines(basis, language).filter((line) => line !== asked);
  return (
    <div className={styles.details}>
      <p className={styles.line}>{findingText(finding, language)}</p>
      {asked !== null && <p className={styles.quiet}>{asked}</p>}
      {responsible !== '' && <p className={styles.quiet}>{findingActions.responsible(responsible)}</p>}
      {note !== '' && <p className={styles.quiet}>{findingActions.note(note)}</p>}
      {fixable.length > 1 && onFix !== null && <FixTogether findings={fixable} disabled={disabled} onFix={onFix} />}
      {isOne && onFix !== null && finding.fix !== null && (
        <FixButton
          finding={finding}
          disabled={disabled}
          tabIndex={0}
          onFix={() => onFix([finding])}
          onKeyDown={onKeyDown}
        />
      )}
      {remedy}
      <div className={styles.actions}>
        {isOne &&
          onAnswer !== null &&
          answers.map((answer) => (
            <Button
              key={said(answer)}
              className={styles.answer}
              size="small"
              disabledFocusable={disabled}
              title={findingActions.writesInto(answer.cells)}
              onKeyDown={onKeyDown}
              onClick={() => onAnswer(finding, answer)}
            >
              {said(answer)}
            </Button>
          ))}
        {!isOne && (
          <Button size="small" aria-expanded={isOpened} onKeyDown={onKeyDown} onClick={onToggle}>
            {isOpened ? list.hideAlike : list.showAlike}
          </Button>
        )}
        {onDismiss !== null && !isDismissing && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={disabled}
            onKeyDown={onKeyDown}
            onClick={() => setDismissing(true)}
          >
            {isOne ? textsIn(language).dismissal.ask : textsIn(language).dismissal.askAll(alike.length)}
          </Button>
        )}
        {why.length > 0 && <WhyFinding lines={why} />}
      </div>
      {onDismiss !== null && isDismissing && (
        <DismissFinding
          count={alike.length}
          disabled={disabled}
          onDismiss={(reason, by) => onDismiss(alike, reason, by)}
          onLeave={() => setDismissing(false)}
        />
      )}
    </div>
  );
}
