import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ResultCounts } from '../../assessing/assessment';
import { useTexts } from '../language-context';
import { resultParts, useResultColors } from '../result-parts';

interface ResultLegendProps {
  readonly counts: ResultCounts;
}

const useStyles = makeStyles({
  legend: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  dot: { width: '8px', height: '8px', borderRadius: tokens.borderRadiusCircular, forcedColorAdjust: 'none' },
});

/** The parts of the bar in words; what the line above says is not said again. */
export function ResultLegend({ counts }: ResultLegendProps) {
  const styles = useStyles();
  const colors = useResultColors();
  const named = resultParts(counts, useTexts()).filter(({ name }) => name !== null);
  if (named.length === 0) return null;
  return (
    <ul className={styles.legend}>
      {named.map(({ key, count, name }) => (
        <li key={key} className={styles.key}>
          <span className={mergeClasses(styles.dot, colors[key])} aria-hidden />
          {count} {name}
        </li>
      ))}
    </ul>
  );
}
