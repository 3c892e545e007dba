import { severityNames } from './severity-names';
import type { CriterionResult } from '../../assessing/assessment';
import type { TabKind } from '../../reporting/summary/our-tabs';
import type { MeasuredBy } from '../../reporting/summary/summary-unit';

/** Everything that stands on the tabs that we write, and in the totals that we fill into a form. */
export const summary = {
  tabs: { summary: 'Tổng hợp', results: 'So sánh đơn vị', progress: 'Tiến độ', problems: 'Vấn đề' } satisfies Readonly<
    Record<Exclude<TabKind, 'gaps'>, string>
  >,
  /** What the tab of what is not met yet is called: of criteria with points, it lists the points that are lost. */
  gapsTab: {
    results: 'Chưa đạt',
    points: 'Điểm còn thiếu',
    both: 'Chưa đạt, thiếu điểm',
  } satisfies Readonly<Record<MeasuredBy, string>>,
  results: {
    met: 'Đạt',
    basicallyMet: 'Cơ bản đạt',
    notMet: 'Chưa đạt',
    notApplicable: 'Không áp dụng',
    rated: 'Đã xếp mức',
    blank: 'Chưa đánh giá',
  } satisfies Readonly<Record<CriterionResult, string>>,
  /** For columns too narrow for words; explained by `shortResultsLegend`. */
  shortResults: {
    met: 'Đ',
    basicallyMet: 'CB',
    notMet: 'CĐ',
    notApplicable: 'KA',
    rated: 'XM',
    blank: '–',
  } satisfies Readonly<Record<CriterionResult, string>>,
  shortResultsLegend: {
    results: 'Đ: đạt; CB: cơ bản đạt; CĐ: chưa đạt; KA: không áp dụng; –: chưa đánh giá.',
    points: 'KA: không áp dụng; ô trống: chưa chấm điểm.',
    both: 'Đ: đạt; CB: cơ bản đạt; CĐ: chưa đạt; KA: không áp dụng; –: chưa đánh giá; ô trống: chưa chấm điểm.',
  } satisfies Readonly<Record<MeasuredBy, string>>,
  /** Met or not: of points, whether they are full. */
  fulfilled: { results: 'Đạt', points: 'Đủ điểm', both: 'Đạt, đủ điểm' } satisfies Readonly<Record<MeasuredBy, string>>,
  unfulfilled: { results: 'Chưa đạt', points: 'Chưa đủ điểm', both: 'Chưa đạt, chưa đủ điểm' } satisfies Readonly<
    Record<MeasuredBy, string>
  >,
  unitsFulfilling: {
    results: 'Số đơn vị đạt',
    points: 'Số đơn vị đủ điểm',
    both: 'Số đơn vị đạt, đủ điểm',
  } satisfies Readonly<Record<MeasuredBy, string>>,
  /** What a tick is written as. */
  tick: 'x',
  /** Where no conclusion of the criteria set holds. */
  notRecognised: 'Chưa đủ điều kiện',
  /** How many units have a conclusion, of how many that may, and whether that is too many; each between formulas. */
  classLimit: {
    named: (title: string) => `Xếp “${title}”: `,
    allowed: ' đơn vị; tối đa ',
    because: (percent: string, of: string) => ` (${percent} % số đơn vị xếp “${of}”)`,
    over: '. Vượt mức.',
  },
  notAssessed: 'Chưa đủ thời gian để xếp loại',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** Dots to be written over, above the unit's name. */
  issuer: '……………………………',
  dateLine: '……………, ngày …… tháng …… năm ………',
  title: 'BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ TIÊU CHÍ',
  /** The list of what units lack; `mended` heads what somebody wrote beside what they do not lack any more. */
  gaps: {
    results: {
      title: 'DANH SÁCH TIÊU CHÍ CHƯA ĐẠT',
      none: 'Không có tiêu chí nào chưa đạt.',
      mended: 'Đã đạt (giữ lại nội dung đơn vị đã ghi)',
    },
    points: {
      title: 'DANH SÁCH TIÊU CHÍ CÒN THIẾU ĐIỂM',
      none: 'Không có tiêu chí nào còn thiếu điểm.',
      mended: 'Đã đủ điểm (giữ lại nội dung đơn vị đã ghi)',
    },
    both: {
      title: 'DANH SÁCH TIÊU CHÍ CHƯA ĐẠT, CÒN THIẾU ĐIỂM',
      none: 'Không có tiêu chí nào chưa đạt hay còn thiếu điểm.',
      mended: 'Đã đạt, đủ điểm (giữ lại nội dung đơn vị đã ghi)',
    },
  } satisfies Readonly<Record<MeasuredBy, { readonly title: string; readonly none: string; readonly mended: string }>>,
  resultsTitle: 'BẢNG SO SÁNH KẾT QUẢ GIỮA CÁC ĐƠN VỊ',
  problemsTitle: 'NHỮNG CHỖ CẦN XEM LẠI TRONG CÁC TỆP',
  legalBasis: (document: string, date: string | null, issuer: string | null) =>
    `(Theo ${document}${date === null ? '' : ` ngày ${date}`}${issuer === null ? '' : ` của ${issuer}`})`,
  example: '(Bộ tiêu chí ví dụ, không phải văn bản đã ban hành)',
  sections: {
    units: 'Kết quả chung',
    groups: 'Kết quả theo nhóm tiêu chí',
    criteria: 'Kết quả từng tiêu chí',
    ranking: 'Xếp hạng',
  },
  /** Heads a ranking that leaves out the units behind. */
  firstRanked: (count: number) => `Xếp hạng: ${count} đơn vị đứng đầu`,
  columns: {
    order: 'TT',
    unit: 'Đơn vị',
    group: 'Nhóm tiêu chí',
    criterion: 'Nội dung tiêu chí',
    criterionNumber: 'Tiêu chí',
    total: 'Tổng số tiêu chí',
    score: 'Điểm',
    maxScore: 'Điểm tối đa',
    metRatio: 'Tỷ lệ đạt',
    scoreRatio: 'Tỷ lệ điểm',
    /** Of units some of which are measured by criteria, some by points. */
    ratio: 'Tỷ lệ',
    conclusion: 'Kết luận',
    result: 'Kết quả',
    currentResult: 'Kết quả hiện tại',
    cell: 'Ô',
    responsible: 'Người phụ trách',
    deadline: 'Thời hạn',
    note: 'Ghi chú',
    file: 'Tệp',
    sheet: 'Trang tính',
    severity: 'Mức độ',
    problem: 'Vấn đề',
    rank: 'Hạng',
    /** Where a ranked unit stands in the table of units. */
    position: 'Vị trí',
    /** A ratio that units have reached, and the rank of those who have. */
    level: 'Mức',
    levelRank: 'Hạng của mức',
  },
  sum: 'Cộng',
  /** The criteria of a group that has neither number nor title. */
  otherCriteria: 'Các tiêu chí còn lại',
  unnamedGroup: (number: string) => `Nhóm ${number}`,
  /** The title of a criterion whose words neither the set nor the sheet has. */
  unnamedCriterion: (number: string) => `Tiêu chí ${number}`,
  charts: {
    metByGroup: 'Kết quả theo nhóm tiêu chí (số tiêu chí)',
    scoreByGroup: 'Tỷ lệ điểm theo nhóm tiêu chí',
    ranking: 'Tỷ lệ của từng đơn vị',
    pointsRanking: 'Điểm của từng đơn vị',
    unitsByRatio: 'Số đơn vị theo tỷ lệ',
  },
  ratioBands: {
    heading: 'Mức',
    count: 'Số đơn vị',
    all: 'Đủ 100%',
    under: (percent: number) => `Dưới ${percent}%`,
    between: (from: number, to: number) => `Từ ${from}% đến dưới ${to}%`,
  },
  /** What goes back to each unit with its form. */
  slips: {
    title: 'PHIẾU TRẢ LẠI',
    to: (unit: string) => `Kính gửi: ${unit}`,
    form: (file: string, sheet: string | null) => `Biểu: tệp ${file}${sheet === null ? '' : `, trang “${sheet}”`}`,
    asks: 'Đề nghị đơn vị sửa, bổ sung những chỗ dưới đây rồi gửi lại biểu:',
    sections: { mend: 'Cần sửa', missing: 'Còn thiếu' },
    what: 'Nội dung',
    /** In place of “Ô E21” and “tiêu chí 7” where the same is said of several. */
    eachCell: 'Mỗi ô này',
    itsCriterion: 'tiêu chí đó',
    more: (count: number) => `… và ${count} chỗ khác, xem trong danh sách vấn đề.`,
    notMet: (count: number, numbers: string) =>
      `Tiêu chí đơn vị tự đánh giá chưa đạt (${count}): ${numbers}. Không phải sửa nếu đúng thực tế.`,
    list: 'Danh sách',
    listTitle: 'DANH SÁCH PHIẾU TRẢ LẠI',
    none: 'Không có phiếu nào phải trả lại.',
  },
  preparedBy: 'NGƯỜI LẬP BIỂU',
  head: 'THỦ TRƯỞNG ĐƠN VỊ',
  signHere: '(Ký, ghi rõ họ tên)',
  sealHere: '(Ký tên, đóng dấu)',
  severities: severityNames,
};

export type SummaryTexts = typeof summary;
