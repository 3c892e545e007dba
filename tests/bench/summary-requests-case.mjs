import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/lib/project.mjs';
import { rounded } from './figures.mjs';
import { communeRows, workbookFile } from './form-workbook.mjs';

const FORM_COUNTS = [1, 10, 30, 100, 300];

/** Excel on the web refuses a request of more than 5 MB; ours are to stay below 4 MB as they are sent. */
const MAX_REQUEST_BYTES = 4_000_000;

/** What writing the summary tabs of many forms sends to Excel. */
export const summaryRequestsCase = {
  name: 'summary-requests',
  parts: [],
  measure: async (folder) => {
    const counted = FORM_COUNTS.map((forms) => ({ forms, ...countRequests(folder, forms) }));
    const largest = Math.max(...counted.map(({ largestRequestBytes }) => largestRequestBytes));
    return {
      ours: { byForms: counted, largestRequestBytes: largest },
      peer: { name: 'bytes-of-one-request-allowed', bytes: MAX_REQUEST_BYTES },
      ratio: { bytes: rounded(largest / MAX_REQUEST_BYTES) },
    };
  },
};

function countRequests(folder, forms) {
  const input = path.join(folder, `tong-hop-${forms}.xlsx`);
  const communes = Array.from({ length: forms }, (_, index) => `Số ${index + 1}`);
  writeFileSync(input, workbookFile(communes.map((commune) => ({ name: commune, rows: communeRows(commune) }))));
  const preload = inProject('tests', 'bench', 'typescript.cjs');
  const script = inProject('tests', 'bench', 'count-summary-requests.ts');
  return JSON.parse(execFileSync(process.execPath, ['--require', preload, script, input], { encoding: 'utf8' }));
}
