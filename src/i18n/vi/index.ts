import { criteriaFields } from './criteria-fields';
import { condition } from './condition';
import { finding, findingPlace } from './finding';
import { numbers } from './numbers';
import { amount } from './amount';
import { basis } from './basis';
import { columnRoles } from './column-role-names';
import { columns } from './columns';
import { commands } from './commands';
import { numberRange, criteriaProblems } from './criteria-error';
import { dismissal } from './dismissal';
import { error } from './error';
import { expressionPlace, expressionError } from './expression-error';
import { findingActions } from './finding-actions';
import { findingLabel } from './finding-label';
import { findingList } from './finding-list';
import { firstRun } from './first-run';
import { formNote } from './form-note';
import { frame } from './frame';
import { letterhead } from './letterhead';
import { measure } from './measure';
import { nextLevel } from './next-level';
import { ruleWords } from './rule-words';
import { ownSet, levelJudgements } from './own-set';
import { paneProblem } from './pane-problem';
import { period } from './period';
import { heldDown, toConfirm } from './recognition';
import { saving } from './saving';
import { scorePreview } from './score-preview';
import { setAnswer } from './set-answer';
import { setFacts } from './set-facts';
import { setReason } from './set-reason';
import { sheetState } from './sheet-state';
import { shortcut } from './shortcut';
import { tabChanges } from './tab-changes';
import { target } from './target';
import { taskpane } from './taskpane';
import { undo, undoObstacle } from './undo';
import { unicode } from './unicode';
import { unitFacts } from './unit-facts';
import { unitFigures } from './unit-figures';
import { untoldMarks } from './untold-marks';
import { workbookOverview } from './workbook-overview';

export const vi = {
  criteriaFields,
  condition,
  basis,
  finding,
  findingPlace,
  findingLabel,
  findingActions,
  numbers,
  /** Between the last two of several things. */
  or: 'hoặc',
  amount,
  columnRoles,
  columns,
  commands,
  numberRange,
  criteriaProblems,
  dismissal,
  error,
  expressionPlace,
  expressionError,
  findingList,
  firstRun,
  formNote,
  frame,
  letterhead,
  measure,
  nextLevel,
  ruleWords,
  ownSet,
  levelJudgements,
  paneProblem,
  period,
  toConfirm,
  heldDown,
  saving,
  scorePreview,
  setAnswer,
  setFacts,
  setReason,
  sheetState,
  shortcut,
  tabChanges,
  target,
  taskpane,
  undo,
  undoObstacle,
  unicode,
  unitFacts,
  unitFigures,
  untoldMarks,
  workbookOverview,
};

/** What every language has to say from the start. */
export type LanguageTexts = typeof vi;
