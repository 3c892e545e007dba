import type { SheetSnapshot } from '../workbook/snapshot';
import { valueAt } from '../workbook/snapshot';
import type { UnitName } from './assessment-table';
import { COMMUNE_KIND, startsWithCommuneKind, upToEndOfCommune, withoutCommittee } from './commune-name';
import { asWrittenElsewhere, properCase } from './name-case';
import { upToEndOfOrganisation } from './organisation-name';
import type { UnitLine } from './unit-lines';
import { cleanText, foldCase } from './vietnamese-text';
import unitWords from './words/unit-words.json';

/** What stands before a colon where a unit is named after it. */
interface Label {
  /** Of two labels the one with the lower rank names the unit: the teacher before the school. */
  readonly rank: number;
  /** The kind, small, as names leave it out: "Tổ: Tự nhiên". */
  readonly kind: string;
  /** Whether the kind belongs to a name that does not begin with one. */
  readonly withKind: boolean;
  /** "Đơn vị tự đánh giá: Tốt" is a conclusion. */
  readonly isOwnView?: boolean;
}

/** "Đơn vị được đánh giá" goes before whatever else is named. */
const RANK_OF_ASSESSED = 0;
/** Where somebody met may be what was looked at, where nothing else is named. */
const RANK_OF_PLACE = 9;
const RANK_OF_COMMUNE = 6;
const RANK_OF_HAMLET = 4;
/** A province that is named as well is whose form it is. */
const RANK_OF_AUTHORITY = 10;
/** Longer texts are sentences. */
const LONGEST_NAME = 100;

const known = new Map<string, Label>([
  ...unitWords.assessedAlone.map((kind) => [kind, { rank: RANK_OF_ASSESSED, kind, withKind: false }] as const),
  ...unitWords.labels.flatMap(({ rank, withKind, words }) =>
    words.map((kind) => [kind, { rank, kind, withKind }] as const),
  ),
  ...unitWords.places.map((kind) => [kind, { rank: RANK_OF_PLACE, kind, withKind: false }] as const),
]);

/** "xã, phường", "xã/phường/thị trấn", "xã (phường)": which of them it is, the name says. */
const KINDS = `(?:${COMMUNE_KIND})(?:\\s*[,/(]\\s*(?:${COMMUNE_KIND})\\)?)+`;
const COMMUNE_LABEL = new RegExp(
  `^(?:(${COMMUNE_KIND})|(?:${KINDS})(?:\\s(?:tự )?(?:đánh giá|chấm|báo cáo|được đánh giá|được chấm))?)$`,
  'u',
);
const ASSESSED = new RegExp(`(?:\\s(?:${unitWords.assessed.join('|')}))$|^(?:${unitWords.assessed.join('|')})\\s`, 'u');
const ASSESSED_ITSELF = new RegExp(`\\s(?:${unitWords.assessedItself.join('|')})$`, 'u');
const NEXT_LABEL = new RegExp(`[\\s,;.–-]+(?:${unitWords.nextLabels.join('|')})\\s*(?:\\([^)]*\\)\\s*)?:.*$`, 'iu');
const AUTHORITY =
  /^(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|công an|ban chỉ đạo)\s+)?(?:tỉnh|huyện|quận|thành phố)\s|^(?:sở|bộ|cục|chi cục)\s/iu;
const NOT_A_NAME = /^(?:căn cứ|theo|quyết định|nghị quyết|thông tư|luật)\s/iu;
const ASSESSORS = /trưởng đoàn|thành viên|thư ký|kiểm tra viên|thẩm định viên/iu;
const WITH_KIND = new RegExp(
  `^(?:${[...unitWords.organisations, ...unitWords.parts, COMMUNE_KIND, 'ban', 'văn phòng', 'ubnd'].join('|')})\\s`,
  'iu',
);
const CODE = /^\p{L}?\d+\p{L}?$/u;
const measures = new Set(unitWords.measures);
const grades = new Set(unitWords.grades);

/** @returns the unit that a label names, of several the most particular one, of those the first; or null */
export function labelledUnit(sheet: SheetSnapshot, lines: readonly UnitLine[]): UnitName | null {
  return bestLabelled(sheet, lines, (rank) => rank !== RANK_OF_PLACE);
}

/** @returns the place that a label names: "Địa điểm: Bến xe phía Nam"; or null */
export function labelledPlace(sheet: SheetSnapshot, lines: readonly UnitLine[]): UnitName | null {
  return bestLabelled(sheet, lines, (rank) => rank === RANK_OF_PLACE);
}

function bestLabelled(
  sheet: SheetSnapshot,
  lines: readonly UnitLine[],
  isAsked: (rank: number) => boolean,
): UnitName | null {
  let best: Labelled | null = null;
  for (const line of lines) {
    const found = unitAfterLabel(sheet, line, lines);
    if (found !== null && !isAsked(found.rank)) continue;
    if (found !== null && (best === null || found.rank < best.rank || isFuller(found, best))) best = found;
  }
  return best?.unit ?? null;
}

interface Labelled {
  readonly unit: UnitName;
  readonly rank: number;
}

/** "Đơn vị: Tổ Toán – Trường THCS Long Hải" beside "Tổ: Toán": many schools have one. */
function isFuller(one: Labelled, other: Labelled): boolean {
  return one.rank === other.rank && one.unit.name.startsWith(`${other.unit.name} `);
}

function unitAfterLabel(
  sheet: SheetSnapshot,
  { text, position }: UnitLine,
  lines: readonly UnitLine[],
): Labelled | null {
  const colon = text.indexOf(':');
  const label = colon < 0 ? null : labelOf(text.slice(0, colon));
  if (label === null || ASSESSORS.test(text)) return null;
  const inCell = withoutDots(text.slice(colon + 1));
  const beside = { row: position.row, column: columnAfter(sheet, position) };
  const isBeside = inCell === '' && cleanText(valueAt(sheet, beside)) !== '';
  const written = isBeside ? withoutDots(cleanText(valueAt(sheet, beside))) : inCell;
  const others = lines.filter((other) => other.text !== text).map((other) => other.text);
  const name = nameAfter(label, written, others);
  if (name === null) return null;
  const rank = AUTHORITY.test(name) ? RANK_OF_AUTHORITY : rankOf(label, name);
  return { unit: { name, position: isBeside ? beside : position, source: 'label' }, rank };
}

/** Under "Đơn vị" stands whatever is assessed: a group of a school as well as the school. */
function rankOf({ rank }: Label, name: string): number {
  const isPart = rank === RANK_OF_COMMUNE && /^(?:tổ|nhóm|lớp|khoa|chi bộ|thôn)\s/iu.test(name);
  return isPart ? RANK_OF_HAMLET : rank;
}

function labelOf(text: string): Label | null {
  const words = foldCase(text)
    .replace(/^(?:[-–+*•]|\d{1,2}(?:\.\d{1,2})?[.)]|[ivx]+[.)]|[a-dđ][.)])\s*/u, '')
    .replace(/^(?:tên|name of(?: the)?) /u, '')
    .trim();
  const commune = COMMUNE_LABEL.exec(words);
  if (commune !== null) {
    const [, kind = ''] = commune;
    const rank = /^(?:thôn|tổ dân phố)$/u.test(kind) ? RANK_OF_HAMLET : RANK_OF_COMMUNE;
    return { rank, kind, withKind: kind !== '' };
  }
  const plain = words.replace(/(?<!\s)\s*\([^()]*\)$/u, '').replace(/ ?\/ ?/g, ', ');
  const whole = known.get(plain) ?? known.get(plain.replace(/ name$/u, ''));
  if (whole !== undefined) return whole;
  const assessed = knownOf(plain.replace(ASSESSED, ''));
  if (assessed !== undefined) return { ...assessed, rank: RANK_OF_ASSESSED, withKind: false };
  const itself = known.get(plain.replace(ASSESSED_ITSELF, ''));
  return itself === undefined ? null : { ...itself, rank: RANK_OF_ASSESSED, withKind: false, isOwnView: true };
}

/** "phòng, ban": one of several kinds, which the name says. */
function knownOf(words: string): Label | undefined {
  const [first, ...others] = words.split(', ').map((word) => known.get(word));
  const rest = words.split(', ').slice(1);
  const isEach = others.every((label, index) => label !== undefined || PART.test(rest[index] ?? ''));
  return known.get(words) ?? (isEach ? first : undefined);
}

const PART = /^(?:ban|tổ|đội|nhóm|trạm|trung tâm|đơn vị)$/u;

/** The cell beside a label; where that is merged over several, the one after them. */
function columnAfter({ merges }: SheetSnapshot, { row, column }: UnitLine['position']): number {
  const merge = merges.find((area) => area.row === row && area.column === column);
  return column + (merge?.columnCount ?? 1);
}

/** Dots are to be replaced by a name. */
function withoutDots(text: string): string {
  return text.replace(/^[.…_\s]+|(?<![.…_\s])[.…_\s]+$/gu, '');
}

function nameAfter(label: Label, written: string, others: readonly string[]): string | null {
  const text = written.replace(NEXT_LABEL, '');
  const folded = foldCase(text);
  if (!/[\p{L}\d]/u.test(text) || /^[([<]/u.test(text) || NOT_A_NAME.test(text)) return null;
  if (measures.has(folded) || grades.has(folded) || /^\d+(?:[.,]\d+)?\s*(?:điểm|%|points)/iu.test(text)) return null;
  const own = withoutCommittee(text);
  const isCommune = startsWithCommuneKind(own) || COMMUNE_LABEL.test(label.kind);
  const end = isCommune ? upToEndOfCommune(own) : upToEndOfOrganisation(own);
  const name = properCase(asWrittenElsewhere(end, others));
  if (name === '' || name.length > LONGEST_NAME) return null;
  const hasKind = COMMUNE_LABEL.test(label.kind) ? startsWithCommuneKind(own) : WITH_KIND.test(`${name} `);
  const isShort = CODE.test(name) && label.kind !== '';
  const kind = /[aeiouy]/u.test(label.kind.normalize('NFD')) ? label.kind : label.kind.toUpperCase();
  return (label.withKind && !hasKind) || (isShort && !hasKind) ? properCase(`${kind} ${name}`) : name;
}
