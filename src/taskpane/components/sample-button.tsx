import { textsIn } from '../../i18n/texts';
import { Button, makeStyles } from '@fluentui/react-components';
import { useLanguage } from '../language-context';
import type { PaneStore } from '../pane-store';

interface SampleButtonProps {
  readonly store: PaneStore;
  readonly disabled: boolean;
}

const useStyles = makeStyles({ button: { justifySelf: 'start' } });

/** A way on where there is nothing to check: a form to try instead. */
export function SampleButton({ store, disabled }: SampleButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      disabledFocusable={disabled}
      onClick={() => void store.start({ kind: 'addSample' })}
    >
      {textsIn(useLanguage()).sheetState.trySample}
    </Button>
  );
}
