import type { AmountMeasure, NumberSought } from '../../assessing/read-amount';

const thing: Readonly<Record<AmountMeasure['of'], string>> = {
  number: 'số liệu',
  count: 'số lượng',
  percentage: 'tỷ lệ',
  ratio: 'tỷ lệ',
  date: 'ngày',
};

const example: Readonly<Record<AmountMeasure['of'], string>> = {
  number: 'một số, ví dụ 2,5',
  count: 'một số nguyên, ví dụ 2',
  percentage: 'tỷ lệ, ví dụ 75 %',
  ratio: 'số đạt trên tổng số, ví dụ 16/25',
  date: 'ngày/tháng/năm, ví dụ 15/3/2025',
};

/** What is said of an amount; each continues a sentence that has begun with the cell or the criterion. */
export const amount = {
  /** "số lượng", "a count". */
  thing,
  /** What to write, with an example. */
  example,
  outOfRange: {
    number: 'Hãy kiểm tra lại số này.',
    count: 'Số lượng phải là số nguyên, không nhỏ hơn 0.',
    percentage: 'Tỷ lệ phải từ 0 % đến 100 %. Nếu không có đối tượng nào, hãy ghi Không áp dụng.',
    ratio: 'Số đạt không được lớn hơn tổng số. Nếu không có đối tượng nào, hãy ghi Không áp dụng.',
  } satisfies Readonly<Record<NumberSought['of'], string>>,
  /** What stands in a cell. */
  says: (found: string) => `ghi “${found}”`,
  write: (example: string) => `Hãy ghi ${example}.`,
  missing: (cell: string, criterion: string, of: AmountMeasure['of']) =>
    `${cell} chưa ghi ${thing[of]} của ${criterion}. Hãy ghi ${example[of]}.`,
  isNo: (sought: string) => `không phải là ${sought}.`,
  noDate: 'không phải là ngày.',
  inNoCalendar: 'ngày này không có trong lịch.',
  eitherOf: (one: string, other: string) => `không rõ là ${one} hay ${other}.`,
  noThousands: 'Hãy nhập lại thành số, không có dấu ngăn hàng nghìn.',
  oneWay: 'Hãy ghi mọi tỷ lệ trong cột theo cùng một cách, ví dụ 70 %.',
  turnedIntoDate: (day: string) =>
    `đang là ngày ${day}, có lẽ do Excel đổi từ một tỷ lệ. Hãy ghi lại bằng chữ “trên”, ví dụ “7 trên 12”.`,
  inexact: (bounds: string) => `chưa đủ để biết có ${bounds} hay không. Hãy ghi con số cụ thể.`,
  isDated: (day: string, deadline: string) => `ghi ngày ${day}, sau hạn ${deadline}`,
  has: (stated: string) => `được ${stated}`,
  wants: (bounds: string) => `yêu cầu ${bounds}`,
  atLeast: (bound: string) => `ít nhất ${bound}`,
  atMost: (bound: string) => `không quá ${bound}`,
  between: (from: string, to: string) => `từ ${from} đến ${to}`,
};
