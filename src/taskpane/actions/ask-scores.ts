import { success } from '../../outcome';
import { measuredAgainst, refused, sheetsOnShow } from '../jobs/job-outcome';
import type { Action } from './action';
import { score } from './score';

/** Shows the formulas that scoring would write; where there are none to write, says at once what there is to say. */
export const askScores: Action<'askScores'> = {
  onlyReads: true,
  run: async (_, state, services) => {
    const { previewScores, ScoresDialog: scores } = await services.loadAsking();
    const options = { ...measuredAgainst(state), pace: services.pace, sheets: sheetsOnShow(state) };
    const preview = await previewScores(services.port, options);
    if (!preview.ok) return refused(preview.error);
    if (preview.value.open.length === 0) return score.run({ kind: 'score', shown: [] }, state, services);
    return success({ type: 'dialogOpened', dialog: { kind: 'scores', preview: preview.value }, part: { scores } });
  },
  said: {},
};
