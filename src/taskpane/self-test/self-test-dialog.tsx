import { laterTextsIn } from '../../i18n/texts';
import { Button, Dialog, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import type { SelfTestReport, SelfTestRunner } from '../../workbook/self-test';
import { useLanguage } from '../language-context';
import { dialogBody, dialogSurface, dialogTitle } from '../shared-styles';
import { SelfTestPanel } from './self-test-panel';
import { useSelfTest } from './use-self-test';

interface SelfTestDialogProps {
  readonly open: boolean;
  readonly run: SelfTestRunner;
  readonly onReport: (report: SelfTestReport) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  surface: { ...dialogSurface, maxWidth: '520px' },
  body: dialogBody,
  title: dialogTitle,
  close: { alignSelf: 'flex-end' },
});

/** "Tự kiểm tra": does this Excel do what the add-in needs? Not modal, as the sheet is looked at meanwhile. */
export function SelfTestDialog({ open, run, onReport, onClose }: SelfTestDialogProps) {
  const styles = useStyles();
  const texts = laterTextsIn(useLanguage()).selfTest;
  const selfTest = useSelfTest(run, onReport);
  return (
    <Dialog open={open} modalType="non-modal" onOpenChange={(_, { open: isOpening }) => isOpening || onClose()}>
      <DialogSurface className={styles.surface}>
        <div className={styles.body}>
          <DialogTitle as="h2" className={styles.title} action={null}>
            {texts.title}
          </DialogTitle>
          <SelfTestPanel {...selfTest} />
          <Button className={styles.close} onClick={onClose}>
            {texts.close}
          </Button>
        </div>
      </DialogSurface>
    </Dialog>
  );
}
