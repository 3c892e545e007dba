import { isTotalText } from '../row-kinds';
import { foldCase, isUpperCase, titleCase } from '../vietnamese-text';

/** Whose level a unit's name says it is of. */
export type UnitLevel = 'district' | 'commune' | 'hamlet' | 'organisation';

/** A heading over units' names, such as "Đơn vị" or "Tên xã". */
export interface UnitHeading {
  /** Of two headings on one table, the units are under the one that says more: "Xã" beside "Huyện". */
  readonly rank: number;
  /** The kind of unit that it names, which the names under it may leave out; null for "Đơn vị" and "Xã, phường". */
  readonly kind: string | null;
}

const COMMUNE = 'xã|phường|thị trấn|đặc khu';
const HAMLET_IN_NAMES = 'thôn|tổ dân phố|khu phố|khu dân cư|ấp';
/** "Bản", "Làng" and "Buôn" begin the names of communes as well. */
const HAMLET = `${HAMLET_IN_NAMES}|bản|buôn|làng`;
const DISTRICT = 'huyện|quận|thị xã|thành phố|tp';
const ORGANISATION =
  'trường|bệnh viện|trạm y tế|trung tâm|phòng khám|hợp tác xã|htx|công ty|chi bộ|chi đoàn|chi hội|công đoàn|khoa|đội';
const KINDS: readonly (readonly [level: UnitLevel, kinds: string, rank: number])[] = [
  ['hamlet', HAMLET, 4],
  ['commune', COMMUNE, 3],
  ['organisation', ORGANISATION, 2],
  ['district', DISTRICT, 1],
];
/** Beside a more special heading, "Đơn vị" may be who is responsible. */
const RANK_OF_OTHERS = 2;
const OTHER_HEADING =
  /^(?:tên )?(?:(?:các )?(?:cơ quan, )?đơn vị(?: hành chính| cấp xã| trực thuộc| được (?:đánh giá|chấm(?: điểm)?)| báo cáo)?|cơ quan(?:, đơn vị)?|(?:các )?sở(?:, ban)?,? ngành|ban,? ngành|địa phương|địa bàn|cơ sở|doanh nghiệp|tập thể|tổ(?: chuyên môn| công đoàn)?|bộ phận|phòng(?:,? ban)?|(?:khoa|phòng|ban|tổ)(?:\s?[,/]\s?(?:khoa|phòng|ban|bộ phận|tổ|nhóm|trạm|trung tâm))+|lớp|đội|nhóm|câu lạc bộ|chi nhánh|cửa hàng|site|school|unit|department|branch|office|team|ward|district|hospital|depot|clinic|store|museum|library|organisation|organization|agency|council)$/u;

const headingPatterns = KINDS.map(([, kinds, rank]) => ({
  rank,
  pattern: new RegExp(
    `^(?:tên )?(?:các )?(?:đơn vị )?(${kinds})((?:\\s?[,/(&]\\s?(?:${kinds})\\)?| (?:và |hoặc )?(?:${kinds}))*)$`,
    'u',
  ),
}));

/**
 * @param text a header cell's text, clean
 * @returns what it says of the units under or beside it, or null where it is no heading of units
 */
export function matchUnitHeading(text: string): UnitHeading | null {
  const words = foldCase(text)
    .replace(/(?<![\s:.*])[\s:.*]+$/, '')
    .replace(/(?<!\s)\s*\/\s*/g, '/');
  for (const { rank, pattern } of headingPatterns) {
    const [, kind = '', others = ''] = pattern.exec(words) ?? [];
    if (kind !== '') return { rank, kind: others === '' ? kind : null };
  }
  return OTHER_HEADING.test(words) ? { rank: RANK_OF_OTHERS, kind: null } : null;
}

/**
 * Reads a heading over the columns of several units: "Kết quả của các xã", "Tên xã", "Đơn vị".
 * @returns null where it says nothing of units
 */
export function matchUnitsAbove(text: string): UnitHeading | null {
  const [, within = ''] = UNITS_WITHIN.exec(foldCase(text)) ?? [];
  return matchUnitHeading(text) ?? matchUnitHeading(within);
}

const UNITS_WITHIN = new RegExp(
  `(?:^|\\s)(?:các|từng|tên|theo) ((?:${COMMUNE}|${HAMLET}|đơn vị|cơ quan|địa phương)(?:\\s?[,/]\\s?(?:${COMMUNE}|${HAMLET}))*)(?!\\p{L})`,
  'u',
);

/** "1. UBND xã Sùng Phài": a number and the committee before the name. */
const BEFORE_NAME = /^(?:\d{1,4}[.)]\s*)?(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+(?=\p{L}+\s))?/iu;

const namePatterns = KINDS.map(([level, kinds]) => ({
  level,
  pattern: new RegExp(`^(?:${level === 'hamlet' ? HAMLET_IN_NAMES : kinds})\\.?\\s+(?:số\\s+)?(.+)$`, 'iu'),
}));

/** "P. Hòa Bình", "TT. Sa Pa", "X. Bản Hồ", as narrow headings have them. */
const SHORT_COMMUNE = /^(?:P|TT|X|ĐK)\.\s?(\p{Lu}.*)$/u;

/** Parts of an organisation, which stand beside each other in its own tables, and judge in those of others. */
const OFFICE =
  /^(?:phòng|ban|tổ|văn phòng|bộ phận|lớp|xưởng|phân xưởng|khối|chi nhánh|cửa hàng|team|department|branch|section|shift|ca) (?:số )?(\S.*)$/iu;

/** @returns whether a heading names a part of an organisation: "Tổ Toán", "Phòng Nội vụ", "Văn phòng" */
export function isOfficeName(text: string): boolean {
  const [, own = ''] = OFFICE.exec(text) ?? [];
  return foldCase(text) === 'văn phòng' || (BEGINNING_OF_NAME.test(own) && isLikeAName(text));
}

const BEGINNING_OF_NAME = /^[\p{Lu}\d]/u;

/** What is said of units, and is no part of a name. */
const NOT_A_NAME =
  /(?:^|\s)(?:tự (?:chấm|đánh giá|nhận|xếp|kiểm tra|rà soát)|thẩm định|phúc tra|chấm điểm|đánh giá|điểm|đề nghị|kết quả|công nhận|xếp loại|báo cáo|đạt|chưa|tiêu chí)(?!\p{L})|(?:^|\s|\()(?:năm|quý|tháng) (?:\d|[ivx]+(?!\p{L}))/u;
const LONGEST_NAME = 45;
const MOST_WORDS = 8;

/** @returns the level of a unit that is named with its kind ("Xã Sùng Phài"), or null */
export function levelOfName(text: string): UnitLevel | null {
  const name = text.replace(BEFORE_NAME, '');
  if (name.length > LONGEST_NAME) return null;
  for (const { level, pattern } of namePatterns) {
    const [, ownName = ''] = pattern.exec(name) ?? [];
    if (BEGINNING_OF_NAME.test(ownName)) return isLikeAName(name) ? level : null;
  }
  return SHORT_COMMUNE.test(name) && isLikeAName(name) ? 'commune' : null;
}

/** Whether a text may be a unit's name where a heading says that it is: "Sùng Phài", "Sở Nội vụ". */
export function isLikeAName(text: string): boolean {
  return (
    text.length <= LONGEST_NAME &&
    text.split(' ').length <= MOST_WORDS &&
    (/^(?:\d{1,4}[.)]\s*)?\p{L}/u.test(text) || SCHOOL_CLASS.test(text)) &&
    !isTotalText(text) &&
    !isPeriod(text) &&
    !NOT_A_NAME.test(foldCase(text))
  );
}

/** "6A1", "12C": the year before the letter. */
const SCHOOL_CLASS = /^\d{1,2}\p{Lu}\d{0,2}$/u;

/** "Số xã đạt", "Số thôn chưa đạt": of how many units something is said. */
export function saysHowMany(text: string): boolean {
  return HOW_MANY.test(foldCase(text));
}

const HOW_MANY = /^số (?:\p{L}+ ){1,3}(?:đã |chưa |không )?(?:đạt|hoàn thành)(?!\p{L})/u;

/** "Năm 2025", "Quý I", "31/12/2025", "2025": a heading that says when, and is no unit or criterion. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(foldCase(text));
}

const TIMES = 'năm|quý|tháng|tuần|ngày|kỳ|đợt|lần|giai đoạn';
/** Alone, "Kỳ" and "Năm" begin names: Kỳ Tân, Năm Căn. */
const PERIOD = new RegExp(
  `^(?:cả |đầu |cuối )?(?:${TIMES})(?:$|\\s(?:\\d|[ivx]+(?!\\p{L})|thứ|nay|này|trước|sau|đầu|cuối|báo cáo|trong))|` +
    '^\\d{1,2} tháng|^(?:19|20)\\d\\d(?:\\D|$)|^\\d{1,2}[/-]\\d',
  'u',
);

/**
 * The name as it is shown, with the kind of unit that only the heading says.
 * @param kind of the heading over it, or null
 */
export function unitNameOf(text: string, kind: string | null): string {
  const bare = text.replace(BEFORE_NAME, '');
  const name = isUpperCase(bare) ? bare.split(' ').map(withCode).join(' ') : bare;
  const saysItself = kind === null || levelOfName(text) !== null || foldCase(name).startsWith(`${kind} `);
  const whole = saysItself ? name : `${kind} ${name}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** A word with a figure in it is a code, and keeps its capitals: "6A1". */
function withCode(word: string): string {
  return /\d/u.test(word) ? word : titleCase(word);
}
