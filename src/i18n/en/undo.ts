import type { UndoObstacle } from '../../app/undo/undo-obstacle';
import { unreachable } from '../../outcome';
import type { ErrorText } from '../error-texts';
import { cellsText, type Action } from '../undo-texts';
import type { undo as vi } from '../vi/undo';

export const undo: typeof vi = {
  skipStep: 'Skip this step',
  skipped: 'This step was skipped; what it wrote is kept.',
  undo: (action) => `Undo ${englishActions[action]}`,
  undone: (action) => `Undone: ${englishActions[action]}.`,
};

export function undoObstacle(obstacle: UndoObstacle): ErrorText {
  const advice = 'What stands there is kept. Choose Skip this step to undo the steps before it.';
  switch (obstacle.code) {
    case 'undo-cells-changed':
      return {
        message: `This cannot be undone: since then somebody has changed ${cellsText(obstacle.cells, (n) => ` and ${n} more`)} on the sheet “${obstacle.sheet}”.`,
        advice,
      };
    case 'undo-sheet-gone':
      return { message: 'This cannot be undone: its sheet has been deleted.', advice };
    case 'undo-marks-changed':
      return {
        message: `This cannot be undone: the marks on the sheet “${obstacle.sheet}” are not what they were.`,
        advice: `${advice} To take the colours off, choose Clear marks.`,
      };
    case 'undo-metadata-changed':
      return { message: 'This cannot be undone: somebody else has changed what the workbook remembers.', advice };
    default:
      return unreachable(obstacle);
  }
}

const englishActions: Readonly<Record<Action, string>> = {
  marked: 'marking',
  marksCleared: 'clearing marks',
  scored: 'scoring',
  scoresReplaced: 'replacing scores',
  summarised: 'making the report',
  periodClosed: 'closing the period',
  fixed: 'fixing',
  answered: 'writing the result',
  dismissed: 'dismissing a finding',
  dismissalTakenBack: 'taking a finding back',
  conditionAnswered: 'answering a condition',
  profileChosen: 'choosing the kind of unit',
  columnsRemembered: 'choosing columns',
  columnsForgotten: 'forgetting columns',
  converted: 'converting to Unicode',
  criteriaStored: 'keeping the criteria set',
  ownSetRemembered: 'remembering the criteria set',
  likelySetAnswered: 'answering about the criteria set',
  formAdded: 'adding the blank form',
  sampleAdded: 'adding the sample form',
};
