import type { Texts } from './language';

/** "Which column is which?" */
export interface ColumnsTexts {
  readonly title: string;
  /** Where the answer is kept, and what for. */
  readonly kept: string;
  readonly headerRows: string;
  readonly firstRow: string;
  readonly lastRow: string;
  /** A row by its number and its words. */
  readonly row: (number: string, words: string) => string;
  readonly preview: string;
  readonly resultForm: string;
  readonly words: string;
  readonly ticks: string;
  readonly none: string;
  readonly choose: string;
  readonly column: (letters: string, header: string) => string;
  /** Beside a column that was recognised with doubt. */
  readonly doubtful: string;
  /** Beside a role that several columns may have. */
  readonly candidates: (columns: readonly string[]) => string;
  readonly willRead: (found: ReadCriteria) => string;
  readonly nothingRead: string;
  readonly twice: (column: string, roles: readonly [string, string]) => string;
  readonly missing: (role: string) => string;
  readonly noConclusion: string;
  readonly use: string;
  readonly forget: string;
}

/** What columns would be read as; counts are of the criteria that have a row. */
export interface ReadCriteria {
  /** 1 where the sheet has one unit. */
  readonly units: number;
  /** Criteria in the set, for all units together. */
  readonly total: number;
  readonly found: number;
  readonly met: number;
  readonly full: number;
  readonly notMet: number;
  readonly notFull: number;
  readonly notApplicable: number;
  readonly blank: number;
  /** As the language writes them; null in a set without points and for several units. */
  readonly points: { readonly score: string; readonly maximum: string } | null;
}

export const columnsTexts: Texts<ColumnsTexts> = {
  vi: {
    title: 'Cột nào là cột nào?',
    kept: 'Lựa chọn được lưu trong sổ làm việc này. Lần sau, kể cả trên máy khác, không phải chọn lại.',
    headerRows: 'Dòng tiêu đề',
    firstRow: 'Dòng tiêu đề đầu',
    lastRow: 'Dòng tiêu đề cuối',
    row: (number, words) => (words === '' ? number : `${number} · ${words}`),
    preview: 'Xem trước trang tính',
    resultForm: 'Kết quả ghi bằng',
    words: 'Chữ, trong một cột',
    ticks: 'Dấu, mỗi mức một cột',
    none: 'Không có',
    choose: 'Chọn một cột',
    column: (letters, header) => (header === '' ? `Cột ${letters}` : `${letters} · ${header}`),
    doubtful: 'Chưa chắc, hãy xem lại.',
    candidates: (columns) =>
      `${columns.length === 2 ? 'Cả hai cột' : 'Các cột'} ${listed(columns, 'và')} đều có thể là cột này.`,
    willRead: (found) => `Sẽ đọc được ${vietnameseCriteria(found)}`,
    nothingRead: 'Chưa đọc được tiêu chí nào. Hãy xem lại dòng tiêu đề và các cột.',
    twice: (column, [first, second]) => `Cột ${column} đang được chọn cho cả “${first}” và “${second}”.`,
    missing: (role) => `Hãy chọn cột “${role}”.`,
    noConclusion: 'Hãy chọn cột ghi kết quả hoặc điểm.',
    use: 'Dùng các cột này',
    forget: 'Quên lựa chọn cũ',
  },
  en: {
    title: 'Which column is which?',
    kept: 'Your choice is kept in this workbook, so that nobody has to choose again, on other machines either.',
    headerRows: 'Header rows',
    firstRow: 'First header row',
    lastRow: 'Last header row',
    row: (number, words) => (words === '' ? number : `${number} · ${words}`),
    preview: 'Preview of the sheet',
    resultForm: 'Results are',
    words: 'Words in one column',
    ticks: 'Ticks, a column each',
    none: 'None',
    choose: 'Choose a column',
    column: (letters, header) => (header === '' ? `Column ${letters}` : `${letters} · ${header}`),
    doubtful: 'Not certain: please check.',
    candidates: (columns) =>
      `${columns.length === 2 ? 'Both columns' : 'Columns'} ${listed(columns, 'and')} could be it.`,
    willRead: (found) => `Will read ${englishCriteria(found)}`,
    nothingRead: 'No criterion can be read so. Check the header rows and the columns.',
    twice: (column, [first, second]) => `Column ${column} is chosen both as “${first}” and as “${second}”.`,
    missing: (role) => `Choose the column “${role}”.`,
    noConclusion: 'Choose the column with results or with points.',
    use: 'Use these columns',
    forget: 'Forget the old choice',
  },
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

function englishCriteria(read: ReadCriteria): string {
  const { units, total, found, met, full, notMet, notFull, notApplicable, blank, points } = read;
  const criteria = `${found === total ? found : `${found} of ${total}`} criteria${units === 1 ? '' : ` of ${units} units`}`;
  if (points !== null) return `${criteria}: ${points.score} of ${points.maximum} points`;
  return withCounts(criteria, [
    [full, 'with full points'],
    [notFull, 'short of points'],
    [met, 'met'],
    [notMet, 'not met'],
    [notApplicable, 'not applicable'],
    [blank, 'not assessed'],
  ]);
}

function withCounts(criteria: string, counts: readonly (readonly [number, string])[]): string {
  const named = counts.filter(([count]) => count > 0).map(([count, name]) => `${count}\u00A0${name}`);
  return `${criteria}: ${named.join(', ')}`;
}

/** "C, D và E" */
function listed(items: readonly string[], and: string): string {
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}
