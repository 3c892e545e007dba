import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { MultiselectLtrFilled, MultiselectLtrRegular } from '@fluentui/react-icons/svg/multiselect-ltr';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { shortcuts } from '../../shortcuts';
import { useLanguage } from '../language-context';
import { shownKeys } from '../shortcuts/shown-keys';

interface FindingToolsProps {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly isPicking: boolean;
  /** Chooses by what the list is divided. */
  readonly grouping: ReactNode;
  readonly onPicking: (isPicking: boolean) => void;
}

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
  },
  steps: { display: 'flex' },
  step: { minWidth: 'auto', padding: '2px' },
  /** Fluent's own field is much to load for one box. */
  search: {
    flex: '1 1 112px',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    height: '24px',
    boxSizing: 'border-box',
    paddingInlineStart: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    ':focus-within': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  },
  input: {
    flexGrow: 1,
    minWidth: 0,
    border: 'none',
    outlineStyle: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});

/** Searches the findings, goes through them, and picks several. The key "/" leads into the search from anywhere. */
export function FindingTools(props: FindingToolsProps) {
  const { sought, onSeek, onStep, isPicking, onPicking, grouping } = props;
  const styles = useStyles();
  const { findingList: texts, findingActions } = textsIn(useLanguage());
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const search = (event: globalThis.KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', search);
    return () => document.removeEventListener('keydown', search);
  }, []);
  const clear = () => {
    onSeek('');
    input.current?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && sought !== '') {
      event.stopPropagation();
      onSeek('');
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-index][tabindex="0"]')?.focus();
    }
  };
  return (
    <div className={styles.tools} role="search">
      <span className={styles.search}>
        <SearchRegular aria-hidden />
        <input
          ref={input}
          className={styles.input}
          type="text"
          value={sought}
          aria-label={texts.search}
          aria-keyshortcuts={shortcuts.search.keys}
          placeholder={texts.search}
          onChange={({ currentTarget }) => onSeek(currentTarget.value)}
          onKeyDown={leave}
        />
        {sought !== '' && (
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.clearSearch}
            onClick={clear}
          />
        )}
      </span>
      <div className={styles.steps}>
        <Button
          className={styles.step}
          appearance="subtle"
          size="small"
          icon={isPicking ? <MultiselectLtrFilled /> : <MultiselectLtrRegular />}
          aria-label={findingActions.pick}
          aria-pressed={isPicking}
          title={findingActions.pick}
          onClick={() => onPicking(!isPicking)}
        />
        {([-1, 1] as const).map((by) => {
          const name = by === 1 ? 'next' : 'previous';
          return (
            <Button
              key={by}
              className={styles.step}
              appearance="subtle"
              size="small"
              icon={by === 1 ? <ChevronDownRegular /> : <ChevronUpRegular />}
              aria-label={findingActions[name]}
              title={`${findingActions[name]} (${shownKeys(name)})`}
              aria-keyshortcuts={shortcuts[name].keys}
              data-repeatable
              onClick={() => onStep(by)}
            />
          );
        })}
      </div>
      {grouping}
    </div>
  );
}
