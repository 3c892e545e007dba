import { makeStyles, tokens } from '@fluentui/react-components';

/** Wide enough for the longest word of a label, so that the rest is the answer's. */
const LABEL = 'minmax(118px, 34%)';

/** How a question and its answer share a line. */
export const useFieldStyles = makeStyles({
  field: {
    gridTemplateColumns: `${LABEL} minmax(0, 1fr)`,
    '& > label': {
      alignSelf: 'start',
      display: 'flex',
      alignItems: 'center',
      minHeight: '32px',
      boxSizing: 'border-box',
      padding: `0 ${tokens.spacingHorizontalS} 0 0`,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  rows: {
    display: 'grid',
    gridTemplateColumns: `${LABEL} minmax(0, 1fr) auto 72px`,
    alignItems: 'center',
    columnGap: 0,
  },
  dash: { padding: `0 ${tokens.spacingHorizontalXS}` },
  select: { minWidth: 0 },
});
