import { laterTextsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Answer, Question } from '../../workbook/self-test';
import { useLanguage } from '../language-context';

interface AskedQuestionProps {
  readonly asked: Question;
  readonly onAnswer: (answer: Answer) => void;
}

const useStyles = makeStyles({
  question: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What only somebody who looks at the sheet can say. */
export function AskedQuestion({ asked, onAnswer }: AskedQuestionProps) {
  const styles = useStyles();
  const texts = laterTextsIn(useLanguage()).selfTest;
  const { text, yes, no } = texts.questions[asked];
  return (
    <div className={styles.question} role="group" aria-label={text}>
      <p className={styles.text} role="status">
        {text}
      </p>
      <div className={styles.answers}>
        <Button appearance="primary" size="small" onClick={() => onAnswer('yes')}>
          {yes}
        </Button>
        {no !== null && (
          <Button size="small" onClick={() => onAnswer('no')}>
            {no}
          </Button>
        )}
        <Button size="small" onClick={() => onAnswer('skip')}>
          {texts.skip}
        </Button>
      </div>
    </div>
  );
}
