import { Button, DialogTitle, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeriodPreview } from '../../app/close-period';
import { dayText } from '../../i18n/amount-texts';
import { changesSinceText, reachedText } from '../../i18n/period-texts';
import { laterTextsIn } from '../../i18n/texts';
import { useLanguage } from '../language-context';
import { QuestionDialog, useQuestionStyles } from '../question/question-dialog';
import { ScrolledList } from '../question/scrolled-list';
import { useFirstFocus } from '../use-first-focus';

interface PeriodDialogProps {
  readonly open: boolean;
  readonly preview: PeriodPreview;
  /** With no name where the user gave none. */
  readonly onSave: (name: string | undefined) => void;
  readonly onClose: () => void;
}

/** More are counted. */
const MOST_LISTED = 20;

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  units: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxHeight: '30vh', overflowY: 'auto' },
  unit: { overflowWrap: 'anywhere' },
});

/** Asks what the period is called, and shows what would be kept of it. */
export function PeriodDialog({ open, ...form }: PeriodDialogProps) {
  return (
    <QuestionDialog open={open} onClose={form.onClose}>
      <PeriodForm {...form} />
    </QuestionDialog>
  );
}

function PeriodForm({ preview, onSave, onClose }: Omit<PeriodDialogProps, 'open'>) {
  const { date, units, isAgain } = preview;
  const styles = useStyles();
  const question = useQuestionStyles();
  const language = useLanguage();
  const { period: texts, cancel } = laterTextsIn(language).asking;
  const [year, month] = date.split('-').map(Number);
  const [name, setName] = useState(() => texts.month(month ?? 0, year ?? 0));
  const form = useFirstFocus<HTMLFormElement>('input');
  const changes = changesSinceText(units, language);
  const more = units.length - MOST_LISTED;
  return (
    <form
      ref={form}
      className={question.body}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(name.trim() === '' ? undefined : name.trim());
      }}
    >
      <DialogTitle as="h2" className={question.title}>
        {texts.title}
      </DialogTitle>
      <p className={question.text}>{texts.introduction}</p>
      <Field className={styles.field} label={texts.name} hint={texts.day(dayText(date))} size="small">
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div>
        <p className={question.text}>{texts.kept}</p>
        <ScrolledList className={styles.units} label={texts.kept}>
          {units.slice(0, MOST_LISTED).map((unit, index) => (
            <li key={index} className={styles.unit}>
              {texts.unit(unit.unit, reachedText(unit, language))}
            </li>
          ))}
        </ScrolledList>
        {more > 0 && <p className={question.text}>{texts.more(more)}</p>}
      </div>
      {changes !== '' && <p className={question.text}>{changes}</p>}
      {isAgain && <p className={question.text}>{texts.again}</p>}
      <div className={question.buttons}>
        <Button appearance="primary" type="submit">
          {texts.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </form>
  );
}
