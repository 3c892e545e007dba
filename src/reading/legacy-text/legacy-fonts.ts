/** How text was written before Unicode, in letters of Windows-1252 that only look right in the encoding's own fonts. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/**
 * @returns the encoding of the texts that are shown in this font, or null. Only the two families whose names tell it:
 *   ".Vn…" and "VNI-…". Names without the dot ("VnTime", "VNtimes new roman") were given to fonts of several encodings.
 */
export function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^@?\.vn/i.test(font)) return 'tcvn3';
  return /^@?vni[-_ ]/i.test(font) ? 'vni' : null;
}

/** Whether the font shows small letters as capitals: .VnTimeH, .VnArial NarrowH … */
export function isCapitalsFont(font: string): boolean {
  return encodingOfFont(font) === 'tcvn3' && /h$/i.test(font);
}

/** Whether the font shows signs instead of letters, so that its texts are no texts. */
export function isSymbolFont(font: string): boolean {
  return /^@?(?:wingdings|webdings|symbol|marlett|mt extra|monotype sorts|(?:itc )?zapf ?dingbats)/i.test(font);
}

/** @returns the font of Windows that looks most like a legacy one, and has every Vietnamese letter */
export function unicodeFontFor(font: string): string {
  return /arial|helve|univer|avant|swiss|tahoma|verdana/i.test(font) ? 'Arial' : 'Times New Roman';
}
