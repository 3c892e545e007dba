import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { lazy, Suspense, useId, useMemo, useState, type ReactNode } from 'react';
import { withTitlesOfSheet } from '../../app/filled-from-sheet';
import type { SheetReport } from '../../app/report';
import { framedBy } from '../../criteria/frame';
import { numberedOf } from '../../criteria/leaves';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { setReasonText } from '../../i18n/set-reason-texts';
import type { AssessedTable } from '../../reporting/assessed-table';
import { shortTitle } from '../criteria-title';
import { useLanguage } from '../language-context';
import { listedSets } from '../listed-sets';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { CriteriaPicker } from './criteria-picker';
import { PreviewButton } from './preview-button';

interface SetSourceProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly report: Exclude<SheetReport, { layout: 'none' }>;
}

/** Looked at by who doubts a figure. */
const OwnGuessList = lazy(() => import(/* webpackChunkName: "own-guesses" */ './own-guess-list'));
const SetFacts = lazy(() => import(/* webpackChunkName: "set-facts" */ './set-facts'));

const useStyles = makeStyles({
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  own: { color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase300 },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  action: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: 'transparent',
    border: 'none',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What a sheet is held against and why; where that is the sheet itself, how it was read, and what else there is to do. */
export function SetSource({ store, state, report }: SetSourceProps) {
  const styles = useStyles();
  const language = useLanguage();
  const [open, setOpen] = useState<'facts' | 'sets' | null>(null);
  const panelId = useId();
  const [table] = report.tables;
  if (table.criteriaFrom === 'sheet') return <OwnSource store={store} state={state} table={table} />;
  const reasons = reasonsText(table, language);
  return (
    <div className={styles.part}>
      <div className={styles.source}>{shortTitle(table.criteriaSet, language)}</div>
      {reasons !== null && <div className={styles.source}>{reasons}</div>}
      <KeepTitles store={store} state={state} table={table} />
      <div className={styles.actions}>
        <PreviewButton
          className={styles.action}
          isOpen={open === 'facts'}
          previewId={panelId}
          onToggle={() => setOpen(open === 'facts' ? null : 'facts')}
        >
          {textsIn(language).setFacts.about}
        </PreviewButton>
        <PreviewButton
          className={styles.action}
          isOpen={open === 'sets'}
          previewId={panelId}
          onToggle={() => setOpen(open === 'sets' ? null : 'sets')}
        >
          {textsIn(language).ownSet.chooseAnother}
        </PreviewButton>
      </div>
      {open === 'facts' && (
        <Suspense>
          <SetFacts id={panelId} set={table.criteriaSet} />
        </Suspense>
      )}
      {open === 'sets' && <OtherSets id={panelId} store={store} state={state} />}
    </div>
  );
}

interface OtherSetsProps {
  readonly id: string;
  readonly store: PaneStore;
  readonly state: PaneState;
}

/** The sets that there are; the sheet is held against the chosen one at once. */
function OtherSets({ id, store: { start, send }, state }: OtherSetsProps) {
  const choose = (set: string | null) => {
    send({ type: 'criteriaChosen', id: set });
    void start({ kind: 'check' });
  };
  return (
    <div id={id}>
      <CriteriaPicker
        sets={listedSets(state)}
        criteria={state.criteria}
        disabled={state.running !== null}
        onChoose={choose}
        onOpenFile={(file) => void start({ kind: 'openCriteria', file })}
        onEdit={() => void start({ kind: 'editCriteria' })}
      />
    </div>
  );
}

/** Of criteria whose text was not seen, the sheet's words are shown; they can be kept for whoever opens the workbook next. */
function KeepTitles({ store: { start }, state, table }: OwnSourceProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = textsIn(language).setFacts;
  const { criteriaSet, table: read, sheet } = table;
  const whole = listedSets(state).find(({ set }) => set.id === criteriaSet.id)?.set ?? criteriaSet;
  const titled = useMemo(() => withTitlesOfSheet(whole, read), [whole, read]);
  if (titled === whole) return null;
  const untitled = numberedOf(whole).filter(({ title }) => title === undefined).length;
  return (
    <>
      <div className={styles.source}>{texts.titlesOfSheet(untitled)}</div>
      <div className={styles.actions}>
        <Button
          className={styles.action}
          size="small"
          icon={<BookmarkRegular />}
          disabledFocusable={state.running !== null}
          onClick={() => void start({ kind: 'storeCriteria', set: titled, sheetName: sheet.name })}
        >
          {texts.keepTitles}
        </Button>
      </div>
    </>
  );
}

interface OwnSourceProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly table: AssessedTable;
}

function OwnSource({ store, state, table }: OwnSourceProps) {
  const { start } = store;
  const styles = useStyles();
  const language = useLanguage();
  const texts = textsIn(language).ownSet;
  const [open, setOpen] = useState<'guesses' | 'sets' | null>(null);
  const panelId = useId();
  const { criteriaSet, frame, sheet, assessment } = table;
  const set = frame === undefined ? criteriaSet : framedBy(criteriaSet, frame);
  const { counts, maxScore } = assessment;
  const isBusy = state.running !== null;
  const toggle = (panel: 'guesses' | 'sets', text: string): ReactNode => (
    <PreviewButton
      className={styles.action}
      isOpen={open === panel}
      previewId={panelId}
      onToggle={() => setOpen(open === panel ? null : panel)}
    >
      {text}
    </PreviewButton>
  );
  return (
    <div className={styles.part}>
      <div className={styles.own}>
        {texts.heldAgainstItself(counts.total, maxScore === null ? null : formatNumber(maxScore, language))}
      </div>
      {frame !== undefined && (
        <div className={styles.source}>{textsIn(language).setFacts.framed(shortTitle(frame, language))}</div>
      )}
      <div className={styles.actions}>
        {toggle('guesses', texts.howItWasRead)}
        {toggle('sets', texts.chooseAnother)}
        <Button
          className={styles.action}
          size="small"
          icon={<EditRegular />}
          disabledFocusable={isBusy}
          aria-haspopup="dialog"
          onClick={() => void start({ kind: 'editCriteria', own: { set, sheetName: sheet.name } })}
        >
          {texts.viewAndEdit}
        </Button>
        <Button
          className={styles.action}
          size="small"
          icon={<BookmarkRegular />}
          disabledFocusable={isBusy}
          onClick={() => void start({ kind: 'rememberOwnSet', set, sheetName: sheet.name })}
        >
          {frame === undefined ? texts.rememberIt : textsIn(language).setFacts.keepFramed}
        </Button>
      </div>
      {open === 'guesses' && (
        <Suspense>
          <OwnGuessList id={panelId} table={table} />
        </Suspense>
      )}
      {open === 'sets' && <OtherSets id={panelId} store={store} state={state} />}
    </div>
  );
}

/** Null where somebody asked for the set by name. */
function reasonsText({ criteriaReasons = [] }: AssessedTable, language: Language): string | null {
  if (criteriaReasons.length === 0) return null;
  const text = criteriaReasons.map((reason) => setReasonText(reason, language)).join('; ');
  // What somebody has chosen was not found out.
  if (criteriaReasons.some(({ code }) => code === 'remembered'))
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return textsIn(language).ownSet.recognisedBy(text);
}
