import { today } from '../../app/today';
import { success } from '../../outcome';
import { failed, measuredAgainst } from '../jobs/job-outcome';
import type { Action } from './action';

/** Shows what closing the period would keep, and asks what it is called. */
export const askPeriod: Action<'askPeriod'> = {
  onlyReads: true,
  run: async (_, state, services) => {
    const { previewPeriod, PeriodDialog: period } = await services.loadAsking();
    const date = today(new Date(services.now()));
    const options = { ...measuredAgainst(state), pace: services.pace, sheets: 'all', date } as const;
    const preview = await previewPeriod(services.port, options);
    return preview.ok
      ? success({ type: 'dialogOpened', dialog: { kind: 'period', preview: preview.value }, part: { period } })
      : failed(preview.error);
  },
  said: {},
};
