import type { Texts } from '../language';

/** How a criterion is measured. */
export interface FieldsTexts {
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
  readonly inputRows: string;
  readonly inputsInCell: string;
  readonly inputsByName: string;
  readonly inputsInOrder: string;
  readonly input: (place: number) => string;
  readonly inputName: string;
  readonly inputTitle: string;
  readonly inputOf: string;
  readonly addInput: string;
  readonly removeNamed: (what: string) => string;
}

export const fieldsTexts: Texts<FieldsTexts> = {
  vi: {
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
    inputRows: 'Số liệu ghi ở đâu',
    inputsInCell: 'Trong ô kết quả của tiêu chí',
    inputsByName: 'Mỗi số liệu một dòng bên dưới, nhận theo tên',
    inputsInOrder: 'Mỗi số liệu một dòng bên dưới, theo thứ tự',
    input: (place) => `Số liệu ${place}`,
    inputName: 'Ký hiệu',
    inputTitle: 'Tên',
    inputOf: 'Loại',
    addInput: 'Thêm số liệu',
    removeNamed: (what) => `Xoá ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  },
  en: {
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
    inputRows: 'Where the amounts stand',
    inputsInCell: 'In the criterion’s own cell',
    inputsByName: 'Each in a row below, known by its name',
    inputsInOrder: 'Each in a row below, in this order',
    input: (place) => `Amount ${place}`,
    inputName: 'Sign',
    inputTitle: 'Name',
    inputOf: 'Kind',
    addInput: 'Add an amount',
    removeNamed: (what) => `Remove ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  },
};
