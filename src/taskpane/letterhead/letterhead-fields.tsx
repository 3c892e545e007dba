import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { letterheadTexts } from '../../i18n/letterhead-texts';
import { summaryTexts } from '../../i18n/summary-texts';
import { letterheadKeys, type LetterheadWords } from '../../reporting/summary/letterhead-keys';
import { printedWords } from '../../reporting/summary/letterhead-words';
import { useLanguage } from '../language-context';

interface LetterheadFieldsProps {
  readonly words: LetterheadWords;
  readonly onChange: (words: LetterheadWords) => void;
}

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
});

/** A field for each place of the head and the foot; what is printed where it stays empty is shown in it. */
export function LetterheadFields({ words, onChange }: LetterheadFieldsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { fields } = letterheadTexts[language];
  const printed = printedWords(summaryTexts[language], '');
  return (
    <div className={styles.fields}>
      {letterheadKeys.map((key) => (
        <Field key={key} label={fields[key]} size="small">
          <Textarea
            rows={1}
            size="small"
            resize="vertical"
            value={words[key]}
            placeholder={printed[key]}
            onChange={(_, { value }) => onChange({ ...words, [key]: value })}
          />
        </Field>
      ))}
    </div>
  );
}
