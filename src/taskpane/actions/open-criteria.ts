import { textsIn } from '../../i18n/texts';
import { localText } from '../../i18n/local-text';
import { success } from '../../outcome';
import { failed } from '../jobs/job-outcome';
import type { Action } from './action';

/** In bytes. A criteria set of 500 criteria is 200 KB; more than this is another kind of file. */
const CRITERIA_FILE_LIMIT = 5 * 1024 * 1024;

export const openCriteria: Action<'openCriteria', 'criteriaOpened'> = {
  onlyReads: true,
  run: async ({ file }, _state, services) => {
    if (file.size > CRITERIA_FILE_LIMIT) return failed({ code: 'file-too-large' });
    const reader = await services.loadCriteriaFileReader();
    const parsed = reader.parseCriteriaFile(await file.text());
    return parsed.ok ? success({ type: 'criteriaOpened', set: parsed.value }) : failed(parsed.error);
  },
  said: {
    criteriaOpened: (done, language) =>
      textsIn(language).taskpane.done.criteriaOpened(localText(done.set.title, language)),
  },
};
