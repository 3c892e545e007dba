/** So many are named; the rest is counted. */
export const MOST_NAMED = 5;
