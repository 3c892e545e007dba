import { textsIn } from '../../i18n/texts';
import { Button, Dialog, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { shortcutNames } from '../../shortcuts';
import { useLanguage } from '../language-context';
import { dialogBody, dialogSurface, dialogTitle } from '../shared-styles';
import { shownKeys } from './shown-keys';

interface ShortcutsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  surface: { ...dialogSurface, maxWidth: '420px' },
  body: dialogBody,
  title: dialogTitle,
  introduction: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
  },
  keys: { whiteSpace: 'nowrap', fontFamily: 'inherit', fontWeight: tokens.fontWeightSemibold },
  close: { alignSelf: 'flex-end' },
});

/** Every key and what it does. */
export function ShortcutsDialog({ open, onClose }: ShortcutsDialogProps) {
  const styles = useStyles();
  const texts = textsIn(useLanguage()).shortcut;
  const ours = shortcutNames.map((name) => ({ keys: shownKeys(name), does: texts.names[name] }));
  return (
    <Dialog open={open} onOpenChange={(_, { open: isOpening }) => isOpening || onClose()}>
      <DialogSurface className={styles.surface}>
        <div className={styles.body}>
          <DialogTitle as="h2" className={styles.title}>
            {texts.title}
          </DialogTitle>
          <p className={styles.introduction}>{texts.introduction}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={styles.head} scope="col">
                  {texts.key}
                </th>
                <th className={styles.head} scope="col">
                  {texts.does}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...ours, ...texts.others].map(({ keys, does }) => (
                <tr key={keys}>
                  <td className={styles.cell}>
                    <kbd className={styles.keys}>{keys}</kbd>
                  </td>
                  <td className={styles.cell}>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button className={styles.close} onClick={onClose}>
            {texts.close}
          </Button>
        </div>
      </DialogSurface>
    </Dialog>
  );
}
