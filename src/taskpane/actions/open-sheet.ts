import { success } from '../../outcome';
import { failed } from '../jobs/job-outcome';
import type { Action } from './action';

/** By its name, as it was made a moment ago: its id is Excel's. */
export const openSheet: Action<'openSheet'> = {
  onlyReads: true,
  run: async ({ name }, _state, { port }) => {
    const read = await port.read({ sheets: { ids: [] }, include: [] });
    if (!read.ok) return failed(read.error);
    const sheet = read.value.sheetInfos.find((info) => info.name === name);
    if (sheet === undefined) return failed({ code: 'sheet-not-found', sheet: name });
    const selected = await port.select(sheet.id, { row: 0, column: 0 });
    return selected.ok ? success({ type: 'sheetOpened' }) : failed(selected.error);
  },
  said: {},
};
