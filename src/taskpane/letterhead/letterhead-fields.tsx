import { textsIn } from '../../i18n/texts';
import { tabTexts } from '../../i18n/tab-texts';
import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { letterheadKeys, type LetterheadKey, type LetterheadWords } from '../../reporting/summary/letterhead-keys';
import { printedWords } from '../../reporting/summary/letterhead-words';
import { useLanguage } from '../language-context';

interface LetterheadFieldsProps {
  readonly words: LetterheadWords;
  readonly onChange: (words: LetterheadWords) => void;
}

/** Whose authority somebody signs with stands on a line of its own: “TM. ỦY BAN NHÂN DÂN”, and below it “CHỦ TỊCH”. */
const severalLines: ReadonlySet<LetterheadKey> = new Set<LetterheadKey>(['issuingUnit', 'signerTitle']);

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** A field for each place of the head and the foot; what is printed where it stays empty is shown in it. */
export function LetterheadFields({ words, onChange }: LetterheadFieldsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { fields } = textsIn(language).letterhead;
  const printed = printedWords(tabTexts[language].summary, '');
  return (
    <div className={styles.fields}>
      {letterheadKeys.map((key) => (
        <Field key={key} className={styles.field} label={fields[key]} size="small">
          {severalLines.has(key) ? (
            <Textarea
              size="small"
              resize="vertical"
              value={words[key]}
              placeholder={printed[key]}
              onChange={(_, { value }) => onChange({ ...words, [key]: value })}
            />
          ) : (
            <Input
              size="small"
              value={words[key]}
              placeholder={printed[key]}
              onChange={(_, { value }) => onChange({ ...words, [key]: value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
