import { useCallback, useMemo } from 'react';
import { basisOf } from '../../app/criterion-basis';
import { isUnclear, type SheetReport } from '../../app/report';
import type { Finding } from '../../assessing/finding';
import type { AssessedTable } from '../../reporting/assessed-table';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { useFindingJobs } from '../use-finding-jobs';
import { AskColumnsButton } from './ask-columns-button';
import { DismissedList } from './dismissed-list';
import { FindingsPanel } from './findings-panel';
import { LikelySetQuestion } from './likely-set-question';
import { ResultSummary } from './result-summary';
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
}

/** Where a sheet stands, and what is wrong with it. */
export function SheetResult({ store, state, report }: SheetResultProps) {
  const { start } = store;
  const isBusy = state.running !== null;
  const { goTo, fix, dismiss } = useFindingJobs(store);
  const { isProtected } = report.sheet;
  const fixOn = useCallback(() => (isProtected ? null : fix), [isProtected, fix]);
  const askColumns = useCallback(() => void start({ kind: 'askColumns' }), [start]);
  const convert = useCallback(() => void start({ kind: 'convertToUnicode' }), [start]);
  /** Turning texts into Unicode is about every sheet that was checked. */
  const isAlone = state.report?.sheets.length === 1;
  const units = useMemo(() => unitsOf(report), [report]);
  const tables = report.layout === 'none' ? NO_TABLES : report.tables;
  const basis = useCallback((finding: Finding) => basisOf(finding, tables), [tables]);
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
      <ResultSummary
        report={report}
        disabled={isBusy}
        onAskColumns={askColumns}
        source={report.layout !== 'none' && <SetSource store={store} state={state} report={report} />}
        sample={<SampleButton store={store} disabled={isBusy} />}
      />
      <LikelySetQuestion store={store} state={state} report={report} />
      <UnitFacts store={store} state={state} report={report} />
      {(report.layout !== 'none' || isUnclear(report)) && (
        <FindingsPanel
          key={report.sheet.id}
          findings={report.findings}
          units={units}
          chosen={state.chosen}
          selection={state.selection}
          onChoose={goTo}
          onDismiss={dismiss}
          fixOn={fixOn}
          isFixDisabled={isBusy}
          basisOf={basis}
          remedyOf={remedyOf}
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

const NO_TABLES: readonly AssessedTable[] = [];

/** The message says already that the sheet is protected. */
function saysProtected({ notice }: PaneState): boolean {
  return notice?.kind === 'failed' && notice.error.code === 'sheet-protected';
}

function unitsOf(report: SheetReport): readonly (string | null)[] {
  return report.layout === 'none' ? [] : report.tables.map(({ assessment }) => assessment.unit?.name ?? null);
}
