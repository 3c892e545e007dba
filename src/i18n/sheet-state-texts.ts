import type { ProblemText } from './pane-problem-texts';
import type { Texts } from './language';

/** What is to be known of a sheet or a workbook before it is acted upon. */
export interface SheetStateTexts {
  /** A way on where there is nothing to check. */
  readonly trySample: string;
  readonly readOnly: ProblemText;
  readonly structureProtected: ProblemText;
  readonly newerNotes: ProblemText;
  readonly unreadableNotes: ProblemText;
}

export const sheetStateTexts: Texts<SheetStateTexts> = {
  vi: {
    trySample: 'Thử với biểu mẫu',
    readOnly: {
      message: 'Sổ làm việc đang mở ở chế độ chỉ đọc',
      advice:
        'Vẫn xem được mọi vấn đề. Muốn sửa, đánh dấu hoặc lập bảng tổng hợp, hãy bấm Cho phép Chỉnh sửa, hoặc lưu thành bản sao (Tệp › Lưu Như) rồi mở bản sao.',
    },
    structureProtected: {
      message: 'Cấu trúc sổ làm việc đang được bảo vệ',
      advice:
        'Vẫn kiểm tra, sửa và đánh dấu được. Muốn lập bảng tổng hợp trong sổ này, hãy bỏ bảo vệ (Xem lại › Bảo vệ Sổ làm việc), hoặc dùng Tổng hợp nhiều tệp để lập ra một tệp riêng.',
    },
    unreadableNotes: {
      message: 'Không đọc được ghi nhớ của Chấm Chuẩn trong sổ làm việc này',
      advice: 'Sổ vẫn được kiểm tra; ghi nhớ được giữ nguyên, không ghi thêm. Hãy lấy lại từ một bản sao cũ của tệp.',
    },
    newerNotes: {
      message: 'Bản Chấm Chuẩn mới hơn đã lưu ghi nhớ trong sổ này',
      advice:
        'Vẫn kiểm tra, sửa và đánh dấu được, nhưng bản này không đọc được bộ tiêu chí, cột và lý do bỏ qua đã lưu, và không lưu thêm gì. Hãy cập nhật Chấm Chuẩn.',
    },
  },
  en: {
    trySample: 'Try the sample form',
    readOnly: {
      message: 'The workbook is open read-only',
      advice:
        'Every finding can be read. To fix, mark or make summary tabs, choose Enable Editing, or save a copy (File › Save As) and open the copy.',
    },
    structureProtected: {
      message: 'The structure of the workbook is protected',
      advice:
        'Checking, fixing and marking work. To make summary tabs in this workbook, take the protection off (Review › Protect Workbook), or choose Roll up many files, which makes a file of its own.',
    },
    unreadableNotes: {
      message: 'What Chấm Chuẩn remembers in this workbook cannot be read',
      advice:
        'The workbook is checked all the same; the notes are kept as they are. Take them from an older copy of the file.',
    },
    newerNotes: {
      message: 'A newer version of Chấm Chuẩn has kept notes in this workbook',
      advice:
        'Checking, fixing and marking work, but this version cannot read the criteria set, the columns and the dismissals that are kept, and keeps nothing more. Update Chấm Chuẩn.',
    },
  },
};
