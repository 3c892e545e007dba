import { DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useEditorTexts } from './editing';
import { IconButton } from './icon-button';
import { twoLines } from './two-lines';

interface TitleBarProps {
  readonly title: string;
  /** Before the way out. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '32px' },
  gap: { flexGrow: 1 },
  title: {
    gridRowStart: 'auto',
    gridRowEnd: 'auto',
    gridColumnStart: 'auto',
    gridColumnEnd: 'auto',
    fontSize: tokens.fontSizeBase400,
    // Capitals with two accents stand higher than a usual line: of a third one their tips would show.
    lineHeight: '26px',
    overflowWrap: 'anywhere',
  },
  heading: twoLines,
});

/** The ways to elsewhere and out, and under them what is on show. */
export function TitleBar({ title, children, onClose }: TitleBarProps) {
  const styles = useStyles();
  const { close } = useEditorTexts();
  return (
    <>
      <div className={styles.bar}>
        {children ?? <span className={styles.gap} />}
        <IconButton name={close} icon={<DismissRegular />} onClick={onClose} />
      </div>
      <DialogTitle className={styles.title} action={null}>
        <span className={styles.heading} title={title}>
          {title}
        </span>
      </DialogTitle>
    </>
  );
}
