import { failure, success, type Outcome } from '../../../outcome';
import {
  capabilityNames,
  type CapabilityName,
  type CapabilityResult,
  type SelfTestCallbacks,
  type SelfTestObstacle,
  type SelfTestReport,
} from '../../self-test';
import { SYNC_TIMEOUT_MS } from '../office-sync';
import { describeExcel } from './describe-excel';
import * as excelProbes from './excel-probes';
import { portProbe } from './port-probes';
import type { Probe, Scratch } from './probe';
import { refusalOf } from './refusal-of';
import { addScratchSheet, bringToFront, cleanScratchSheet, removeScratchSheet, sheetInFront } from './scratch-sheet';

const probes: Readonly<Record<CapabilityName, Probe>> = {
  cells: portProbe('cells'),
  typedTexts: portProbe('typedTexts'),
  marks: portProbe('marks'),
  longRules: excelProbes.longRules,
  rulePriority: excelProbes.rulePriority,
  notes: excelProbes.notes,
  events: excelProbes.events,
  charts: excelProbes.charts,
  freezing: excelProbes.freezing,
  printing: excelProbes.printing,
  summary: portProbe('summary'),
  protectedSheets: excelProbes.protectedSheets,
  undoGroup: excelProbes.undoGroup,
  repainting: excelProbes.repainting,
  undoKey: excelProbes.undoKey,
};

/**
 * Tries what the add-in needs of the Excel that it stands in, on a sheet of its own that is removed afterwards. No trial
 * keeps another from being made.
 */
export async function runSelfTest(
  { onTrial, onResult, ask }: SelfTestCallbacks,
  timeoutMs: number = SYNC_TIMEOUT_MS,
): Promise<Outcome<SelfTestReport, SelfTestObstacle>> {
  const startedAt = Date.now();
  const front = await sheetInFront(timeoutMs);
  let sheetId: string;
  try {
    sheetId = await addScratchSheet(timeoutMs);
  } catch (thrown) {
    return failure({ code: 'no-scratch-sheet', result: refusalOf(thrown) });
  }
  const results: CapabilityResult[] = [];
  for (const [index, capability] of capabilityNames.entries()) {
    onTrial(capability, index);
    const result = await tried(capability, { sheetId, timeoutMs, ask });
    results.push(result);
    onResult(result);
    // What one trial could not tidy away must not count against the next.
    sheetId = await cleanScratchSheet(sheetId, timeoutMs);
  }
  if (front !== null) await bringToFront(front, timeoutMs);
  const leftSheet = await removeScratchSheet(sheetId, timeoutMs);
  return success({ excel: describeExcel(), startedAt, results, leftSheet });
}

async function tried(capability: CapabilityName, scratch: Scratch): Promise<CapabilityResult> {
  const started = Date.now();
  const result = await probes[capability](scratch).catch(refusalOf);
  return { capability, result, milliseconds: Date.now() - started };
}
