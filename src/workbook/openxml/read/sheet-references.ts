import { quoteSheetName } from '../../address';

const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED = String.raw`(?<!')'(?:[^']|'')*'`;
const OTHER_WORKBOOK = String.raw`\[[^[\]]*\]`;
const WORD = String.raw`(?<![\p{L}\p{N}_.\\?])[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
/** What stands before "!"; a text is matched too, so that nothing in it is taken for a sheet's name. */
const SHEET_PREFIXES = new RegExp(`${TEXT}|(${OTHER_WORKBOOK})?(?:(${QUOTED})|(${WORD}(?::${WORD})?))!`, 'gu');

/**
 * The formula after a sheet of this workbook got another name, or went.
 * @param formula with or without its "="
 * @param to the new name, or null for a sheet that is deleted: what referred to it reads #REF!, as Excel has it
 */
export function renameSheetInFormula(formula: string, from: string, to: string | null): string {
  return formula.replace(SHEET_PREFIXES, (whole: string, otherWorkbook?: string, quoted?: string, plain?: string) => {
    const written = quoted === undefined ? plain : quoted.slice(1, -1).replaceAll("''", "'");
    if (written === undefined || otherWorkbook !== undefined || written.includes('[')) return whole;
    const sheets = written.split(':');
    if (!sheets.some((sheet) => isSameName(sheet, from))) return whole;
    if (to === null) return '#REF!';
    return `${quoteSheets(sheets.map((sheet) => (isSameName(sheet, from) ? to : sheet)))}!`;
  });
}

/** Excel compares names of sheets, tables and defined names without regard to case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function quoteSheets(sheets: readonly string[]): string {
  const isPlain = sheets.every((sheet) => quoteSheetName(sheet) === sheet);
  return isPlain ? sheets.join(':') : `'${sheets.join(':').replaceAll("'", "''")}'`;
}
