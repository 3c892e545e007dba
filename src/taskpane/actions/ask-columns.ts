import { success } from '../../outcome';
import type { Action } from './action';

export const askColumns: Action<'askColumns'> = {
  onlyReads: true,
  run: async (_, _state, { loadColumns }) => {
    const { ColumnsDialog: columns } = await loadColumns();
    return success({ type: 'dialogOpened', dialog: { kind: 'columns' }, part: { columns } });
  },
  said: {},
};
