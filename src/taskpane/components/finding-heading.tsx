import { textsIn } from '../../i18n/texts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FindingListTexts } from '../../i18n/vi/finding-list';
import type { TaskpaneTexts } from '../../i18n/vi/taskpane';
import { unreachable } from '../../outcome';
import type { GroupName } from '../finding-list/finding-list-items';
import { useLanguage, useTexts } from '../language-context';

interface FindingHeadingProps {
  readonly name: GroupName;
  readonly count: number;
  /** Whether it stands under another heading. */
  readonly isWithin: boolean;
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  unit: { color: tokens.colorNeutralForeground1, paddingTop: tokens.spacingVerticalXXS },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** What a group of findings has in common, and how many they are. */
export function FindingHeading({ name, count, isWithin }: FindingHeadingProps) {
  const styles = useStyles();
  const texts = useTexts();
  const list = textsIn(useLanguage()).findingList;
  const Heading = isWithin ? 'h4' : 'h3';
  return (
    <Heading className={mergeClasses(styles.heading, name.by === 'unit' && styles.unit)}>
      {headingText(name, texts, list)} <span className={styles.count}>{count}</span>
    </Heading>
  );
}

function headingText(name: GroupName, texts: TaskpaneTexts, list: FindingListTexts): string {
  switch (name.by) {
    case 'severity':
      return texts.severity[name.severity];
    case 'criterion':
      return name.criterion === null ? list.noCriterion : list.criterion(name.criterion);
    case 'sheet':
      return list.sheet(name.sheetName);
    case 'unit':
      return name.unit;
    default:
      return unreachable(name);
  }
}
