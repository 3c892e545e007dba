/**
 * Styles of a text that is cut at the end of its second line. A greatest height would not do: letters with two accents
 * stand higher than their line, and of the third one a sliver would show.
 */
export const twoLines = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflowX: 'hidden',
  overflowY: 'hidden',
} as const;
