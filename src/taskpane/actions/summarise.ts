import { textsIn } from '../../i18n/texts';
import { tabChangesText } from '../../i18n/tab-changes-texts';
import { failed, measuredAgainst, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

/** So many notes are read out; sheets that have them show a blank in the tab that compares. */
const MOST_NOTES = 3;

/** Over every sheet of the workbook, so its report is not the one of the sheet on show. */
export const summarise: Action<'summarise', 'summarised'> = {
  onlyReads: false,
  run: async ({ letterhead, without }, state, services) => {
    const { summarise } = await services.loadWriting();
    const summarised = await summarise(services.port, {
      ...measuredAgainst(state),
      pace: services.pace,
      sheets: 'all',
      ...(letterhead && { letterhead }),
      ...(without && { without }),
    });
    if (!summarised.ok) return failed(summarised.error);
    const { changes, leftOut, notes, undo: edits } = summarised.value;
    return wrote({ kind: 'summarised', changes, leftOut, notes }, null, edits, { state, services });
  },
  said: {
    summarised: (done, language) =>
      [
        tabChangesText(done.changes, language, done.leftOut),
        ...(done.notes ?? []).slice(0, MOST_NOTES).map(textsIn(language).formNote),
      ].join(' '),
  },
};
