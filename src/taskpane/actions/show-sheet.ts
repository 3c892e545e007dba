import { success } from '../../outcome';
import { failed } from '../jobs/job-outcome';
import type { Action } from './action';

export const showSheet: Action<'showSheet'> = {
  onlyReads: true,
  run: async ({ sheetId, cell, unhides }, _state, { port }) => {
    const selected = await port.select(sheetId, cell, unhides);
    return selected.ok ? success({ type: 'sheetShown', sheetId }) : failed(selected.error);
  },
  said: {},
};
