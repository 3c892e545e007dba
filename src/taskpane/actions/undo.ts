import { textsIn } from '../../i18n/texts';
import { success } from '../../outcome';
import { checkedAgain, failed } from '../jobs/job-outcome';
import type { PaneState } from '../pane-state';
import type { Action } from './action';

/** What is taken back in cells, or in what is remembered, brings back what was found. */
export const undo: Action<'undo', 'undone' | 'undoSkipped' | 'cancelled'> = {
  onlyReads: false,
  run: async (_, state, services) => {
    const { undo } = await services.loadChecking();
    const last = state.undoable.at(-1);
    if (last === undefined) return success({ type: 'noticeDismissed' });
    const undone = await undo(services.port, last.step);
    if (!undone.ok) return failed(undone.error);
    if (undone.value.some((edit) => edit.kind === 'deleteSheet' && isOnShow(edit.sheetId, state))) {
      return success({ type: 'undone', report: 'gone', at: services.now() });
    }
    const isResultTouched = undone.value.some(({ kind }) => kind === 'setCells' || kind === 'setMetadata');
    const report = isResultTouched ? await checkedAgain(state, services) : null;
    return success({ type: 'undone', report, at: services.now() });
  },
  said: {
    undone: (done, language) => textsIn(language).undo.undone(done.of.kind),
    undoSkipped: (_, language) => textsIn(language).undo.skipped,
    cancelled: (_, language) => textsIn(language).taskpane.done.cancelled,
  },
};

function isOnShow(sheetId: string, { report }: PaneState): boolean {
  return report !== null && report.sheets.some(({ sheet }) => sheet.id === sheetId);
}
