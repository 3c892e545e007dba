import { quoted } from '../workbook-overview-texts';

/** Where all units of a workbook stand. */
export const workbookOverview = {
  checkWorkbook: 'Kiểm tra cả sổ',
  recognisedOf: (recognised: number, units: number) => `${recognised}/${units} đơn vị được công nhận`,
  sheets: 'Các đơn vị trong sổ làm việc',
  errors: (count: number) => `${count} phải sửa`,
  unclear: 'Chưa đọc được',
  /** Sheets of guidance, named. */
  withoutTable: (sheets: readonly string[]) => `Không có bảng tiêu chí: ${quoted(sheets)}.`,
  backToWorkbook: 'Cả sổ làm việc',
  noTables: 'Không thấy bảng tiêu chí trong sổ làm việc này',
  noTablesAdvice: 'Hãy mở sổ làm việc có bảng đánh giá, hoặc chọn bộ tiêu chí trong Tùy chọn, rồi kiểm tra lại.',
};
