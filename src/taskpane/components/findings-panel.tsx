import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo, useState, type ReactNode } from 'react';
import type { Finding, Severity } from '../../assessing/finding';
import { groupFindings } from '../finding-groups';
import { useTexts } from '../language-context';
import { FindingList } from './finding-list';
import { SeverityFilter } from './severity-filter';

interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  /** The sheet's units from first to last; null for one without a name. */
  readonly units: readonly (string | null)[];
  readonly chosen: Finding | null;
  readonly onChoose: (finding: Finding) => void;
  /** Null where nothing can be written. */
  readonly onFix: ((findings: readonly Finding[]) => void) | null;
  /** Null where nothing can be kept in the workbook. */
  readonly onDismiss: ((finding: Finding, reason: string, by: string) => void) | null;
  readonly isFixDisabled: boolean;
  /** What else can be done about a finding; null for most. */
  readonly remedyOf: (finding: Finding) => ReactNode;
}

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  /** Lets the rows reach to the edges, so that their text stands in line with what is above. */
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  clear: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXL} 0`,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  clearIcon: { fontSize: '32px', color: tokens.colorBrandForeground1 },
  clearTitle: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  clearAdvice: { margin: 0 },
});

/** All that is to be looked at: counts first, then the findings themselves. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { findings, units, chosen, onChoose, onFix, onDismiss, isFixDisabled, remedyOf } = props;
  const styles = useStyles();
  const texts = useTexts();
  const groups = useMemo(() => groupFindings(findings, units), [findings, units]);
  const [only, setOnly] = useState<Severity | null>(null);
  const shown = useMemo(() => groups.filter(({ severity }) => only === null || severity === only), [groups, only]);
  if (groups.length === 0) {
    return (
      <div className={styles.clear}>
        <CheckmarkCircleRegular className={styles.clearIcon} aria-hidden />
        <h2 className={styles.clearTitle}>{texts.nothingFound}</h2>
        <p className={styles.clearAdvice}>{texts.nothingFoundAdvice}</p>
      </div>
    );
  }
  return (
    <section className={styles.panel} aria-label={texts.findings}>
      <SeverityFilter groups={groups} only={only} onChange={setOnly} />
      <div className={styles.list}>
        <FindingList
          key={only}
          groups={shown}
          namesUnits={units.length > 1}
          chosen={chosen}
          onChoose={onChoose}
          onFix={onFix}
          onDismiss={onDismiss}
          isFixDisabled={isFixDisabled}
          remedyOf={remedyOf}
        />
      </div>
    </section>
  );
}
