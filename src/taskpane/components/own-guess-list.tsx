import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ownGuesses } from '../../assessing/own/own-guesses';
import type { AssessedTable } from '../../reporting/assessed-table';
import { useLanguage } from '../language-context';

interface OwnGuessListProps {
  readonly id: string;
  readonly table: AssessedTable;
}

/** Guesses that are shown before somebody asks for all: most forms have no more. */
const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  guesses: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  more: { justifySelf: 'start' },
});

/** What was guessed of a sheet that is held against itself, in sentences. */
export default function OwnGuessList({ id, table: { table, assessment } }: OwnGuessListProps) {
  const styles = useStyles();
  const texts = textsIn(useLanguage()).ownSet;
  const guesses = useMemo(() => ownGuesses(table, assessment), [table, assessment]);
  const [isWhole, setIsWhole] = useState(false);
  const left = guesses.length - SHOWN_AT_FIRST;
  return (
    <div id={id} className={styles.guesses}>
      <ul className={styles.list} aria-label={texts.howItWasRead}>
        {guesses.slice(0, isWhole ? undefined : SHOWN_AT_FIRST).map((guess, index) => (
          <li key={index}>{texts.guess(guess)}</li>
        ))}
      </ul>
      {left > 0 && !isWhole && (
        <Button className={styles.more} appearance="subtle" size="small" onClick={() => setIsWhole(true)}>
          {texts.moreGuesses(left)}
        </Button>
      )}
    </div>
  );
}
