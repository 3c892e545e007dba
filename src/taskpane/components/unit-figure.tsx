import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assessing/assessment';
import { formatNumber } from '../../i18n/format';
import { headlineOf } from '../../i18n/unit-figures';
import { useLanguage } from '../language-context';

interface UnitFigureProps {
  readonly assessment: Assessment;
  readonly className?: string;
}

const useStyles = makeStyles({
  figure: { textAlign: 'end', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  total: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** How many criteria a unit has met of all, or its points of the most where there are points. */
export function UnitFigure({ assessment, className }: UnitFigureProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { value, total } = headlineOf(assessment);
  return (
    <span className={mergeClasses(styles.figure, className)}>
      {formatNumber(value, language)}
      {total !== null && <span className={styles.total}>/{formatNumber(total, language)}</span>}
    </span>
  );
}
