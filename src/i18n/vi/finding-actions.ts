import { cellToA1, type CellPosition } from '../../workbook/address';

/** What can be done about the chosen finding, and about several. */
export const findingActions = {
  /** The results that a button writes. */
  result: { met: 'Đạt', notMet: 'Chưa đạt' },
  writesInto: (cells: readonly CellPosition[]) => `Ghi vào ô ${cells.map(cellToA1).join(', ')}`,
  wrote: (said: string, cells: readonly string[]) => `Đã ghi “${said}” vào ô ${cells.join(', ')}.`,
  responsible: (who: string) => `Phụ trách: ${who}`,
  note: (note: string) => `Ghi chú trong biểu: ${note}`,
  next: 'Vấn đề kế tiếp',
  previous: 'Vấn đề trước',
  pick: 'Chọn nhiều',
  picked: (count: number) => (count === 0 ? 'Hãy bấm vào từng vấn đề cần chọn' : `Đã chọn ${count} vấn đề`),
  pickAll: 'Chọn tất cả',
  stopPicking: 'Thôi chọn',
};
