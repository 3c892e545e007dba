import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../assessing/finding';
import { markStyles } from '../../reporting/mark-style';

interface SeverityMarkProps {
  readonly severity: Severity;
}

const icons = {
  error: ErrorCircleFilled,
  gap: CircleHintRegular,
  warning: WarningFilled,
  info: InfoRegular,
} as const satisfies Record<Severity, unknown>;

const swatch = ({ fillColor, fontColor }: (typeof markStyles)[keyof typeof markStyles]) => ({
  backgroundColor: fillColor,
  color: fontColor,
});

const useStyles = makeStyles({
  /** In any theme the colour of the cells, which have no theme. */
  mark: {
    boxSizing: 'border-box',
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '18px',
    height: '18px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: '14px',
    lineHeight: 1,
    forcedColorAdjust: 'none',
  },
  error: swatch(markStyles.error),
  gap: swatch(markStyles.gap),
  warning: swatch(markStyles.warning),
  /** What is not marked has no colour in the cells. */
  info: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground3 },
});

/** A severity's sign in the colour that its marks have in cells: told apart by shape as well. The word stands beside. */
export function SeverityMark({ severity }: SeverityMarkProps) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])} aria-hidden>
      <Icon />
    </span>
  );
}
