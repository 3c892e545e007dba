import type { CountOf } from '../../assessing/set-choice';

export const setReason = {
  remembered: 'đã chọn trước đây và được ghi nhớ trong sổ làm việc',
  cited: (place: string) => `văn bản ghi trên trang: ${place}`,
  subject: (place: string) => `tên biểu: ${place}`,
  alike: (ofSet: CountOf, ofTable: CountOf) =>
    `${ofSet.alike}/${ofSet.of} tiêu chí của bộ cùng tên, ${ofTable.alike}/${ofTable.of} tiêu chí của bảng cùng tên`,
  quoted: (words: string, cell: string | null) => `“${words}”${cell === null ? '' : ` (ô ${cell})`}`,
};
