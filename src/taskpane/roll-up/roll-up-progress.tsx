import { laterTextsIn } from '../../i18n/texts';
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language-context';

interface RollUpProgressProps {
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
}

const useStyles = makeStyles({
  progress: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalS,
  },
  bar: { gridColumn: '1 / -1' },
});

/** How many of the files are read, with a way to stop. */
export function RollUpProgress({ done, total, onStop }: RollUpProgressProps) {
  const styles = useStyles();
  const texts = laterTextsIn(useLanguage()).rollUp.pane;
  const text = done < total ? texts.reading(done, total) : texts.writing;
  return (
    <div className={styles.progress}>
      <span>{text}</span>
      <Button size="small" onClick={onStop}>
        {texts.stop}
      </Button>
      <ProgressBar className={styles.bar} value={done} max={total} thickness="large" aria-label={text} />
    </div>
  );
}
