import { Button, Dialog, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { laterTextsIn, textsIn } from '../../i18n/texts';
import { hasBlankForm } from '../../reporting/blank-form/blank-form';
import { listTitle } from '../criteria-title';
import { useLanguage } from '../language-context';
import { dialogBody, dialogSurface, dialogTitle, rowButton } from '../shared-styles';
import { useFirstFocus } from '../use-first-focus';

interface FormDialogProps {
  readonly open: boolean;
  readonly sets: readonly CriteriaSet[];
  readonly onAdd: (set: CriteriaSet) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  surface: { ...dialogSurface, maxWidth: '520px' },
  body: dialogBody,
  title: dialogTitle,
  text: { margin: 0 },
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
    <Dialog open={open} onOpenChange={(_, { open: isOpening }) => isOpening || form.onClose()}>
      <DialogSurface className={useStyles().surface}>
        <FormChoice {...form} />
      </DialogSurface>
    </Dialog>
  );
}

function FormChoice({ sets, onAdd, onClose }: Omit<FormDialogProps, 'open'>) {
  const styles = useStyles();
  const language = useLanguage();
  const { form: texts, cancel } = laterTextsIn(language).asking;
  const { examples } = textsIn(language).taskpane;
  const body = useFirstFocus<HTMLDivElement>('button');
  return (
    <div ref={body} className={styles.body}>
      <DialogTitle as="h2" className={styles.title}>
        {texts.title}
      </DialogTitle>
      <p className={styles.text}>{texts.introduction}</p>
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
