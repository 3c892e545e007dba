// `npm run manifest -- --url https://…`: writes the manifest of an office whose own server has the files of `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, manifestFor } from './lib/manifest-for.mjs';
import { inProject } from './lib/project.mjs';

const options = optionsGiven();
const address = addressOf(options.url);
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

/** @returns none where there is one that is not known, so that it is said what is needed */
function optionsGiven() {
  try {
    return parseArgs({ options: { url: { type: 'string' }, support: { type: 'string' }, out: { type: 'string' } } })
      .values;
  } catch {
    return {};
  }
}
