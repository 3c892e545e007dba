import { textsIn } from '../../i18n/texts';
import { localText } from '../../i18n/local-text';
import { checkedAgain, failed, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

/** The sheet is held against the same as before, and is known by it. */
export const rememberOwnSet: Action<'rememberOwnSet', 'ownSetRemembered'> = {
  onlyReads: false,
  run: async ({ set, sheetName }, state, services) => {
    const { rememberOwnSet } = await services.loadWriting();
    const remembered = await rememberOwnSet(services.port, set, sheetName);
    if (!remembered.ok) return failed(remembered.error);
    const { undo: edits } = remembered.value;
    return wrote({ kind: 'ownSetRemembered', set }, await checkedAgain(state, services), edits, { state, services });
  },
  said: {
    ownSetRemembered: (done, language) =>
      textsIn(language).setAnswer.ownSetRemembered(localText(done.set.title, language)),
  },
};
