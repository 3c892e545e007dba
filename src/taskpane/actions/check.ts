import { success } from '../../outcome';
import type { PaneState } from '../pane-state';
import { failed, measuredAgainst, type JobServices, type Performed } from '../jobs/job-outcome';
import type { Action } from './action';

/** The sheet in front. */
export const check: Action<'check'> = {
  onlyReads: true,
  run: (_, state, services) => checkSheets('active', state, services),
  said: {},
};

export const checkWorkbook: Action<'checkWorkbook'> = {
  onlyReads: true,
  run: (_, state, services) => checkSheets('all', state, services),
  said: {},
};

async function checkSheets(sheets: 'active' | 'all', state: PaneState, services: JobServices): Performed {
  const { readAndCheck } = await services.loadChecking();
  const options = { ...measuredAgainst(state), pace: services.pace, sheets };
  // Marks that somebody has set before tell that they are on.
  const checked = await readAndCheck(services.port, options, ['marks']);
  return checked.ok ? success({ type: 'checked', report: checked.value }) : failed(checked.error);
}
