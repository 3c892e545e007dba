import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ResultCounts } from '../../assessing/assessment';
import { useTexts } from '../language-context';
import { resultParts, useResultColors } from '../result-parts';

interface ResultBarProps {
  readonly counts: ResultCounts;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '2px',
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '3px' },
});

/** How the criteria divide, in one thin bar; the figure over it says it in numbers. */
export function ResultBar({ counts }: ResultBarProps) {
  const styles = useStyles();
  const colors = useResultColors();
  const parts = resultParts(counts, useTexts());
  return (
    <div className={styles.bar} aria-hidden>
      {parts.map(({ key, count }) => (
        <div key={key} className={mergeClasses(styles.part, colors[key])} style={{ flexGrow: count }} />
      ))}
    </div>
  );
}
