import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId } from 'react';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { useLanguage } from '../language-context';
import { problemNumber, problemText } from './draft/problems';
import { useEditing, useEditorTexts } from './editing';
import { downloadFile } from '../saving/download-file';
import { criteriaFileOf } from './export-file';
import { totalTrialText } from './sheet-trial';

interface EditorFootProps {
  readonly onKeep: (set: CriteriaSet) => void;
  readonly onStart: () => void;
}

const useStyles = makeStyles({
  status: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  other: { flexGrow: 1, paddingInline: tokens.spacingHorizontalXS },
});

/** What the set means for the open sheet, or what is still wrong with it; and what to do with it. */
export function EditorFoot({ onKeep, onStart }: EditorFootProps) {
  const styles = useStyles();
  const { draft, dispatch, problems, trial } = useEditing();
  const texts = useEditorTexts();
  const language = useLanguage();
  const id = useId();
  const total = totalTrialText(useDeferredValue(trial), texts, language);
  const [problem] = problems;
  const isReady = problem === undefined;
  const { set } = draft;
  return (
    <>
      <div id={id} className={styles.status} role="status">
        {problem === undefined ? (
          <>
            <span className={styles.strong}>{texts.preview.title}:</span> {total}
          </>
        ) : (
          <>
            <span className={styles.wrong}>
              <span className={styles.strong}>{texts.problems(problems.length)}.</span>{' '}
              {atCriterion(problemNumber(problem, set), problemText(problem, language))}
            </span>{' '}
            <Button size="small" onClick={() => dispatch({ type: 'went', view: problem.view })}>
              {texts.goToProblem}
            </Button>
          </>
        )}
      </div>
      <Button
        appearance="primary"
        disabledFocusable={!isReady}
        aria-describedby={id}
        title={texts.keepHint}
        onClick={() => onKeep(set)}
      >
        {texts.keep}
      </Button>
      <div className={styles.buttons}>
        <Button
          className={styles.other}
          size="small"
          disabledFocusable={!isReady}
          onClick={() => {
            downloadFile(criteriaFileOf(set));
            dispatch({ type: 'went', view: { kind: 'export' } });
          }}
        >
          {texts.exportFile}
        </Button>
        <Button
          className={styles.other}
          size="small"
          onClick={() => dispatch({ type: 'went', view: { kind: 'comparison' } })}
        >
          {texts.compare}
        </Button>
        <Button className={styles.other} size="small" onClick={onStart}>
          {texts.anotherSet}
        </Button>
      </div>
    </>
  );

  function atCriterion(number: string | null, text: string): string {
    return number === null ? text : texts.atCriterion(number, text);
  }
}
