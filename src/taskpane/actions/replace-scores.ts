import { textsIn } from '../../i18n/texts';
import { checkedAgain, measuredAgainst, refused, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const replaceScores: Action<'replaceScores', 'scoresReplaced'> = {
  onlyReads: false,
  run: async ({ cells: replace }, state, services) => {
    const { score } = await services.loadWriting();
    const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state), replace };
    const scored = await score(services.port, options);
    if (!scored.ok) return refused(scored.error);
    const { undo: edits, replaced } = scored.value;
    const report = await checkedAgain(state, services);
    return wrote({ kind: 'scoresReplaced', count: replaced.length }, report, edits, { state, services });
  },
  said: {
    scoresReplaced: (done, language) => textsIn(language).scorePreview.replaced(done.count),
  },
};
