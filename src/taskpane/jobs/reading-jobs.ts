import { success } from '../../outcome';
import { findingPlace } from '../finding-place';
import type { PaneServices } from '../pane-services';
import type { Job, OwnSetOnShow, PaneState } from '../pane-state';
import { failed, measuredAgainst, type JobServices, type Performed } from './job-outcome';

/** In bytes. A criteria set of 500 criteria is 200 KB; more than this is another kind of file. */
const CRITERIA_FILE_LIMIT = 5 * 1024 * 1024;

export async function runCheck(sheets: 'active' | 'all', state: PaneState, services: JobServices): Performed {
  const { check } = await services.loadChecking();
  const checked = await check(services.port, { ...measuredAgainst(state), pace: services.pace, sheets });
  return checked.ok ? success({ type: 'checked', report: checked.value }) : failed(checked.error);
}

export async function runEditLetterhead(state: PaneState, { port, pace, loadLetterhead }: JobServices): Performed {
  const { LetterheadDialog: dialog, readLetterhead } = await loadLetterhead();
  const words = await readLetterhead(port, { ...measuredAgainst(state), pace, sheets: 'all' });
  return words.ok
    ? success({ type: 'letterheadOpened', editing: { dialog, words: words.value } })
    : failed(words.error);
}

export async function runAskColumns({ loadColumns }: PaneServices): Performed {
  const { ColumnsDialog: dialog } = await loadColumns();
  return success({ type: 'columnsAsked', dialog });
}

/** @param own the sheet's own set, where that is to be seen at once; else what to edit is chosen in the editor */
export async function runEditCriteria(
  own: OwnSetOnShow | undefined,
  { port, loadCriteriaEditor }: PaneServices,
): Performed {
  const { CriteriaEditor: editor, namedSet, readSheetForCriteria } = await loadCriteriaEditor();
  const source = await readSheetForCriteria(port, own === undefined ? 'active' : { names: [own.sheetName] });
  if (!source.ok) return failed(source.error);
  const begins = own === undefined ? null : namedSet(own.set);
  return success({ type: 'criteriaEditorOpened', editing: { editor, source: source.value, begins } });
}

export async function runOpenCriteria(file: File, services: JobServices): Performed {
  if (file.size > CRITERIA_FILE_LIMIT) return failed({ code: 'file-too-large' });
  const reader = await services.loadCriteriaFileReader();
  const parsed = reader.parseCriteriaFile(await file.text());
  return parsed.ok ? success({ type: 'criteriaOpened', set: parsed.value }) : failed(parsed.error);
}

export async function runShowSheet(
  { sheetId, cell, unhides }: Extract<Job, { kind: 'showSheet' }>,
  { port }: PaneServices,
): Performed {
  const selected = await port.select(sheetId, cell, unhides);
  return selected.ok ? success({ type: 'sheetShown', sheetId }) : failed(selected.error);
}

export async function runGoTo({ finding, unhides }: Extract<Job, { kind: 'goTo' }>, { port }: PaneServices): Performed {
  const selected = await port.select(finding.sheetId, findingPlace(finding), unhides);
  return selected.ok ? success({ type: 'wentTo', finding }) : failed(selected.error);
}
