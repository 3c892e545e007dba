import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useLanguage } from '../language-context';

interface BackToWorkbookProps {
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  back: {
    justifySelf: 'start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** From one sheet's result back to that of all of them. */
export function BackToWorkbook({ onBack }: BackToWorkbookProps) {
  const styles = useStyles();
  return (
    <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
      {textsIn(useLanguage()).workbookOverview.backToWorkbook}
    </Button>
  );
}
