import { laterTextsIn } from '../../i18n/texts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CapabilityResult } from '../../workbook/self-test';
import { useLanguage } from '../language-context';
import { isFailure, isMissing, outcomeText } from './report-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  item: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  sign: { width: '1.2em', textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  works: { color: tokens.colorPaletteGreenForeground1 },
  fails: { color: tokens.colorPaletteRedForeground1 },
  text: { overflowWrap: 'anywhere' },
  without: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What came of each trial, in words, and what it means where it failed. */
export function ResultList({ results }: { readonly results: readonly CapabilityResult[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = laterTextsIn(language).selfTest;
  return (
    <ul className={styles.list} aria-label={texts.results}>
      {results.map((one) => {
        const { capability, result } = one;
        const failed = isFailure(result);
        const sign = failed ? '✗' : result.kind === 'works' ? '✓' : '–';
        return (
          <li key={capability} className={styles.item}>
            <span className={mergeClasses(styles.sign, failed ? styles.fails : styles.works)} aria-hidden>
              {sign}
            </span>
            <span className={styles.text}>
              {texts.capabilities[capability].name}: {outcomeText(one, language)}
              {isMissing(result) && <span className={styles.without}>→ {texts.capabilities[capability].without}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
