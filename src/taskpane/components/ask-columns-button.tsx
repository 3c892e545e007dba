import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ColumnTripleEditRegular } from '@fluentui/react-icons/svg/column-triple-edit';
import { useTexts } from '../language-context';

interface AskColumnsButtonProps {
  readonly disabled: boolean;
  readonly onAsk: () => void;
}

const useStyles = makeStyles({
  button: { marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightRegular },
});

/** Opens "which column is which?" beside the finding that there is doubt about it. */
export function AskColumnsButton({ disabled, onAsk }: AskColumnsButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<ColumnTripleEditRegular />}
      disabledFocusable={disabled}
      aria-haspopup="dialog"
      onClick={onAsk}
    >
      {useTexts().askColumns}
    </Button>
  );
}
