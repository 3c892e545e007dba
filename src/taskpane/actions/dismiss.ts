import { textsIn } from '../../i18n/texts';
import { today } from '../../app/today';
import { measuredAgainst, refused, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const dismiss: Action<'dismiss', 'dismissed'> = {
  onlyReads: false,
  run: async ({ findings, reason, by }, state, services) => {
    const { dismiss } = await services.loadWriting();
    const said = { reason, by, on: today(new Date(services.now())) };
    const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
    const dismissed = await dismiss(services.port, findings, said, options);
    if (!dismissed.ok) return refused(dismissed.error);
    const { report, undo: edits } = dismissed.value;
    return wrote({ kind: 'dismissed', count: findings.length }, report ?? 'outdated', edits, { state, services });
  },
  said: {
    dismissed: ({ count }, language) => textsIn(language).dismissal.dismissed(count),
  },
};
