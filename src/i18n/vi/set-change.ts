import type { SetField } from '../../criteria/compare/set-change';
import type { Seen } from '../../criteria/provenance';
import { capitalised } from '../set-change-texts';

export const setChange = {
  criterion: 'tiêu chí',
  untitled: 'chưa có tên',
  byIndicators: 'theo các chỉ tiêu',
  everybody: 'mọi loại đơn vị',
  forProfile: (profile: string) => ` đối với ${profile}`,
  recognised: { yes: '(được công nhận)', no: '(không được công nhận)' } satisfies Readonly<
    Record<'yes' | 'no', string>
  >,
  fields: {
    title: 'tên bộ tiêu chí',
    legalBasis: 'căn cứ pháp lý',
    validity: 'thời gian hiệu lực',
    replacedBy: 'văn bản thay thế',
    decidedBy: 'cấp quyết định công nhận',
    dossier: 'hồ sơ',
    period: 'kỳ đánh giá',
    phases: 'các giai đoạn và mục tiêu',
    profiles: 'các loại đơn vị',
    rounding: 'cách làm tròn',
    fewestMonths: 'thời gian ít nhất để được xếp loại',
    notAboveParent: 'quy định không xếp cao hơn đơn vị cấp trên',
    classLimits: 'giới hạn số đơn vị của các mức',
    pointsElsewhere: 'điểm chấm ở nơi khác',
    notApplicableGroups: 'cách tính khi cả nhóm không áp dụng',
  } satisfies Readonly<Record<SetField, string>>,
  terms: {
    evidence: {
      name: 'minh chứng',
      required: 'bắt buộc',
      optional: 'không bắt buộc',
      none: 'không cần',
    } satisfies Named<'required' | 'optional' | 'none'>,
    notApplicable: {
      name: 'cách tính khi không áp dụng',
      excluded: 'không tính',
      fullPoints: 'coi là đạt',
      zero: 'coi là chưa đạt',
    } satisfies Named<'excluded' | 'fullPoints' | 'zero'>,
    basis: {
      name: 'căn cứ',
      whole: 'đã thấy đủ nội dung',
      partly: 'thấy một phần nội dung',
      not: 'chưa thấy nội dung',
      onSheet: 'theo biểu của đơn vị',
    } satisfies Named<Seen>,
    isVeto: { name: 'tiêu chí loại trừ', yes: 'có', no: 'không' } satisfies Named<'yes' | 'no'>,
    scoredBy: {
      name: 'ai chấm',
      self: 'đơn vị tự chấm',
      appraiser: 'cơ quan thẩm định',
      survey: 'điều tra xã hội học',
      system: 'hệ thống thông tin',
    } satisfies Named<'self' | 'appraiser' | 'survey' | 'system'>,
    effect: { name: 'điểm cộng, điểm trừ', bonus: 'điểm cộng', deduction: 'điểm trừ', none: 'không' } satisfies Named<
      'bonus' | 'deduction' | 'none'
    >,
    metWhen: {
      name: 'số chỉ tiêu phải đạt',
      all: 'tất cả',
      some: (count) => `ít nhất ${count}`,
    } satisfies Named<'all'> & { readonly some: (count: number) => string },
  },
  fieldChanged: (field: string) => `Đổi ${field}.`,
  notSeen: (title: string) =>
    `Chưa thấy nội dung của “${title}” (theo biểu của đơn vị) nên chưa so được tiêu chí và mức công nhận.`,
  added: (criterion: string) => `Thêm ${criterion}.`,
  removed: (criterion: string) => `Bỏ ${criterion}.`,
  renumbered: (criterion: string, before: string) => `Đổi số: tiêu chí ${before} cũ nay là ${criterion}.`,
  retitled: (number: string, before: string, after: string) =>
    `Đổi tên tiêu chí ${number}: từ ${before} thành ${after}.`,
  changed: (criterion: string, before: string, after: string) =>
    `Đổi cách đánh giá ${criterion}: từ “${before}” thành “${after}”.`,
  termChanged: (criterion: string, [term, before, after]: readonly [string, string, string]) =>
    `${capitalised(criterion)}: ${term} đổi từ “${before}” thành “${after}”.`,
  audienceChanged: (criterion: string, before: string, after: string) =>
    `${capitalised(criterion)}: đơn vị áp dụng đổi từ “${before}” thành “${after}”.`,
  conclusionAdded: (level: string) => `Thêm mức công nhận ${level}.`,
  conclusionRemoved: (title: string) => `Bỏ mức công nhận ${title}.`,
  conclusionChanged: (title: string, before: string, after: string) =>
    `Đổi mức công nhận ${title}: từ “${before}” thành “${after}”.`,
};

type Named<Value extends string> = Readonly<Record<Value | 'name', string>>;
