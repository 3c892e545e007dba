import { textsIn } from '../../i18n/texts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { basisOf } from '../../app/criterion-basis';
import { assessedTables, isUnclear, type CheckReport } from '../../app/report';
import type { Finding } from '../../assessing/finding';
import { overviewText } from '../announcement';
import { useLanguage, useTexts } from '../language-context';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { card } from '../shared-styles';
import { useFindingJobs } from '../use-finding-jobs';
import { FindingsPanel } from './findings-panel';
import { SampleButton } from './sample-button';
import { SheetNotice } from './sheet-notice';
import { WorkbookNotice } from './workbook-notice';
import { WorkbookUnits } from './workbook-units';

interface WorkbookResultProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly report: CheckReport;
}

const useStyles = makeStyles({
  card,
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Where every unit of the workbook stands, and what is wrong on any of its sheets. */
export function WorkbookResult({ store, state, report }: WorkbookResultProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const overview = textsIn(language).workbookOverview;
  const isBusy = state.running !== null;
  const { goTo, fix, dismiss } = useFindingJobs(store);
  const { sheets } = report;
  const locked = useMemo(() => new Set(sheets.flatMap(({ sheet }) => (sheet.isProtected ? sheet.id : []))), [sheets]);
  const fixOn = useCallback((sheetId: string) => (locked.has(sheetId) ? null : fix), [locked, fix]);
  const tables = useMemo(() => assessedTables(sheets), [sheets]);
  const basis = useCallback((finding: Finding) => basisOf(finding, tables), [tables]);
  const units = useMemo(() => tables.map(({ assessment }) => assessment.unit?.name ?? null), [tables]);
  const findings = useMemo(
    () => sheets.flatMap((one) => (one.layout === 'none' && !isUnclear(one) ? [] : one.findings)),
    [sheets],
  );
  const guides = sheets.filter((one) => one.layout === 'none' && !isUnclear(one)).map(({ sheet }) => sheet.name);
  const hasTables = sheets.length > guides.length;
  return (
    <>
      <SheetNotice stale={state.stale} protectedSheet={null} />
      <WorkbookNotice report={report} notice={state.notice} />
      <section className={styles.card} aria-label={texts.result}>
        <h2 className={styles.title}>{hasTables ? overviewText(tables, language) : overview.noTables}</h2>
        {hasTables ? (
          <WorkbookUnits
            sheets={sheets}
            onShow={(sheetId, cell) => void store.start({ kind: 'showSheet', sheetId, cell })}
          />
        ) : (
          <>
            <p className={styles.quiet}>{overview.noTablesAdvice}</p>
            <SampleButton store={store} disabled={isBusy} />
          </>
        )}
        {guides.length > 0 && <p className={styles.quiet}>{overview.withoutTable(guides)}</p>}
      </section>
      {hasTables && (
        <FindingsPanel
          findings={findings}
          units={units}
          chosen={state.chosen}
          selection={state.selection}
          onChoose={goTo}
          fixOn={fixOn}
          onDismiss={dismiss}
          isFixDisabled={isBusy}
          basisOf={basis}
          remedyOf={noRemedy}
        />
      )}
    </>
  );
}

/** What is asked of a sheet is asked on its own page. */
function noRemedy(): null {
  return null;
}
