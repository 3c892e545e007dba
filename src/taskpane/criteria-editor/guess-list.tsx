import { laterTextsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { numberedOf } from '../../criteria/leaves';
import { localText } from '../../i18n/local-text';
import type { InferenceNote } from '../../reading/infer/inference-note';
import { useLanguage } from '../language-context';
import { useEditing, useEditorTexts } from './editing';
import { GuessQuestion } from './guess-question';

interface GuessListProps {
  /** What else is to be known of how the sheet was read. */
  readonly notes: readonly InferenceNote[];
}

const useStyles = makeStyles({
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  explained: { margin: 0 },
});

/** Every guess that was made of the sheet's words, each to be confirmed or changed. */
export function GuessList({ notes }: GuessListProps) {
  const styles = useStyles();
  const { draft, dispatch } = useEditing();
  const { guesses: texts } = useEditorTexts();
  const language = useLanguage();
  const { guesses, set } = draft;
  const titles = new Map(numberedOf(set).map(({ number, title }) => [number, title]));
  const titleOf = (number: string) => {
    const title = titles.get(number);
    return title === undefined ? '' : localText(title, language);
  };
  return (
    <>
      <p className={styles.explained}>{guesses.length > 0 ? texts.explained : texts.none}</p>
      {guesses.length > 1 && (
        <Button onClick={() => dispatch({ type: 'allGuessesConfirmed' })}>{texts.confirmAll(guesses.length)}</Button>
      )}
      {guesses.map((guess) => (
        <GuessQuestion key={guess.number} guess={guess} title={titleOf(guess.number)} />
      ))}
      {notes.length > 0 && (
        <>
          <h3 className={styles.head}>{texts.others}</h3>
          <ul className={styles.notes}>
            {notes.map((note, index) => (
              <li key={index}>{laterTextsIn(language).inference.note(note)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
