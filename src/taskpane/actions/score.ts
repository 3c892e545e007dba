import { textsIn } from '../../i18n/texts';
import { unfilledText } from '../../i18n/score-preview-texts';
import { measuredAgainst, refused, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const score: Action<'score', 'scored'> = {
  onlyReads: false,
  run: async ({ shown }, state, services) => {
    const { scoreOpenCells } = await services.loadWriting();
    const scored = await scoreOpenCells(services.port, {
      ...measuredAgainst(state),
      pace: services.pace,
      sheets: sheetsOnShow(state),
      ...(shown !== undefined && { shown }),
    });
    if (!scored.ok) return refused(scored.error);
    const { report, written: count, differing, unfilled, undo: edits } = scored.value;
    return wrote({ kind: 'scored', count, differing, unfilled }, report ?? 'outdated', edits, { state, services });
  },
  said: {
    scored: ({ count, differing, unfilled }, language) => {
      const texts = textsIn(language);
      const said = [
        ...(count === 0 ? [] : [texts.taskpane.done.scored(count)]),
        ...(differing.length === 0 ? [] : [texts.scorePreview.differing(differing.length)]),
        ...(unfilled.length === 0 ? [] : [unfilledText(unfilled, language)]),
      ];
      return said.length === 0 ? texts.taskpane.done.alreadyScored : said.join(' ');
    },
  },
};
