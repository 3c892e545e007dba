import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/**
 * Holds a workbook that was written to what any reader needs, by none of the project's own code: every entry inflates,
 * every part of XML is well-formed and stands once.
 * @returns {string | null} what is wrong
 */
export function faultOfOutput(bytes, partsOfInput) {
  const parts = partsOf(bytes);
  if (parts === null) return 'is no zip';
  if (parts['[Content_Types].xml'] === undefined) return 'has no content types';
  for (const [name, part] of Object.entries(parts)) {
    const before = partsOfInput?.[name];
    // What was handed on as it came is not ours to answer for.
    if (!/\.(?:xml|rels)$/i.test(name) || (before !== undefined && Buffer.compare(before, part) === 0)) continue;
    const fault = faultOfXml(part);
    if (fault !== null) return `${name}: ${fault}`;
  }
  return null;
}

/** @returns {Record<string, Uint8Array> | null} a zip's entries, inflated; null where it is none */
export function partsOf(bytes) {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 100 * 2 ** 20 });
  } catch {
    return null;
  }
}

function faultOfXml(part) {
  const parser = new SaxesParser({ xmlns: true });
  let fault = null;
  parser.on('error', ({ message }) => (fault ??= message));
  try {
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close();
  } catch (error) {
    return error.message;
  }
  return fault;
}
