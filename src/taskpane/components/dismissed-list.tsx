import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DismissedFinding } from '../../app/dismissals/dismissal';
import { dayText } from '../../i18n/amount-texts';
import { findingText } from '../../i18n/finding-texts';
import { cellToA1 } from '../../workbook/address';
import { useLanguage } from '../language-context';

interface DismissedListProps {
  readonly dismissed: readonly DismissedFinding[];
  readonly disabled: boolean;
  readonly onTakeBack: (dismissed: DismissedFinding) => void;
}

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
  },
  message: { margin: 0 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What was dismissed, with the reason, who and when; each can be taken back. */
export function DismissedList({ dismissed, disabled, onTakeBack }: DismissedListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = textsIn(language).dismissal;
  if (dismissed.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{texts.heading(dismissed.length)}</summary>
      <ul className={styles.rows}>
        {dismissed.map((one, index) => (
          <li key={index} className={styles.row}>
            <div>
              <p className={styles.message}>
                {findingText(one.finding, language)}
                {one.finding.cell !== null && ` (${cellToA1(one.finding.cell)})`}
              </p>
              <p className={styles.reason}>
                {one.dismissal.reason} · {texts.signed(one.dismissal.by, dayText(one.dismissal.on))}
              </p>
            </div>
            <Button size="small" disabledFocusable={disabled} onClick={() => onTakeBack(one)}>
              {texts.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
