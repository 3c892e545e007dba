import { builtInSets } from '../../../src/criteria/built-in-sets';
import type { CheckOptions } from '../../../src/app/check';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { plainSheet } from './plain-port';

export const everySheet: CheckOptions = { sheets: 'all', criteria: 'auto', sets: builtInSets() };

/** The row of criterion 1, and the columns, of the forms made here; 0-based. */
export const FIRST_CRITERION_ROW = 3;
export const RESULT_COLUMN = 2;

/** A form of the 34 criteria, all met but for what is given by number. */
export function commune(
  name: string,
  exceptions: Readonly<Record<number, CellValue>> = {},
  more: Partial<SheetSnapshot> & { readonly total?: CellValue } = {},
): SheetSnapshot {
  const { total = null, ...snapshot } = more;
  const criteria = Array.from({ length: 34 }, (_, index): CellValue[] => {
    const number = index + 1;
    const result = number in exceptions ? (exceptions[number] ?? null) : 'Đạt';
    return [number, `Nội dung tiêu chí ${number}`, result, `Hồ sơ số ${number}`];
  });
  return plainSheet(
    `id-${name}`,
    name,
    [
      ['BẢNG TỰ ĐÁNH GIÁ THEO QUYẾT ĐỊNH SỐ 9745/QĐ-BCA-V05', null, null, null],
      [`Tên xã: Xã ${name}`, null, null, null],
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Minh chứng'],
      ...criteria,
      ['Tổng cộng', null, total, null],
    ],
    snapshot,
  );
}

export function guideSheet(): SheetSnapshot {
  return plainSheet('guide', 'Hướng dẫn', [['HƯỚNG DẪN GHI BIỂU'], ['Cột kết quả ghi Đạt hoặc Chưa đạt.']]);
}
