import { keepsNotes } from '../../app/metadata/keeps-notes';
import { textsIn } from '../../i18n/texts';
import { measuredAgainst, refused, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const rememberColumns: Action<'rememberColumns', 'columnsRemembered' | 'columnsForgotten'> = {
  onlyReads: false,
  run: async ({ sheetName, mapping }, state, services) => {
    const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
    const { rememberColumns, withForm } = await services.loadColumns();
    const remembered = await rememberColumns(services.port, sheetName, mapping, options);
    if (!remembered.ok) return refused(remembered.error);
    // Kept for the next time that such a file is opened, which forgets what is remembered in it.
    if (mapping !== null && !keepsNotes(state.report?.workbook.fileName ?? null))
      services.keepMachineColumns(withForm(services.machineColumns(), mapping));
    const { report, undo: edits } = remembered.value;
    const done = { kind: mapping === null ? 'columnsForgotten' : 'columnsRemembered' } as const;
    return wrote(done, report ?? 'outdated', edits, { state, services });
  },
  said: {
    columnsRemembered: (_, language) => textsIn(language).taskpane.done.columnsRemembered,
    columnsForgotten: (_, language) => textsIn(language).taskpane.done.columnsForgotten,
  },
};
