import type { UndoObstacle } from '../app/undo/undo-obstacle';
import { cellToA1, type CellPosition } from '../workbook/address';
import type { ErrorText } from './error-texts';
import type { Language } from './language';
import { textsIn } from './texts';

/** What can be undone. */
export type Action =
  | 'marked'
  | 'marksCleared'
  | 'scored'
  | 'scoresReplaced'
  | 'summarised'
  | 'periodClosed'
  | 'fixed'
  | 'answered'
  | 'dismissed'
  | 'dismissalTakenBack'
  | 'conditionAnswered'
  | 'profileChosen'
  | 'columnsRemembered'
  | 'columnsForgotten'
  | 'converted'
  | 'criteriaStored'
  | 'ownSetRemembered'
  | 'likelySetAnswered'
  | 'sampleAdded'
  | 'formAdded';

/** Cells that are named; of more the number is said. */
const MOST_CELLS = 5;

/** Why something can no longer be undone, and what to do next. */
export function undoObstacleText(obstacle: UndoObstacle, language: Language): ErrorText {
  return textsIn(language).undoObstacle(obstacle);
}

export function cellsText(cells: readonly CellPosition[], more: (count: number) => string): string {
  const named = cells.slice(0, MOST_CELLS).map(cellToA1).join(', ');
  return cells.length > MOST_CELLS ? `${named}${more(cells.length - MOST_CELLS)}` : named;
}
