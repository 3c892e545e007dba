import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../assessing/finding';

interface SeverityMarkProps {
  readonly severity: Severity;
}

const icons = {
  error: ErrorCircleFilled,
  gap: CircleHintRegular,
  warning: WarningFilled,
  info: InfoRegular,
} as const satisfies Record<Severity, unknown>;

const useStyles = makeStyles({
  icon: { display: 'block', flexShrink: 0, fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  gap: { color: tokens.colorPaletteDarkOrangeForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A severity's sign: told apart by shape as well as by colour. The word for it stands beside. */
export function SeverityMark({ severity }: SeverityMarkProps) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
