import { workbookOf } from './workbook-of';

const CRITERIA = 34;

/** A commune's form by Quyết định 9745, in which only these criteria are not met. @param above lines over the table */
export function formOf(commune: string, notMet: readonly number[], above: readonly string[] = []): Uint8Array {
  const rows: (string | number)[][] = [
    ['BẢNG TỰ ĐÁNH GIÁ CÁC TIÊU CHÍ THEO QUYẾT ĐỊNH SỐ 9745/QĐ-BCA-V05'],
    ...above.map((line) => [line]),
    [`Tên xã: ${commune}`],
    ['TT', 'Nội dung tiêu chí', 'Tài liệu kiểm chứng', 'Kết quả'],
  ];
  for (let number = 1; number <= CRITERIA; number += 1) {
    const isMet = !notMet.includes(number);
    rows.push([number, `Nội dung tiêu chí ${number}`, isMet ? 'Hồ sơ' : '', isMet ? 'Đạt' : 'Chưa đạt']);
  }
  return workbookOf({ 'Biểu 1': rows });
}
