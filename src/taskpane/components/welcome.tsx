import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../language-context';

const useStyles = makeStyles({
  welcome: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, padding: 0, listStyleType: 'none', counterReset: 'step', display: 'grid', rowGap: '14px' },
  step: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr',
    columnGap: tokens.spacingHorizontalM,
    counterIncrement: 'step',
    '::before': {
      content: 'counter(step)',
      display: 'grid',
      placeItems: 'center',
      width: '24px',
      height: '24px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      fontWeight: tokens.fontWeightSemibold,
      fontSize: tokens.fontSizeBase200,
    },
  },
});

/** What the pane does, until there is a result. */
export function Welcome() {
  const styles = useStyles();
  const { welcomeTitle, welcomeSteps } = useTexts();
  return (
    <section className={styles.welcome}>
      <h2 className={styles.title}>{welcomeTitle}</h2>
      <ol className={styles.steps}>
        {welcomeSteps.map((step) => (
          <li key={step} className={styles.step}>
            {step}
          </li>
        ))}
      </ol>
    </section>
  );
}
