import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';

interface ReadingLineProps {
  readonly id: string;
  readonly text: string;
  /** The answer can be used. */
  readonly isReady: boolean;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalSNudge,
    minHeight: tokens.lineHeightBase300,
  },
  sign: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  ready: { color: tokens.colorBrandForeground1 },
  unready: { color: tokens.colorPaletteMarigoldForeground2 },
});

/** What would be read, or what is missing for that; said by screen readers whenever it changes. */
export function ReadingLine({ id, text, isReady }: ReadingLineProps) {
  const styles = useStyles();
  const Sign = isReady ? CheckmarkCircleFilled : WarningFilled;
  return (
    <div className={styles.line}>
      <Sign className={mergeClasses(styles.sign, isReady ? styles.ready : styles.unready)} aria-hidden />
      <span id={id} role="status">
        {text}
      </span>
    </div>
  );
}
