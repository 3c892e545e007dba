import type { UndoObstacle } from '../app/undo/undo-obstacle';
import { unreachable } from '../outcome';
import { cellToA1, type CellPosition } from '../workbook/address';
import type { ErrorText } from './error-texts';
import type { Language, Texts } from './language';

/** What can be undone. */
type Action =
  | 'marked'
  | 'marksCleared'
  | 'scored'
  | 'scoresReplaced'
  | 'summarised'
  | 'periodClosed'
  | 'fixed'
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
  | 'sampleAdded';

/** The texts about undoing that are no errors. */
export interface UndoTexts {
  readonly skipStep: string;
  readonly skipped: string;
  readonly undo: (action: Action) => string;
  readonly undone: (action: Action) => string;
}

const vietnameseActions: Readonly<Record<Action, string>> = {
  marked: 'đánh dấu',
  marksCleared: 'xoá đánh dấu',
  scored: 'tính điểm',
  scoresReplaced: 'thay điểm',
  summarised: 'lập bảng tổng hợp',
  periodClosed: 'chốt kỳ',
  fixed: 'sửa ô',
  dismissed: 'bỏ qua vấn đề',
  dismissalTakenBack: 'lấy lại vấn đề',
  conditionAnswered: 'xác nhận điều kiện',
  profileChosen: 'chọn loại đơn vị',
  columnsRemembered: 'chọn cột',
  columnsForgotten: 'quên cột đã chọn',
  converted: 'chuyển sang Unicode',
  criteriaStored: 'lưu bộ tiêu chí',
  ownSetRemembered: 'nhớ bộ tiêu chí',
  likelySetAnswered: 'trả lời về bộ tiêu chí',
  sampleAdded: 'thêm biểu mẫu',
};

const englishActions: Readonly<Record<Action, string>> = {
  marked: 'marking',
  marksCleared: 'clearing marks',
  scored: 'scoring',
  scoresReplaced: 'replacing scores',
  summarised: 'making summary tabs',
  periodClosed: 'closing the period',
  fixed: 'fixing',
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
  sampleAdded: 'adding the sample form',
};

export const undoTexts: Texts<UndoTexts> = {
  vi: {
    skipStep: 'Bỏ qua bước này',
    skipped: 'Đã bỏ qua bước này; nội dung của nó được giữ nguyên.',
    undo: (action) => `Hoàn tác ${vietnameseActions[action]}`,
    undone: (action) => `Đã hoàn tác việc ${vietnameseActions[action]}.`,
  },
  en: {
    skipStep: 'Skip this step',
    skipped: 'This step was skipped; what it wrote is kept.',
    undo: (action) => `Undo ${englishActions[action]}`,
    undone: (action) => `Undone: ${englishActions[action]}.`,
  },
};

/** Cells that are named; of more the number is said. */
const MOST_CELLS = 5;

/** Why something can no longer be undone, and what to do next. */
export function undoObstacleText(obstacle: UndoObstacle, language: Language): ErrorText {
  return obstacleTexts[language](obstacle);
}

const obstacleTexts: Texts<(obstacle: UndoObstacle) => ErrorText> = { vi: vietnamese, en: english };

function vietnamese(obstacle: UndoObstacle): ErrorText {
  const advice = 'Những gì đang có được giữ nguyên. Chọn Bỏ qua bước này để hoàn tác các bước trước đó.';
  switch (obstacle.code) {
    case 'undo-cells-changed':
      return {
        message: `Chưa hoàn tác được: sau đó đã có người sửa ô ${cellsText(obstacle.cells, (n) => ` và ${n} ô khác`)} trên trang “${obstacle.sheet}”.`,
        advice,
      };
    case 'undo-sheet-gone':
      return { message: 'Chưa hoàn tác được: trang tính của bước này đã bị xoá.', advice };
    case 'undo-marks-changed':
      return {
        message: `Chưa hoàn tác được: các ô đánh dấu trên trang “${obstacle.sheet}” đã khác trước.`,
        advice: `${advice} Muốn bỏ màu, chọn Xoá đánh dấu.`,
      };
    case 'undo-metadata-changed':
      return { message: 'Chưa hoàn tác được: ghi nhớ trong sổ làm việc đã được người khác sửa.', advice };
    default:
      return unreachable(obstacle);
  }
}

function english(obstacle: UndoObstacle): ErrorText {
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

function cellsText(cells: readonly CellPosition[], more: (count: number) => string): string {
  const named = cells.slice(0, MOST_CELLS).map(cellToA1).join(', ');
  return cells.length > MOST_CELLS ? `${named}${more(cells.length - MOST_CELLS)}` : named;
}
