import { textsIn } from '../../i18n/texts';
import { failed, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const clearMarks: Action<'clearMarks', 'marksCleared'> = {
  onlyReads: false,
  run: async (_, state, services) => {
    const { clearMarks } = await services.loadWriting();
    const cleared = await clearMarks(services.port, sheetsOnShow(state));
    if (!cleared.ok) return failed(cleared.error);
    return wrote({ kind: 'marksCleared', clearedSheets: cleared.value.clearedSheets }, null, cleared.value.undo, {
      state,
      services,
    });
  },
  said: {
    marksCleared: (done, language) =>
      done.clearedSheets === 0 ? textsIn(language).taskpane.done.noMarks : textsIn(language).taskpane.done.marksCleared,
  },
};
