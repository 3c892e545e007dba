import {
  Button,
  Dialog,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { PeriodPreview } from '../../app/close-period';
import { dayText } from '../../i18n/amount-texts';
import { changesSinceText, reachedText } from '../../i18n/period-texts';
import { laterTextsIn } from '../../i18n/texts';
import { useLanguage } from '../language-context';
import { dialogBody, dialogSurface, dialogTitle } from '../shared-styles';
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
  surface: { ...dialogSurface, maxWidth: '480px' },
  body: dialogBody,
  title: dialogTitle,
  text: { margin: 0, overflowWrap: 'anywhere' },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  units: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxHeight: '30vh', overflowY: 'auto' },
  unit: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks what the period is called, and shows what would be kept of it. */
export function PeriodDialog({ open, ...form }: PeriodDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, { open: isOpening }) => isOpening || form.onClose()}>
      <DialogSurface className={useStyles().surface}>
        <PeriodForm {...form} />
      </DialogSurface>
    </Dialog>
  );
}

function PeriodForm({ preview, onSave, onClose }: Omit<PeriodDialogProps, 'open'>) {
  const { date, units, isAgain } = preview;
  const styles = useStyles();
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
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(name.trim() === '' ? undefined : name.trim());
      }}
    >
      <DialogTitle as="h2" className={styles.title}>
        {texts.title}
      </DialogTitle>
      <p className={styles.text}>{texts.introduction}</p>
      <Field className={styles.field} label={texts.name} hint={texts.day(dayText(date))} size="small">
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div>
        <p className={styles.text}>{texts.kept}</p>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- whoever has no mouse scrolls it by keys */}
        <ul className={styles.units} aria-label={texts.kept} tabIndex={0}>
          {units.slice(0, MOST_LISTED).map((unit, index) => (
            <li key={index} className={styles.unit}>
              {texts.unit(unit.unit, reachedText(unit, language))}
            </li>
          ))}
        </ul>
        {more > 0 && <p className={styles.text}>{texts.more(more)}</p>}
      </div>
      {changes !== '' && <p className={styles.text}>{changes}</p>}
      {isAgain && <p className={styles.text}>{texts.again}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {texts.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </form>
  );
}
