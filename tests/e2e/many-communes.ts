import { Workbook } from 'exceljs';

const CRITERIA = 34;

/** A workbook with a form for each of so many communes, a sheet each: work that takes a while. */
export async function manyCommunes(
  count: number,
  isNotMet = (_commune: number, criterion: number): boolean => criterion === 7,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (let commune = 1; commune <= count; commune += 1) {
    const sheet = workbook.addWorksheet(`Xã ${commune}`);
    sheet.addRow([`Tên xã: Xã Thử ${commune}`, 'Theo Quyết định 9745/QĐ-BCA-V05']);
    sheet.addRow(['TT', 'Nội dung tiêu chí', 'Tài liệu kiểm chứng', 'Kết quả']);
    for (let number = 1; number <= CRITERIA; number += 1) {
      sheet.addRow([
        number,
        `Nội dung tiêu chí ${number}`,
        `Báo cáo số ${number}`,
        isNotMet(commune, number) ? 'Chưa đạt' : 'Đạt',
      ]);
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
