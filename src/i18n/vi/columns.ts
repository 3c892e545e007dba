import { withCounts, listed, type ReadCriteria } from '../columns-texts';

/** "Which column is which?" */
export const columns = {
  title: 'Xác định các cột',
  /** Where the answer is kept, and what for. */
  kept: 'Lựa chọn được lưu trong sổ làm việc này. Lần sau, kể cả trên máy khác, không phải chọn lại.',
  headerRows: 'Dòng tiêu đề',
  firstRow: 'Dòng tiêu đề đầu',
  lastRow: 'Dòng tiêu đề cuối',
  /** A row by its number and its words. */
  row: (number: string, words: string) => (words === '' ? number : `${number} · ${words}`),
  preview: 'Xem trước trang tính',
  resultForm: 'Kết quả ghi bằng',
  words: 'Chữ, trong một cột',
  ticks: 'Dấu, mỗi mức một cột',
  none: 'Không có',
  choose: 'Chọn một cột',
  column: (letters: string, header: string) => (header === '' ? `Cột ${letters}` : `${letters} · ${header}`),
  /** Beside a column that was recognised with doubt. */
  doubtful: 'Chưa chắc, hãy xem lại.',
  /** Beside a role that several columns may have. */
  candidates: (columns: readonly string[]) =>
    `${columns.length === 2 ? 'Cả hai cột' : 'Các cột'} ${listed(columns, 'và')} đều có thể là cột này.`,
  willRead: (found: ReadCriteria) => `Sẽ đọc được ${vietnameseCriteria(found)}`,
  nothingRead: 'Chưa đọc được tiêu chí nào. Hãy xem lại dòng tiêu đề và các cột.',
  twice: (column: string, [first, second]: readonly [string, string]) =>
    `Cột ${column} đang được chọn cho cả “${first}” và “${second}”.`,
  missing: (role: string) => `Hãy chọn cột “${role}”.`,
  noConclusion: 'Hãy chọn cột ghi kết quả hoặc điểm.',
  use: 'Dùng các cột này',
  forget: 'Quên lựa chọn cũ',
};

function vietnameseCriteria(read: ReadCriteria): string {
  const { units, total, found, met, full, notMet, notFull, notApplicable, blank, points } = read;
  const criteria = `${found === total ? found : `${found}/${total}`} tiêu chí${units === 1 ? '' : ` của ${units} đơn vị`}`;
  if (points !== null) return `${criteria}: ${points.score}/${points.maximum} điểm`;
  return withCounts(criteria, [
    [full, 'đủ điểm'],
    [notFull, 'chưa đủ điểm'],
    [met, 'đạt'],
    [notMet, 'chưa đạt'],
    [notApplicable, 'không áp dụng'],
    [blank, 'chưa đánh giá'],
  ]);
}
