import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { SheetReport } from '../app/report';
import type { Finding } from '../assessing/finding';
import { announcement, isUnclear } from './announcement';
import { ActionBar } from './components/action-bar';
import { AskColumnsButton } from './components/ask-columns-button';
import { BusyBar } from './components/busy-bar';
import { ColumnsQuestion } from './components/columns-question';
import { CriteriaPicker } from './components/criteria-picker';
import { FindingsPanel } from './components/findings-panel';
import { LiveRegion } from './components/live-region';
import { NoticeBar } from './components/notice-bar';
import { ResultSummary } from './components/result-summary';
import { SheetNotice } from './components/sheet-notice';
import { UndoButton } from './components/undo-button';
import { UnicodeOffer } from './components/unicode-offer';
import { Welcome } from './components/welcome';
import { useLanguage, useTexts } from './language-context';
import { listedSets } from './listed-sets';
import type { PaneState } from './pane-state';
import type { PaneStore } from './pane-store';
import { TALL_ENOUGH } from './tall-enough';
import { useFocusKeeper } from './use-focus-keeper';
import { useVisuallyHidden } from './use-visually-hidden';

interface PaneProps {
  readonly store: PaneStore;
  readonly onSwitchLanguage: () => void;
}

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  top: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  language: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})`,
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
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 2,
    [TALL_ENOUGH]: { position: 'sticky', bottom: 0 },
  },
});

/** The whole pane: choose, check, read the result, act on it. */
export function Pane({ store, onSwitchLanguage }: PaneProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const main = useFocusKeeper<HTMLElement>();
  const texts = useTexts();
  const language = useLanguage();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { start, send, cancel } = store;

  const goTo = useCallback((finding: Finding) => void start({ kind: 'goTo', finding }), [start]);
  const fix = useCallback((findings: readonly Finding[]) => void start({ kind: 'fix', findings }), [start]);
  const undo = useCallback(() => void start({ kind: 'undo' }), [start]);
  const askColumns = useCallback(() => void start({ kind: 'askColumns' }), [start]);
  const convert = useCallback(() => void start({ kind: 'convertToUnicode' }), [start]);
  const [checked] = state.report?.sheets ?? [];
  const isBusy = state.running !== null;
  const units = useMemo(() => (checked === undefined ? [] : unitsOf(checked)), [checked]);
  const remedyOf = useCallback(
    ({ code }: Finding) => {
      if (code === 'header-ambiguous' || code === 'columns-unsure') {
        if (checked?.layout === 'matrix') return null;
        return <AskColumnsButton disabled={isBusy} onAsk={askColumns} />;
      }
      return code === 'legacy-font' && checked !== undefined ? (
        <UnicodeOffer sheet={checked.sheet} disabled={isBusy} onConvert={convert} />
      ) : null;
    },
    [checked, isBusy, askColumns, convert],
  );
  return (
    <div className={styles.pane}>
      <header className={styles.top}>
        <h1 className={hidden}>{texts.productName}</h1>
        <CriteriaPicker
          sets={listedSets(state)}
          criteria={state.criteria}
          disabled={isBusy}
          onChoose={(id) => send({ type: 'criteriaChosen', id })}
          onOpenFile={(file) => void start({ kind: 'openCriteria', file })}
          aside={
            <>
              {state.notice?.kind !== 'done' && <UndoButton notice={null} undoable={state.undoable} onUndo={undo} />}
              <Button
                className={styles.language}
                appearance="subtle"
                size="small"
                icon={<LocalLanguageRegular />}
                lang={language === 'vi' ? 'en' : 'vi'}
                onClick={onSwitchLanguage}
              >
                {texts.languageSwitch}
              </Button>
            </>
          }
        />
        <Button
          appearance="primary"
          size="large"
          icon={<CheckmarkCircleRegular />}
          disabledFocusable={isBusy}
          onClick={() => void start({ kind: 'check' })}
        >
          {texts.check}
        </Button>
        {state.running !== null && <BusyBar job={state.running} isCancelling={state.isCancelling} onCancel={cancel} />}
      </header>
      <LiveRegion text={announcement(state, language)} />
      <main ref={main} tabIndex={-1} className={styles.content}>
        {state.notice !== null && (
          <NoticeBar
            notice={state.notice}
            onStart={(job) => void start(job)}
            undo={<UndoButton notice={state.notice} undoable={state.undoable} onUndo={undo} />}
            onSkipUndo={() => send({ type: 'undoSkipped' })}
            onDismiss={() => send({ type: 'noticeDismissed' })}
          />
        )}
        {checked === undefined ? (
          <Welcome />
        ) : (
          <>
            <SheetNotice
              stale={state.stale}
              protectedSheet={checked.sheet.isProtected && !saysProtected(state) ? checked.sheet.name : null}
              onCheck={() => void start({ kind: 'check' })}
            />
            <ResultSummary report={checked} disabled={isBusy} onAskColumns={askColumns} />
            {(checked.layout !== 'none' || isUnclear(checked)) && (
              <FindingsPanel
                key={checked.sheet.id}
                findings={checked.findings}
                units={units}
                chosen={state.chosen}
                onChoose={goTo}
                onFix={checked.sheet.isProtected ? null : fix}
                isFixDisabled={isBusy}
                remedyOf={remedyOf}
              />
            )}
            <ColumnsQuestion store={store} state={state} />
          </>
        )}
      </main>
      <footer className={styles.bottom}>
        <ActionBar disabled={isBusy} onStart={(job) => void start(job)} />
      </footer>
    </div>
  );
}

/** The message says already that the sheet is protected. */
function saysProtected({ notice }: PaneState): boolean {
  return notice?.kind === 'failed' && notice.error.code === 'sheet-protected';
}

function unitsOf(report: SheetReport): readonly (string | null)[] {
  return report.layout === 'none' ? [] : report.tables.map(({ assessment }) => assessment.unit?.name ?? null);
}
