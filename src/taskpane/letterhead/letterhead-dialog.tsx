import { textsIn } from '../../i18n/texts';
import { Button, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterheadWords, OwnWords } from '../../reporting/summary/letterhead-keys';
import { useLanguage } from '../language-context';
import { QuestionDialog, useQuestionStyles } from '../question/question-dialog';
import { allWords, trimmedWords } from './all-words';
import { LetterheadFields } from './letterhead-fields';

interface LetterheadDialogProps {
  readonly open: boolean;
  /** What stands there now. */
  readonly words: OwnWords;
  readonly onSave: (words: LetterheadWords) => void;
  readonly onClose: () => void;
}

/** "Thể thức, chữ ký": who issues the tabs and who signs them. */
export function LetterheadDialog({ open, ...form }: LetterheadDialogProps) {
  return (
    <QuestionDialog open={open} onClose={form.onClose}>
      <LetterheadForm {...form} />
    </QuestionDialog>
  );
}

function LetterheadForm({ words: standing, onSave, onClose }: Omit<LetterheadDialogProps, 'open'>) {
  const question = useQuestionStyles();
  const language = useLanguage();
  const texts = textsIn(language).letterhead;
  const [words, setWords] = useState(() => allWords(standing));
  return (
    <div className={question.body}>
      <DialogTitle as="h2" className={question.title}>
        {textsIn(language).frame.letterhead}
      </DialogTitle>
      <p className={question.text}>{texts.introduction}</p>
      <LetterheadFields words={words} onChange={setWords} />
      <div className={question.buttons}>
        <Button appearance="primary" onClick={() => onSave(trimmedWords(words))}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
