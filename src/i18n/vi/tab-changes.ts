import type { SheetFinish } from '../../workbook/port';

export const tabChanges = {
  added: (tabs: string) => `Đã thêm trang ${tabs}.`,
  unchanged: (tabs: string) => `Đã lập lại trang ${tabs}, nội dung không đổi.`,
  rewritten: (tab: string, changes: string) => `Trang ${tab}: ${changes}.`,
  rowsAdded: (count: number) => `thêm ${count} dòng`,
  rowsRemoved: (count: number) => `bớt ${count} dòng`,
  rowsUpdated: (count: number) => `sửa ${count} dòng`,
  quoted: (name: string) => `“${name}”`,
  leftOut: (parts: string) => `Excel trên máy này không làm được: ${parts}; số liệu vẫn đủ và đúng.`,
  parts: { freeze: 'giữ dòng đầu bảng khi cuộn', chart: 'biểu đồ', print: 'thiết lập trang in' } satisfies Readonly<
    Record<SheetFinish, string>
  >,
};
