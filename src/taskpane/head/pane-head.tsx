import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useRef, type ReactNode } from 'react';
import { useLanguage, useTexts } from '../language-context';
import { shortcutHint } from '../shortcuts/shown-keys';
import { HEAD_HEIGHT, TALL_ENOUGH } from '../tall-enough';
import { useLeaveByEscape } from '../use-leave-by-escape';
import { useVisuallyHidden } from '../use-visually-hidden';

interface PaneHeadProps {
  /** Whose result it is, by what, and how it stands: a line each. */
  readonly who: ReactNode;
  readonly source: ReactNode;
  readonly figure: ReactNode;
  readonly bar: ReactNode;
  readonly onCheck: () => void;
  readonly onCheckWorkbook: () => void;
  readonly disabled: boolean;
  /** Whether nothing was checked yet: then checking is what there is to do. */
  readonly isFirst: boolean;
  /** Whether there is a result, which the head then is the region of. */
  readonly hasResult: boolean;
  /** What is seldom changed; shown over the result when it is asked for. */
  readonly options: ReactNode;
  readonly isOptionsOpen: boolean;
  readonly onOptions: (isOpen: boolean) => void;
}

const useStyles = makeStyles({
  head: {
    position: 'relative',
    zIndex: 3,
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    padding: `2px ${tokens.spacingHorizontalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [TALL_ENOUGH]: { position: 'sticky', top: 0, height: `${HEAD_HEIGHT}px` },
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    minWidth: 0,
    flexWrap: 'wrap',
    [TALL_ENOUGH]: { flexWrap: 'nowrap' },
  },
  source: {
    minHeight: '20px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  product: { fontWeight: tokens.fontWeightSemibold },
  grow: { flexGrow: 1, minWidth: 0 },
  check: { flexShrink: 0, minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  options: { flexShrink: 0, minWidth: 'auto', color: tokens.colorNeutralForeground2 },
  bar: { height: '6px', marginTop: '3px' },
  panel: {
    position: 'absolute',
    zIndex: 4,
    insetInline: 0,
    top: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    maxHeight: `calc(100vh - ${HEAD_HEIGHT}px)`,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
});

/** What never leaves the sight: whose result, by what, how it stands, and checking again. It is as high whatever it says. */
export function PaneHead(props: PaneHeadProps) {
  const { who, source, figure, bar, onCheck, onCheckWorkbook, disabled, isFirst, hasResult } = props;
  const { options, isOptionsOpen, onOptions } = props;
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const texts = useTexts();
  const language = useLanguage();
  const { frame, workbookOverview } = textsIn(language);
  const opener = useRef<HTMLElement>(null);
  useLeaveByEscape(isOptionsOpen, () => {
    onOptions(false);
    opener.current?.focus();
  });
  return (
    <header className={styles.head}>
      <h1 className={hidden}>{texts.productName}</h1>
      <div {...(hasResult && { role: 'region', 'aria-label': texts.result })}>
        <div className={styles.line}>
          <div className={styles.grow}>
            {isFirst ? <span className={styles.product}>{texts.productName}</span> : who}
          </div>
          <Button
            className={styles.options}
            appearance="subtle"
            size="small"
            icon={<SettingsRegular />}
            title={frame.options}
            aria-label={frame.options}
            aria-expanded={isOptionsOpen}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              onOptions(!isOptionsOpen);
            }}
          />
        </div>
        <div className={`${styles.line} ${styles.source}`}>{isFirst ? frame.notChecked : source}</div>
        <div className={styles.line}>
          <div className={styles.grow}>{figure}</div>
          <Button
            className={styles.check}
            appearance={isFirst ? 'primary' : 'secondary'}
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={disabled}
            aria-label={texts.check}
            {...shortcutHint('check')}
            data-repeatable
            onClick={onCheck}
          >
            {frame.check}
          </Button>
          <Button
            className={styles.check}
            appearance="subtle"
            size="small"
            disabledFocusable={disabled}
            aria-label={workbookOverview.checkWorkbook}
            {...shortcutHint('checkWorkbook')}
            data-repeatable
            onClick={onCheckWorkbook}
          >
            {frame.wholeWorkbook}
          </Button>
        </div>
        <div className={styles.bar}>{bar}</div>
      </div>
      {isOptionsOpen && <div className={styles.panel}>{options}</div>}
    </header>
  );
}
