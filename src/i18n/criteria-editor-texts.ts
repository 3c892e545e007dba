import type { CriterionResult } from '../assessing/assessment';
import type { Effect, Leaf, Measure, NotApplicable, RecognitionCondition } from '../criteria/criteria-set';
import type { Texts } from './language';

/** How a criterion is measured, as it is chosen from a list: amounts by what they are. */
export type MeasureChoice =
  | Exclude<Measure['kind'], 'amount'>
  | Extract<Measure, { kind: 'amount' }>['of']
  /** Not by itself, but by what it consists of. */
  | 'indicators';

/** Every text of the editor of criteria sets. */
export interface CriteriaEditorTexts {
  readonly title: string;
  readonly start: {
    readonly what: string;
    readonly fromSheet: (sheet: string) => string;
    readonly fromSheetHint: (criteria: number) => string;
    readonly noTable: (sheet: string) => string;
    readonly goOn: (title: string) => string;
    readonly edit: string;
    readonly editing: string;
    readonly editChosen: string;
    readonly openFile: string;
    /** A file that is no criteria set: why, and what to do. */
    readonly fileRefused: (reason: string) => string;
  };
  readonly close: string;
  readonly back: string;
  readonly undo: string;
  readonly redo: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly export: string;
  readonly compare: string;
  readonly anotherSet: string;
  readonly problems: (count: number) => string;
  readonly goToProblem: string;
  /** "Tiêu chí 12: …" */
  readonly atCriterion: (number: string, text: string) => string;
  readonly outline: {
    readonly parts: string;
    readonly criteria: string;
    readonly set: string;
    readonly recognition: (count: number) => string;
    readonly phases: (count: number) => string;
    readonly group: (number: string, title: string) => string;
    readonly untitled: string;
    readonly addGroup: string;
    readonly guessed: string;
    readonly wrong: string;
    readonly guessesLeft: (count: number) => string;
    readonly seeGuesses: string;
    readonly keys: string;
  };
  readonly guesses: {
    readonly title: string;
    readonly explained: string;
    readonly says: (words: string) => string;
    readonly means: (measure: string, effect: Effect | null) => string;
    readonly confirm: string;
    readonly refuse: string;
    readonly change: string;
    readonly confirmAll: (count: number) => string;
    readonly none: string;
    readonly others: string;
    /** For who does not see beside which criterion a button stands. */
    readonly ofCriterion: (number: string) => string;
  };
  readonly item: {
    readonly group: (number: string) => string;
    readonly criterion: (number: string) => string;
    readonly indicator: (number: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly up: string;
    readonly down: string;
    readonly remove: string;
    readonly addBehind: string;
    readonly addInGroup: string;
    readonly number: string;
    readonly groupTitle: string;
    readonly criterionTitle: string;
    readonly measure: string;
    readonly evidence: string;
    readonly scoredBy: string;
    readonly notApplicable: string;
    readonly effect: string;
    readonly noEffect: string;
    readonly isVeto: string;
    readonly source: string;
    readonly details: string;
    readonly indicators: string;
    readonly addIndicator: string;
    readonly metWhen: string;
    readonly metWhenAll: string;
    readonly metWhenSome: string;
    readonly metWhenCount: string;
  };
  readonly measures: Readonly<Record<MeasureChoice, string>>;
  readonly evidence: Readonly<Record<Leaf['evidence'], string>>;
  readonly scoredBy: Readonly<Record<NonNullable<Leaf['scoredBy']>, string>>;
  readonly notApplicable: Readonly<Record<NotApplicable, string>>;
  readonly effect: Readonly<Record<Effect, string>>;
  readonly fields: {
    readonly maximum: string;
    readonly step: string;
    readonly atLeast: string;
    readonly atMost: string;
    readonly atLeastPercent: string;
    readonly atMostPercent: string;
    readonly unit: string;
    readonly unitHint: string;
    readonly notAfter: string;
    readonly dayHint: string;
    readonly optional: string;
    readonly bandsOf: string;
    readonly band: (place: number) => string;
    readonly from: string;
    readonly below: string;
    readonly points: string;
    readonly whenNone: string;
    readonly addBand: string;
    readonly levels: string;
    readonly level: (place: number) => string;
    readonly levelWords: string;
    readonly levelWordsHint: string;
    readonly addLevel: string;
    readonly givesPoints: string;
    readonly goodFrom: string;
    readonly events: string;
    readonly event: (place: number) => string;
    readonly except: string;
    readonly addEvent: string;
    readonly referenceSet: string;
    readonly referenceCriteria: string;
    readonly referenceHint: string;
    readonly ruleMet: string;
    readonly rulePoints: string;
    readonly ruleHint: string;
    readonly ruleInputs: string;
    readonly input: (place: number) => string;
    readonly inputName: string;
    readonly inputTitle: string;
    readonly inputOf: string;
    readonly addInput: string;
    readonly removeNamed: (what: string) => string;
  };
  readonly amounts: Readonly<Record<'number' | 'count' | 'percentage' | 'ratio', string>>;
  readonly set: {
    readonly title: string;
    readonly setTitle: string;
    readonly id: string;
    readonly idHint: string;
    readonly hasLegalBasis: string;
    readonly document: string;
    readonly issuer: string;
    readonly date: string;
    readonly article: string;
    readonly validFrom: string;
    readonly validTo: string;
  };
  readonly recognition: {
    readonly title: string;
    readonly explained: string;
    readonly level: (place: number) => string;
    readonly levelTitle: string;
    readonly isRecognised: string;
    readonly condition: (place: number) => string;
    readonly conditions: Readonly<Record<RecognitionCondition['kind'], string>>;
    readonly value: string;
    readonly numbers: string;
    readonly stated: string;
    readonly addLevel: string;
    readonly addCondition: string;
    readonly untitledLevel: string;
  };
  readonly phases: {
    readonly title: string;
    readonly explained: string;
    readonly phase: (place: number) => string;
    readonly phaseTitle: string;
    readonly from: string;
    readonly to: string;
    readonly target: string;
    readonly targetMet: string;
    readonly targetScore: string;
    readonly add: string;
  };
  readonly preview: {
    readonly title: string;
    readonly results: Readonly<Record<CriterionResult, string>>;
    /** What the sheet says of one criterion. */
    readonly says: (cell: string, words: string, result: string) => string;
    readonly empty: (cell: string, result: string) => string;
    readonly points: (score: string, maximum: string) => string;
    readonly noRow: string;
    readonly byIndicators: (result: string) => string;
    readonly noTable: string;
    readonly unready: string;
    readonly total: (met: number, total: number) => string;
    readonly score: (score: string, maximum: string) => string;
    readonly recognised: (title: string) => string;
    readonly units: (count: number, recognised: number) => string;
  };
  readonly comparison: {
    readonly title: string;
    readonly with: string;
    readonly choose: string;
    /** The set as it was before it was edited. */
    readonly original: string;
    readonly fromFile: string;
    readonly explained: string;
    readonly same: string;
    readonly changes: (count: number) => string;
    readonly results: string;
    readonly noResultChanges: string;
    readonly resultChange: (number: string, before: string, after: string) => string;
    readonly totals: (before: string, after: string) => string;
  };
}

export const criteriaEditorTexts: Texts<CriteriaEditorTexts> = {
  vi: {
    title: 'Tạo, sửa bộ tiêu chí',
    start: {
      what: 'Bắt đầu từ đâu?',
      fromSheet: (sheet) => `Tạo từ trang tính “${sheet}”`,
      fromSheetHint: (criteria) => `Lấy ${criteria} tiêu chí của bảng đang mở; chỗ nào phải đoán thì hỏi lại.`,
      noTable: (sheet) =>
        `Trang tính “${sheet}” chưa đọc được thành bảng tiêu chí. Hãy mở trang tính có bảng gồm cột số thứ tự và nội dung tiêu chí.`,
      goOn: (title) => `Làm tiếp “${title}”`,
      edit: 'Sửa một bộ đã có',
      editing: 'Bộ tiêu chí',
      editChosen: 'Sửa bộ này',
      openFile: 'Mở tệp bộ tiêu chí (.json)…',
      fileRefused: (reason) => `Không mở được tệp. ${reason}`,
    },
    close: 'Đóng',
    back: 'Danh sách',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    keep: 'Lưu và dùng cho trang này',
    keepHint: 'Bộ tiêu chí được lưu trong sổ làm việc này và dùng ngay cho trang tính đang mở.',
    export: 'Xuất tệp .json',
    compare: 'So sánh…',
    anotherSet: 'Bộ khác…',
    problems: (count) => `Còn ${count} chỗ phải sửa`,
    goToProblem: 'Tới chỗ phải sửa',
    atCriterion: (number, text) => `Tiêu chí ${number}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    outline: {
      parts: 'Các phần chung',
      criteria: 'Các tiêu chí',
      set: 'Tên, căn cứ, hiệu lực',
      recognition: (count) => (count === 0 ? 'Mức công nhận: chưa có' : `Mức công nhận: ${count}`),
      phases: (count) => (count === 0 ? 'Giai đoạn: chưa có' : `Giai đoạn: ${count}`),
      group: (number, title) => `Nhóm ${[number, title].filter((part) => part !== '').join('. ')}`.trim(),
      untitled: 'Chưa có nội dung',
      addGroup: 'Thêm nhóm',
      guessed: 'Đoán',
      wrong: 'Phải sửa',
      guessesLeft: (count) => `${count} chỗ đoán từ nội dung chưa được xác nhận.`,
      seeGuesses: 'Xem từng chỗ',
      keys: 'Dùng phím mũi tên để đi giữa các dòng, Enter để mở.',
    },
    guesses: {
      title: 'Những chỗ đoán từ nội dung',
      explained: 'Cách đánh giá dưới đây được đoán từ chữ trong bảng. Hãy xác nhận hoặc sửa từng chỗ.',
      says: (words) => `Bảng ghi: “${words}”`,
      means: (measure, effect) =>
        `Hiểu là: ${effect === null ? '' : effect === 'bonus' ? 'điểm cộng, ' : 'điểm trừ, '}${measure}`,
      confirm: 'Đúng',
      refuse: 'Không phải',
      change: 'Sửa',
      confirmAll: (count) => `Đúng cả ${count} chỗ`,
      none: 'Mọi chỗ đoán đã được xác nhận.',
      others: 'Cũng nên biết',
      ofCriterion: (number) => ` tiêu chí ${number}`,
    },
    item: {
      group: (number) => `Nhóm ${number}`.trim(),
      criterion: (number) => `Tiêu chí ${number}`,
      indicator: (number) => `Chỉ tiêu ${number}`,
      previous: 'Tiêu chí trước',
      next: 'Tiêu chí sau',
      up: 'Chuyển lên',
      down: 'Chuyển xuống',
      remove: 'Xoá',
      addBehind: 'Thêm ngay sau đây',
      addInGroup: 'Thêm tiêu chí',
      number: 'Số thứ tự',
      groupTitle: 'Tên nhóm',
      criterionTitle: 'Nội dung',
      measure: 'Cách đánh giá',
      evidence: 'Minh chứng',
      scoredBy: 'Ai đánh giá',
      notApplicable: 'Khi ghi “Không áp dụng”',
      effect: 'Loại điểm',
      noEffect: 'Tính trong tổng điểm',
      isVeto: 'Điểm liệt: chưa đạt thì không được công nhận',
      source: 'Điều, khoản có tiêu chí này',
      details: 'Quy định khác',
      indicators: 'Các chỉ tiêu',
      addIndicator: 'Thêm chỉ tiêu',
      metWhen: 'Tiêu chí đạt khi',
      metWhenAll: 'Mọi chỉ tiêu đạt',
      metWhenSome: 'Có ít nhất một số chỉ tiêu đạt',
      metWhenCount: 'Số chỉ tiêu phải đạt',
    },
    measures: {
      judged: 'Đạt hoặc chưa đạt',
      points: 'Chấm điểm',
      percentage: 'Tỷ lệ phần trăm, so với mức yêu cầu',
      ratio: 'Số đạt trên tổng số (16/25), so với mức yêu cầu',
      count: 'Số lượng, so với mức yêu cầu',
      number: 'Số đo, so với mức yêu cầu',
      date: 'Thời hạn',
      bands: 'Điểm theo khoảng của số liệu',
      levels: 'Xếp loại',
      noneOf: 'Không để xảy ra',
      reference: 'Theo kết quả của bộ tiêu chí khác',
      rule: 'Công thức',
      indicators: 'Gồm nhiều chỉ tiêu',
    },
    evidence: { required: 'Bắt buộc', optional: 'Không bắt buộc', none: 'Không cần' },
    scoredBy: { self: 'Đơn vị tự đánh giá', appraiser: 'Cơ quan thẩm định', survey: 'Điều tra xã hội học' },
    notApplicable: {
      excluded: 'Không tính tiêu chí này',
      fullPoints: 'Coi là đạt, đủ điểm',
      zero: 'Coi là chưa đạt, 0 điểm',
    },
    effect: { bonus: 'Điểm cộng thêm', deduction: 'Điểm trừ' },
    fields: {
      maximum: 'Điểm tối đa',
      step: 'Bước điểm',
      atLeast: 'Ít nhất',
      atMost: 'Không quá',
      atLeastPercent: 'Ít nhất (%)',
      atMostPercent: 'Không quá (%)',
      unit: 'Đơn vị tính',
      unitHint: 'Ví dụ: mô hình, vụ, triệu đồng',
      notAfter: 'Chậm nhất ngày',
      dayHint: '31/3 là ngày của năm đánh giá; ghi cả năm nếu chỉ một lần, ví dụ 31/3/2026',
      optional: 'không bắt buộc',
      bandsOf: 'Tính trên',
      band: (place) => `Khoảng ${place}`,
      from: 'Từ',
      below: 'Đến dưới',
      points: 'Điểm',
      whenNone: 'Điểm khi không phát sinh',
      addBand: 'Thêm khoảng',
      levels: 'Các mức, mức tốt nhất trước',
      level: (place) => `Mức ${place}`,
      levelWords: 'Cách ghi khác',
      levelWordsHint: 'Cách nhau bằng dấu chấm phẩy: A; Loại 1',
      addLevel: 'Thêm mức',
      givesPoints: 'Mỗi mức có điểm',
      goodFrom: 'Đạt từ mức',
      events: 'Những việc không được xảy ra',
      event: (place) => `Việc ${place}`,
      except: 'Trừ trường hợp',
      addEvent: 'Thêm việc',
      referenceSet: 'Mã bộ tiêu chí được dẫn chiếu',
      referenceCriteria: 'Chỉ các tiêu chí',
      referenceHint: 'Cách nhau bằng dấu chấm phẩy; để trống là cả bộ',
      ruleMet: 'Đạt khi',
      rulePoints: 'Số điểm bằng',
      ruleHint: 'Ví dụ: b / a >= 70% hoặc b / a * max',
      ruleInputs: 'Số liệu trong công thức',
      input: (place) => `Số liệu ${place}`,
      inputName: 'Ký hiệu',
      inputTitle: 'Tên',
      inputOf: 'Loại',
      addInput: 'Thêm số liệu',
      removeNamed: (what) => `Xoá ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    },
    amounts: { percentage: 'Tỷ lệ phần trăm', ratio: 'Số đạt trên tổng số', count: 'Số lượng', number: 'Số đo' },
    set: {
      title: 'Tên, căn cứ, hiệu lực',
      setTitle: 'Tên bộ tiêu chí',
      id: 'Mã',
      idHint: 'Chữ thường không dấu, số và dấu gạch nối. Lưu bộ trùng mã thì thay bộ cũ.',
      hasLegalBasis: 'Do một văn bản ban hành',
      document: 'Số, ký hiệu văn bản',
      issuer: 'Cơ quan ban hành',
      date: 'Ngày ban hành',
      article: 'Điều, khoản',
      validFrom: 'Có hiệu lực từ ngày',
      validTo: 'Đến hết ngày',
    },
    recognition: {
      title: 'Mức công nhận',
      explained: 'Xếp từ mức cao xuống thấp. Đơn vị được mức đầu tiên có đủ mọi điều kiện.',
      level: (place) => `Mức ${place}`,
      levelTitle: 'Tên mức',
      isRecognised: 'Mức này là được công nhận',
      condition: (place) => `Điều kiện ${place}`,
      conditions: {
        allMet: 'Mọi tiêu chí đạt',
        metAtLeast: 'Số tiêu chí đạt, ít nhất',
        criteriaMet: 'Các tiêu chí nêu tên đều đạt',
        scoreAtLeast: 'Tổng điểm, ít nhất',
        shareAtLeast: 'Phần trăm tổng điểm, ít nhất',
        eachGroupAtLeast: 'Phần trăm điểm của mỗi nhóm, ít nhất',
        noVeto: 'Không có điểm liệt',
        stated: 'Điều kiện ngoài bảng, phải xác nhận',
        anyOf: 'Có một trong các điều kiện',
        allOf: 'Có đủ các điều kiện',
      },
      value: 'Mức',
      numbers: 'Số thứ tự, cách nhau bằng dấu chấm phẩy',
      stated: 'Điều kiện là',
      addLevel: 'Thêm mức công nhận',
      addCondition: 'Thêm điều kiện',
      untitledLevel: 'Mức mới',
    },
    phases: {
      title: 'Giai đoạn',
      explained: 'Mỗi giai đoạn có thời gian và mục tiêu riêng.',
      phase: (place) => `Giai đoạn ${place}`,
      phaseTitle: 'Tên giai đoạn',
      from: 'Từ ngày',
      to: 'Đến ngày',
      target: 'Mục tiêu',
      targetMet: 'Số tiêu chí đạt',
      targetScore: 'Số điểm',
      add: 'Thêm giai đoạn',
    },
    preview: {
      title: 'Trang đang mở',
      results: {
        met: 'đạt',
        basicallyMet: 'cơ bản đạt',
        notMet: 'chưa đạt',
        notApplicable: 'không áp dụng',
        blank: 'chưa đánh giá được',
      },
      says: (cell, words, result) => `Ô ${cell} ghi “${words}” → ${result}`,
      empty: (cell, result) => `Ô ${cell} để trống → ${result}`,
      points: (score, maximum) => `${score}/${maximum} điểm`,
      noRow: 'Trang này không có dòng của tiêu chí này.',
      byIndicators: (result) => `Theo các chỉ tiêu → ${result}`,
      noTable: 'Trang này không có bảng để xem thử.',
      unready: 'Sửa xong chỗ sai thì xem thử được.',
      total: (met, total) => `${met}/${total} tiêu chí đạt`,
      score: (score, maximum) => `${score}/${maximum} điểm`,
      recognised: (title) => `xếp loại: ${title}`,
      units: (count, recognised) => `${count} đơn vị, ${recognised} được công nhận`,
    },
    comparison: {
      title: 'So sánh với bản khác',
      with: 'So với',
      choose: 'Chọn một bộ tiêu chí',
      original: 'Bản trước khi sửa',
      fromFile: 'Mở tệp để so sánh…',
      explained: 'Chọn bản cũ hơn. Dưới đây là những gì bản đang sửa đã đổi so với bản đó.',
      same: 'Hai bản như nhau.',
      changes: (count) => `${count} chỗ khác`,
      results: 'Kết quả của trang đang mở',
      noResultChanges: 'Không tiêu chí nào đổi kết quả.',
      resultChange: (number, before, after) => `Tiêu chí ${number}: ${before} → ${after}`,
      totals: (before, after) => `Tổng: ${before} → ${after}`,
    },
  },
  en: {
    title: 'Make or edit a criteria set',
    start: {
      what: 'Where to begin?',
      fromSheet: (sheet) => `Make one from the sheet “${sheet}”`,
      fromSheetHint: (criteria) =>
        `Takes the ${criteria} criteria of the open table; what has to be guessed you are asked about.`,
      noTable: (sheet) =>
        `The sheet “${sheet}” cannot be read as a table of criteria. Open a sheet whose table has columns for numbers and for what the criteria say.`,
      goOn: (title) => `Go on with “${title}”`,
      edit: 'Edit a set that is there',
      editing: 'Criteria set',
      editChosen: 'Edit this set',
      openFile: 'Open a criteria file (.json)…',
      fileRefused: (reason) => `The file was not opened. ${reason}`,
    },
    close: 'Close',
    back: 'List',
    undo: 'Undo',
    redo: 'Redo',
    keep: 'Keep and use for this sheet',
    keepHint: 'The set is kept in this workbook and used for the open sheet at once.',
    export: 'Export a .json file',
    compare: 'Compare…',
    anotherSet: 'Other set…',
    problems: (count) => (count === 1 ? '1 place to correct' : `${count} places to correct`),
    goToProblem: 'Go to what is to be corrected',
    atCriterion: (number, text) => `Criterion ${number}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
    outline: {
      parts: 'The set as a whole',
      criteria: 'Criteria',
      set: 'Title, basis, validity',
      recognition: (count) => (count === 0 ? 'Conclusions: none' : `Conclusions: ${count}`),
      phases: (count) => (count === 0 ? 'Phases: none' : `Phases: ${count}`),
      group: (number, title) => `Group ${[number, title].filter((part) => part !== '').join('. ')}`.trim(),
      untitled: 'No text yet',
      addGroup: 'Add a group',
      guessed: 'Guessed',
      wrong: 'To correct',
      guessesLeft: (count) => `Guesses not confirmed yet: ${count}.`,
      seeGuesses: 'Look at each',
      keys: 'Arrow keys go from line to line, Enter opens one.',
    },
    guesses: {
      title: 'What was guessed',
      explained: 'How these are measured was guessed from the words of the table. Confirm or change each.',
      says: (words) => `The table says: “${words}”`,
      means: (measure, effect) =>
        `Taken as: ${effect === null ? '' : effect === 'bonus' ? 'bonus points, ' : 'points taken off, '}${measure}`,
      confirm: 'Right',
      refuse: 'Wrong',
      change: 'Change',
      confirmAll: (count) => `All ${count} are right`,
      none: 'Every guess is confirmed.',
      others: 'Also to know',
      ofCriterion: (number) => ` criterion ${number}`,
    },
    item: {
      group: (number) => `Group ${number}`.trim(),
      criterion: (number) => `Criterion ${number}`,
      indicator: (number) => `Indicator ${number}`,
      previous: 'Criterion before',
      next: 'Criterion after',
      up: 'Move up',
      down: 'Move down',
      remove: 'Remove',
      addBehind: 'Add one right after',
      addInGroup: 'Add a criterion',
      number: 'Number',
      groupTitle: 'Title of the group',
      criterionTitle: 'What it says',
      measure: 'How it is measured',
      evidence: 'Evidence',
      scoredBy: 'Who assesses it',
      notApplicable: 'Where it does not apply',
      effect: 'Kind of points',
      noEffect: 'Part of the sum',
      isVeto: 'Veto: not met, the unit is not recognised',
      source: 'Article that it stands in',
      details: 'More',
      indicators: 'Indicators',
      addIndicator: 'Add an indicator',
      metWhen: 'The criterion is met when',
      metWhenAll: 'All indicators are met',
      metWhenSome: 'At least some are met',
      metWhenCount: 'Indicators to be met',
    },
    measures: {
      judged: 'Met or not met',
      points: 'Points',
      percentage: 'A percentage, against a bound',
      ratio: 'How many of how many (16/25), against a bound',
      count: 'A count, against a bound',
      number: 'A measurement, against a bound',
      date: 'A deadline',
      bands: 'Points by bands of an amount',
      levels: 'A grade',
      noneOf: 'Must not happen',
      reference: 'The result of another set',
      rule: 'A formula',
      indicators: 'Several indicators',
    },
    evidence: { required: 'Required', optional: 'Optional', none: 'Not needed' },
    scoredBy: { self: 'The unit itself', appraiser: 'Whoever appraises', survey: 'A survey' },
    notApplicable: {
      excluded: 'It is not counted',
      fullPoints: 'Taken as met, with full points',
      zero: 'Taken as not met, 0 points',
    },
    effect: { bonus: 'Bonus', deduction: 'Deduction' },
    fields: {
      maximum: 'Maximum points',
      step: 'Step',
      atLeast: 'At least',
      atMost: 'At most',
      atLeastPercent: 'At least (%)',
      atMostPercent: 'At most (%)',
      unit: 'Unit',
      unitHint: 'Such as: mô hình, vụ, triệu đồng',
      notAfter: 'Not after',
      dayHint: '31/3 is of the assessed year; with its year, 31/3/2026, it is that day alone',
      optional: 'optional',
      bandsOf: 'Of',
      band: (place) => `Band ${place}`,
      from: 'From',
      below: 'To below',
      points: 'Points',
      whenNone: 'Points where nothing arose',
      addBand: 'Add a band',
      levels: 'Grades, the best first',
      level: (place) => `Grade ${place}`,
      levelWords: 'Other ways to write it',
      levelWordsHint: 'Parted by semicolons: A; Loại 1',
      addLevel: 'Add a grade',
      givesPoints: 'Each grade gives points',
      goodFrom: 'Met from',
      events: 'What must not happen',
      event: (place) => `Event ${place}`,
      except: 'Except',
      addEvent: 'Add an event',
      referenceSet: 'Id of the other set',
      referenceCriteria: 'Only its criteria',
      referenceHint: 'Parted by semicolons; blank for all of it',
      ruleMet: 'Met when',
      rulePoints: 'Points are',
      ruleHint: 'Such as: b / a >= 70% or b / a * max',
      ruleInputs: 'Amounts in the formula',
      input: (place) => `Amount ${place}`,
      inputName: 'Sign',
      inputTitle: 'Name',
      inputOf: 'Kind',
      addInput: 'Add an amount',
      removeNamed: (what) => `Remove ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    },
    amounts: { percentage: 'A percentage', ratio: 'How many of how many', count: 'A count', number: 'A measurement' },
    set: {
      title: 'Title, basis, validity',
      setTitle: 'Title of the set',
      id: 'Id',
      idHint: 'Small letters, figures and hyphens. A set that is kept takes the place of one with its id.',
      hasLegalBasis: 'Issued by a document',
      document: 'Document',
      issuer: 'Issued by',
      date: 'Date of issue',
      article: 'Article',
      validFrom: 'Valid from',
      validTo: 'Until the end of',
    },
    recognition: {
      title: 'Conclusions',
      explained: 'From the highest to the lowest. A unit has the first whose conditions all hold.',
      level: (place) => `Conclusion ${place}`,
      levelTitle: 'Title',
      isRecognised: 'It is a recognition',
      condition: (place) => `Condition ${place}`,
      conditions: {
        allMet: 'All criteria met',
        metAtLeast: 'Criteria met, at least',
        criteriaMet: 'These criteria are met',
        scoreAtLeast: 'Total points, at least',
        shareAtLeast: 'Per cent of all points, at least',
        eachGroupAtLeast: 'Per cent of each group’s points, at least',
        noVeto: 'No veto',
        stated: 'A condition outside the table, to be confirmed',
        anyOf: 'One of several conditions',
        allOf: 'All of several conditions',
      },
      value: 'How many',
      numbers: 'Numbers, parted by semicolons',
      stated: 'The condition is',
      addLevel: 'Add a conclusion',
      addCondition: 'Add a condition',
      untitledLevel: 'New conclusion',
    },
    phases: {
      title: 'Phases',
      explained: 'Each has its time and its target.',
      phase: (place) => `Phase ${place}`,
      phaseTitle: 'Title of the phase',
      from: 'From',
      to: 'To',
      target: 'Target',
      targetMet: 'Criteria met',
      targetScore: 'Points',
      add: 'Add a phase',
    },
    preview: {
      title: 'The open sheet',
      results: {
        met: 'met',
        basicallyMet: 'basically met',
        notMet: 'not met',
        notApplicable: 'not applicable',
        blank: 'cannot be assessed yet',
      },
      says: (cell, words, result) => `Cell ${cell} says “${words}” → ${result}`,
      empty: (cell, result) => `Cell ${cell} is empty → ${result}`,
      points: (score, maximum) => `${score}/${maximum} points`,
      noRow: 'This sheet has no row for this criterion.',
      byIndicators: (result) => `By its indicators → ${result}`,
      noTable: 'This sheet has no table to try the set on.',
      unready: 'Correct what is wrong to see what it means for this sheet.',
      total: (met, total) => `${met}/${total} criteria met`,
      score: (score, maximum) => `${score}/${maximum} points`,
      recognised: (title) => `concluded: ${title}`,
      units: (count, recognised) => `${count} units, ${recognised} recognised`,
    },
    comparison: {
      title: 'Compare with another version',
      with: 'Compare with',
      choose: 'Choose a criteria set',
      original: 'As it was before it was edited',
      fromFile: 'Open a file to compare with…',
      explained: 'Choose the earlier version. Below is what the set being edited has changed.',
      same: 'Both say the same.',
      changes: (count) => (count === 1 ? '1 difference' : `${count} differences`),
      results: 'Results of the open sheet',
      noResultChanges: 'No criterion has another result.',
      resultChange: (number, before, after) => `Criterion ${number}: ${before} → ${after}`,
      totals: (before, after) => `In all: ${before} → ${after}`,
    },
  },
};
