import { textsIn } from '../../i18n/texts';
import { localText } from '../../i18n/local-text';
import { checkedAgain, checkedOn, failed, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

/** What is found on the sheets is told anew, as it says what the workbook carries. */
export const storeCriteria: Action<'storeCriteria', 'criteriaStored'> = {
  onlyReads: false,
  run: async ({ set, sheetName }, state, services) => {
    const { storeCriteriaSet } = await services.loadWriting();
    const sheets = sheetName === null ? sheetsOnShow(state) : { names: [sheetName] };
    const stored = await storeCriteriaSet(services.port, set, { sheets });
    if (!stored.ok) return failed(stored.error);
    const found = sheetName === null ? await checkedAgain(state, services) : await checkedOn(sheets, state, services);
    return wrote({ kind: 'criteriaStored', set }, found, stored.value.undo, { state, services });
  },
  said: {
    criteriaStored: (done, language) =>
      textsIn(language).taskpane.done.criteriaStored(localText(done.set.title, language)),
  },
};
