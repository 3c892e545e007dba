import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetReport } from '../../app/report';
import { localText } from '../../i18n/local-text';
import { setReasonText } from '../../i18n/set-reason-texts';
import { useLanguage } from '../language-context';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { card } from '../shared-styles';

interface LikelySetQuestionProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly report: SheetReport;
}

const useStyles = makeStyles({
  card,
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  question: { margin: 0, overflowWrap: 'anywhere' },
  until: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks whether a set that the sheet is like is its own: half of the words alike is too little to say so unasked. */
export function LikelySetQuestion({ store: { start }, state, report }: LikelySetQuestionProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = textsIn(language).ownSet.likely;
  const likely = report.layout === 'none' ? null : (report.tables.find((table) => table.likelySet)?.likelySet ?? null);
  if (likely === null) return null;
  const { set, reasons } = likely;
  const isBusy = state.running !== null;
  const answer = (isItsOwn: boolean) =>
    void start({ kind: 'answerLikelySet', set, sheetName: report.sheet.name, isItsOwn });
  const why = reasons.map((reason) => setReasonText(reason, language)).join('; ');
  return (
    <section className={styles.card} aria-label={texts.heading}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.question}>{texts.question(localText(set.title, language), why)}</p>
      <div className={styles.answers}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => answer(true)}>
          {texts.take}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => answer(false)}>
          {texts.refuse}
        </Button>
      </div>
      <p className={styles.until}>{texts.until}</p>
    </section>
  );
}
