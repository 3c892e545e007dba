import { leftOutText } from '../../i18n/tab-changes-texts';
import { textsIn } from '../../i18n/texts';
import { failed, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const addForm: Action<'addForm', 'formAdded'> = {
  onlyReads: false,
  run: async ({ set }, state, services) => {
    const { addForm } = await services.loadWriting();
    const added = await addForm(services.port, set);
    if (!added.ok) return failed(added.error);
    const { sheetName, undo: edits, leftOut } = added.value;
    return wrote({ kind: 'formAdded', sheetName, leftOut }, null, edits, { state, services });
  },
  said: {
    formAdded: ({ sheetName, leftOut }, language) =>
      [textsIn(language).taskpane.done.formAdded(sheetName), ...leftOutText(leftOut, language)].join(' '),
  },
};
