import { COMMUNE_KIND } from './commune-name';
import { foldCase, isUpperCase } from './vietnamese-text';
import unitWords from './words/unit-words.json';

const KINDS = [...unitWords.organisations].sort((a, b) => b.length - a.length).join('|');
const ALONE = new RegExp(`^((?:${KINDS})\\s+.+)$`, 'iu');
const AFTER_OF = new RegExp(`\\scủa\\s+((?:${KINDS})\\s+.+)$`, 'iu');
const KIND = new RegExp(`^(?:${KINDS})\\s+`, 'iu');
const NOT_A_NAME = new RegExp(`(?:^|\\s)(?:${unitWords.notNames.join('|')})(?:\\s|$)`, 'u');
const LONGEST_NAME = 80;

/** @returns the organisation of a line that is nothing but its name ("TRƯỜNG TIỂU HỌC CÂY DẦU"), else null */
export function organisationAlone(text: string): string | null {
  return organisationIn(ALONE, text);
}

/** @returns the organisation of a line that is nothing but its English name ("Lakeland Parish Council"), else null */
export function englishOrganisation(text: string): string | null {
  return ENGLISH.test(text) && text.split(' ').length <= MOST_ENGLISH_WORDS && !ENGLISH_FORM.test(text) ? text : null;
}

const ENGLISH =
  /^(?:[A-Z][\w'’&.-]*|of|and|the|for)(?: (?:[A-Z][\w'’&.-]*|of|and|the|for))* (?:Council|School|College|University|Hospital|Clinic|Library|Museum|Archives|Agency|Authority|Trust|Board|Ltd\.?|Limited|Inc\.?|Corporation|Cooperative|Association)$/i;
const ENGLISH_FORM = /\b(?:audit|checklist|review|assessment|inspection|form|report|score|sheet|survey|plan|index)\b/i;
const MOST_ENGLISH_WORDS = 7;

/** @returns "TRƯỜNG TIỂU HỌC CÂY DẦU" of "… CỦA TRƯỜNG TIỂU HỌC CÂY DẦU NĂM HỌC 2025-2026", else null */
export function organisationAfterOf(text: string): string | null {
  return organisationIn(AFTER_OF, text);
}

/** What parts a name from what is said besides: a commune that it is in belongs to it, what that is in does not. */
export function upToEndOfOrganisation(text: string): string {
  const end = text.search(/[;:()]|[,–-]?\s(?:năm(?: học)?|tháng|quý|ngày)\s+\d/iu);
  const name = end === -1 ? text : text.slice(0, end).trimEnd();
  return name.replace(AFTER_COMMUNE, '$1').trim();
}

const AFTER_COMMUNE = new RegExp(`^((?:.*?\\s)?(?:${COMMUNE_KIND})(?!\\shội)\\s[^,–]+?)(?:\\s*,|\\s[-–]\\s).*$`, 'iu');

function organisationIn(pattern: RegExp, text: string): string | null {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) return null;
  const name = upToEndOfOrganisation(found);
  const own = name.replace(KIND, '');
  const isName = own !== name && own.length <= LONGEST_NAME && !NOT_A_NAME.test(foldCase(own));
  return isName && (isUpperCase(name) || /(?:^|\s)[\p{Lu}\d]/u.test(own)) ? name : null;
}
