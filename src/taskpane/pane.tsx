import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { loadLaterTexts } from '../i18n/load-language';
import type { SheetReport } from '../app/report';
import type { ShortcutName } from '../shortcuts';
import type { CellPosition } from '../workbook/address';
import { announcement } from './announcement';
import { AskedBeforeWriting } from './components/asked-before-writing';
import { BusyBar } from './components/busy-bar';
import { ColumnsQuestion } from './components/columns-question';
import { CriteriaEditing } from './components/criteria-editing';
import { LetterheadEditing } from './components/letterhead-editing';
import { LiveRegion } from './components/live-region';
import { ScoreOffer } from './components/score-offer';
import { ShortcutsHelp } from './components/shortcuts-help';
import { UndoButton } from './components/undo-button';
import { Welcome } from './components/welcome';
import { PaneFoot } from './foot/pane-foot';
import { PaneHead } from './head/pane-head';
import { useLanguage } from './language-context';
import type { Job } from './pane-state';
import type { PaneStore } from './pane-store';
import { loadResultPart } from './load-result-part';
import { useShortcuts } from './shortcuts/use-shortcuts';
import { shownSheet } from './shown-sheet';
import { shownTable } from './shown-table';
import { TALL_ENOUGH } from './tall-enough';
import { useFocusKeeper } from './use-focus-keeper';
import { useSingleClicks } from './use-single-clicks';

const ElsewhereLine = lazy(async () => ({ default: (await loadResultPart()).ElsewhereLine }));
const Figure = lazy(async () => ({ default: (await loadResultPart()).Figure }));
const NoticeBar = lazy(async () => ({ default: (await loadResultPart()).NoticeBar }));
const RefusedSets = lazy(async () => ({ default: (await loadResultPart()).RefusedSets }));
const ResultBar = lazy(async () => ({ default: (await loadResultPart()).ResultBar }));
const SheetResult = lazy(async () => ({ default: (await loadResultPart()).SheetResult }));
const Source = lazy(async () => ({ default: (await loadResultPart()).Source }));
const Who = lazy(async () => ({ default: (await loadResultPart()).Who }));

/** Most look at what is wrong alone. */
const CriteriaOverview = lazy(async () => {
  await loadLaterTexts();
  return import(/* webpackChunkName: "criteria-overview" */ './components/criteria-overview');
});

/** Opened seldom, and it has the list of criteria sets. */
const PaneOptions = lazy(async () => {
  const { PaneOptions: loaded } = await import(/* webpackChunkName: "options" */ './components/pane-options');
  return { default: loaded };
});

/** Most workbooks have one sheet that counts. */
const WorkbookResult = lazy(async () => {
  const { WorkbookResult: loaded } = await import(/* webpackChunkName: "workbook" */ './components/workbook-result');
  return { default: loaded };
});

interface PaneProps {
  readonly store: PaneStore;
  readonly onSwitchLanguage: () => void;
}

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  content: {
    flexGrow: 1,
    display: 'grid',
    alignContent: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    outlineStyle: 'none',
  },
  bottom: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 2,
    [TALL_ENOUGH]: { position: 'sticky', bottom: 0 },
  },
  busy: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** The whole pane: where do we stand, what is wrong, what can be done now. */
export function Pane({ store, onSwitchLanguage }: PaneProps) {
  const styles = useStyles();
  const main = useFocusKeeper<HTMLElement>();
  useSingleClicks();
  const language = useLanguage();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { report, dialog, isDialogOpen } = state;
  const FirstRun = isDialogOpen && dialog?.kind === 'firstRun' ? store.part('firstRun') : null;
  const sheet = shownSheet(state);
  const isBusy = state.running !== null;
  const table = shownTable(state);
  const start = (job: Job) => void store.start(job);
  const undo = () => start({ kind: 'undo' });
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isOptionsOpen, setOptionsOpen] = useState(false);
  const [areDetailsOpen, setDetailsOpen] = useState(false);
  const [isOverviewOpen, setOverviewOpen] = useState(false);
  useShortcuts((name) => {
    const job = jobOf(name);
    if (name === 'help') setHelpOpen(true);
    else if (job !== null && (job.kind !== 'undo' || state.undoable.length > 0)) start(job);
  });
  const showSheet = (shown: SheetReport | null) => {
    if (shown === null) store.send({ type: 'sheetShown', sheetId: null });
    else start({ kind: 'showSheet', sheetId: shown.sheet.id, cell: topOf(shown) });
  };
  return (
    <div className={styles.pane}>
      <PaneHead
        who={
          report !== null && (
            <Suspense>
              <Who
                state={state}
                onShowSheet={showSheet}
                onShowUnit={(unit) => store.send({ type: 'unitShown', unit })}
              />
            </Suspense>
          )
        }
        source={
          report !== null && (
            <Suspense>
              <Source state={state} isOpen={areDetailsOpen} onToggle={() => setDetailsOpen(!areDetailsOpen)} />
            </Suspense>
          )
        }
        figure={
          report !== null && (
            <Suspense>
              <Figure state={state} />
            </Suspense>
          )
        }
        bar={
          table !== null && (
            <Suspense>
              <ResultBar counts={table.assessment.counts} />
            </Suspense>
          )
        }
        onCheck={() => start({ kind: 'check' })}
        onCheckWorkbook={() => start({ kind: 'checkWorkbook' })}
        disabled={isBusy}
        isFirst={report === null}
        hasResult={report !== null && report.sheets.some(({ layout }) => layout !== 'none')}
        isOptionsOpen={isOptionsOpen}
        onOptions={setOptionsOpen}
        options={
          <Suspense>
            <PaneOptions
              store={store}
              state={state}
              onSwitchLanguage={onSwitchLanguage}
              onShowShortcuts={() => setHelpOpen(true)}
            />
          </Suspense>
        }
      />
      <LiveRegion text={announcement(state, language)} />
      <main ref={main} tabIndex={-1} className={styles.content}>
        {state.refusedSets.length > 0 && (
          <Suspense>
            <RefusedSets refused={state.refusedSets} onDismiss={() => store.send({ type: 'refusedSetsSeen' })} />
          </Suspense>
        )}
        {state.notice !== null && (
          <Suspense>
            <NoticeBar
              notice={state.notice}
              onStart={start}
              undo={<UndoButton notice={state.notice} undoable={state.undoable} onUndo={undo} />}
              onSkipUndo={() => store.send({ type: 'undoSkipped' })}
              onDismiss={() => store.send({ type: 'noticeDismissed' })}
            />
          </Suspense>
        )}
        <ScoreOffer notice={state.notice} onStart={start} onKeep={() => store.send({ type: 'noticeDismissed' })} />
        {report === null && FirstRun === null && <Welcome />}
        {report === null && FirstRun !== null && (
          <FirstRun
            disabled={isBusy}
            onTrySample={() => start({ kind: 'addSample' })}
            onOver={() => store.send({ type: 'dialogClosed' })}
          />
        )}
        {report !== null && sheet === null && (
          <Suspense>
            <WorkbookResult store={store} state={state} report={report} />
          </Suspense>
        )}
        {report !== null && sheet !== null && (
          <Suspense>
            <ElsewhereLine state={state} sheet={sheet} onCheck={() => start({ kind: 'check' })} onGoBack={showSheet} />
            {isOverviewOpen && table !== null ? (
              <CriteriaOverview
                table={table}
                onGoTo={(cell) => start({ kind: 'showSheet', sheetId: table.sheet.id, cell })}
                onBack={() => setOverviewOpen(false)}
              />
            ) : (
              <SheetResult store={store} state={state} report={sheet} areDetailsOpen={areDetailsOpen} />
            )}
          </Suspense>
        )}
        <ColumnsQuestion store={store} state={state} />
        <CriteriaEditing store={store} state={state} />
        <AskedBeforeWriting store={store} state={state} />
        <LetterheadEditing store={store} state={state} />
        <ShortcutsHelp open={isHelpOpen} onClose={() => setHelpOpen(false)} />
      </main>
      <footer className={styles.bottom}>
        {state.running !== null && (
          <div className={styles.busy}>
            <BusyBar
              job={state.running}
              progress={state.progress}
              isCancelling={state.isCancelling}
              onCancel={store.cancel}
            />
          </div>
        )}
        <PaneFoot
          isMarked={state.isMarked}
          disabled={isBusy}
          undo={<UndoButton isQuiet notice={null} undoable={state.undoable} onUndo={undo} />}
          onStart={start}
          onOverview={table === null ? null : () => setOverviewOpen(true)}
          onCreateWorkbook={store.createWorkbook}
        />
      </footer>
    </div>
  );
}

function topOf(report: SheetReport): CellPosition {
  const { row, column } = report.layout === 'none' ? { row: 0, column: 0 } : report.tables[0].table.area;
  return { row, column };
}

function jobOf(name: ShortcutName): Job | null {
  switch (name) {
    case 'search':
    case 'help':
    case 'next':
    case 'previous':
      return null;
    case 'score':
      return { kind: 'askScores' };
    default:
      return { kind: name };
  }
}
