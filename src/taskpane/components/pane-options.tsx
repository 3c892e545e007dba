import { languageNames, nextLanguage } from '../../i18n/language';
import { textsIn } from '../../i18n/texts';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { KeyboardRegular } from '@fluentui/react-icons/svg/keyboard';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import packageJson from '../../../package.json';
import { useLanguage } from '../language-context';
import { listedSets } from '../listed-sets';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { shortcutHint } from '../shortcuts/shown-keys';
import { CriteriaPicker } from './criteria-picker';
import { SelfTestButton } from './self-test-button';

interface PaneOptionsProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly onSwitchLanguage: () => void;
  readonly onShowShortcuts: () => void;
}

const useStyles = makeStyles({
  option: {
    justifySelf: 'start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  help: { color: 'inherit', fontSize: 'inherit', textDecorationLine: 'underline' },
  about: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is seldom changed: the criteria set, the language; the list of keys, and the self-test. */
export function PaneOptions({
  store: { start, send, runSelfTest, rememberExcel },
  state,
  onSwitchLanguage,
  onShowShortcuts,
}: PaneOptionsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { frame } = textsIn(language);
  return (
    <>
      <CriteriaPicker
        sets={listedSets(state)}
        criteria={state.criteria}
        disabled={state.running !== null}
        onChoose={(id) => send({ type: 'criteriaChosen', id })}
        onOpenFile={(file) => void start({ kind: 'openCriteria', file })}
        onEdit={() => void start({ kind: 'editCriteria' })}
      />
      <Button
        className={styles.option}
        appearance="subtle"
        size="small"
        icon={<LocalLanguageRegular />}
        lang={nextLanguage(language)}
        onClick={onSwitchLanguage}
      >
        {languageNames[nextLanguage(language)]}
      </Button>
      <Button
        className={styles.option}
        appearance="subtle"
        size="small"
        icon={<KeyboardRegular />}
        {...shortcutHint('help')}
        aria-haspopup="dialog"
        onClick={onShowShortcuts}
      >
        {frame.shortcuts}
      </Button>
      <SelfTestButton
        className={styles.option}
        disabled={state.running !== null}
        run={runSelfTest}
        onReport={rememberExcel}
      />
      <p className={styles.about}>
        <Link className={styles.help} href="support.html" target="_blank" rel="noreferrer">
          {frame.help}
        </Link>
        <span>{frame.version(packageJson.version)}</span>
      </p>
    </>
  );
}
