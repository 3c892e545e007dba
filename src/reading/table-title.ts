import type { SheetSnapshot } from '../workbook/snapshot';
import { cleanText, foldAccents, isUpperCase } from './vietnamese-text';

/** Rows over the header that a title may stand in. */
const MOST_ROWS = 30;

/**
 * The title over a table: the last block of lines in capitals that stand alone in their rows.
 * @param aboveRow the header's first row, 0-based
 * @returns the lines joined, or null
 */
export function findTitle(sheet: SheetSnapshot, aboveRow: number): string | null {
  const lines: string[] = [];
  for (let row = aboveRow - 1; row >= Math.max(0, aboveRow - MOST_ROWS); row--) {
    const [text = '', ...others] = (sheet.values[row] ?? [])
      .map((value) => cleanText(value ?? null))
      .filter((t) => t !== '');
    const line = isUpperCase(text) ? text : untilYear(text);
    const isTitleLine = others.length === 0 && line !== null && !STATE_HEADING.test(foldAccents(line));
    if (isTitleLine) lines.unshift(line);
    else if (lines.length > 0) break;
  }
  return lines.length === 0 ? null : lines.join(' ');
}

/** A title in capitals that goes on in small letters behind its year: "TỰ ĐÁNH GIÁ NĂM 2026 theo Quyết định số …". */
function untilYear(text: string): string | null {
  const [, line] = /^(\P{Ll}{8,200}NĂM 20\d\d)(?!\d)/u.exec(text) ?? [];
  return line !== undefined && isUpperCase(line) ? line : null;
}

const STATE_HEADING = /^(?:cong hoa xa hoi|doc lap)/;
