import type { UnitName } from './assessment-table';
import { communeAlone } from './commune-name';
import { properCase } from './name-case';
import { organisationAlone } from './organisation-name';
import { cleanText, foldAccents, foldCase, isUpperCase } from './vietnamese-text';
import unitWords from './words/unit-words.json';

/** What Excel adds to the name of a copied sheet. */
const COPY = / \(\d+\)$/;
/** "01. Bản Bo", "Bản Bo 2026". */
const NUMBER_BEFORE = /^\d{1,3}\s*[.)_-]\s*/;
const YEAR_AFTER = /(?<![\s_-])[\s_-]+(?:năm |nam )?20\d\d$/iu;
const MOST_WORDS = 4;

/** A syllable of Vietnamese, or of a name of another people as Vietnamese writes it, without its accents. */
const SYLLABLE =
  /^(?:b|bl|c|ch|d|g|gh|gi|h|k|kh|kl|kr|l|m|n|ng|ngh|nh|p|ph|pl|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|h|k|l|m|n|ng|nh|p|r|t)?$/;
const PART = new RegExp(`^(?:${unitWords.parts.join('|')}) (?:[\\p{Lu}\\d]\\S*)(?: \\S+)*$`, 'u');
const forms = new RegExp(`^(?:${unitWords.sheetForms.map(foldCase).join('|')})(?:\\s|$)`, 'u');
const formsWithoutAccents = new RegExp(`^(?:${unitWords.sheetForms.map(foldAccents).join('|')})(?:\\s|$)`);

/**
 * The unit that a sheet is called after, where its name is a unit's: one with its kind, or two to four words of
 * Vietnamese with a capital each that are no words of forms.
 * @returns null for a name such as "Sheet1", "Bien ban" or "ISO"
 */
export function unitOfSheetName(name: string): UnitName | null {
  const text = cleanText(name.replaceAll('_', ' '))
    .replace(COPY, '')
    .replace(NUMBER_BEFORE, '')
    .replace(YEAR_AFTER, '');
  const unit = communeAlone(text) ?? organisationAlone(text) ?? (isPart(text) || isProperName(text) ? text : null);
  return unit === null ? null : { name: properCase(unit), position: null, source: 'sheetName' };
}

function isPart(text: string): boolean {
  return PART.test(text.charAt(0).toLowerCase() + text.slice(1));
}

function isProperName(text: string): boolean {
  const words = text.split(' ');
  const folded = words.map(foldAccents);
  if (words.length < 2 || words.length > MOST_WORDS || !folded.every((word) => SYLLABLE.test(word))) return false;
  if (!isUpperCase(text) && !words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word))) return false;
  const isPlain = foldAccents(text) === text.toLowerCase();
  return isPlain ? !formsWithoutAccents.test(folded.join(' ')) : !forms.test(foldCase(text));
}
