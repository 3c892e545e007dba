import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtCliArguments } from '../../scripts/lib/built-cli.mjs';
import { inProject } from '../../scripts/lib/project.mjs';
import { median, rounded } from './figures.mjs';
import { communeRows, workbookFile } from './form-workbook.mjs';
import { measureProcess } from './measured-process.mjs';

/** Files that the built command line reads, checks and reports on. The peer, SheetJS CE, only reads them. */
export const fileCases = [
  fileCase('check-100k', 5, (folder) =>
    put(folder, 'mot-trang.xlsx', [{ name: 'Sùng Phài', rows: communeRows('Sùng Phài', 100_000) }]),
  ),
  fileCase('check-20-sheets', 5, (folder) =>
    put(
      folder,
      'hai-muoi-trang.xlsx',
      communes(20).map((name) => ({ name, rows: communeRows(name, 5_000) })),
    ),
  ),
  fileCase('check-1000-files', 3, (folder) => {
    const files = path.join(folder, 'mot-nghin-tep');
    mkdirSync(files);
    for (const name of communes(1_000)) put(files, `${name}.xlsx`, [{ name: 'Biểu 1', rows: communeRows(name) }]);
    return files;
  }),
];

/** @param {(folder: string) => string} prepare puts the input into the folder and answers its path */
function fileCase(name, runs, prepare) {
  return {
    name,
    parts: ['cli'],
    measure: async (folder) => {
      const input = prepare(folder);
      const runsOfOurs = [];
      const runsOfPeer = [];
      for (let run = 0; run < runs; run += 1) {
        runsOfOurs.push(await measureProcess(builtCliArguments(['check', input, '--format', 'ndjson'])));
        runsOfPeer.push(await measureProcess([inProject('tests', 'bench', 'read-with-sheetjs.cjs'), input]));
      }
      const ours = medians(runsOfOurs);
      const peer = medians(runsOfPeer);
      return {
        ours,
        peer: { name: 'sheetjs-read', ...peer },
        ratio: { time: rounded(ours.ms / peer.ms), memory: rounded(ours.rssMb / peer.rssMb) },
      };
    },
  };
}

function medians(runs) {
  return {
    ms: rounded(median(runs.map(({ ms }) => ms))),
    rssMb: rounded(median(runs.map(({ rssMb }) => rssMb))),
  };
}

function communes(count) {
  return Array.from({ length: count }, (_, index) => `Số ${index + 1}`);
}

function put(folder, name, sheets) {
  const file = path.join(folder, name);
  writeFileSync(file, workbookFile(sheets));
  return file;
}
