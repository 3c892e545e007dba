import type { CriterionResult } from '../assessing/assessment';
import type { MeasuredBy } from '../reporting/summary/summary-unit';
import type { Texts } from './language';

/** Everything that stands on the tabs that we write, and in the totals that we fill into a form. */
export interface SummaryTexts {
  readonly tabs: {
    readonly summary: string;
    readonly results: string;
    readonly gaps: string;
    readonly progress: string;
    readonly problems: string;
  };
  readonly results: Readonly<Record<CriterionResult, string>>;
  /** For columns too narrow for words; explained by `shortResultsLegend`. */
  readonly shortResults: Readonly<Record<CriterionResult, string>>;
  readonly shortResultsLegend: Readonly<Record<MeasuredBy, string>>;
  /** Met or not: of points, whether they are full. */
  readonly fulfilled: Readonly<Record<MeasuredBy, string>>;
  readonly unfulfilled: Readonly<Record<MeasuredBy, string>>;
  readonly unitsFulfilling: Readonly<Record<MeasuredBy, string>>;
  /** What a tick is written as. */
  readonly tick: string;
  /** Where no conclusion of the criteria set holds. */
  readonly notRecognised: string;
  readonly nation: string;
  readonly motto: string;
  /** Dots to be written over, above the unit's name. */
  readonly issuer: string;
  readonly dateLine: string;
  readonly title: string;
  /** The list of what units lack; `mended` heads what somebody wrote beside what they do not lack any more. */
  readonly gaps: Readonly<
    Record<MeasuredBy, { readonly title: string; readonly none: string; readonly mended: string }>
  >;
  readonly resultsTitle: string;
  readonly problemsTitle: string;
  readonly legalBasis: (document: string, date: string, issuer: string | null) => string;
  readonly example: string;
  readonly sections: {
    readonly units: string;
    readonly groups: string;
    readonly criteria: string;
    readonly ranking: string;
  };
  /** Heads a ranking that leaves out the units behind. */
  readonly firstRanked: (count: number) => string;
  readonly columns: {
    readonly order: string;
    readonly unit: string;
    readonly group: string;
    readonly criterion: string;
    readonly criterionNumber: string;
    readonly total: string;
    readonly score: string;
    readonly maxScore: string;
    readonly metRatio: string;
    readonly scoreRatio: string;
    readonly conclusion: string;
    readonly result: string;
    readonly currentResult: string;
    readonly cell: string;
    readonly responsible: string;
    readonly deadline: string;
    readonly note: string;
    readonly file: string;
    readonly sheet: string;
    readonly severity: string;
    readonly problem: string;
    readonly rank: string;
    /** Where a ranked unit stands in the table of units. */
    readonly position: string;
    /** A ratio that units have reached, and the rank of those who have. */
    readonly level: string;
    readonly levelRank: string;
  };
  readonly sum: string;
  /** The criteria of a group that has neither number nor title. */
  readonly otherCriteria: string;
  readonly unnamedGroup: (number: string) => string;
  /** The title of a criterion whose words neither the set nor the sheet has. */
  readonly unnamedCriterion: (number: string) => string;
  readonly charts: {
    readonly metByUnit: string;
    readonly metByGroup: string;
    readonly scoreByUnit: string;
    readonly resultsOfUnit: string;
    readonly unitsByRatio: string;
  };
  readonly ratioBands: {
    readonly heading: string;
    readonly count: string;
    readonly all: string;
    readonly under: (percent: number) => string;
    readonly between: (from: number, to: number) => string;
  };
  readonly gapsIntroduction: string;
  readonly preparedBy: string;
  readonly head: string;
  readonly signHere: string;
  readonly sealHere: string;
  readonly severities: {
    readonly error: string;
    readonly gap: string;
    readonly warning: string;
    readonly info: string;
  };
}

export const summaryTexts: Texts<SummaryTexts> = {
  vi: {
    tabs: { summary: 'Tổng hợp', results: 'So sánh đơn vị', gaps: 'Chưa đạt', progress: 'Tiến độ', problems: 'Vấn đề' },
    results: {
      met: 'Đạt',
      basicallyMet: 'Cơ bản đạt',
      notMet: 'Chưa đạt',
      notApplicable: 'Không áp dụng',
      rated: 'Đã xếp mức',
      blank: 'Chưa đánh giá',
    },
    shortResults: { met: 'Đ', basicallyMet: 'CB', notMet: 'CĐ', notApplicable: 'KA', rated: 'XM', blank: '–' },
    shortResultsLegend: {
      results: 'Đ: đạt; CB: cơ bản đạt; CĐ: chưa đạt; KA: không áp dụng; –: chưa đánh giá.',
      points: 'KA: không áp dụng; ô trống: chưa chấm điểm.',
      both: 'Đ: đạt; CB: cơ bản đạt; CĐ: chưa đạt; KA: không áp dụng; –: chưa đánh giá; ô trống: chưa chấm điểm.',
    },
    fulfilled: { results: 'Đạt', points: 'Đủ điểm', both: 'Đạt, đủ điểm' },
    unfulfilled: { results: 'Chưa đạt', points: 'Chưa đủ điểm', both: 'Chưa đạt, chưa đủ điểm' },
    unitsFulfilling: { results: 'Số đơn vị đạt', points: 'Số đơn vị đủ điểm', both: 'Số đơn vị đạt, đủ điểm' },
    tick: 'x',
    notRecognised: 'Chưa đủ điều kiện',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    issuer: '……………………………',
    dateLine: '……………, ngày …… tháng …… năm ………',
    title: 'BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ TIÊU CHÍ',
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
    },
    resultsTitle: 'BẢNG SO SÁNH KẾT QUẢ GIỮA CÁC ĐƠN VỊ',
    problemsTitle: 'NHỮNG CHỖ CẦN XEM LẠI TRONG CÁC TỆP',
    legalBasis: (document, date, issuer) => `(Theo ${document} ngày ${date}${issuer === null ? '' : ` của ${issuer}`})`,
    example: '(Bộ tiêu chí ví dụ, không phải văn bản đã ban hành)',
    sections: {
      units: 'Kết quả chung',
      groups: 'Kết quả theo nhóm tiêu chí',
      criteria: 'Kết quả từng tiêu chí',
      ranking: 'Xếp hạng',
    },
    firstRanked: (count) => `Xếp hạng: ${count} đơn vị đứng đầu`,
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
      position: 'Vị trí',
      level: 'Mức',
      levelRank: 'Hạng của mức',
    },
    sum: 'Cộng',
    otherCriteria: 'Các tiêu chí còn lại',
    unnamedGroup: (number) => `Nhóm ${number}`,
    unnamedCriterion: (number) => `Tiêu chí ${number}`,
    charts: {
      metByUnit: 'Số tiêu chí đạt của từng đơn vị',
      metByGroup: 'Kết quả theo nhóm tiêu chí',
      scoreByUnit: 'Điểm của từng đơn vị',
      resultsOfUnit: 'Số tiêu chí theo kết quả',
      unitsByRatio: 'Số đơn vị theo tỷ lệ',
    },
    ratioBands: {
      heading: 'Mức',
      count: 'Số đơn vị',
      all: 'Đủ 100 %',
      under: (percent) => `Dưới ${percent} %`,
      between: (from, to) => `Từ ${from} % đến dưới ${to} %`,
    },
    gapsIntroduction:
      'Cột “Người phụ trách”, “Thời hạn”, “Ghi chú” do đơn vị ghi; nội dung đã ghi được giữ lại khi tổng hợp lần sau.',
    preparedBy: 'NGƯỜI LẬP BIỂU',
    head: 'THỦ TRƯỞNG ĐƠN VỊ',
    signHere: '(Ký, ghi rõ họ tên)',
    sealHere: '(Ký tên, đóng dấu)',
    severities: { error: 'Phải sửa', gap: 'Chưa đạt', warning: 'Nên xem lại', info: 'Thông tin' },
  },
  en: {
    tabs: { summary: 'Summary', results: 'Comparison', gaps: 'Not met', progress: 'Progress', problems: 'Problems' },
    results: {
      met: 'Met',
      basicallyMet: 'Basically met',
      notMet: 'Not met',
      notApplicable: 'Not applicable',
      rated: 'Graded',
      blank: 'Not assessed',
    },
    shortResults: { met: 'M', basicallyMet: 'BM', notMet: 'NM', notApplicable: 'NA', rated: 'G', blank: '–' },
    shortResultsLegend: {
      results: 'M: met; BM: basically met; NM: not met; NA: not applicable; –: not assessed.',
      points: 'NA: not applicable; empty: no points yet.',
      both: 'M: met; BM: basically met; NM: not met; NA: not applicable; –: not assessed; empty: no points yet.',
    },
    fulfilled: { results: 'Met', points: 'Full points', both: 'Met, full points' },
    unfulfilled: { results: 'Not met', points: 'Short of points', both: 'Not met, short of points' },
    unitsFulfilling: {
      results: 'Units that met it',
      points: 'Units with full points',
      both: 'Units that met it, with full points',
    },
    tick: 'x',
    notRecognised: 'Conditions not met',
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    issuer: '……………………………',
    dateLine: '……………, date …… month …… year ………',
    title: 'SUMMARY OF CRITERIA RESULTS',
    gaps: {
      results: {
        title: 'CRITERIA NOT MET',
        none: 'No criterion is unmet.',
        mended: 'Met since (what was written here is kept)',
      },
      points: {
        title: 'CRITERIA SHORT OF POINTS',
        none: 'No criterion is short of points.',
        mended: 'Full points since (what was written here is kept)',
      },
      both: {
        title: 'CRITERIA NOT MET OR SHORT OF POINTS',
        none: 'No criterion is unmet or short of points.',
        mended: 'Met or full points since (what was written here is kept)',
      },
    },
    resultsTitle: 'COMPARISON OF UNITS',
    problemsTitle: 'WHAT SHOULD BE LOOKED AT IN THE FILES',
    legalBasis: (document, date, issuer) => `(By ${document} of ${date}${issuer === null ? '' : `, ${issuer}`})`,
    example: '(An example set, not an issued document)',
    sections: {
      units: 'Results by unit',
      groups: 'Results by group',
      criteria: 'Results by criterion',
      ranking: 'Ranking',
    },
    firstRanked: (count) => `Ranking: the first ${count} units`,
    columns: {
      order: 'No.',
      unit: 'Unit',
      group: 'Group',
      criterion: 'Criterion',
      criterionNumber: 'Number',
      total: 'Criteria',
      score: 'Score',
      maxScore: 'Maximum',
      metRatio: 'Share met',
      scoreRatio: 'Share of points',
      conclusion: 'Conclusion',
      result: 'Result',
      currentResult: 'Current result',
      cell: 'Cell',
      responsible: 'Responsible',
      deadline: 'Deadline',
      note: 'Note',
      file: 'File',
      sheet: 'Sheet',
      severity: 'Severity',
      problem: 'Problem',
      rank: 'Rank',
      position: 'Position',
      level: 'Level',
      levelRank: 'Rank of level',
    },
    sum: 'Sum',
    otherCriteria: 'Other criteria',
    unnamedGroup: (number) => `Group ${number}`,
    unnamedCriterion: (number) => `Criterion ${number}`,
    charts: {
      metByUnit: 'Criteria met by unit',
      metByGroup: 'Results by group',
      scoreByUnit: 'Score by unit',
      resultsOfUnit: 'Criteria by result',
      unitsByRatio: 'Units by share',
    },
    ratioBands: {
      heading: 'Band',
      count: 'Units',
      all: 'All 100 %',
      under: (percent) => `Under ${percent} %`,
      between: (from, to) => `From ${from} % to under ${to} %`,
    },
    gapsIntroduction:
      'The columns “Responsible”, “Deadline” and “Note” are yours to fill in; what they hold is kept when the tab is made again.',
    preparedBy: 'PREPARED BY',
    head: 'HEAD OF THE UNIT',
    signHere: '(Signature, full name)',
    sealHere: '(Signature, seal)',
    severities: { error: 'Must be corrected', gap: 'Not met', warning: 'Worth a look', info: 'Information' },
  },
};
