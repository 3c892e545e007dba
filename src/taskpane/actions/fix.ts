import { textsIn } from '../../i18n/texts';
import { measuredAgainst, refused, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const fix: Action<'fix', 'fixed'> = {
  onlyReads: false,
  run: async ({ findings }, state, services) => {
    const { fixFindings } = await services.loadWriting();
    const fixed = await fixFindings(services.port, findings, {
      ...measuredAgainst(state),
      sheets: sheetsOnShow(state),
    });
    if (!fixed.ok) return refused(fixed.error);
    const { report, cells, undo: edits } = fixed.value;
    return wrote({ kind: 'fixed', cells }, report ?? 'outdated', edits, { state, services });
  },
  said: {
    fixed: (done, language) => textsIn(language).taskpane.done.fixed(done.cells),
  },
};
