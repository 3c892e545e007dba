import { textsIn } from '../../i18n/texts';
import { measuredAgainst, refused, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const takeBackDismissal: Action<'takeBackDismissal', 'dismissalTakenBack'> = {
  onlyReads: false,
  run: async ({ dismissal }, state, services) => {
    const { takeBackDismissal } = await services.loadWriting();
    const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
    const takenBack = await takeBackDismissal(services.port, dismissal, options);
    if (!takenBack.ok) return refused(takenBack.error);
    const { report, undo: edits } = takenBack.value;
    return wrote({ kind: 'dismissalTakenBack' }, report ?? 'outdated', edits, { state, services });
  },
  said: {
    dismissalTakenBack: (_, language) => textsIn(language).dismissal.takenBack,
  },
};
