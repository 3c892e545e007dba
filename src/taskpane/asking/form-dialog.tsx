import { Button, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { laterTextsIn, textsIn } from '../../i18n/texts';
import { hasBlankForm } from '../../reporting/blank-form/blank-form';
import { listTitle } from '../criteria-title';
import { useLanguage } from '../language-context';
import { QuestionDialog, useQuestionStyles } from '../question/question-dialog';
import { rowButton } from '../shared-styles';
import { useFirstFocus } from '../use-first-focus';

interface FormDialogProps {
  readonly open: boolean;
  readonly sets: readonly CriteriaSet[];
  readonly onAdd: (set: CriteriaSet) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  sets: { margin: 0, padding: 0, listStyleType: 'none' },
  set: {
    ...rowButton,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  close: { alignSelf: 'flex-start' },
});

/** Which set's empty form is to be added. */
export function FormDialog({ open, ...form }: FormDialogProps) {
  return (
    <QuestionDialog open={open} onClose={form.onClose}>
      <FormChoice {...form} />
    </QuestionDialog>
  );
}

function FormChoice({ sets, onAdd, onClose }: Omit<FormDialogProps, 'open'>) {
  const styles = useStyles();
  const question = useQuestionStyles();
  const language = useLanguage();
  const { form: texts, cancel } = laterTextsIn(language).asking;
  const { examples } = textsIn(language).taskpane;
  const body = useFirstFocus<HTMLDivElement>('button');
  return (
    <div ref={body} className={question.body}>
      <DialogTitle as="h2" className={question.title}>
        {texts.title}
      </DialogTitle>
      <p className={question.text}>{texts.introduction}</p>
      <ul className={styles.sets} aria-label={texts.title}>
        {sets.filter(hasBlankForm).map((set) => (
          <li key={set.id}>
            <button type="button" className={styles.set} onClick={() => onAdd(set)}>
              {set.isExample ? `${examples}: ` : ''}
              {listTitle(set, language)}
            </button>
          </li>
        ))}
      </ul>
      <Button className={styles.close} onClick={onClose}>
        {cancel}
      </Button>
    </div>
  );
}
