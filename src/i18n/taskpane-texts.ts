/** More cells than these are counted instead of named. */
export const MOST_NAMED = 3;
