import type { ProblemText } from '../pane-problem-texts';

/** What is to be known of a sheet or a workbook before it is acted upon. */
export const sheetState = {
  /** A file that the office has put beside the pane. */
  refusedSet: (fileName: string) => `Không dùng được tệp bộ tiêu chí “${fileName}” của cơ quan.`,
  refusedSetAdvice:
    'Các bộ tiêu chí khác vẫn dùng được. Hãy báo người quản lý máy chủ sửa tệp này trong thư mục “criteria”.',
  /** A way on where there is nothing to check. */
  trySample: 'Thử với biểu mẫu',
  readOnly: {
    message: 'Sổ làm việc đang mở ở chế độ chỉ đọc',
    advice:
      'Vẫn xem được mọi vấn đề. Muốn sửa, đánh dấu hoặc lập báo cáo, hãy bấm Cho phép Chỉnh sửa, hoặc lưu thành bản sao (Tệp › Lưu Như) rồi mở bản sao.',
  } satisfies ProblemText,
  structureProtected: {
    message: 'Cấu trúc sổ làm việc đang được bảo vệ',
    advice:
      'Vẫn kiểm tra, sửa và đánh dấu được. Muốn lập báo cáo trong sổ này, hãy bỏ bảo vệ (Xem lại › Bảo vệ Sổ làm việc), hoặc dùng Gộp nhiều tệp để lập ra một tệp riêng.',
  } satisfies ProblemText,
  unreadableNotes: {
    message: 'Không đọc được ghi nhớ của Chấm Chuẩn trong sổ làm việc này',
    advice: 'Sổ vẫn được kiểm tra; ghi nhớ được giữ nguyên, không ghi thêm. Hãy lấy lại từ một bản sao cũ của tệp.',
  } satisfies ProblemText,
  notesNotKept: (fileName: string) => ({
    message: `Tệp ${fileName} không giữ được ghi nhớ của Chấm Chuẩn`,
    advice:
      'Kỳ đã lưu, lý do bỏ qua và bộ tiêu chí đã chọn sẽ mất khi đóng tệp; cột đã xác định thì máy này vẫn nhớ. Muốn giữ, lưu thành .xlsx (Tệp › Lưu Như).',
  }),
  newerNotes: {
    message: 'Bản Chấm Chuẩn mới hơn đã lưu ghi nhớ trong sổ này',
    advice:
      'Vẫn kiểm tra, sửa và đánh dấu được, nhưng bản này không đọc được bộ tiêu chí, cột và lý do bỏ qua đã lưu, và không lưu thêm gì. Hãy cập nhật Chấm Chuẩn.',
  } satisfies ProblemText,
};
