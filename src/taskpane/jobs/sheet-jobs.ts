import type { ReplaceableScore } from '../../app/score';
import type { Finding } from '../../assessing/finding';
import type { OwnWords } from '../../reporting/summary/letterhead-keys';
import type { PaneState } from '../pane-state';
import {
  checkedAgain,
  failed,
  measuredAgainst,
  refused,
  sheetsOnShow,
  wrote,
  type JobServices,
  type Performed,
} from './job-outcome';

export async function runMark(state: PaneState, services: JobServices): Performed {
  const { mark } = await services.loadWriting();
  const marked = await mark(services.port, {
    ...measuredAgainst(state),
    pace: services.pace,
    sheets: sheetsOnShow(state),
  });
  if (!marked.ok) return refused(marked.error);
  const { report, marked: count, undo: edits } = marked.value;
  return wrote({ kind: 'marked', count }, report, edits, { state, services });
}

export async function runClearMarks(state: PaneState, services: JobServices): Performed {
  const { clearMarks } = await services.loadWriting();
  const cleared = await clearMarks(services.port, sheetsOnShow(state));
  if (!cleared.ok) return failed(cleared.error);
  return wrote({ kind: 'marksCleared', clearedSheets: cleared.value.clearedSheets }, null, cleared.value.undo, {
    state,
    services,
  });
}

export async function runScore(state: PaneState, services: JobServices): Performed {
  const { scoreOpenCells } = await services.loadWriting();
  const scored = await scoreOpenCells(services.port, {
    ...measuredAgainst(state),
    pace: services.pace,
    sheets: sheetsOnShow(state),
  });
  if (!scored.ok) return refused(scored.error);
  const { report, written: count, differing, unfilled, undo: edits } = scored.value;
  return wrote({ kind: 'scored', count, differing, unfilled }, report ?? 'outdated', edits, { state, services });
}

export async function runReplaceScores(
  replace: readonly ReplaceableScore[],
  state: PaneState,
  services: JobServices,
): Performed {
  const { score } = await services.loadWriting();
  const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state), replace };
  const scored = await score(services.port, options);
  if (!scored.ok) return refused(scored.error);
  const { undo: edits, replaced } = scored.value;
  const report = await checkedAgain(state, services);
  return wrote({ kind: 'scoresReplaced', count: replaced.length }, report, edits, { state, services });
}

/** Over every sheet of the workbook, so its report is not the one of the sheet on show. */
export async function runSummarise(
  letterhead: OwnWords | undefined,
  state: PaneState,
  services: JobServices,
): Performed {
  const { summarise } = await services.loadWriting();
  const summarised = await summarise(services.port, {
    ...measuredAgainst(state),
    pace: services.pace,
    sheets: 'all',
    ...(letterhead && { letterhead }),
  });
  if (!summarised.ok) return failed(summarised.error);
  const { changes, leftOut, notes, undo: edits } = summarised.value;
  return wrote({ kind: 'summarised', changes, leftOut, notes }, null, edits, { state, services });
}

export async function runAddSample(state: PaneState, services: JobServices): Performed {
  const { addSample } = await services.loadWriting();
  const added = await addSample(services.port);
  if (!added.ok) return failed(added.error);
  const { sheetName, undo: edits } = added.value;
  return wrote({ kind: 'sampleAdded', sheetName }, null, edits, { state, services });
}

export async function runFix(findings: readonly Finding[], state: PaneState, services: JobServices): Performed {
  const { fixFindings } = await services.loadWriting();
  const fixed = await fixFindings(services.port, findings, { ...measuredAgainst(state), sheets: sheetsOnShow(state) });
  if (!fixed.ok) return refused(fixed.error);
  const { report, cells, undo: edits } = fixed.value;
  return wrote({ kind: 'fixed', cells }, report ?? 'outdated', edits, { state, services });
}

export async function runConvertToUnicode(state: PaneState, services: JobServices): Performed {
  const options = { ...measuredAgainst(state), sheets: sheetsOnShow(state) };
  const { convertToUnicode } = await services.loadWriting();
  const converted = await convertToUnicode(services.port, options);
  if (!converted.ok) return refused(converted.error);
  const { report, cellCount: cells, skippedFormulas, undo: edits } = converted.value;
  return wrote({ kind: 'converted', cells, skippedFormulas }, report ?? 'outdated', edits, { state, services });
}
