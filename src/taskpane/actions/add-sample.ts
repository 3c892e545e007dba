import { leftOutText } from '../../i18n/tab-changes-texts';
import { textsIn } from '../../i18n/texts';
import { failed, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const addSample: Action<'addSample', 'sampleAdded'> = {
  onlyReads: false,
  run: async (_, state, services) => {
    const { addSample } = await services.loadWriting();
    const added = await addSample(services.port);
    if (!added.ok) return failed(added.error);
    const { sheetName, undo: edits, leftOut } = added.value;
    return wrote({ kind: 'sampleAdded', sheetName, leftOut }, null, edits, { state, services });
  },
  said: {
    sampleAdded: ({ sheetName, leftOut }, language) =>
      [textsIn(language).taskpane.done.sampleAdded(sheetName), ...leftOutText(leftOut, language)].join(' '),
  },
};
