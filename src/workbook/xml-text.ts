const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Character data or an attribute's value, as the file has it → the text it stands for.
 * An entity that is not one of XML's own five, or names no character, stays as it is written.
 */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED_ENTITIES[String(name)] ?? whole;
    const codePoint = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });
}

/**
 * Character data as the file has it, with line ends as XML reads them (XML 1.0, 2.11): CR LF, and CR alone, are one LF. A
 * CR that is meant is written as "&#13;", so that this comes before entities are decoded.
 */
export function normaliseLineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

/** Text → character data. Characters that XML 1.0 forbids are left out, as they would make the part unreadable. */
export function escapeText(text: string): string {
  if (!TO_LOOK_AT.test(text)) return text;
  // A carriage return as it stands would be read as a line feed.
  return withoutForbidden(text).replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text → an attribute's value between double quotes; line breaks and tabs survive as numeric references. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n]/g, (character) =>
    character === '"' ? '&quot;' : `&#${character.charCodeAt(0)};`,
  );
}

/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): "_x000D_" in a cell's or a table column's text is the character U+000D.
 * @param text already freed of XML entities
 */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex) => String.fromCharCode(parseInt(String(hex), 16)));
}

/** The other way round: control characters, and whatever would read as an escape, become "_xHHHH_". */
export function encodeXstring(text: string): string {
  if (!TO_LOOK_AT.test(text) && !text.includes('_x')) return text;
  return text
    .replace(LIKE_AN_ESCAPE, xstringEscape('_'))
    .replace(FORBIDDEN_CHARACTERS, (character) => xstringEscape(character))
    .replaceAll('\r', xstringEscape('\r'));
}

/** True where leading, trailing or doubled white space would be lost without `xml:space="preserve"`. */
export function needsSpacePreserved(text: string): boolean {
  return /^\s|\s$|\n|\s\s/.test(text);
}

/** Whatever may have to be written otherwise in XML; most texts have none of it, and there are millions of them. */
const TO_LOOK_AT = /[^ -%'-;=?-\ud7ff\ue000-\ufffd]/;

/** What XML 1.0 has no way to write (2.2): most control characters, lone surrogates, two non-characters. */
const FORBIDDEN_CHARACTERS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The first character of what would read as an escape once the character behind it is escaped, and begins with "_". */
const LIKE_AN_ESCAPE = new RegExp(`_(?=x[0-9a-fA-F]{4}(?:[_\\r]|${FORBIDDEN_CHARACTERS.source}))`, 'gu');

function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN_CHARACTERS, '');
}

function xstringEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
