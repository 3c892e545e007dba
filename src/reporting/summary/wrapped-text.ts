import type { CellStyle } from '../../workbook/sheet-plan';

/** Height of a line over the size of its type, as Excel spaces Times New Roman. */
const LINE_SPACING = 1.3;

/** Blank space above and below the text of a table's row, in points. */
const PADDING = 4;

/** Points in one character of column width: 7 pixels of 96 to the inch, as Excel counts columns. */
const COLUMN_UNIT = 5.25;

/** Widths in em of Times New Roman's letters, on average over Vietnamese words. */
const CAPITAL = 0.7;
const SMALL = 0.43;
const SPACE = 0.25;
const BOLD = 1.06;

/**
 * The row height that a wrapped text needs. Excel finds it by itself only for cells that are not merged, and other
 * programs not at all.
 * @param width of the cell in characters
 * @returns points
 */
export function wrappedHeight(text: string, width: number, { fontSize = 12, bold = false }: CellStyle = {}): number {
  const available = width * COLUMN_UNIT - PADDING;
  const em = fontSize * (bold ? BOLD : 1);
  const lines = text.split('\n').reduce((sum, line) => sum + countLines(line.split(/\s+/), available / em), 0);
  return Math.ceil(lines * fontSize * LINE_SPACING + PADDING);
}

/** @param available width of a line in em */
function countLines(words: readonly string[], available: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const length = widthOf(word);
    const needed = used === 0 ? length : used + SPACE + length;
    if (needed > available && used > 0) {
      lines += 1;
      used = length;
    } else used = needed;
    for (; used > available; used -= available) lines += 1;
  }
  return lines;
}

function widthOf(word: string): number {
  let width = 0;
  for (const letter of word.normalize('NFC')) width += letter === letter.toLowerCase() ? SMALL : CAPITAL;
  return width;
}
