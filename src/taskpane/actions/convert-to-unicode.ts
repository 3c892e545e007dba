import { textsIn } from '../../i18n/texts';
import { measuredAgainst, refused, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const convertToUnicode: Action<'convertToUnicode', 'converted'> = {
  onlyReads: false,
  run: async (_, state, services) => {
    const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
    const { convertToUnicode } = await services.loadWriting();
    const converted = await convertToUnicode(services.port, options);
    if (!converted.ok) return refused(converted.error);
    const { report, cellCount: cells, skippedFormulas, undo: edits } = converted.value;
    return wrote({ kind: 'converted', cells, skippedFormulas }, report ?? 'outdated', edits, { state, services });
  },
  said: {
    converted: (done, language) => textsIn(language).taskpane.done.converted(done.cells, done.skippedFormulas),
  },
};
