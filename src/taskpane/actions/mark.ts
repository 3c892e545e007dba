import { textsIn } from '../../i18n/texts';
import { untoldMarksText } from '../../i18n/untold-marks-text';
import { measuredAgainst, refused, sheetsOnShow, wrote } from '../jobs/job-outcome';
import type { Action } from './action';

export const mark: Action<'mark', 'marked'> = {
  onlyReads: false,
  run: async (_, state, services) => {
    const { mark } = await services.loadWriting();
    const marked = await mark(services.port, {
      ...measuredAgainst(state),
      pace: services.pace,
      sheets: sheetsOnShow(state),
    });
    if (!marked.ok) return refused(marked.error);
    const { report, marked: count, undo: edits, untold } = marked.value;
    const sheets = report.sheets.map(({ sheet }) => sheet);
    const isSeen = state.selection === null || sheets.some(({ id }) => id === state.selection?.sheetId);
    const unseen = isSeen ? {} : { unseen: sheets.map(({ name }) => name) };
    return wrote({ kind: 'marked', count, ...unseen, untold }, report, edits, { state, services });
  },
  said: {
    marked: ({ count, unseen = [], untold }, language) => {
      const { marked, nothingToMark } = textsIn(language).taskpane.done;
      return [count === 0 ? nothingToMark : marked(count, unseen), ...untoldMarksText(untold, language)].join(' ');
    },
  },
};
