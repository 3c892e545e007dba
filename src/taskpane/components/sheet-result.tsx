import { useCallback, useMemo } from 'react';
import { isUnclear, type SheetReport } from '../../app/report';
import type { Finding } from '../../assessing/finding';
import type { AssessedTable } from '../../reporting/assessed-table';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { shownTable } from '../shown-table';
import { useFindingJobs } from '../use-finding-jobs';
import { AskColumnsButton } from './ask-columns-button';
import { DismissedList } from './dismissed-list';
import { FindingsPanel } from './findings-panel';
import { LikelySetQuestion } from './likely-set-question';
import { NextStepLine } from './next-step-line';
import { NoTable } from './no-table';
import { ResultDetails } from './result-details';
import { SampleButton } from './sample-button';
import { SetSource } from './set-source';
import { SheetNotice } from './sheet-notice';
import { UnicodeOffer } from './unicode-offer';
import { UnitFacts } from './unit-facts';
import { WorkbookNotice } from './workbook-notice';

interface SheetResultProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly report: SheetReport;
  /** Whether what stands behind the head's figure is on show. */
  readonly areDetailsOpen: boolean;
}

/** What is wrong with a sheet, and what is to be known of its result. */
export function SheetResult({ store, state, report, areDetailsOpen }: SheetResultProps) {
  const { start } = store;
  const isBusy = state.running !== null;
  const { isProtected } = report.sheet;
  const isWritable = useCallback(() => !isProtected, [isProtected]);
  const askColumns = useCallback(() => void start({ kind: 'askColumns' }), [start]);
  const convert = useCallback(() => void start({ kind: 'convertToUnicode' }), [start]);
  /** Turning texts into Unicode is about every sheet that was checked. */
  const isAlone = state.report?.sheets.length === 1;
  const shown = shownTable(state);
  const units = useMemo(() => unitsOf(report), [report]);
  const tables = report.layout === 'none' ? NO_TABLES : report.tables;
  const findings = useMemo(() => {
    const isOfOne = report.layout === 'none' || report.tables.length === 1 || shown === null;
    const name = shown?.assessment.unit?.name ?? null;
    return isOfOne ? report.findings : report.findings.filter(({ unit }) => unit === name);
  }, [report, shown]);
  const jobs = useFindingJobs(store, tables);
  const remedyOf = useCallback(
    ({ code }: Finding) => {
      if (code === 'header-ambiguous' || code === 'columns-unsure') {
        return report.layout === 'matrix' ? null : <AskColumnsButton disabled={isBusy} onAsk={askColumns} />;
      }
      return code === 'legacy-font' && isAlone ? (
        <UnicodeOffer sheet={report.sheet} disabled={isBusy} onConvert={convert} />
      ) : null;
    },
    [report, isAlone, isBusy, askColumns, convert],
  );
  return (
    <>
      <SheetNotice
        stale={state.stale}
        protectedSheet={report.sheet.isProtected && !saysProtected(state) ? report.sheet.name : null}
      />
      {state.report !== null && <WorkbookNotice report={state.report} notice={state.notice} />}
      {report.layout === 'none' ? (
        <NoTable report={report} sample={<SampleButton store={store} disabled={isBusy} />} />
      ) : (
        areDetailsOpen && (
          <ResultDetails
            report={report}
            table={shown}
            disabled={isBusy}
            onAskColumns={askColumns}
            source={<SetSource store={store} state={state} report={report} />}
          />
        )
      )}
      <LikelySetQuestion store={store} state={state} report={report} />
      <UnitFacts store={store} state={state} report={report} />
      <NextStepLine store={store} state={state} />
      {(report.layout !== 'none' || isUnclear(report)) && (
        <FindingsPanel
          key={report.sheet.id}
          findings={findings}
          units={shown === null ? units : ONE_UNIT}
          chosen={state.chosen}
          selection={state.selection}
          isWritable={isWritable}
          isDisabled={isBusy}
          remedyOf={remedyOf}
          {...jobs}
        />
      )}
      <DismissedList
        dismissed={report.dismissed}
        disabled={isBusy}
        onTakeBack={({ dismissal }) => void start({ kind: 'takeBackDismissal', dismissal })}
      />
    </>
  );
}

const ONE_UNIT: readonly (string | null)[] = [];
const NO_TABLES: readonly AssessedTable[] = [];

/** The message says already that the sheet is protected. */
function saysProtected({ notice }: PaneState): boolean {
  return notice?.kind === 'failed' && notice.error.code === 'sheet-protected';
}

function unitsOf(report: SheetReport): readonly (string | null)[] {
  return report.layout === 'none' ? [] : report.tables.map(({ assessment }) => assessment.unit?.name ?? null);
}
