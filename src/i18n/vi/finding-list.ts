/** The list of findings: how it is searched, divided and shortened. */
export const findingList = {
  search: 'Tìm trong các vấn đề',
  clearSearch: 'Xóa chữ tìm',
  groupBy: 'Xếp theo',
  groupings: {
    severity: 'Xếp theo: mức độ',
    criterion: 'Xếp theo: tiêu chí',
    sheet: 'Xếp theo: trang tính',
  } satisfies Readonly<Record<'severity' | 'criterion' | 'sheet', string>>,
  criterion: (number: string) => `Tiêu chí ${number}`,
  noCriterion: 'Chung cả bảng',
  sheet: (name: string) => `Trang tính “${name}”`,
  nothingMatches: 'Không có vấn đề nào khớp.',
  showAll: 'Hiện tất cả',
  /** Behind a finding that stands for many. */
  alike: (count: number) => `${count} chỗ`,
  showAlike: 'Xem từng chỗ',
  hideAlike: 'Thu gọn',
  /** Findings at the selected cell that the search or the filter hides. */
  hiddenHere: (count: number) => `Ô đang chọn có ${count} vấn đề đang bị ẩn.`,
  show: 'Hiện',
};

export type FindingListTexts = typeof findingList;
