import type { SeverityName } from '../assessing/finding';
import type { Texts } from './language';

/** What the ribbon's commands say when no pane is there to say it. */
export interface CommandsTexts {
  readonly close: string;
  readonly unitsChecked: (count: number) => string;
  readonly noTable: (sheet: string) => string;
  readonly noTableAdvice: string;
  readonly severityCount: Readonly<Record<SeverityName, (count: number) => string>>;
  readonly nothingFound: string;
  readonly marked: (count: number) => string;
  readonly openPane: string;
  readonly nothingAtCell: (cell: string) => string;
  readonly nothingAtCellAdvice: string;
  readonly marksCleared: string;
  readonly noMarks: string;
  readonly summarised: string;
}

export const commandsTexts: Texts<CommandsTexts> = {
  vi: {
    close: 'Đóng',
    unitsChecked: (count) => `Đã kiểm tra ${count} đơn vị trên trang tính này`,
    noTable: (sheet) => `Không thấy bảng tiêu chí trên trang tính “${sheet}”`,
    noTableAdvice: 'Hãy mở trang tính có bảng đánh giá rồi bấm Kiểm tra.',
    severityCount: {
      error: (count) => `${count} chỗ phải sửa`,
      gap: (count) => `${count} tiêu chí chưa đạt`,
      pointsLost: (count) => `${count} tiêu chí còn thiếu điểm`,
      notMetAndPointsLost: (count) => `${count} tiêu chí chưa đạt hoặc còn thiếu điểm`,
      warning: (count) => `${count} chỗ cần xem`,
      info: (count) => `${count} lưu ý`,
    },
    nothingFound: 'Không có vấn đề nào.',
    marked: (count) => `Đã đánh dấu ${count} ô.`,
    openPane: 'Bấm Mở bảng để xem từng vấn đề.',
    nothingAtCell: (cell) => `Ô ${cell} không có vấn đề nào`,
    nothingAtCellAdvice: 'Nếu ô vẫn còn màu, màu đó không phải của Chấm Chuẩn, hoặc hãy bấm Kiểm tra để đánh dấu lại.',
    marksCleared: 'Đã xoá đánh dấu',
    noMarks: 'Trang tính này không có đánh dấu nào.',
    summarised: 'Đã lập bảng tổng hợp',
  },
  en: {
    close: 'Close',
    unitsChecked: (count) => `${count} units checked on this sheet`,
    noTable: (sheet) => `No criteria table on sheet “${sheet}”`,
    noTableAdvice: 'Open the sheet with the assessment table, then choose Check.',
    severityCount: {
      error: (count) => (count === 1 ? '1 thing to correct' : `${count} things to correct`),
      gap: (count) => (count === 1 ? '1 criterion not met' : `${count} criteria not met`),
      pointsLost: (count) => (count === 1 ? '1 criterion short of points' : `${count} criteria short of points`),
      notMetAndPointsLost: (count) => `${count} criteria not met or short of points`,
      warning: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
      info: (count) => (count === 1 ? '1 note' : `${count} notes`),
    },
    nothingFound: 'Nothing to look at.',
    marked: (count) => (count === 1 ? 'Marked 1 cell.' : `Marked ${count} cells.`),
    openPane: 'Choose Open pane to see each finding.',
    nothingAtCell: (cell) => `There is nothing to look at in cell ${cell}`,
    nothingAtCellAdvice: 'If it is still coloured, the colour is not ours, or choose Check to mark the sheet anew.',
    marksCleared: 'Marks cleared',
    noMarks: 'There are no marks on this sheet.',
    summarised: 'Summary tabs made',
  },
};
