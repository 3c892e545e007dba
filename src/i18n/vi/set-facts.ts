import type { NotApplicable } from '../../criteria/criteria-set';

const inBrackets = (named: string) => (named === '' ? '' : ` (${named})`);

/** What is known of a set beside its criteria. */
export const setFacts = {
  /** Opens it. */
  about: 'Về bộ tiêu chí này',
  content: 'nội dung: theo biểu của đơn vị',
  title: (title: string) => `${title}.`,
  basis: (named: string) => `Căn cứ: ${named}.`,
  amendedBy: (documents: string) => `Sửa đổi, bổ sung: ${documents}.`,
  validity: (from: string | null, to: string | null) =>
    `Áp dụng${from === null ? '' : ` từ ngày ${from}`}${to === null ? '' : ` đến hết ngày ${to}`}.`,
  replacedBy: (document: string, from: string | null) =>
    `Thay bằng ${document}${from === null ? '' : ` từ ngày ${from}`}.`,
  decidedBy: (who: string, named: string, isToBeConfirmed: boolean) =>
    `Cấp quyết định: ${who}${named === '' ? '' : ` (${named})`}.${isToBeConfirmed ? ' Cần xác nhận với văn bản đang có hiệu lực.' : ''}`,
  dossier: (what: string, named: string) => `Hồ sơ: ${what}${named === '' ? '' : ` (${named})`}.`,
  pointsElsewhere: (parts: string) => `Không xếp loại theo riêng phần điểm này: ${parts}.`,
  fewestMonths: (months: number, named: string) =>
    `Chỉ xếp loại đơn vị đã có từ ${months} tháng trở lên trong kỳ${inBrackets(named)}.`,
  notAboveParent: (what: string, except: string | null, named: string) =>
    `Không xếp cao hơn đơn vị cấp trên: ${what}${except === null ? '' : `, trừ ${except}`}${inBrackets(named)}.`,
  classLimit: (title: string, percent: string, of: string, named: string) =>
    `Số đơn vị xếp “${title}” không quá ${percent} % số đơn vị xếp “${of}”${inBrackets(named)}.`,
  groupNotApplicable: {
    excluded: (group: string) => `Nhóm ${group} không áp dụng thì không tính điểm tối đa của nhóm.`,
    fullPoints: (group: string) => `Nhóm ${group} không áp dụng thì coi là đạt, đủ điểm.`,
    zero: (group: string) => `Nhóm ${group} không áp dụng thì coi là chưa đạt, 0 điểm.`,
  } satisfies Readonly<Record<NotApplicable, (group: string) => string>>,
  keepTitles: 'Giữ tên theo biểu này',
  titlesOfSheet: (count: number) =>
    `${count} tiêu chí chưa thấy nội dung trong văn bản; nội dung: theo biểu của đơn vị.`,
  framed: (document: string) => `Theo ${document}; nội dung: theo biểu của đơn vị.`,
  keepFramed: 'Giữ tiêu chí của biểu này',
  until: (day: string) => `đến ${day}`,
};
