import { textsIn } from '../../i18n/texts';
import { localText } from '../../i18n/local-text';
import { checkedAgain, failed, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const answerLikelySet: Action<'answerLikelySet', 'likelySetAnswered'> = {
  onlyReads: false,
  run: async ({ set, sheetName, isItsOwn }, state, services) => {
    const { answerLikelySet } = await services.loadWriting();
    const answered = await answerLikelySet(services.port, { sheet: sheetName, criteria: set.id }, isItsOwn);
    if (!answered.ok) return failed(answered.error);
    const done = { kind: 'likelySetAnswered', set, isItsOwn } as const;
    return wrote(done, await checkedAgain(state, services), answered.value.undo, { state, services });
  },
  said: {
    likelySetAnswered: (done, language) =>
      textsIn(language).setAnswer[done.isItsOwn ? 'likelySetTaken' : 'likelySetRefused'](
        localText(done.set.title, language),
      ),
  },
};
