import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { shortcuts } from '../../shortcuts';
import { groupings as allGroupings, type Grouping } from '../finding-list/finding-list-items';
import { useLanguage } from '../language-context';

interface FindingToolsProps {
  readonly sought: string;
  readonly grouping: Grouping;
  /** What can be chosen from. */
  readonly groupings: readonly Grouping[];
  readonly onSeek: (sought: string) => void;
  readonly onGroup: (grouping: Grouping) => void;
}

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  /** Fluent's own field is much to load for one box. */
  search: {
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

/** Searches the findings and chooses how they are divided. The key "/" leads into the search from anywhere. */
export function FindingTools({ sought, grouping, groupings, onSeek, onGroup }: FindingToolsProps) {
  const styles = useStyles();
  const texts = textsIn(useLanguage()).findingList;
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
      <Select
        size="small"
        value={grouping}
        aria-label={texts.groupBy}
        onChange={(_, { value }) => {
          const chosen = allGroupings.find((one) => one === value);
          if (chosen !== undefined) onGroup(chosen);
        }}
      >
        {groupings.map((one) => (
          <option key={one} value={one}>
            {texts.groupings[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}
