import { Workbook } from 'exceljs';

/** What a village states of its six criteria, from the first to the last. */
export type Stated = readonly [string, string, string, string, string, string];

const criteria = [
  'Ban hành kế hoạch trong Quý I hằng năm',
  'Có từ 70% trở lên số hộ đăng ký',
  'Xây dựng ít nhất 01 mô hình tự quản',
  'Không để xảy ra cháy, nổ nghiêm trọng',
  'Chi bộ xếp loại khá trở lên',
  'Có sổ theo dõi',
];

/** A form that no criteria set is known for: what its criteria ask for stands in their words alone. */
export async function villageForm(unit: string, stated: Stated): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(unit);
  sheet.addRow(['BẢNG TỰ ĐÁNH GIÁ BẢN BÌNH YÊN NĂM 2026']);
  sheet.mergeCells('A1:D1');
  sheet.addRow([`Tên đơn vị: ${unit}`]);
  sheet.addRow([]);
  sheet.addRow(['TT', 'Nội dung tiêu chí', 'Kết quả', 'Minh chứng']);
  for (const [index, title] of criteria.entries()) {
    if (index === 0) sheet.addRow(['I', 'TỔ CHỨC THỰC HIỆN']);
    if (index === 3) sheet.addRow(['II', 'KẾT QUẢ ĐẠT ĐƯỢC']);
    sheet.addRow([index + 1, title, stated[index]]);
  }
  sheet.getColumn(2).width = 45;
  sheet.getColumn(3).width = 20;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
