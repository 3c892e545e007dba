import type { CellPosition } from '../../workbook/address';
import type { CellValue, SheetSnapshot, SparseGrid } from '../../workbook/snapshot';
import { decodeLegacy } from './decode-legacy';
import type { LegacyEncoding } from './legacy-fonts';
import { plainEncodingOf, surveyTexts, type TextSurvey } from './guess-encoding';
import { encodingOfFont, isSymbolFont } from './legacy-fonts';
import { hasUnicodeVietnamese, weighText } from './weigh-text';

/** A cell whose text is in a legacy encoding. */
export interface LegacyCell extends CellPosition {
  /** In Unicode. */
  readonly text: string;
  readonly original: string;
  readonly encoding: LegacyEncoding;
  /** Null where it was not asked for, or the host does not tell. */
  readonly font: string | null;
}

/** A cell in a legacy font whose text is the same in Unicode ("TT", "Thi"), or is Unicode already. */
export interface LegacyFontCell extends CellPosition {
  readonly font: string;
}

export interface LegacySheet {
  /** By row and column. */
  readonly cells: readonly LegacyCell[];
  /** Not to be decoded, but to get another font together with the others. */
  readonly fontOnlyCells: readonly LegacyFontCell[];
  /** The sheet's values with the decoded texts in place; rows without any are the sheet's own. */
  readonly values: SparseGrid<CellValue>;
}

/**
 * Finds and decodes texts in legacy encodings. A cell's font decides where it is known to tell anything; otherwise what
 * the sheet's texts say together, and for a cell of its own kind what its own text says.
 * @param sheet with its fonts, or without where they were not asked for
 * @returns null for a sheet without legacy text
 */
export function decodeSheet(sheet: SheetSnapshot): LegacySheet | null {
  const kindOf = rememberedKinds();
  const fontsTell = hasLegacyFont(sheet, kindOf);
  const all = surveyTexts(textsOf(sheet, (font) => font === undefined || kindOf(font) !== 'signs'));
  if (!fontsTell && all.oddTexts === 0) return null;
  const inLegacyFonts = surveyTexts(textsOf(sheet, (font) => font !== undefined && isEncoding(kindOf(font))));
  const surveys = { fontsTell, all, inLegacyFonts };
  const cells: LegacyCell[] = [];
  const fontOnlyCells: LegacyFontCell[] = [];
  const values = sheet.values.slice();
  sheet.values.forEach((rowValues, row) => {
    const decodedRow = rowValues?.slice();
    const before = cells.length;
    rowValues?.forEach((original, column) => {
      if (typeof original !== 'string') return;
      const font = sheet.fonts[row]?.[column] ?? null;
      const kind = font === null ? 'unknown' : kindOf(font);
      const encoding = encodingOfCell(original, kind, surveys);
      const text = encoding === null ? original : decodeLegacy(original, encoding, isEncoding(kind) ? font : null);
      if (encoding !== null && text !== original) {
        cells.push({ row, column, text, original, encoding, font });
        if (decodedRow !== undefined) decodedRow[column] = text;
      } else if (isEncoding(kind) && font !== null) fontOnlyCells.push({ row, column, font });
    });
    if (cells.length > before) values[row] = decodedRow;
  });
  return cells.length === 0 ? null : { cells, fontOnlyCells, values };
}

/**
 * Looks at a sheet that was read without its fonts. Costs little, misses only sheets whose every word reads as well in
 * Unicode, and is often wrong about French.
 * @returns "suspected" where some word may be in a legacy encoding, so that the fonts should be read too; "none" where
 *   there is nothing for `decodeSheet` to decode
 */
export function lookForLegacyText({ values }: SheetSnapshot): 'none' | 'unlikely' | 'suspected' {
  const { isSuspected, oddTexts } = surveyTexts(textsOf({ values, fonts: [] }, () => true));
  if (isSuspected) return 'suspected';
  return oddTexts === 0 ? 'none' : 'unlikely';
}

type FontKind = LegacyEncoding | 'signs' | 'ordinary' | 'unknown';

function isEncoding(kind: FontKind): kind is LegacyEncoding {
  return kind === 'tcvn3' || kind === 'vni';
}

/** A sheet has few fonts and many cells. */
function rememberedKinds(): (font: string) => FontKind {
  const kinds = new Map<string, FontKind>();
  return (font) => {
    const known = kinds.get(font);
    if (known !== undefined) return known;
    const kind = encodingOfFont(font) ?? (isSymbolFont(font) ? 'signs' : 'ordinary');
    kinds.set(font, kind);
    return kind;
  };
}

function textsOf(
  { values, fonts }: Pick<SheetSnapshot, 'values' | 'fonts'>,
  isMeant: (font: string | undefined) => boolean,
): (take: (text: string) => void) => void {
  return (take) => {
    values.forEach((cells, row) =>
      cells?.forEach((value, column) => {
        if (typeof value === 'string' && isMeant(fonts[row]?.[column])) take(value);
      }),
    );
  };
}

function hasLegacyFont({ fonts }: SheetSnapshot, kindOf: (font: string) => FontKind): boolean {
  return fonts.some((row) => row?.some((font) => font !== undefined && isEncoding(kindOf(font))) === true);
}

/** What the sheet's texts say together, and those in legacy fonts by themselves. */
interface Surveys {
  /** False where the whole sheet may have been given another font after it was typed. */
  readonly fontsTell: boolean;
  readonly all: TextSurvey;
  readonly inLegacyFonts: TextSurvey;
}

function encodingOfCell(text: string, kind: FontKind, surveys: Surveys): LegacyEncoding | null {
  if (kind === 'signs' || hasUnicodeVietnamese(text)) return null;
  if (isEncoding(kind)) return isUnicodeInLegacyFont(text, kind, surveys.inLegacyFonts) ? null : kind;
  if (!/[\u0080-\u00FF]/.test(text)) return null;
  if (surveys.all.guess === null) return plainEncodingOf(text);
  const { encoding } = surveys.all.guess;
  const { speakFor, speakAgainst, wouldBreak } = weighText(text, encoding);
  if (speakFor.size > 0) return speakFor.size > wouldBreak.size ? encoding : null;
  const followsOthers =
    speakAgainst.size === 0 &&
    /[a-z][\u00A1-\u00FF]|[\u00A1-\u00FF][a-z]/i.test(text) &&
    !(surveys.fontsTell && kind === 'ordinary') &&
    surveys.all.oddTexts >= MAJORITY * surveys.all.unicodeTexts;
  return followsOthers ? encoding : null;
}

/** Typed in Unicode under a legacy font, which Excel then shows in another one. */
function isUnicodeInLegacyFont(text: string, encoding: LegacyEncoding, others: TextSurvey): boolean {
  const { speakFor, wouldBreak } = weighText(text, encoding);
  return speakFor.size === 0 && (wouldBreak.size > 0 || others.unicodeTexts > MAJORITY * others.oddTexts);
}

/** A text that could be either is what this many times as many texts on the sheet are. */
const MAJORITY = 4;
