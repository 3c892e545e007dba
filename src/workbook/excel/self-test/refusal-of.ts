import { WorkbookException } from '../../errors';
import type { ProbeResult } from '../../self-test';
import { officeCode } from '../office-errors';

/** What was thrown in a trial, as Excel's refusal. */
export function refusalOf(thrown: unknown): ProbeResult {
  if (thrown instanceof WorkbookException) {
    const { error } = thrown;
    if (error.code === 'host-timeout') return { kind: 'timedOut' };
    return { kind: 'refused', hostCode: error.code === 'host-failed' ? error.hostCode : error.code, message: '' };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: 'refused', hostCode: officeCode(thrown) ?? 'unknown', message };
}
