import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/lib/project.mjs';
import { rounded } from './figures.mjs';
import { communeRows, workbookFile } from './form-workbook.mjs';

/** What one check with its marks costs in Excel: round trips, and bytes that they carry. */
export const syncCases = [syncCase('syncs-1-sheet', 1), syncCase('syncs-1000-sheets', 1_000)];

function syncCase(name, sheetCount) {
  return {
    name,
    parts: [],
    measure: async (folder) => {
      const input = path.join(folder, `${name}.xlsx`);
      const communes = Array.from({ length: sheetCount }, (_, index) => `Số ${index + 1}`);
      const sheets = communes.map((commune) => ({ name: commune, rows: communeRows(commune) }));
      writeFileSync(input, workbookFile(sheets));
      const { valuesBytes, requestBytes, answerBytes, ...counts } = countSyncs(input);
      const bytes = requestBytes + answerBytes;
      return {
        ours: { ...counts, bytes, requestBytes, answerBytes },
        peer: { name: 'values-as-json', bytes: valuesBytes },
        ratio: { bytes: rounded(bytes / valuesBytes), answerBytes: rounded(answerBytes / valuesBytes) },
      };
    },
  };
}

function countSyncs(input) {
  const preload = inProject('tests', 'bench', 'typescript.cjs');
  const script = inProject('tests', 'bench', 'count-syncs.ts');
  return JSON.parse(execFileSync(process.execPath, ['--require', preload, script, input], { encoding: 'utf8' }));
}
