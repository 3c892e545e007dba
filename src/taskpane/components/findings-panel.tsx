import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { severityOf, type Finding, type Severity } from '../../assessing/finding';
import { areaContains } from '../../workbook/address';
import type { SelectedCells } from '../../workbook/port';
import { findInFindings } from '../finding-list/find-in-findings';
import { groupFindings } from '../finding-list/finding-groups';
import { listItems, type Grouping } from '../finding-list/finding-list-items';
import { preferredGrouping, rememberGrouping, sessionStorageOf } from '../finding-list/list-choices';
import { useLanguage, useTexts } from '../language-context';
import { FindingList, type FindingActions } from './finding-list';
import { FindingTools } from './finding-tools';
import { SeverityFilter } from './severity-filter';

interface FindingsPanelProps extends FindingActions {
  readonly findings: readonly Finding[];
  /** The units from first to last; null for one without a name. */
  readonly units: readonly (string | null)[];
  readonly chosen: Finding | null;
  /** What is selected in the workbook; null where that is not known. */
  readonly selection: SelectedCells | null;
}

/** Fewer are looked through at a glance. */
const FEWEST_TO_SEARCH = 4;

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  /** Lets the rows reach to the edges, so that their text stands in line with what is above. */
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  aside: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
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

const NONE: ReadonlySet<string> = new Set();

/** All that is to be looked at: searched, counted, divided, and then the findings themselves. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { findings, units, chosen, selection, ...actions } = props;
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const list = textsIn(language).findingList;
  const [sought, setSought] = useState('');
  const [only, setOnly] = useState<Severity | null>(null);
  const [grouping, setGrouping] = useState<Grouping>(() => preferredGrouping(sessionStorageOf(window)));
  const [opened, setOpened] = useState(NONE);

  const words = useDeferredValue(sought);
  const found = useMemo(() => findInFindings(findings, words, language), [findings, words, language]);
  const groups = useMemo(() => groupFindings(found), [found]);
  const shown = useMemo(
    () => (only === null ? found : found.filter(({ code }) => severityOf[code] === only)),
    [found, only],
  );
  const sheetCount = useMemo(() => new Set(findings.map(({ sheetId }) => sheetId)).size, [findings]);
  const divided = grouping === 'sheet' && sheetCount < 2 ? 'severity' : grouping;
  const items = useMemo(() => listItems(shown, { grouping: divided, units, opened }), [shown, divided, units, opened]);
  const isCurrent = useCallback(
    (finding: Finding) => finding === chosen || (selection !== null && isAt(finding, selection)),
    [chosen, selection],
  );
  const toggle = useCallback((key: string) => setOpened((keys) => toggled(keys, key)), []);
  const showAll = () => {
    setSought('');
    setOnly(null);
  };

  if (findings.length === 0) {
    return (
      <div className={styles.clear}>
        <CheckmarkCircleRegular className={styles.clearIcon} aria-hidden />
        <h2 className={styles.clearTitle}>{texts.nothingFound}</h2>
        <p className={styles.clearAdvice}>{texts.nothingFoundAdvice}</p>
      </div>
    );
  }
  const hidden = selection === null ? [] : findings.filter((one) => isAt(one, selection) && !shown.includes(one));
  return (
    <section className={styles.panel} aria-label={texts.findings}>
      {findings.length >= FEWEST_TO_SEARCH && (
        <FindingTools
          sought={sought}
          grouping={divided}
          groupings={sheetCount < 2 ? ['severity', 'criterion'] : ['severity', 'criterion', 'sheet']}
          onSeek={setSought}
          onGroup={(next) => {
            setGrouping(next);
            rememberGrouping(next, sessionStorageOf(window));
          }}
        />
      )}
      <SeverityFilter groups={groups} only={only} onChange={setOnly} />
      {(shown.length === 0 || hidden.length > 0) && (
        <div className={styles.aside}>
          {shown.length === 0 ? list.nothingMatches : list.hiddenHere(hidden.length)}
          <Button size="small" onClick={showAll}>
            {shown.length === 0 ? list.showAll : list.show}
          </Button>
        </div>
      )}
      <div className={styles.list}>
        <FindingList
          key={`${divided} ${only ?? ''}`}
          items={items}
          label={texts.findings}
          isCurrent={isCurrent}
          chosen={chosen}
          namesSheets={sheetCount > 1 && divided !== 'sheet'}
          opened={opened}
          onToggle={toggle}
          {...actions}
        />
      </div>
    </section>
  );
}

function isAt({ cell, sheetId }: Finding, { sheetId: selectedId, area }: SelectedCells): boolean {
  return cell !== null && sheetId === selectedId && areaContains(area, cell);
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
