import { textsIn } from '../../i18n/texts';
import { checkedAgain, failed, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const chooseProfile: Action<'chooseProfile', 'profileChosen'> = {
  onlyReads: false,
  run: async ({ id }, state, services) => {
    const { chooseProfile } = await services.loadWriting();
    const chosen = await chooseProfile(services.port, id);
    if (!chosen.ok) return failed(chosen.error);
    return wrote({ kind: 'profileChosen' }, await checkedAgain(state, services), chosen.value.undo, {
      state,
      services,
    });
  },
  said: {
    profileChosen: (_, language) => textsIn(language).unitFacts.profileChosen,
  },
};
