import { textsIn } from '../../i18n/texts';
import { Button, Dialog, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterheadWords, OwnWords } from '../../reporting/summary/letterhead-keys';
import { useLanguage } from '../language-context';
import { dialogBody, dialogSurface, dialogTitle } from '../shared-styles';
import { allWords, trimmedWords } from './all-words';
import { LetterheadFields } from './letterhead-fields';

interface LetterheadDialogProps {
  readonly open: boolean;
  /** What stands there now. */
  readonly words: OwnWords;
  readonly onSave: (words: LetterheadWords) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  surface: { ...dialogSurface, maxWidth: '520px' },
  body: dialogBody,
  title: dialogTitle,
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * "Thể thức, chữ ký": who issues the tabs and who signs them. It is kept when it is closed: Fluent UI takes what it hides
 * from screen readers back only while a dialog of its is there.
 */
export function LetterheadDialog({ open, ...form }: LetterheadDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, { open: isOpening }) => isOpening || form.onClose()}>
      <DialogSurface className={useStyles().surface}>
        <LetterheadForm {...form} />
      </DialogSurface>
    </Dialog>
  );
}

function LetterheadForm({ words: standing, onSave, onClose }: Omit<LetterheadDialogProps, 'open'>) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = textsIn(language).letterhead;
  const [words, setWords] = useState(() => allWords(standing));
  return (
    <div className={styles.body}>
      <DialogTitle as="h2" className={styles.title}>
        {textsIn(language).frame.letterhead}
      </DialogTitle>
      <p className={styles.text}>{texts.introduction}</p>
      <LetterheadFields words={words} onChange={setWords} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onSave(trimmedWords(words))}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
