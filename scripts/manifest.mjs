// `npm run manifest -- --url https://…`: writes the manifest of an office whose own server has the files of `npm run build`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from './lib/project.mjs';

/** Where manifest.xml says that the files are. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';
/** What Office takes (learn.microsoft.com/javascript/api/manifest). */
const LONGEST_ADDRESS = 2048;

const { values: options } = parseArgs({
  options: { url: { type: 'string' }, support: { type: 'string' }, out: { type: 'string' } },
});

const address = addressOf(options.url)?.replace(/\/+$/, '') ?? null;
const support = options.support === undefined ? `${address}/support.html` : addressOf(options.support);
if (address === null || support === null) {
  console.error(
    'Cần địa chỉ https của máy chủ, không có dấu ? hay #: npm run manifest -- --url https://máy-chủ/thư-mục [--support https://trang-hỗ-trợ] [--out tệp.xml]',
  );
  console.error(
    'An https address of the server is needed, without ? or #: npm run manifest -- --url https://server/folder [--support https://support-page] [--out file.xml]',
  );
  process.exitCode = 2;
} else {
  const file = path.resolve(options.out ?? inProject('dist', 'manifest.xml'));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, manifestFor(address, support));
  console.log(file);
}

/** @returns null where it is no https address of a page or a folder */
function addressOf(text) {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isPlain = url.protocol === 'https:' && url.search === '' && url.hash === '' && url.username === '';
  return isPlain && url.href.length < LONGEST_ADDRESS / 2 ? url.href : null;
}

function manifestFor(address, support) {
  return readFileSync(inProject('manifest.xml'), 'utf8')
    .replace(/(<SupportUrl DefaultValue=")[^"]*/, (_, before) => `${before}${escaped(support)}`)
    .replaceAll(DEVELOPMENT_ADDRESS, escaped(address));
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
