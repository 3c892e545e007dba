import { portChecks, type PortCheckName } from '../../port-checks';
import type { ProbeResult } from '../../self-test';
import { portProbe } from './port-probes';
import { refusalOf } from './refusal-of';
import { addScratchSheet, cleanScratchSheet, removeScratchSheet } from './scratch-sheet';

/**
 * Makes every check of a workbook port in the Excel at hand, on a sheet of its own that is removed afterwards.
 * @throws what Office.js throws where no sheet can be added
 */
export async function runPortChecks(timeoutMs: number): Promise<Readonly<Record<string, ProbeResult>>> {
  let sheetId = await addScratchSheet(timeoutMs);
  const results: Record<string, ProbeResult> = {};
  for (const name of Object.keys(portChecks) as PortCheckName[]) {
    const scratch = { sheetId, timeoutMs, ask: () => Promise.resolve('skip' as const) };
    results[name] = await portProbe(name)(scratch).catch(refusalOf);
    sheetId = await cleanScratchSheet(sheetId, timeoutMs);
  }
  await removeScratchSheet(sheetId, timeoutMs);
  return results;
}
