import { success } from '../../outcome';
import { failed, measuredAgainst } from '../jobs/job-outcome';
import type { Action } from './action';

export const editLetterhead: Action<'editLetterhead'> = {
  onlyReads: true,
  run: async (_, state, { port, pace, loadLetterhead }) => {
    const { LetterheadDialog: letterhead, readLetterhead } = await loadLetterhead();
    const words = await readLetterhead(port, { ...measuredAgainst(state), pace, sheets: 'all' });
    return words.ok
      ? success({ type: 'dialogOpened', dialog: { kind: 'letterhead', words: words.value }, part: { letterhead } })
      : failed(words.error);
  },
  said: {},
};
