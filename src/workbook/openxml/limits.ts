/*
 * What a file may ask of us. An .xlsx is a zip of XML and comes by e-mail from anybody; each limit is far above what
 * Excel writes for a workbook that a person can work with, and far below what would stop the machine.
 */

/** Excel writes about ten parts a sheet; a workbook of a thousand sheets with drawings stays below. */
export const MAX_ENTRIES = 50_000;

/** One part, inflated: a sheet of 1,048,576 rows by 15 columns; V8 holds no longer text in one string. */
export const MAX_PART_BYTES = 500 * 2 ** 20;

/** All parts together, as the zip declares them. */
export const MAX_PACKAGE_BYTES = 2 * 2 ** 30;

/** Inflated to compressed size of one part. Deflate ends at 1,032; formatted, empty cells reach about 60. */
export const MAX_RATIO = 250;

/** A part is let off the ratio while it is this small: tiny parts full of repeats do no harm. */
export const RATIO_FREE_BYTES = 4 * 2 ** 20;

/** Excel's own parts nest about twenty deep, drawings with grouped shapes the deepest. */
export const MAX_XML_DEPTH = 256;

/** Places for values and formulas that a sheet's rows take up: 1,048,576 rows by 28 columns. Eight bytes each, and up. */
export const MAX_GRID_CELLS = 30_000_000;

/** One tag or text in a sheet's rows. A cell holds 32,767 characters, 262 KB if each is written as "&#xHHHH;". */
export const MAX_TOKEN_BYTES = 2 ** 20;

/** Each is read, and costs time even where it is empty: twenty times the communes of a province. */
export const MAX_SHEETS = 3000;

/** The letters of all texts in cells, as often as they stand there: a million rows of a hundred letters. */
export const MAX_TEXT_LETTERS = 100_000_000;

/** The letters of all formulas, those written out that a file has once for many cells: a million of fifty letters. */
export const MAX_FORMULA_LETTERS = 50_000_000;
