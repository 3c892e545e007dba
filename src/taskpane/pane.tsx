import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import type { ShortcutName } from '../shortcuts';
import { announcement } from './announcement';
import { ActionBar } from './components/action-bar';
import { BackToWorkbook } from './components/back-to-workbook';
import { BusyBar } from './components/busy-bar';
import { ColumnsQuestion } from './components/columns-question';
import { CriteriaEditing } from './components/criteria-editing';
import { LetterheadEditing } from './components/letterhead-editing';
import { LiveRegion } from './components/live-region';
import { NoticeBar } from './components/notice-bar';
import { PaneHeader } from './components/pane-header';
import { PaneOptions } from './components/pane-options';
import { ScoreOffer } from './components/score-offer';
import { ShortcutsHelp } from './components/shortcuts-help';
import { UndoButton } from './components/undo-button';
import { Welcome } from './components/welcome';
import { useLanguage, useTexts } from './language-context';
import { nextStep } from './next-step';
import type { Job } from './pane-state';
import type { PaneStore } from './pane-store';
import { loadSheetResult } from './sheet-result-part';
import { useShortcuts } from './shortcuts/use-shortcuts';
import { shownSheet } from './shown-sheet';
import { TALL_ENOUGH } from './tall-enough';
import { useFocusKeeper } from './use-focus-keeper';
import { useVisuallyHidden } from './use-visually-hidden';

const SheetResult = lazy(async () => {
  const { SheetResult: loaded } = await loadSheetResult();
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
  top: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: {
    flexGrow: 1,
    display: 'grid',
    alignContent: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    outlineStyle: 'none',
  },
  bottom: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 2,
    [TALL_ENOUGH]: { position: 'sticky', bottom: 0 },
  },
});

/** The whole pane: where do we stand, what is wrong, what can be done now. */
export function Pane({ store, onSwitchLanguage }: PaneProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const main = useFocusKeeper<HTMLElement>();
  const texts = useTexts();
  const language = useLanguage();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { report, dialog, isDialogOpen } = state;
  const FirstRun = isDialogOpen && dialog?.kind === 'firstRun' ? store.part('firstRun') : null;
  const sheet = shownSheet(state);
  const isBusy = state.running !== null;
  const step = nextStep(state);
  const start = (job: Job) => void store.start(job);
  const undo = () => start({ kind: 'undo' });
  const [isHelpOpen, setHelpOpen] = useState(false);
  useShortcuts((name) => {
    const job = jobOf(name);
    if (name === 'help') setHelpOpen(true);
    else if (job !== null && (job.kind !== 'undo' || state.undoable.length > 0)) start(job);
  });
  return (
    <div className={styles.pane}>
      <header className={styles.top}>
        <h1 className={hidden}>{texts.productName}</h1>
        <PaneHeader
          onCheck={step.kind === 'check' ? null : () => start({ kind: 'check' })}
          onCheckWorkbook={step.kind === 'checkWorkbook' ? null : () => start({ kind: 'checkWorkbook' })}
          disabled={isBusy}
          options={
            <PaneOptions
              store={store}
              state={state}
              onSwitchLanguage={onSwitchLanguage}
              onShowShortcuts={() => setHelpOpen(true)}
            />
          }
        />
      </header>
      <LiveRegion text={announcement(state, language)} />
      <main ref={main} tabIndex={-1} className={styles.content}>
        {state.notice !== null && (
          <NoticeBar
            notice={state.notice}
            onStart={start}
            undo={<UndoButton notice={state.notice} undoable={state.undoable} onUndo={undo} />}
            onSkipUndo={() => store.send({ type: 'undoSkipped' })}
            onDismiss={() => store.send({ type: 'noticeDismissed' })}
          />
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
          <>
            {report.sheets.length > 1 && (
              <BackToWorkbook onBack={() => store.send({ type: 'sheetShown', sheetId: null })} />
            )}
            <Suspense>
              <SheetResult store={store} state={state} report={sheet} />
            </Suspense>
          </>
        )}
        <ColumnsQuestion store={store} state={state} />
        <CriteriaEditing store={store} state={state} />
        <LetterheadEditing store={store} state={state} />
        <ShortcutsHelp open={isHelpOpen} onClose={() => setHelpOpen(false)} />
      </main>
      <footer className={styles.bottom}>
        {state.running !== null && (
          <BusyBar
            job={state.running}
            progress={state.progress}
            isCancelling={state.isCancelling}
            onCancel={store.cancel}
          />
        )}
        <ActionBar
          step={step}
          disabled={isBusy}
          undo={
            state.notice?.kind !== 'done' && (
              <UndoButton isQuiet notice={null} undoable={state.undoable} onUndo={undo} />
            )
          }
          onStart={start}
          onCreateWorkbook={store.createWorkbook}
        />
      </footer>
    </div>
  );
}

function jobOf(name: ShortcutName): Job | null {
  return name === 'search' || name === 'help' ? null : { kind: name };
}
