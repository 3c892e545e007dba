import { makeStyles, tokens } from '@fluentui/react-components';
import type { SetEffect } from '../../assessing/set-effect';
import { criterionEffectText, setEffectText } from '../../i18n/set-effect-texts';
import { useLanguage } from '../language-context';
import { useEditorTexts } from './editing';

/** More units than that nobody reads in a pane; the command line lists them all. */
const MOST_UNITS = 50;

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What a later version does to the units of the open sheet: each that changes, with its criteria that change. */
export function ComparisonResults({ effects }: { readonly effects: readonly SetEffect[] }) {
  const styles = useStyles();
  const { comparison } = useEditorTexts();
  const language = useLanguage();
  const changed = effects.filter(isChanged);
  const shown = changed.slice(0, MOST_UNITS);
  const [only] = effects;
  if (only !== undefined && effects.length === 1 && changed.length === 0)
    return <p className={styles.text}>{setEffectText(only, language)}</p>;
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((effect, index) => (
            <li key={index}>
              {setEffectText(effect, language)}
              {effect.criteria.length > 0 && (
                <ul className={styles.list}>
                  {effect.criteria.map((criterion, place) => (
                    <li key={place}>{criterionEffectText(criterion, language)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.length < changed.length && (
        <p className={styles.text}>{comparison.moreUnits(changed.length - shown.length)}</p>
      )}
      {changed.length < effects.length && (
        <p className={styles.text}>{comparison.sameUnits(effects.length - changed.length, effects.length)}</p>
      )}
    </>
  );
}

function isChanged(effect: SetEffect): boolean {
  const { before, after, criteria } = effect;
  return criteria.length > 0 || before.recognition?.id !== after.recognition?.id || before.score !== after.score;
}
