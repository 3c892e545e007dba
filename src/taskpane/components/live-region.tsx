import { makeStyles } from '@fluentui/react-components';

interface LiveRegionProps {
  readonly text: string;
}

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says its text to screen readers when it changes; it is always there, as a region that appears is not read. */
export function LiveRegion({ text }: LiveRegionProps) {
  const styles = useStyles();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {text}
    </div>
  );
}
