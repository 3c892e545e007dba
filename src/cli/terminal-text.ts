/**
 * What a terminal would follow instead of showing it (ISO 6429), and what turns the order of letters around (Unicode
 * bidirectional algorithm, 2): all control characters but the line feed and the tab that our own texts have.
 */
const CONTROLS = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]`,
  'g',
);

/** A text with each control character written as "\\u001b": that is what JSON has for it, and people see that it is there. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, escape);
}

/** A name or a cell's text in a line of its own: whatever would break the line is written out as well. */
export function oneLine(text: string): string {
  return withoutControls(text.replace(/[\n\t]+/g, ' '));
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
