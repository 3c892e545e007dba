/*
 * What a file of another form may ask of us, beside the limits for packages. The library that reads them holds a file as
 * a whole, and many times its size in cells.
 */

/** An .xls of 65,536 full rows has about 20 MB. */
export const MAX_OTHER_FORMAT_BYTES = 64 * 2 ** 20;

/** Cells of all sheets together; the library makes an object of each. */
export const MAX_OTHER_FORMAT_CELLS = 3_000_000;

/** Two million cells take about twenty seconds on a slow machine; who takes longer does not end at all. */
export const MAX_CONVERSION_SECONDS = 60;

/** What a conversion's thread may hold. */
export const MAX_CONVERSION_MEGABYTES = 1_536;
