import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../assessing/finding';
import { cellToA1 } from '../../workbook/address';
import { fixPreview } from '../fix-preview';
import { useLanguage, useTexts } from '../language-context';
import { useVisuallyHidden } from '../use-visually-hidden';

interface FixPreviewListProps {
  /** Each with a cell of its own and a fix. */
  readonly findings: readonly Finding[];
}

const useStyles = makeStyles({
  changes: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  change: { overflowWrap: 'anywhere' },
  cell: {
    display: 'inline-block',
    minWidth: '44px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** What fixes will change, cell by cell: from what to what. */
export function FixPreviewList({ findings }: FixPreviewListProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const texts = useTexts();
  const language = useLanguage();
  return (
    <ul className={styles.changes} aria-label={texts.fixTogetherPreview}>
      {findings.map((finding) => {
        const cell = finding.cell === null ? '' : cellToA1(finding.cell);
        const preview = fixPreview(finding, language);
        return (
          <li key={`${finding.sheetId}!${cell}`} className={styles.change}>
            <span className={styles.cell}>{cell}</span> {preview?.from} <span aria-hidden>→</span>
            <span className={hidden}>{texts.becomes}</span> {preview?.to}
          </li>
        );
      })}
    </ul>
  );
}
