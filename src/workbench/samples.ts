import type { Language } from '../i18n/language';

/** A workbook that the server offers to try things on; `file` is its name under /samples/. */
export interface Sample {
  readonly file: string;
  readonly title: Readonly<Record<Language, string>>;
}

export const samples: readonly [Sample, ...Sample[]] = [
  {
    file: 'xa-sung-phai-28-34.xlsx',
    title: { vi: 'Xã Sùng Phài: 28/34 tiêu chí', en: 'Sùng Phài commune: 28 of 34 criteria' },
  },
  { file: 'xa-co-loi.xlsx', title: { vi: 'Bảng của xã có nhiều lỗi', en: 'A commune’s sheet with many errors' } },
  { file: 'xa-danh-dau-x.xlsx', title: { vi: 'Đánh dấu x vào cột Đạt / Chưa đạt', en: 'Ticks in two columns' } },
  { file: 'cham-diem.xlsx', title: { vi: 'Bảng chấm điểm', en: 'A scored sheet' } },
  { file: 'cham-diem-co-loi.xlsx', title: { vi: 'Bảng chấm điểm có lỗi', en: 'A scored sheet with errors' } },
  { file: 'xa-hai-nam.xlsx', title: { vi: 'Hai cột kết quả của hai năm', en: 'Results of two years side by side' } },
  { file: 'xa-phong-chu-cu.xlsx', title: { vi: 'Gõ bằng phông chữ cũ .VnTime', en: 'Typed in the old font .VnTime' } },
  { file: 'huong-dan.xlsx', title: { vi: 'Tệp chỉ có hướng dẫn', en: 'Guidance only, no table' } },
];
