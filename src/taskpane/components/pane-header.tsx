import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useLanguage, useTexts } from '../language-context';
import { shortcutHint } from '../shortcuts/shown-keys';

interface PaneHeaderProps {
  /** Both are null where the primary button does it. */
  readonly onCheck: (() => void) | null;
  readonly onCheckWorkbook: (() => void) | null;
  readonly disabled: boolean;
  /** What is seldom changed; shown when it is asked for. */
  readonly options: ReactNode;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    flexWrap: 'wrap',
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  check: { paddingInline: tokens.spacingHorizontalS, minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  options: {
    marginInlineStart: 'auto',
    paddingInline: tokens.spacingHorizontalS,
    minWidth: 'auto',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  panel: { display: 'grid', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalXS },
});

/** The pane's quiet head: read again, and the options. What comes once there is a result comes behind, and moves nothing. */
export function PaneHeader({ onCheck, onCheckWorkbook, disabled, options }: PaneHeaderProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const frame = textsIn(language).frame;
  const panelId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      const optionsButton = row.current?.querySelector<HTMLElement>('[aria-expanded]');
      const isWithin = [panel.current, optionsButton].some((part) => part?.contains(document.activeElement));
      if (event.key !== 'Escape' || event.defaultPrevented || !isWithin) return;
      // Office.js would take it for leaving the pane.
      event.stopPropagation();
      setIsOpen(false);
      optionsButton?.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [isOpen]);
  return (
    <>
      <div ref={row} className={styles.row}>
        {onCheckWorkbook !== null && (
          <Button
            className={styles.check}
            appearance="subtle"
            size="small"
            disabledFocusable={disabled}
            {...shortcutHint('checkWorkbook')}
            onClick={onCheckWorkbook}
          >
            {textsIn(language).workbookOverview.checkWorkbook}
          </Button>
        )}
        {onCheck !== null && (
          <Button
            className={styles.check}
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={disabled}
            {...shortcutHint('check')}
            onClick={onCheck}
          >
            {texts.check}
          </Button>
        )}
        <Button
          className={styles.options}
          appearance="subtle"
          icon={<SettingsRegular />}
          title={frame.options}
          aria-label={frame.options}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panelId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <div ref={panel} id={panelId} className={styles.panel}>
          {options}
        </div>
      )}
    </>
  );
}
