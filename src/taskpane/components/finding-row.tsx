import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import type { CriterionBasis } from '../../app/criterion-basis';
import { severityOf, type Finding } from '../../assessing/finding';
import { findingText } from '../../i18n/finding-texts';
import { cellToA1 } from '../../workbook/address';
import { useLanguage, useTexts } from '../language-context';
import { rowButton } from '../shared-styles';
import { DismissFinding } from './dismiss-finding';
import { FixButton } from './fix-button';
import { SeverityMark } from './severity-mark';
import { WhyFinding } from './why-finding';

interface FindingRowProps {
  readonly finding: Finding;
  /** How many findings the line stands for, this one among them. */
  readonly alike: number;
  /** One of several alike, shown singly. */
  readonly isPart: boolean;
  /** Whether the alike ones are shown singly below. */
  readonly isOpened: boolean;
  /** Null where it goes without saying. */
  readonly sheetName: string | null;
  /** Counts from 0 through all groups. */
  readonly index: number;
  readonly isCurrent: boolean;
  /** One row is reached with Tab, the others from it with the arrow keys. */
  readonly isTabStop: boolean;
  readonly lineKey: string;
  readonly onToggle: (lineKey: string) => void;
  readonly onChoose: (finding: Finding, index: number) => void;
  /** Null where nothing can be written. */
  readonly onFix: ((findings: readonly Finding[]) => void) | null;
  /** Null where nothing can be kept in the workbook. */
  readonly onDismiss: ((finding: Finding, reason: string, by: string) => void) | null;
  readonly isFixDisabled: boolean;
  /** What its criterion rests on; null where that goes without saying, or the finding is not the chosen one. */
  readonly basis: CriterionBasis | null;
  /** What else can be done about it, under its message. */
  readonly remedy: ReactNode;
  /** A key was pressed on the row. */
  readonly onMove: (event: KeyboardEvent, index: number) => void;
}

/** What is pinned to the top and the foot of the pane may be as high: a row that gets the focus comes clear of it. */
const PINNED = '176px';

const useStyles = makeStyles({
  part: { paddingInlineStart: `calc(${tokens.spacingHorizontalM} + 16px + ${tokens.spacingHorizontalS})` },
  row: {
    ...rowButton,
    position: 'relative',
    scrollMarginBlock: PINNED,
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
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
  sheet: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  alike: { paddingInline: tokens.spacingHorizontalXS, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  count: { fontWeight: tokens.fontWeightSemibold, paddingInlineEnd: tokens.spacingHorizontalS },
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

/** One finding; choosing it selects its cell. What can be done about it is reached from it with Tab. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, alike, isPart, isOpened, sheetName, index, isCurrent, isTabStop, lineKey } = props;
  const { onToggle, onChoose, onFix, onDismiss, isFixDisabled, basis, remedy, onMove } = props;
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const listTexts = textsIn(language).findingList;
  const { cell } = finding;
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.row, isPart && styles.part, isCurrent && styles.chosen)}
        data-index={index}
        tabIndex={tabIndex}
        aria-current={isCurrent}
        title={cell === null ? undefined : texts.goToCell(cellToA1(cell))}
        onClick={() => onChoose(finding, index)}
        onKeyDown={(event) => onMove(event, index)}
      >
        <span className={styles.sign}>
          <SeverityMark severity={severityOf[finding.code]} />
        </span>
        <span className={styles.message}>
          {findingText(finding, language)}
          {sheetName !== null && <span className={styles.sheet}>{texts.onSheet(sheetName)}</span>}
        </span>
        {cell !== null && <span className={styles.cell}>{cellToA1(cell)}</span>}
      </button>
      {alike > 1 && (
        <div className={styles.fix}>
          <span className={styles.count}>{listTexts.alike(alike)}</span>
          <Button
            className={styles.alike}
            appearance="subtle"
            size="small"
            tabIndex={tabIndex}
            aria-expanded={isOpened}
            onClick={() => onToggle(lineKey)}
            onKeyDown={(event) => onMove(event, index)}
          >
            {isOpened ? listTexts.hideAlike : listTexts.showAlike}
          </Button>
        </div>
      )}
      {onFix !== null && alike === 1 && finding.fix !== null && (
        <div className={styles.fix}>
          <FixButton
            finding={finding}
            disabled={isFixDisabled}
            tabIndex={tabIndex}
            onFix={() => onFix([finding])}
            onKeyDown={(event) => onMove(event, index)}
          />
        </div>
      )}
      {remedy !== null && <div className={styles.fix}>{remedy}</div>}
      {basis !== null && (
        <div className={styles.fix}>
          <WhyFinding basis={basis} />
        </div>
      )}
      {onDismiss !== null && (
        <div className={styles.fix}>
          <DismissFinding disabled={isFixDisabled} onDismiss={(reason, by) => onDismiss(finding, reason, by)} />
        </div>
      )}
    </>
  );
});
