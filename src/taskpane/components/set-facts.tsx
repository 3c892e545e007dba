import { makeStyles, tokens } from '@fluentui/react-components';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { setFactsLines } from '../../i18n/set-facts-texts';
import { useLanguage } from '../language-context';

interface SetFactsProps {
  readonly id: string;
  readonly set: CriteriaSet;
}

const useStyles = makeStyles({
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What a set is, since when it holds, who decides, and what is handed in. */
export default function SetFacts({ id, set }: SetFactsProps) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <ul id={id} className={styles.lines}>
      {setFactsLines(set, language).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
