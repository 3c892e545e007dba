import { makeStyles, tokens } from '@fluentui/react-components';
import type { OptionalTab } from '../../reporting/summary/our-tabs';

interface TabChoiceProps {
  readonly legend: string;
  /** What each tab that can be left out is called, in the order in which they are offered. */
  readonly names: Readonly<Partial<Record<OptionalTab, string>>>;
  readonly unwanted: readonly OptionalTab[];
  readonly onChange: (unwanted: readonly OptionalTab[]) => void;
}

const useStyles = makeStyles({
  tabs: { margin: 0, border: 'none', padding: `0 ${tokens.spacingHorizontalS}`, minWidth: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tab: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    cursor: 'pointer',
  },
  /** The browser's own, as the pane's start has no room for another. */
  box: { flexShrink: 0, width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
});

/** Which tabs of a report are made, of those that nothing else refers to. */
export function TabChoice({ legend, names, unwanted, onChange }: TabChoiceProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.tabs}>
      <legend className={styles.legend}>{legend}</legend>
      {namesOf(names).map(([tab, name]) => (
        <label key={tab} className={styles.tab}>
          <input
            type="checkbox"
            className={styles.box}
            checked={!unwanted.includes(tab)}
            onChange={() =>
              onChange(unwanted.includes(tab) ? unwanted.filter((one) => one !== tab) : [...unwanted, tab])
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

function namesOf(names: TabChoiceProps['names']): readonly (readonly [OptionalTab, string])[] {
  return Object.entries(names) as (readonly [OptionalTab, string])[];
}
