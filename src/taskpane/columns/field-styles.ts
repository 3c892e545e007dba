import { makeStyles, tokens } from '@fluentui/react-components';

/** Wide enough for the longest word of a label, so that the rest is the answer's. */
const LABEL = 'minmax(118px, 34%)';

/** As narrow as a pane of 320 pixels is at a zoom of 200 percent: an answer stands below its question. */
const NARROW = '@media (max-width: 240px)';

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
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > label': { gridRowStart: 'auto', gridRowEnd: 'auto' },
    },
  },
  rows: {
    display: 'grid',
    gridTemplateColumns: `${LABEL} minmax(0, 1fr) auto 72px`,
    alignItems: 'center',
    columnGap: 0,
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
      '& > label': { gridColumnStart: 1, gridColumnEnd: -1 },
    },
  },
  dash: { padding: `0 ${tokens.spacingHorizontalXS}` },
  select: { minWidth: 0 },
});
