import { textsIn } from '../../i18n/texts';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useLanguage } from '../language-context';
import { pageStorage } from '../language-choice';
import { knownUserName, rememberUserName } from '../user-name';

interface DismissFindingProps {
  readonly disabled: boolean;
  readonly onDismiss: (reason: string, by: string) => void;
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  name: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  ask: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Asks why a finding is left as it is, and the first time who says so. */
export function DismissFinding({ disabled, onDismiss }: DismissFindingProps) {
  const styles = useStyles();
  const texts = textsIn(useLanguage()).dismissal;
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [name, setName] = useState(() => knownUserName(pageStorage()));
  const [asksName, setAsksName] = useState(name === '');
  if (!isOpen) {
    return (
      <Button
        className={styles.ask}
        size="small"
        appearance="subtle"
        disabledFocusable={disabled}
        onClick={() => setIsOpen(true)}
      >
        {texts.ask}
      </Button>
    );
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (disabled || reason.trim() === '' || name.trim() === '') return;
    rememberUserName(name.trim(), pageStorage());
    onDismiss(reason.trim(), name.trim());
  };
  const leaveByEsc = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setIsOpen(false);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field className={styles.field} label={texts.reason} hint={texts.reasonHint} required>
        <Input
          ref={focusOnce}
          value={reason}
          maxLength={500}
          onKeyDown={leaveByEsc}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      {asksName ? (
        <Field className={styles.field} label={texts.name} hint={texts.nameHint} required>
          <Input
            value={name}
            maxLength={100}
            autoComplete="name"
            onKeyDown={leaveByEsc}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
      ) : (
        <div className={styles.name}>
          <span>{texts.saidBy(name)}</span>
          <Button size="small" appearance="subtle" onClick={() => setAsksName(true)}>
            {texts.changeName}
          </Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={disabled || reason.trim() === '' || name.trim() === ''}
        >
          {texts.dismiss}
        </Button>
        <Button size="small" onClick={() => setIsOpen(false)}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The question was asked for: the answer is typed at once. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
