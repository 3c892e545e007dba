import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';

interface FrameProps {
  readonly head: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
  readonly body?: RefObject<HTMLDivElement | null>;
}

/** Below this height all of it scrolls: pinned parts would leave no room for what is between. */
const TALL_ENOUGH = '@media (min-height: 560px)';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    overflowY: 'auto',
    [TALL_ENOUGH]: { overflowY: 'hidden' },
  },
  head: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    // What clips its content would be squeezed to nothing.
    gridAutoRows: 'max-content',
    rowGap: tokens.spacingVerticalM,
    minHeight: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    [TALL_ENOUGH]: { flexGrow: 1, overflowY: 'auto' },
  },
  foot: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A screen of the editor: its head and its foot stay in sight while what is between scrolls. */
export function Frame({ head, foot, children, body }: FrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <div className={styles.head}>{head}</div>
      <div data-view-body className={styles.body} ref={body}>
        {children}
      </div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}
