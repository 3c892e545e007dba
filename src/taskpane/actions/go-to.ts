import { success } from '../../outcome';
import { findingPlace } from '../finding-place';
import { failed } from '../jobs/job-outcome';
import type { Action } from './action';

export const goTo: Action<'goTo'> = {
  onlyReads: true,
  run: async ({ finding, unhides }, _state, { port }) => {
    const selected = await port.select(finding.sheetId, findingPlace(finding), unhides);
    return selected.ok ? success({ type: 'wentTo', finding }) : failed(selected.error);
  },
  said: {},
};
