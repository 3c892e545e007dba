import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
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
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  count: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  number: { fontWeight: tokens.fontWeightSemibold, paddingInlineStart: '4px' },
});

/** How many findings of each severity there are; pressing one shows it alone. */
export function SeverityFilter({ groups, only, onChange }: SeverityFilterProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.counts} role="group" aria-label={texts.findings}>
      {groups.map(({ severity, findings }) => (
        <ToggleButton
          key={severity}
          className={styles.count}
          size="small"
          shape="circular"
          icon={<SeverityMark severity={severity} />}
          checked={only === severity}
          onClick={() => onChange(only === severity ? null : severity)}
        >
          {texts.severity[nameOf(severity, findings)]} <span className={styles.number}>{findings.length}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
