import { localText } from '../../i18n/local-text';
import { textsIn } from '../../i18n/texts';
import { measuredAgainst, refused, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

/** Writes a result where it is lacking or wrong. */
export const answer: Action<'answer', 'answered'> = {
  onlyReads: false,
  run: async ({ finding, answer: { says, cells } }, state, services) => {
    const { mendCells } = await services.loadWriting();
    const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
    const mended = await mendCells(services.port, [{ finding, cells }], options);
    if (!mended.ok) return refused(mended.error);
    const { report, cells: written, undo: edits } = mended.value;
    return wrote({ kind: 'answered', says, cells: written }, report ?? 'outdated', edits, { state, services });
  },
  said: {
    answered: ({ says, cells }, language) => {
      const { result, wrote: said } = textsIn(language).findingActions;
      return said(says === 'met' || says === 'notMet' ? result[says] : localText(says, language), cells);
    },
  },
};
