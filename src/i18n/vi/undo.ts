import type { UndoObstacle } from '../../app/undo/undo-obstacle';
import { unreachable } from '../../outcome';
import type { ErrorText } from '../error-texts';
import { cellsText, type Action } from '../undo-texts';

/** The texts about undoing that are no errors. */
export const undo = {
  skipStep: 'Bỏ qua bước này',
  skipped: 'Đã bỏ qua bước này; nội dung của nó được giữ nguyên.',
  undo: (action: Action) => `Hoàn tác ${vietnameseActions[action]}`,
  undone: (action: Action) => `Đã hoàn tác việc ${vietnameseActions[action]}.`,
};

export function undoObstacle(obstacle: UndoObstacle): ErrorText {
  const advice = 'Những gì đang có được giữ nguyên. Chọn Bỏ qua bước này để hoàn tác các bước trước đó.';
  switch (obstacle.code) {
    case 'undo-cells-changed':
      return {
        message: `Chưa hoàn tác được: sau đó đã có người sửa ô ${cellsText(obstacle.cells, (n) => ` và ${n} ô khác`)} trên trang “${obstacle.sheet}”.`,
        advice,
      };
    case 'undo-sheet-gone':
      return { message: 'Chưa hoàn tác được: trang tính của bước này đã bị xóa.', advice };
    case 'undo-marks-changed':
      return {
        message: `Chưa hoàn tác được: các ô đánh dấu trên trang “${obstacle.sheet}” đã khác trước.`,
        advice: `${advice} Muốn bỏ màu, chọn Xóa đánh dấu.`,
      };
    case 'undo-metadata-changed':
      return { message: 'Chưa hoàn tác được: ghi nhớ trong sổ làm việc đã được người khác sửa.', advice };
    default:
      return unreachable(obstacle);
  }
}

const vietnameseActions: Readonly<Record<Action, string>> = {
  marked: 'đánh dấu',
  marksCleared: 'xóa đánh dấu',
  scored: 'tính điểm',
  scoresReplaced: 'thay điểm',
  summarised: 'lập báo cáo',
  periodClosed: 'lưu kết quả kỳ',
  fixed: 'sửa ô',
  answered: 'ghi kết quả',
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
  formAdded: 'thêm biểu trống',
  sampleAdded: 'thêm biểu mẫu',
};
