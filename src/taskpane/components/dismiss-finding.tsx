import { textsIn } from '../../i18n/texts';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useLanguage } from '../language-context';
import { pageStorage } from '../../page-memory';
import { knownUserName, rememberUserName } from '../user-name';

interface DismissFindingProps {
  /** How many findings are left as they are. */
  readonly count: number;
  readonly disabled: boolean;
  readonly onDismiss: (reason: string, by: string) => void;
  /** Nothing is dismissed after all. */
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  form: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  name: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks why findings are left as they are, and the first time who says so. */
export function DismissFinding({ count, disabled, onDismiss, onLeave }: DismissFindingProps) {
  const styles = useStyles();
  const texts = textsIn(useLanguage()).dismissal;
  const [reason, setReason] = useState('');
  const [name, setName] = useState(() => knownUserName(pageStorage()));
  const [asksName, setAsksName] = useState(name === '');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (disabled || reason.trim() === '' || name.trim() === '') return;
    rememberUserName(name.trim(), pageStorage());
    onDismiss(reason.trim(), name.trim());
  };
  const leaveByEsc = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onLeave();
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
          {count === 1 ? texts.dismiss : texts.dismissAll(count)}
        </Button>
        <Button size="small" onClick={onLeave}>
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
