import { textsIn } from '../../i18n/texts';
import { clearedMarksText, untoldMarksText } from '../../i18n/untold-marks-text';
import { failed, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const clearMarks: Action<'clearMarks', 'marksCleared'> = {
  onlyReads: false,
  run: async (_, state, services) => {
    const { clearMarks } = await services.loadWriting();
    const cleared = await clearMarks(services.port, sheetsOnShow(state));
    if (!cleared.ok) return failed(cleared.error);
    const { clearedSheets, untold, undo: edits } = cleared.value;
    return wrote({ kind: 'marksCleared', clearedSheets, untold }, null, edits, { state, services });
  },
  said: {
    marksCleared: ({ clearedSheets, untold = [] }, language) => {
      const { noMarks, marksCleared } = textsIn(language).taskpane.done;
      if (untold.length === 0) return clearedSheets === 0 ? noMarks : marksCleared;
      return [clearedMarksText(clearedSheets, language), ...untoldMarksText(untold, language)].join(' ');
    },
  },
};
