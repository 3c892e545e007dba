import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { useLanguage } from '../language-context';
import { useEditing, useEditorTexts } from './editing';
import { criterionTrialText } from './sheet-trial';

const useStyles = makeStyles({
  trial: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** What the open sheet says of a criterion, and what follows by the draft. */
export function TrialLine({ number }: { readonly number: string }) {
  const styles = useStyles();
  const { trial } = useEditing();
  const texts = useEditorTexts();
  const language = useLanguage();
  const text = criterionTrialText(useDeferredValue(trial), number, texts, language);
  return (
    <div className={styles.trial} role="status">
      <span className={styles.head}>{texts.preview.title}:</span> {text}
    </div>
  );
}
