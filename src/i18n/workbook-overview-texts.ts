import type { Texts } from './language';

/** Where all units of a workbook stand. */
export interface WorkbookOverviewTexts {
  readonly checkWorkbook: string;
  readonly recognisedOf: (recognised: number, units: number) => string;
  readonly sheets: string;
  readonly errors: (count: number) => string;
  readonly unclear: string;
  /** Sheets of guidance, named. */
  readonly withoutTable: (sheets: readonly string[]) => string;
  readonly backToWorkbook: string;
  readonly noTables: string;
  readonly noTablesAdvice: string;
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

export const workbookOverviewTexts: Texts<WorkbookOverviewTexts> = {
  vi: {
    checkWorkbook: 'Kiểm tra cả sổ',
    recognisedOf: (recognised, units) => `${recognised}/${units} đơn vị được công nhận`,
    sheets: 'Các đơn vị trong sổ làm việc',
    errors: (count) => `${count} phải sửa`,
    unclear: 'Chưa đọc được',
    withoutTable: (sheets) => `Không có bảng tiêu chí: ${quoted(sheets)}.`,
    backToWorkbook: 'Cả sổ làm việc',
    noTables: 'Không thấy bảng tiêu chí trong sổ làm việc này',
    noTablesAdvice: 'Hãy mở sổ làm việc có bảng đánh giá, hoặc chọn bộ tiêu chí trong Tuỳ chọn, rồi kiểm tra lại.',
  },
  en: {
    checkWorkbook: 'Check the workbook',
    recognisedOf: (recognised, units) => `${recognised} of ${units} units recognised`,
    sheets: 'Units in this workbook',
    errors: (count) => `${count} to correct`,
    unclear: 'Could not be read',
    withoutTable: (sheets) => `Without a criteria table: ${quoted(sheets)}.`,
    backToWorkbook: 'Whole workbook',
    noTables: 'No criteria table in this workbook',
    noTablesAdvice: 'Open the workbook with the assessment, or choose its criteria set in Options, then check again.',
  },
};
