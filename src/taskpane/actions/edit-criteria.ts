import { success } from '../../outcome';
import { failed } from '../jobs/job-outcome';
import type { Action } from './action';

/** What to edit is chosen in the editor, where it is not a sheet's own set that is to be seen at once. */
export const editCriteria: Action<'editCriteria'> = {
  onlyReads: true,
  run: async ({ own }, _state, { port, loadCriteriaEditor }) => {
    const { CriteriaEditor: criteria, namedSet, readSheetForCriteria } = await loadCriteriaEditor();
    const source = await readSheetForCriteria(port, own === undefined ? 'active' : { names: [own.sheetName] });
    if (!source.ok) return failed(source.error);
    const begins = own === undefined ? null : namedSet(own.set);
    return success({
      type: 'dialogOpened',
      dialog: { kind: 'criteria', source: source.value, begins },
      part: { criteria },
    });
  },
  said: {},
};
