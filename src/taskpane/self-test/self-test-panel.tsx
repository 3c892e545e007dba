import { laterTextsIn } from '../../i18n/texts';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { capabilityNames, type SelfTestReport } from '../../workbook/self-test';
import { useLanguage } from '../language-context';
import { CopyableText } from '../saving/copyable-text';
import { AskedQuestion } from './asked-question';
import { hasFailure, reportText, tallyText } from './report-text';
import { ResultList } from './result-list';
import type { SelfTest, SelfTestState } from './use-self-test';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  start: { justifySelf: 'start' },
});

/** The trial of the Excel at hand: what it is, how far it is, what came of it, and the report to send on. */
export function SelfTestPanel({ state, start }: SelfTest) {
  const styles = useStyles();
  const texts = laterTextsIn(useLanguage()).selfTest;
  return (
    <div className={styles.panel}>
      {(state.kind === 'waiting' || state.kind === 'obstructed') && (
        <>
          <p className={styles.text}>{texts.introduction}</p>
          <p className={styles.text}>{texts.warning}</p>
        </>
      )}
      {state.kind === 'obstructed' && (
        <p className={styles.heading} role="alert">
          {texts.obstacle}
        </p>
      )}
      {state.kind === 'running' && <Running state={state} />}
      {state.kind === 'done' && <Done report={state.report} />}
      {state.kind !== 'running' && (
        <Button
          className={styles.start}
          appearance={state.kind === 'done' ? 'secondary' : 'primary'}
          onClick={() => void start()}
        >
          {state.kind === 'waiting' ? texts.start : texts.again}
        </Button>
      )}
    </div>
  );
}

function Running({
  state: { trial, results, question },
}: {
  readonly state: Extract<SelfTestState, { kind: 'running' }>;
}) {
  const texts = laterTextsIn(useLanguage()).selfTest;
  const total = capabilityNames.length;
  const text = trial === null ? '' : texts.progress(trial.index + 1, total, texts.capabilities[trial.capability].name);
  return (
    <>
      {question === null ? <span>{text}</span> : <AskedQuestion asked={question.asked} onAnswer={question.answer} />}
      <ProgressBar value={results.length} max={total} thickness="large" aria-label={text} />
      <ResultList results={results} />
    </>
  );
}

function Done({ report }: { readonly report: SelfTestReport }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = laterTextsIn(language).selfTest;
  const { results, leftSheet } = report;
  return (
    <>
      <p className={styles.heading} role="status">
        {tallyText(results, language)}
      </p>
      {leftSheet !== null && (
        <p className={styles.text} role="alert">
          {texts.left(leftSheet)}
        </p>
      )}
      <ResultList results={results} />
      <p className={styles.text}>{hasFailure(results) ? `${texts.sendReport} ${texts.forIt}` : texts.forIt}</p>
      <CopyableText label={texts.report} text={reportText(report, language)} copy={texts.copy} />
    </>
  );
}
