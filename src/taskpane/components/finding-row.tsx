import { textsIn } from '../../i18n/texts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckboxCheckedRegular } from '@fluentui/react-icons/svg/checkbox-checked';
import { CheckboxUncheckedRegular } from '@fluentui/react-icons/svg/checkbox-unchecked';
import { memo, type KeyboardEvent } from 'react';
import { severityOf, type Finding } from '../../assessing/finding';
import { findingLabel } from '../../i18n/finding-label-texts';
import { findingText } from '../../i18n/finding-texts';
import { cellToA1 } from '../../workbook/address';
import { useLanguage, useTexts } from '../language-context';
import { oneLine, rowButton } from '../shared-styles';
import { FOOT_HEIGHT, HEAD_HEIGHT } from '../tall-enough';
import { useVisuallyHidden } from '../use-visually-hidden';
import { SeverityMark } from './severity-mark';

interface FindingRowProps {
  readonly finding: Finding;
  /** How many findings the line stands for, this one among them. */
  readonly alike: number;
  /** One of several alike, shown singly. */
  readonly isPart: boolean;
  /** What its criterion is about; "" where that goes without saying. */
  readonly content: string;
  /** Null where it goes without saying. */
  readonly sheetName: string | null;
  /** Counts from 0 through all groups. */
  readonly index: number;
  readonly isCurrent: boolean;
  /** Whether what there is to say and to do about it stands below. */
  readonly isOpen: boolean;
  /** Whether it is one of several that are picked; null while none are to be. */
  readonly isPicked: boolean | null;
  /** One row is reached with Tab, the others from it with the arrow keys. */
  readonly isTabStop: boolean;
  readonly onChoose: (finding: Finding, index: number) => void;
  /** A key was pressed on the row. */
  readonly onMove: (event: KeyboardEvent, index: number) => void;
}

const useStyles = makeStyles({
  part: { paddingInlineStart: '36px' },
  row: {
    ...rowButton,
    position: 'relative',
    boxSizing: 'border-box',
    minHeight: '46px',
    scrollMarginTop: `${HEAD_HEIGHT + 40}px`,
    scrollMarginBottom: `${FOOT_HEIGHT + 60}px`,
    gridTemplateColumns: '18px minmax(0, 1fr)',
    alignContent: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundSelected },
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: '6px',
      insetInlineStart: 0,
      width: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      forcedColorAdjust: 'none',
    },
  },
  open: { borderEndStartRadius: 0, borderEndEndRadius: 0 },
  sign: { display: 'grid', paddingTop: '1px' },
  box: { display: 'block', fontSize: '18px' },
  head: { ...oneLine, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  content: {
    ...oneLine,
    gridColumn: '2',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One finding in a line and a half: its criterion, what it is, its cell; below what it is about. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, alike, isPart, content, sheetName, index, isCurrent, isOpen, isPicked, isTabStop } = props;
  const { onChoose, onMove } = props;
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const texts = useTexts();
  const language = useLanguage();
  const listTexts = textsIn(language).findingList;
  const { cell, criterion } = finding;
  const sentence = findingText(finding, language);
  const head = [
    ...(criterion === null ? [] : [criterion]),
    findingLabel(finding, language),
    ...(cell === null ? [] : [cellToA1(cell)]),
    ...(alike > 1 ? [listTexts.alike(alike)] : []),
    ...(sheetName === null ? [] : [sheetName]),
  ].join(' · ');
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.row,
        isPart && styles.part,
        (isCurrent || isOpen) && styles.chosen,
        isOpen && styles.open,
      )}
      data-index={index}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isCurrent}
      aria-pressed={isPicked ?? undefined}
      title={cell === null ? undefined : texts.goToCell(cellToA1(cell))}
      onClick={() => onChoose(finding, index)}
      onKeyDown={(event) => onMove(event, index)}
    >
      <span className={styles.sign}>
        {isPicked === null ? (
          <SeverityMark severity={severityOf[finding.code]} />
        ) : isPicked ? (
          <CheckboxCheckedRegular className={styles.box} aria-hidden />
        ) : (
          <CheckboxUncheckedRegular className={styles.box} aria-hidden />
        )}
      </span>
      <span className={styles.head}>{head}</span>
      {content !== '' && !isOpen && <span className={hidden}>. {sentence}</span>}
      {!isOpen && (
        <span className={styles.content} aria-hidden={content !== ''}>
          {content === '' ? sentence : content}
        </span>
      )}
    </button>
  );
});
