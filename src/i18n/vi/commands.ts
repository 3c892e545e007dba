import type { SeverityName } from '../../assessing/finding';

/** What the ribbon's commands say when no pane is there to say it. */
export const commands = {
  close: 'Đóng',
  unitsChecked: (count: number) => `Đã kiểm tra ${count} đơn vị trên trang tính này`,
  noTable: (sheet: string) => `Không thấy bảng tiêu chí trên trang tính “${sheet}”`,
  noTableAdvice: 'Hãy mở trang tính có bảng đánh giá rồi bấm Kiểm tra.',
  /** There is a table of which it is not clear which column is which. */
  tableUnclear: (sheet: string) => `Chưa đọc được bảng trên trang tính “${sheet}”`,
  sayColumns: 'Bấm Mở ngăn Chấm Chuẩn rồi “Xác định các cột…” để chỉ ra cột.',
  severityCount: {
    error: (count) => `${count} chỗ phải sửa`,
    gap: (count) => `${count} tiêu chí chưa đạt`,
    pointsLost: (count) => `${count} tiêu chí còn thiếu điểm`,
    notMetAndPointsLost: (count) => `${count} tiêu chí chưa đạt hoặc còn thiếu điểm`,
    warning: (count) => `${count} chỗ cần xem`,
    info: (count) => `${count} lưu ý`,
  } satisfies Readonly<Record<SeverityName, (count: number) => string>>,
  nothingFound: 'Không có vấn đề nào.',
  openPane: 'Bấm Mở ngăn Chấm Chuẩn để xem từng vấn đề.',
  nothingAtCell: (cell: string) => `Ô ${cell} không có vấn đề nào`,
  nothingAtCellAdvice: 'Nếu ô vẫn còn màu, màu đó không phải của Chấm Chuẩn, hoặc hãy bấm Kiểm tra để đánh dấu lại.',
  marksCleared: 'Đã xóa đánh dấu',
  noMarks: 'Trang tính này không có đánh dấu nào.',
  summarised: 'Đã lập báo cáo',
};
