import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ResultCounts } from '../../assessing/assessment';
import { useTexts } from '../language-context';

interface ResultBarProps {
  readonly counts: ResultCounts;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '2px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '3px' },
  met: { backgroundColor: tokens.colorBrandBackground },
  notMet: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  rated: { backgroundColor: tokens.colorBrandBackground2Pressed },
  blank: { backgroundColor: tokens.colorNeutralStroke1 },
  notApplicable: { backgroundColor: tokens.colorNeutralStroke2 },
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

/**
 * How the criteria divide into met, not met, graded, not assessed and not applicable, those that give points into full and less;
 * the legend says in words what stands in no line above it.
 */
export function ResultBar({ counts }: ResultBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const isMixed = counts.full + counts.notFull > 0;
  const isRatedAlone = counts.met + counts.notMet + counts.full + counts.notFull === 0;
  const parts = [
    { key: 'full', count: counts.full, name: null, color: styles.met },
    { key: 'met', count: counts.met, name: isMixed ? texts.met : null, color: styles.met },
    { key: 'rated', count: counts.rated, name: isRatedAlone ? null : texts.rated, color: styles.rated },
    { key: 'notFull', count: counts.notFull, name: texts.notFull, color: styles.notMet },
    { key: 'notMet', count: counts.notMet, name: texts.notMet, color: styles.notMet },
    { key: 'blank', count: counts.blank, name: texts.blank, color: styles.blank },
    { key: 'notApplicable', count: counts.notApplicable, name: texts.notApplicable, color: styles.notApplicable },
  ].filter(({ count }) => count > 0);
  const named = parts.filter(({ name }) => name !== null);
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {parts.map(({ key, count, color }) => (
          <div key={key} className={mergeClasses(styles.part, color)} style={{ flexGrow: count }} />
        ))}
      </div>
      {named.length > 0 && (
        <ul className={styles.legend}>
          {named.map(({ key, count, name, color }) => (
            <li key={key} className={styles.key}>
              <span className={mergeClasses(styles.dot, color)} aria-hidden />
              {count} {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
