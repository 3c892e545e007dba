import { textsIn } from '../../i18n/texts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { assessedTables, isUnclear, type CheckReport } from '../../app/report';
import { overviewText } from '../announcement';
import { useLanguage } from '../language-context';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { card } from '../shared-styles';
import { useFindingJobs } from '../use-finding-jobs';
import { FindingsPanel } from './findings-panel';
import { NextStepLine } from './next-step-line';
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
  const language = useLanguage();
  const overview = textsIn(language).workbookOverview;
  const isBusy = state.running !== null;
  const { sheets } = report;
  const locked = useMemo(() => new Set(sheets.flatMap(({ sheet }) => (sheet.isProtected ? sheet.id : []))), [sheets]);
  const isWritable = useCallback((sheetId: string) => !locked.has(sheetId), [locked]);
  const tables = useMemo(() => assessedTables(sheets), [sheets]);
  const jobs = useFindingJobs(store, tables);
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
      <section className={styles.card} aria-label={overview.backToWorkbook}>
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
      <NextStepLine store={store} state={state} />
      {hasTables && (
        <FindingsPanel
          findings={findings}
          units={units}
          chosen={state.chosen}
          selection={state.selection}
          isWritable={isWritable}
          isDisabled={isBusy}
          remedyOf={noRemedy}
          {...jobs}
        />
      )}
    </>
  );
}

/** What is asked of a sheet is asked on its own page. */
function noRemedy(): null {
  return null;
}
