import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetReport } from '../../app/report';
import { textsIn } from '../../i18n/texts';
import { useLanguage } from '../language-context';
import type { PaneState } from '../pane-state';

interface ElsewhereLineProps {
  readonly state: PaneState;
  /** The sheet whose result is on show. */
  readonly sheet: SheetReport;
  readonly onCheck: () => void;
  readonly onGoBack: (sheet: SheetReport) => void;
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  link: { color: 'inherit', fontSize: 'inherit', lineHeight: 'inherit', textDecorationLine: 'underline' },
});

/** Says that the result on show is of another sheet than the one in front, where it is. */
export function ElsewhereLine({ state: { selection, running, report }, sheet, onCheck, onGoBack }: ElsewhereLineProps) {
  const styles = useStyles();
  const { frame } = textsIn(useLanguage());
  if (selection === null || selection.sheetId === sheet.sheet.id) return null;
  const inFront = report?.workbook.sheetInfos.find(({ id }) => id === selection.sheetId)?.name ?? null;
  const disabled = running !== null;
  return (
    <p className={styles.line}>
      {frame.elsewhere(sheet.sheet.name, inFront)}{' '}
      <Link as="button" className={styles.link} disabledFocusable={disabled} onClick={() => onGoBack(sheet)}>
        {frame.goBack}
      </Link>{' '}
      ·{' '}
      <Link as="button" className={styles.link} disabledFocusable={disabled} onClick={onCheck}>
        {frame.checkInFront}
      </Link>
    </p>
  );
}
