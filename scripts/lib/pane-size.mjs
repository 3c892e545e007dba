import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inProject } from './project.mjs';

/**
 * What the built task pane loads before it can be used: its page, and the scripts and styles that the page names, and the texts of one language.
 * office.js is left out: Excel has it in its cache. Chunks that load on demand are left out too.
 * @returns {number} kilobytes (1,024 bytes) as a server sends them, each file compressed with gzip
 */
export function paneStartSize() {
  const page = readFileSync(inProject('dist', 'pane', 'taskpane.html'));
  const names = [...page.toString().matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s:>]+\.(?:js|css))/g)]
    .map(([, name]) => name)
    .filter((name) => !name.endsWith('office.js'));
  if (names.length === 0) throw new Error('dist/pane/taskpane.html names no script');
  const languages = readdirSync(inProject('dist', 'pane')).filter((name) => name.startsWith('language-vi.'));
  if (languages.length !== 1) throw new Error('dist/pane has not one file with the Vietnamese texts');
  names.push(...languages);
  const files = [page, ...names.map((name) => readFileSync(inProject('dist', 'pane', name)))];
  const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  return bytes / 1024;
}
