import { success } from '../../outcome';
import { listedSets } from '../listed-sets';
import type { Action } from './action';

/** Asks of which set an empty form is wanted. */
export const askForm: Action<'askForm'> = {
  onlyReads: true,
  run: async (_, state, services) => {
    const { FormDialog: form } = await services.loadAsking();
    const sets = listedSets(state).map(({ set }) => set);
    return success({ type: 'dialogOpened', dialog: { kind: 'form', sets }, part: { form } });
  },
  said: {},
};
