import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../language-context';
import { shortcuts } from '../../shortcuts';
import { shownKeys } from '../shortcuts/shown-keys';

interface MarkSwitchProps {
  readonly isOn: boolean;
  readonly disabled: boolean;
  readonly onSwitch: () => void;
}

const useStyles = makeStyles({
  switch: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  track: {
    boxSizing: 'border-box',
    display: 'inline-block',
    flexShrink: 0,
    width: '30px',
    height: '16px',
    padding: '2px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  thumb: {
    display: 'block',
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
  trackOn: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
  },
  thumbOn: { marginInlineStart: '14px', backgroundColor: tokens.colorNeutralForegroundInverted },
  off: { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
});

/** Whether what was found is coloured in the sheet: on, the colours follow what is found; off, they leave no trace. */
export function MarkSwitch({ isOn, disabled, onSwitch }: MarkSwitchProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-disabled={disabled}
      className={mergeClasses(styles.switch, disabled && styles.off)}
      title={`${texts.mark} (${shownKeys('mark')}, ${shownKeys('clearMarks')})`}
      aria-keyshortcuts={`${shortcuts.mark.keys} ${shortcuts.clearMarks.keys}`}
      onClick={() => disabled || onSwitch()}
    >
      <span className={mergeClasses(styles.track, isOn && styles.trackOn)} aria-hidden>
        <span className={mergeClasses(styles.thumb, isOn && styles.thumbOn)} />
      </span>
      {texts.mark}
    </button>
  );
}
