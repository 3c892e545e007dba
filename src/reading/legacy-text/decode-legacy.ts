import { isCapitalsFont, type LegacyEncoding } from './legacy-fonts';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

/**
 * @param font the font the text is shown in, if known: fonts of capitals show small letters as capitals, and only with
 *   them TCVN3 writes capitals with a tone mark
 * @returns the text in Unicode, composed (NFC). What the encoding has no letter for stays as it is.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, font: string | null = null): string {
  const decoded = withWindowsSigns(encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text)).normalize('NFC');
  if (encoding === 'vni') return decoded;
  if (font === null) return withCapitalsMended(decoded);
  return isCapitalsFont(font) ? decoded.toUpperCase() : decoded;
}

/**
 * Both encodings leave the signs of Windows-1252 where they are (UniKey's charset tables): dashes, quotation marks,
 * "…". Programs that took the bytes for ISO 8859-1 made control characters of them.
 */
function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_SIGNS[control.charCodeAt(0) - 0x80] ?? control);
}

const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * "CéNG HßA" reads "CộNG HòA" once its font of capitals is lost. A word with small letters only where TCVN3 has no
 * capitals shows that this happened; with it, every word without plain small letters is meant in capitals.
 */
function withCapitalsMended(text: string): string {
  const isMixed = (text.match(WORD) ?? []).some(
    (word) => !/[a-z]/.test(word) && /^[^A-Z\p{Ll}]*[A-Z\p{Ll}][^A-Z]*[A-Z]/u.test(word) && word !== word.toUpperCase(),
  );
  return isMixed ? text.replace(WORD, (word) => (/[a-z]/.test(word) ? word : word.toUpperCase())) : text;
}

const WORD = /\p{L}+/gu;
