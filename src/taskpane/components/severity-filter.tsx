import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { nameOf, type Severity } from '../../assessing/finding';
import type { FindingGroup } from '../finding-list/finding-groups';
import { useTexts } from '../language-context';
import { SeverityMark } from './severity-mark';

interface SeverityFilterProps {
  readonly groups: readonly FindingGroup[];
  /** The severity on show alone, or null for all of them. */
  readonly only: Severity | null;
  readonly onChange: (only: Severity | null) => void;
}

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '3px' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '26px',
    padding: '0 6px 0 3px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** The legend of the marks, with how many findings of each severity there are; pressing one shows it alone. */
export function SeverityFilter({ groups, only, onChange }: SeverityFilterProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.chips} role="group" aria-label={texts.findings}>
      {groups.map(({ severity, findings }) => (
        <button
          key={severity}
          type="button"
          className={mergeClasses(styles.chip, only === severity && styles.pressed)}
          aria-pressed={only === severity}
          onClick={() => onChange(only === severity ? null : severity)}
        >
          <SeverityMark severity={severity} />
          <span>
            {texts.severity[nameOf(severity, findings)]} <span className={styles.count}>{findings.length}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
