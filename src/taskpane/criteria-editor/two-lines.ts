/**
 * Styles of a text that is cut at the end of its second line. The line has to be as high as capitals with two accents.
 */
export const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflowX: 'hidden',
  overflowY: 'hidden',
} as const;
