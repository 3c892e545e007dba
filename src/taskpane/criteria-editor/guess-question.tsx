import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { measureText } from '../../i18n/measure-texts';
import { useLanguage } from '../language-context';
import type { PendingGuess } from './draft/pending-guesses';
import { criterionAt, placesOf } from './draft/place';
import { useEditing, useEditorTexts } from './editing';

interface GuessQuestionProps {
  readonly guess: PendingGuess;
  /** What the criterion says, where the question stands apart from it. */
  readonly title?: string;
}

const useStyles = makeStyles({
  question: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  says: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** What was guessed of a criterion and from which words: right, wrong, or to be changed. */
export function GuessQuestion({ guess, title }: GuessQuestionProps) {
  const styles = useStyles();
  const { draft, dispatch } = useEditing();
  const { guesses: texts, item } = useEditorTexts();
  const language = useLanguage();
  const { number, measure, effect = null, words } = guess;
  const place = placesOf(draft.set).find((each) => criterionAt(draft.set, each)?.number === number);
  const of = texts.ofCriterion(number);
  return (
    <div role="group" aria-label={item.criterion(number)} className={styles.question}>
      {title !== undefined && (
        <div className={styles.title}>
          {item.criterion(number)}. {title}
        </div>
      )}
      <div className={styles.says}>{texts.says(words)}</div>
      <div>{texts.means(measureText(measure, language), effect)}</div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          aria-label={texts.confirm + of}
          onClick={() => dispatch({ type: 'guessConfirmed', number })}
        >
          {texts.confirm}
        </Button>
        <Button size="small" aria-label={texts.refuse + of} onClick={() => dispatch({ type: 'guessRefused', number })}>
          {texts.refuse}
        </Button>
        {title !== undefined && place !== undefined && (
          <Button size="small" aria-label={texts.change + of} onClick={() => dispatch({ type: 'went', view: place })}>
            {texts.change}
          </Button>
        )}
      </div>
    </div>
  );
}
