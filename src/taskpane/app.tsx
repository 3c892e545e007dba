import { textsIn } from '../i18n/texts';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { nextLanguage, type Language } from '../i18n/language';
import { loadLanguage } from '../i18n/load-language';
import { FailureBoundary } from './components/failure-boundary';
import { LanguageContext } from './language-context';
import { Pane } from './pane';
import type { PaneStore } from './pane-store';
import { darkTheme, lightTheme } from './theme';
import { useBrightness } from './use-brightness';

interface AppProps {
  readonly store: PaneStore;
  readonly firstLanguage: Language;
  readonly onLanguage: (language: Language) => void;
  /** Office's own background, "#RRGGBB", where it tells. */
  readonly officeBackground: () => string | undefined;
}

const useStyles = makeStyles({
  app: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

/** The pane in its language and theme. */
export function App({ store, firstLanguage, onLanguage, officeBackground }: AppProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(firstLanguage);
  const brightness = useBrightness(officeBackground);
  useEffect(() => {
    // Scroll bars and the lists of native selects follow it.
    document.documentElement.style.colorScheme = brightness;
  }, [brightness]);
  const texts = textsIn(language).taskpane;
  const switchLanguage = () => {
    const next = nextLanguage(language);
    loadLanguage(next).then(
      () => {
        setLanguage(next);
        onLanguage(next);
      },
      () => undefined,
    );
  };
  return (
    <FailureBoundary problem={textsIn(language).paneProblem.unexpected} reload={texts.reload}>
      <LanguageContext value={language}>
        <FluentProvider theme={brightness === 'dark' ? darkTheme : lightTheme} className={styles.app}>
          <Pane store={store} onSwitchLanguage={switchLanguage} />
        </FluentProvider>
      </LanguageContext>
    </FailureBoundary>
  );
}
