import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../assessing/assessment';
import { formatNumber } from '../../i18n/format';
import { useLanguage } from '../language-context';

interface UnitFigureProps {
  readonly assessment: Assessment;
  readonly className?: string;
}

const useStyles = makeStyles({
  figure: { textAlign: 'end', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  total: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** How many criteria a unit has met of all, or its points of the most where the set has points. */
export function UnitFigure({ assessment: { counts, score, maxScore }, className }: UnitFigureProps) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <span className={mergeClasses(styles.figure, className)}>
      {score === null ? counts.met : formatNumber(score, language)}
      <span className={styles.total}>/{maxScore === null ? counts.total : formatNumber(maxScore, language)}</span>
    </span>
  );
}
