import { foldCase, isUpperCase } from './vietnamese-text';

/** What a commune, or a part of one, begins with. */
export const COMMUNE_KIND = 'xã|phường|thị trấn|đặc khu|thôn|tổ dân phố';
export const COMMITTEE = 'ủy ban nhân dân|uỷ ban nhân dân|ubnd';

/** Bodies of a commune, which stand for it as its committee does: "BCĐ CÁC CHƯƠNG TRÌNH MTQG XÃ IA BĂNG". */
const BODY = 'ban chỉ đạo|bcđ|ban quản lý|bql|hội đồng nhân dân|hđnd|đảng ủy|đảng uỷ|đảng bộ|văn phòng|ubmttq';

const NUMBER_BEFORE = '(?:(?:[IVXLC]+|[A-ZĐ]|\\d{1,3})[.)]\\s*)?';
const ALONE = new RegExp(
  `^${NUMBER_BEFORE}(?:(?:(?:${COMMITTEE}|công an)|(?:${BODY})(?:\\s[^\\s.:;()]+){0,8}?)\\s+)?((?:${COMMUNE_KIND})\\s+(?!hội\\s+(?:${COMMUNE_KIND})\\s)\\S.*)$`,
  'iu',
);
const AFTER_OF = new RegExp(`(?:^|\\s)của\\s+(?:(?:${COMMITTEE})\\s+)?((?:${COMMUNE_KIND})\\s+\\S.*)$`, 'iu');
const WITHIN =
  /^.*\s((?:xã|phường|thị trấn|đặc khu)\s[^,;:(–]{1,80}?)(?:,|\(|\s(?:-|–|năm|quý|huyện|tỉnh|thành phố)\s)/iu;
/** Whose committee it is is a name whatever its words: An Toàn and Văn Hóa are communes. */
const OF_COMMITTEE = new RegExp(`^(?:${COMMITTEE})\\s+((?:${COMMUNE_KIND})\\s+\\S.*)$`, 'iu');
/** The committee of a commune stands for the commune. */
const COMMITTEE_OF_COMMUNE = new RegExp(`^(?:${COMMITTEE})\\s+(?=(?:${COMMUNE_KIND})\\s)`, 'iu');
const STARTS_WITH_KIND = new RegExp(`^(?:${COMMUNE_KIND})\\s`, 'iu');

/** @returns the commune of a line such as "XÃ SÙNG PHÀI", "UBND XÃ SÙNG PHÀI" or "I. Xã Sùng Phài", else null */
export function communeAlone(text: string): string | null {
  return communeIn(OF_COMMITTEE, text, isWrittenAsName) ?? communeIn(ALONE, text);
}

/** @returns the part of a commune of a line that is nothing but its name ("KHU PHỐ SỐ 5", "ẤP 3"), else null */
export function hamletAlone(text: string): string | null {
  const [, written = ''] = HAMLET.exec(text) ?? [];
  const own = written.replace(/^số (?=\d)/iu, '');
  const isName =
    own !== '' && own.split(' ').length <= 5 && !NOT_A_NAME.test(foldCase(own)) && !WORK.test(foldCase(own));
  return isName && (isUpperCase(text) || /^(?:số )?[\p{Lu}\d]/u.test(own)) ? text : null;
}

const HAMLET = /^(?:thôn|tổ dân phố|khu phố|khu dân cư|ấp|bản|xóm|buôn|khối phố|khóm|tiểu khu)\s+(\S.*)$/iu;
/** "BẢN TỰ KIỂM ĐIỂM" is a paper. */
const WORK = /^(?:tự|kiểm|cam kết|đánh giá|báo cáo|tổng hợp|đăng ký|mô tả|kế hoạch|ghi|thuyết minh)(?!\p{L})/u;

/** @returns "XÃ SÙNG PHÀI" of "… CỦA XÃ SÙNG PHÀI NĂM 2026", else null */
export function communeAfterOf(text: string): string | null {
  return communeIn(AFTER_OF, text);
}

/** @returns the last commune of "TIÊU CHÍ XÃ ĐIỂN HÌNH XÃ SÙNG PHÀI NĂM 2026", only before what ends a name; else null */
export function communeWithin(text: string): string | null {
  return communeIn(WITHIN, text);
}

/** @returns whether a name says itself that it is a commune's */
export function startsWithCommuneKind(name: string): boolean {
  return STARTS_WITH_KIND.test(name);
}

/** "UBND xã Sùng Phài" → "xã Sùng Phài"; other names stay as they are. */
export function withoutCommittee(name: string): string {
  return name.replace(COMMITTEE_OF_COMMUNE, '');
}

/** A commune's name ends at a sign, a year, or the next level of government. */
export function upToEndOfCommune(text: string): string {
  const end = text.search(ENDS_NAME);
  return (end === -1 ? text : text.slice(0, end)).trim();
}

/** "Quý Sơn" and "Năm Căn" are names: a time is counted. */
const ENDS_NAME =
  /[,;:()–]|\s-|\s(?:(?:năm|tháng|quý)\s*(?:$|[\d.…]|[ivx]+(?!\p{L})|học|nay)|(?:huyện|tỉnh|thành phố|về|theo)(?:\s|$))/iu;

function communeIn(pattern: RegExp, text: string, isName = isCommuneName): string | null {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) return null;
  const name = upToEndOfCommune(found);
  return isName(name) ? name : null;
}

/** Names have at most five words, each with a capital; "xã điển hình" and "xã nông thôn mới" are no names. */
function isCommuneName(text: string): boolean {
  const words = foldCase(text).replace(new RegExp(`^(?:${COMMUNE_KIND})\\s+`), '');
  return !NOT_A_NAME.test(words) && isWrittenAsName(text);
}

function isWrittenAsName(text: string): boolean {
  const words = foldCase(text).replace(new RegExp(`^(?:${COMMUNE_KIND})\\s+`), '');
  const isName = words !== '' && words.split(' ').length <= 5 && !NO_NAME.test(words);
  return isName && (isUpperCase(text) || /^\S+(?:\s(?:trấn|khu|dân|phố))*(?:\s[\p{Lu}\d]\S*)+$/u.test(text));
}

/** "UBND XÃ, PHƯỜNG", "UBND XÃ ĐƯỢC GIAO". */
const NO_NAME = /^(?:phường|xã|thị trấn|được|có|đạt chuẩn|trong|trên|thuộc)(?:\s|$|,|\/)/;

/** With their accents: Cò Nòi and Trọng Hóa are communes. */
const NOT_A_NAME =
  /^(?:điển hình|nông thôn|tiêu biểu|đạt|chuẩn|an toàn|phường|xã|văn h[óo][áa]|văn minh|loại|trong|trên|thuộc|kiểu mẫu|có|được|số|vững mạnh|hội(?= chủ nghĩa|$))(?:\s|$|,|\/)/;
