import type { Outcome } from '../../../outcome';
import type { WorkbookEdit } from '../../edit';
import { WorkbookException, type WorkbookError } from '../../errors';
import { portChecks, type PortCheckName } from '../../port-checks';
import type { WorkbookPort } from '../../port';
import { ExcelPort } from '../excel-port';
import { sameAs, type Probe } from './probe';

/** A check that every workbook port passes, as a trial of this Excel. */
export function portProbe(name: PortCheckName): Probe {
  return async ({ sheetId, timeoutMs }) => {
    const { expected, observed } = await portChecks[name](throwing(new ExcelPort(timeoutMs)), sheetId);
    return sameAs(expected, observed);
  };
}

/** @throws WorkbookException where the port answers with an error */
function throwing(port: WorkbookPort) {
  return {
    read: async (...given: Parameters<WorkbookPort['read']>) => valueOf(await port.read(...given)),
    apply: async (edits: readonly WorkbookEdit[]) => valueOf(await port.apply(edits)).undo,
  };
}

function valueOf<T>(outcome: Outcome<T, WorkbookError>): T {
  if (!outcome.ok) throw new WorkbookException(outcome.error);
  return outcome.value;
}
