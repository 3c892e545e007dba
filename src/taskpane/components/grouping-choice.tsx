import { makeStyles, tokens } from '@fluentui/react-components';
import { textsIn } from '../../i18n/texts';
import { groupings as allGroupings, type Grouping } from '../finding-list/finding-list-items';
import { useLanguage } from '../language-context';

interface GroupingChoiceProps {
  readonly grouping: Grouping;
  /** What can be chosen from. */
  readonly groupings: readonly Grouping[];
  readonly onGroup: (grouping: Grouping) => void;
}

const useStyles = makeStyles({
  /** Fluent's own is higher than a chip. */
  choice: {
    boxSizing: 'border-box',
    height: '26px',
    maxWidth: '100%',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  option: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
});

/** By what the list is divided. */
export function GroupingChoice({ grouping, groupings, onGroup }: GroupingChoiceProps) {
  const styles = useStyles();
  const texts = textsIn(useLanguage()).findingList;
  return (
    <select
      className={styles.choice}
      value={grouping}
      aria-label={texts.groupBy}
      onChange={({ currentTarget: { value } }) => {
        const chosen = allGroupings.find((one) => one === value);
        if (chosen !== undefined) onGroup(chosen);
      }}
    >
      {groupings.map((one) => (
        <option key={one} className={styles.option} value={one}>
          {texts.groupings[one]}
        </option>
      ))}
    </select>
  );
}
