import { Button, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetForCriteria } from '../../app/sheet-for-criteria';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { useEditorTexts } from './editing';
import { Frame } from './frame';
import { StartScreen } from './start-screen';

interface StartFrameProps {
  readonly source: SheetForCriteria;
  readonly sets: readonly CriteriaSet[];
  readonly inUse: CriteriaSet | null;
  readonly unfinished: CriteriaSet | null;
  readonly onFromSheet: () => void;
  readonly onEdit: (set: CriteriaSet) => void;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  foot: { display: 'flex' },
});

/** The editor before anything is edited. */
export function StartFrame({ onClose, ...props }: StartFrameProps) {
  const styles = useStyles();
  const texts = useEditorTexts();
  return (
    <Frame
      head={
        <DialogTitle className={styles.title} action={null}>
          {texts.title}
        </DialogTitle>
      }
      foot={
        <div className={styles.foot}>
          <Button onClick={onClose}>{texts.close}</Button>
        </div>
      }
    >
      <StartScreen {...props} />
    </Frame>
  );
}
