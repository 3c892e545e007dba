import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/lib/project.mjs';
import { median, rounded } from './figures.mjs';
import { unrelatedRows, workbookFile } from './form-workbook.mjs';

const RUNS = 5;

/** How long it takes to conclude that 20,000 rows of 40 columns hold no table, beside how long parsing the file took. */
export const noTableCase = {
  name: 'no-table',
  parts: [],
  measure: async (folder) => {
    const input = path.join(folder, 'khong-co-bang.xlsx');
    writeFileSync(input, workbookFile([{ name: 'Số liệu', rows: unrelatedRows(20_000, 40) }]));
    const runs = Array.from({ length: RUNS }, () => concludeNoTable(input));
    const ours = median(runs.map(({ concludeMs }) => concludeMs));
    const peer = median(runs.map(({ parseMs }) => parseMs));
    return {
      ours: { ms: rounded(ours) },
      peer: { name: 'parsing-the-file', ms: rounded(peer) },
      ratio: { time: rounded(ours / peer) },
    };
  },
};

function concludeNoTable(input) {
  const preload = inProject('tests', 'bench', 'typescript.cjs');
  const script = inProject('tests', 'bench', 'conclude-no-table.ts');
  return JSON.parse(execFileSync(process.execPath, ['--require', preload, script, input], { encoding: 'utf8' }));
}
