import type { UnitName } from './assessment-table';
import { COMMITTEE, communeAlone, COMMUNE_KIND, hamletAlone } from './commune-name';
import { asWrittenElsewhere, properCase } from './name-case';
import { organisationAlone, upToEndOfOrganisation } from './organisation-name';
import type { UnitLine } from './unit-lines';
import { foldAccents } from './vietnamese-text';

/** What stands beside a letterhead. */
const MOTTO = /^(?:cong hoa xa hoi chu nghia|dang cong san viet nam|doc lap ?[-–]+ ?tu do)/;
/** Whoever is over those that write. */
const SUPERIOR = new RegExp(
  `^(?:${COMMITTEE}|đảng ủy|đảng uỷ|đảng bộ|huyện ủy|tỉnh ủy|sở|bộ|phòng|cụm thi đua|liên đoàn|lđlđ|cđcs|công đoàn|tổng công ty)(?:\\s|$)`,
  'iu',
);
const AUTHORITY = new RegExp(
  `^(?:sở|cục|chi cục|ban|văn phòng|phòng(?! (?:cháy|chống|ngừa|bệnh|dịch|trừ))|huyện ủy|(?:${COMMITTEE}) (?:tỉnh|huyện|thành phố|quận))\\s\\S`,
  'iu',
);
/** An office of a commune's committee, as those of wards and communes are called. */
const OFFICE =
  /^(?:phòng (?!(?:cháy|chống|ngừa|bệnh|dịch|trừ|học|khám|máy|đọc|họp)(?!\p{L}))|văn phòng |trung tâm phục vụ )\S/iu;
/** An office writes of its commune, unless its form says that it is the office's own: "BẢNG TỰ CHẤM ĐIỂM CỦA PHÒNG". */
const ABOUT_OFFICE =
  /(?:^|\s)(?:của|các|từng|cấp|thi đua) (?:cơ quan, )?(?:phòng|văn phòng|trung tâm|bộ phận|phòng, ban)(?:\s|$|,|:)/iu;
/** Lines of a letterhead, one under the other. */
const MOST_LINES = 4;
const HAMLET = /^(?:thôn|tổ dân phố)\s/iu;
const IN_COMMUNE = new RegExp(`(?:^|\\s)(?:${COMMUNE_KIND})\\s(?!hội(?:,|$))`, 'iu');
/** What else than the writer a form may be about. */
const OTHER_SUBJECT =
  /(?:^|\s)(?:xã|phường|thị trấn|thôn|bản|trường|giáo viên|học sinh|bệnh viện|cơ sở|sản phẩm|hộ gia đình|khu dân cư|các|cấp)(?:\s|$|,)/iu;
/** Of the bloc in which offices compete, whoever writes is one: "KHỐI CÁC SỞ, NGÀNH". */
const BLOC = /(?<!\p{L})(?:khối|cụm)(?: thi đua)?(?: \S+)? các [^;:]*/giu;
const OWN_VIEW = /(?:^|\s)tự (?:đánh giá|chấm|kiểm tra)/iu;

/**
 * Reads what is lower than a commune off a letterhead: "UBND XÃ NHƠN AN" over "TRƯỜNG TIỂU HỌC SỐ 1" is the school's. Many
 * communes have a school or a hamlet of that name, so that the commune belongs to it.
 * @param lines from the top down
 */
export function unitOfLetterhead(lines: readonly UnitLine[]): UnitName | null {
  const head = letterheadOf(lines);
  const commune =
    head.map(({ text }) => communeAlone(text)).find((name) => name !== null && !HAMLET.test(name)) ?? null;
  const rest = lines.filter((line) => !head.includes(line));
  const isOfOffice = commune !== null && rest.some(({ text }) => ABOUT_OFFICE.test(text)) && !rest.some(isAboutOthers);
  const isOffice = (text: string) => isOfOffice && OFFICE.test(text);
  const ownIn = (text: string) =>
    hamletAlone(text) ?? organisationAlone(text) ?? (isOffice(text) ? upToEndOfOrganisation(text) : null);
  const last = [...head].reverse().find(({ text }) => ownIn(text) !== null);
  if (last === undefined || head.length < 2) return null;
  const own = ownIn(last.text);
  if (own === null) return null;
  const others = lines.filter((line) => line !== last).map(({ text }) => text);
  const name = properCase(asWrittenElsewhere(own, others));
  const isTold = commune === null || IN_COMMUNE.test(name.replace(HAMLET, ''));
  const place = isTold ? '' : `, ${withSmallKind(properCase(asWrittenElsewhere(commune, others)))}`;
  return { name: name + place, position: last.position, source: 'title' };
}

/**
 * @param lines from the top down
 * @param headings those of the table, which may say as well that who writes assesses itself: "Điểm tự chấm"
 * @returns a province's or a district's office over a form in which it assesses itself, and nobody else; or null
 */
export function authorityOfLetterhead(lines: readonly UnitLine[], headings: readonly UnitLine[] = []): UnitName | null {
  const head = letterheadOf(lines);
  const last = [...head].reverse().find(({ text }) => AUTHORITY.test(text));
  const rest = lines.filter((line) => !head.includes(line) && !MOTTO.test(foldAccents(line.text)));
  const isOwn = [...rest, ...headings].some(({ text }) => OWN_VIEW.test(text)) && !rest.some(isAboutOthers);
  if (last === undefined || !isOwn) return null;
  const written = asWrittenElsewhere(
    last.text.replace(new RegExp(`^(?:${COMMITTEE})\\s+`, 'iu'), ''),
    rest.map(({ text }) => text),
  );
  return { name: properCase(written), position: last.position, source: 'title' };
}

function isAboutOthers({ text }: UnitLine): boolean {
  return !MOTTO.test(foldAccents(text)) && OTHER_SUBJECT.test(text.replace(BLOC, ''));
}

/** The lines left of the motto, and a name right below them; without a motto, those under a superior that stands first. */
function letterheadOf(lines: readonly UnitLine[]): readonly UnitLine[] {
  const mottos = lines.filter(({ text }) => MOTTO.test(foldAccents(text)));
  const [motto] = mottos;
  const first = lines[0];
  if (motto !== undefined) {
    const bottom = Math.max(...mottos.map(({ position }) => position.row));
    return lines.filter(({ text, position: { row, column } }) => {
      const isBeside = row >= motto.position.row - 1 && row <= bottom;
      return column < motto.position.column && (isBeside || (row === bottom + 1 && isName(text)));
    });
  }
  if (first === undefined || !SUPERIOR.test(first.text)) return [];
  return lines.filter(({ text, position }, place) => {
    return place < MOST_LINES && position.column === first.position.column && (place === 0 || isName(text));
  });
}

function isName(text: string): boolean {
  const isCalled = [communeAlone, organisationAlone, hamletAlone].some((read) => read(text) !== null);
  return isCalled || AUTHORITY.test(text) || OFFICE.test(text);
}

function withSmallKind(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
