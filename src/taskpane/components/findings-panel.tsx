import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { severityOf, type Finding, type Severity } from '../../assessing/finding';
import { areaContains } from '../../workbook/address';
import type { SelectedCells } from '../../workbook/port';
import { findInFindings } from '../finding-list/find-in-findings';
import { groupFindings } from '../finding-list/finding-groups';
import { listItems, type Grouping, type ListItem } from '../finding-list/finding-list-items';
import { preferredGrouping, rememberGrouping, sessionStorageOf } from '../finding-list/list-choices';
import { fixableTogether } from '../fixable-findings';
import { useLanguage, useTexts } from '../language-context';
import { useShortcuts } from '../shortcuts/use-shortcuts';
import { DismissFinding } from './dismiss-finding';
import { FindingList, type FindingActions, type FindingSteps } from './finding-list';
import { FindingTools } from './finding-tools';
import { GroupingChoice } from './grouping-choice';
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
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
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
const NO_FINDINGS: ReadonlySet<Finding> = new Set();

/** All that is to be looked at: searched, counted, divided, and then the findings themselves. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { findings, units, chosen, selection, ...actions } = props;
  const { isWritable } = actions;
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { findingList: list, findingActions } = textsIn(language);
  const [sought, setSought] = useState('');
  const [only, setOnly] = useState<Severity | null>(null);
  const [grouping, setGrouping] = useState<Grouping>(() => preferredGrouping(sessionStorageOf(window)));
  const [opened, setOpened] = useState(NONE);
  const [picked, setPicked] = useState<ReadonlySet<Finding> | null>(null);
  const [isDismissing, setDismissing] = useState(false);
  const steps = useRef<FindingSteps>(null);
  const step = (by: 1 | -1) => steps.current?.step(by);
  useShortcuts((name) => {
    if (name === 'next') step(1);
    else if (name === 'previous') step(-1);
  });

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
  const toggle = useCallback((key: string) => setOpened((keys) => toggled(keys, [key])), []);
  const stillPicked = useMemo(
    () => (picked === null ? null : new Set([...picked].filter((one) => findings.includes(one)))),
    [picked, findings],
  );
  const pick = useCallback((some: readonly Finding[]) => setPicked((now) => toggled(now ?? NO_FINDINGS, some)), []);
  const stopPicking = () => {
    setPicked(null);
    setDismissing(false);
  };
  const fixable = useMemo(() => {
    const together = fixableTogether(findings.filter(({ sheetId }) => isWritable(sheetId)));
    return new Map(together.map(({ code, findings: own }) => [code, own]));
  }, [findings, isWritable]);
  const fixableLike = useCallback(
    (finding: Finding) => {
      const own = fixable.get(finding.code) ?? [];
      return finding.fix === null || !own.includes(finding) ? [] : own;
    },
    [fixable],
  );
  const open = useMemo(() => openOf(items, chosen, selection), [items, chosen, selection]);
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
      <SeverityFilter groups={groups} only={only} onChange={setOnly} />
      {findings.length >= FEWEST_TO_SEARCH && (
        <FindingTools
          sought={sought}
          onSeek={setSought}
          grouping={
            <GroupingChoice
              grouping={divided}
              groupings={sheetCount < 2 ? ['severity', 'criterion'] : ['severity', 'criterion', 'sheet']}
              onGroup={(next) => {
                setGrouping(next);
                rememberGrouping(next, sessionStorageOf(window));
              }}
            />
          }
          onStep={step}
          isPicking={stillPicked !== null}
          onPicking={(isPicking) => (isPicking ? setPicked(NO_FINDINGS) : stopPicking())}
        />
      )}
      {stillPicked !== null && (
        <div className={styles.aside}>
          <span>{findingActions.picked(stillPicked.size)}</span>
          {stillPicked.size < shown.length && (
            <Button size="small" appearance="subtle" onClick={() => setPicked(new Set(shown))}>
              {findingActions.pickAll}
            </Button>
          )}
          {stillPicked.size > 0 && !isDismissing && (
            <Button size="small" disabledFocusable={actions.isDisabled} onClick={() => setDismissing(true)}>
              {textsIn(language).dismissal.askAll(stillPicked.size)}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={stopPicking}>
            {findingActions.stopPicking}
          </Button>
          {stillPicked.size > 0 && isDismissing && (
            <DismissFinding
              count={stillPicked.size}
              disabled={actions.isDisabled}
              onDismiss={(reason, by) => {
                actions.onDismiss([...stillPicked], reason, by);
                stopPicking();
              }}
              onLeave={() => setDismissing(false)}
            />
          )}
        </div>
      )}
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
          open={open}
          namesSheets={sheetCount > 1 && divided !== 'sheet'}
          opened={opened}
          onToggle={toggle}
          picked={stillPicked}
          onPick={pick}
          fixableLike={fixableLike}
          steps={steps}
          {...actions}
        />
      </div>
    </section>
  );
}

/** Of what all is told: the only one; else what was chosen, until a cell is selected that something else is found at. */
function openOf(items: readonly ListItem[], chosen: Finding | null, selection: SelectedCells | null): Finding | null {
  const shown = items.flatMap((item) => (item.kind === 'finding' ? item.findings : []));
  const [first, ...others] = shown;
  if (first !== undefined && others.length === 0) return first;
  const here = selection === null ? [] : shown.filter((one) => isAt(one, selection));
  const isChosen = chosen !== null && (here.length === 0 || here.includes(chosen));
  return isChosen ? chosen : (here[0] ?? null);
}

function isAt({ cell, sheetId }: Finding, { sheetId: selectedId, area }: SelectedCells): boolean {
  return cell !== null && sheetId === selectedId && areaContains(area, cell);
}

/** Takes in what is not among them, or out where all are. */
function toggled<T>(among: ReadonlySet<T>, some: readonly T[]): ReadonlySet<T> {
  const next = new Set(among);
  const isIn = some.every((one) => next.has(one));
  for (const one of some) {
    if (isIn) next.delete(one);
    else next.add(one);
  }
  return next;
}
