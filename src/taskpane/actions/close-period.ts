import { periodClosedText } from '../../i18n/period-texts';
import { today } from '../../app/today';
import { checkedAgain, failed, measuredAgainst, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

/** Every unit of the workbook; what is found on the sheet on show is told anew, as it is held against what was kept. */
export const closePeriod: Action<'closePeriod', 'periodClosed'> = {
  onlyReads: false,
  run: async ({ name }, state, services) => {
    const { closePeriod } = await services.loadWriting();
    const period = { date: today(new Date(services.now())), ...(name !== undefined && { name }) };
    const closed = await closePeriod(services.port, {
      ...measuredAgainst(state),
      pace: services.pace,
      sheets: 'all',
      ...period,
    });
    if (!closed.ok) return failed(closed.error);
    const { units, undo: edits } = closed.value;
    return wrote({ kind: 'periodClosed', period, units }, await checkedAgain(state, services), edits, {
      state,
      services,
    });
  },
  said: {
    periodClosed: (done, language) => periodClosedText(done.period, done.units, language),
  },
};
