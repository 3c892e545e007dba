import { textsIn } from '../../i18n/texts';
import { failed, measuredAgainst, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const answerCondition: Action<'answerCondition', 'conditionAnswered'> = {
  onlyReads: false,
  run: async ({ asked, holds }, state, services) => {
    const { confirmCondition } = await services.loadWriting();
    const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
    const answered = await confirmCondition(services.port, asked, holds, options);
    if (!answered.ok) return failed(answered.error);
    const { report, undo: edits } = answered.value;
    return wrote({ kind: 'conditionAnswered' }, report ?? 'outdated', edits, { state, services });
  },
  said: {
    conditionAnswered: (_, language) => textsIn(language).unitFacts.answered,
  },
};
