/** The encodings that programs write lists in: with a mark in front, or UTF-8; else what Windows has for Vietnamese. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

/** Windows has the semicolon where a comma parts the decimals, as in Vietnam. */
const SEPARATORS = [';', '\t', ',', '|'] as const;
export type CsvSeparator = (typeof SEPARATORS)[number];

/** Lines that are looked at. */
const SAMPLE_LENGTH = 64 * 1024;

/**
 * What parts the values of a list: the sign of which most lines have the same number. How often a sign stands there says
 * little: in a list parted by semicolons, commas stand in every sentence.
 */
export function separatorOf(text: string): CsvSeparator {
  const said = /^sep=([;\t,|])\r?\n/.exec(text)?.[1];
  const named = SEPARATORS.find((separator) => separator === said);
  if (named !== undefined) return named;
  const lines = text
    .slice(0, SAMPLE_LENGTH)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/);
  let best: CsvSeparator = ',';
  let bestCount = 0;
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const most = Math.max(0, ...counts.values());
    if (most > bestCount) [best, bestCount] = [separator, most];
  }
  return best;
}

const INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,13})\.\d{1,14}$/;
const DECIMAL_COMMA = /^-?(?:0|[1-9]\d{0,13}),\d{1,14}$/;

/**
 * What a text of a list is worth. Only what reads back the same is taken for a number: "1.10" is the tenth part of a
 * criterion, "007" a code. Days and shares stay texts, which are read as such in any form.
 */
export function valueOfCsv(text: string, separator: CsvSeparator): string | number {
  const trimmed = text.trim();
  if (INTEGER.test(trimmed)) return Number(trimmed);
  const hasComma = separator !== ',';
  const point = hasComma ? trimmed.replace(',', '.') : trimmed;
  const isDecimal = (hasComma ? DECIMAL_COMMA : DECIMAL).test(trimmed);
  return isDecimal && String(Number(point)) === point ? Number(point) : text;
}
