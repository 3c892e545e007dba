import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';

/** Where manifest.xml says that the files are. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';
/** What Office takes (learn.microsoft.com/javascript/api/manifest). */
const LONGEST_ADDRESS = 2048;

/**
 * @param {string | undefined} text
 * @returns {string | null} without "/" at its end; null where it is no https address of a page or a folder
 */
export function addressOf(text) {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isPlain = url.protocol === 'https:' && url.search === '' && url.hash === '' && url.username === '';
  return isPlain && url.href.length < LONGEST_ADDRESS / 2 ? url.href.replace(/(?<!\/)\/+$/, '') : null;
}

/**
 * The manifest of an add-in whose files are elsewhere.
 * @param {string} address where they are, without "/" at its end
 * @param {string} support the page that helps
 */
export function manifestFor(address, support = `${address}/support.html`) {
  return readFileSync(inProject('manifest.xml'), 'utf8')
    .replace(/(<SupportUrl DefaultValue=")[^"]*/, (_, before) => `${before}${escaped(support)}`)
    .replaceAll(DEVELOPMENT_ADDRESS, escaped(address));
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
