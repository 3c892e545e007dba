import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { severityOf, type Finding } from '../../assessing/finding';
import { findingText } from '../../i18n/finding-texts';
import { cellToA1 } from '../../workbook/address';
import { useLanguage, useTexts } from '../language-context';
import { DismissFinding } from './dismiss-finding';
import { FixButton } from './fix-button';
import { SeverityMark } from './severity-mark';

interface FindingRowProps {
  readonly finding: Finding;
  /** Counts from 0 through all groups. */
  readonly index: number;
  readonly isChosen: boolean;
  /** One row is reached with Tab, the others from it with the arrow keys. */
  readonly isTabStop: boolean;
  readonly onChoose: (finding: Finding, index: number) => void;
  /** Null where nothing can be written. */
  readonly onFix: ((findings: readonly Finding[]) => void) | null;
  /** Null where nothing can be kept in the workbook. */
  readonly onDismiss: ((finding: Finding, reason: string, by: string) => void) | null;
  readonly isFixDisabled: boolean;
  /** What else can be done about it, under its message. */
  readonly remedy: ReactNode;
  /** A key was pressed on the row. */
  readonly onMove: (event: KeyboardEvent, index: number) => void;
}

/** What is pinned to the top and the foot of the pane may be as high: a row that gets the focus comes clear of it. */
const PINNED = '176px';

const useStyles = makeStyles({
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 60px' },
  row: {
    position: 'relative',
    scrollMarginBlock: PINNED,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: '8px',
      insetInlineStart: 0,
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      forcedColorAdjust: 'none',
    },
  },
  sign: { paddingTop: '2px' },
  /** In line with the message. */
  fix: {
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} + 16px + ${tokens.spacingHorizontalS})`,
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
  message: { overflowWrap: 'anywhere' },
  cell: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** One finding; choosing it selects its cell. Its fix, where it has one, is reached from it with Tab. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, index, isChosen, isTabStop, onChoose, onFix, onDismiss, isFixDisabled, remedy, onMove } = props;
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { cell } = finding;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, isChosen && styles.chosen)}
        data-index={index}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isChosen}
        title={cell === null ? undefined : texts.goToCell(cellToA1(cell))}
        onClick={() => onChoose(finding, index)}
        onKeyDown={(event) => onMove(event, index)}
      >
        <span className={styles.sign}>
          <SeverityMark severity={severityOf[finding.code]} />
        </span>
        <span className={styles.message}>{findingText(finding, language)}</span>
        {cell !== null && <span className={styles.cell}>{cellToA1(cell)}</span>}
      </button>
      {onFix !== null && finding.fix !== null && (
        <div className={styles.fix}>
          <FixButton
            finding={finding}
            disabled={isFixDisabled}
            tabIndex={isTabStop ? 0 : -1}
            onFix={() => onFix([finding])}
            onKeyDown={(event) => onMove(event, index)}
          />
        </div>
      )}
      {remedy !== null && <div className={styles.fix}>{remedy}</div>}
      {isChosen && onDismiss !== null && (
        <div className={styles.fix}>
          <DismissFinding disabled={isFixDisabled} onDismiss={(reason, by) => onDismiss(finding, reason, by)} />
        </div>
      )}
    </li>
  );
});
