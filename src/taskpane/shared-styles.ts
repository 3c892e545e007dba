import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A block of the pane that stands by itself. */
export const card = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  rowGap: tokens.spacingVerticalS,
  padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  borderRadius: tokens.borderRadiusXLarge,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
} satisfies GriffelStyle;

/** What will be in cells of the user's, shown before it is. */
export const preview = {
  boxSizing: 'border-box',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  justifyItems: 'start',
  rowGap: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalM,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
} satisfies GriffelStyle;

/** A line of a list that is a button as a whole; its columns and padding are the list's own. */
export const rowButton = {
  display: 'grid',
  width: '100%',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} satisfies GriffelStyle;

/** A dialog that leaves a margin in the narrowest pane, and scrolls as a whole; its greatest width is its own. */
export const dialogSurface = {
  width: 'calc(100% - 16px)',
  maxHeight: 'calc(100% - 16px)',
  padding: tokens.spacingHorizontalL,
  overflowY: 'auto',
} satisfies GriffelStyle;

/** Not a grid: Fluent UI's title has places of its own in one. */
export const dialogBody = {
  display: 'flex',
  flexDirection: 'column',
  rowGap: tokens.spacingVerticalM,
} satisfies GriffelStyle;

export const dialogTitle = {
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
} satisfies GriffelStyle;

/** One line of a text; what does not fit is left to a tooltip, or to what is opened by a click. */
export const oneLine = {
  display: '-webkit-box',
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what clamps lines in every browser still wants it
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 1,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} satisfies GriffelStyle;
