import type { ClosedUnit } from '../app/close-period';
import type { CalendarDay } from '../reading/values/calendar-day';
import { dayText } from './amount-texts';
import type { Language, Texts } from './language';
import { pointsText } from './unit-figures';

/** Everything that is said of closing a period. */
interface PeriodTexts {
  readonly closeButton: string;
  readonly help: {
    readonly command: string;
    readonly date: string;
    readonly target: string;
  };
  readonly oneUnit: (date: string, unit: string, reached: string) => string;
  readonly met: (met: number, total: number) => string;
  /** Of a unit that has points, and how many of how many. */
  readonly points: (points: string) => string;
  readonly units: (date: string, count: number) => string;
  readonly since: (date: string, changes: string) => string;
  readonly sinceLast: (changes: string) => string;
  readonly unchanged: string;
  /** `numbers` are the criteria's, where they are few; by points, full points stand for being met. */
  readonly newlyMet: (count: number, numbers: string, by: 'results' | 'points') => string;
  readonly lost: (count: number, numbers: string, by: 'results' | 'points') => string;
}

export const periodTexts: Texts<PeriodTexts> = {
  vi: {
    closeButton: 'Chốt kỳ',
    help: {
      command: 'chốt kỳ: ghi nhớ kết quả hiện tại của từng đơn vị vào bản sao, để so sánh với các kỳ sau',
      date: 'ngày chốt, dạng 2026-03-31 (mặc định: hôm nay)',
      target: 'mục tiêu: số tiêu chí cần đạt đến một ngày, dạng 2026-12-31=34; dùng được nhiều lần',
    },
    oneUnit: (date, unit, reached) => `Đã chốt kỳ ${date}: ${unit} ${reached}.`,
    met: (met, total) => `đạt ${met}/${total} tiêu chí`,
    points: (points) => `được ${points}`,
    units: (date, count) => `Đã chốt kỳ ${date} cho ${count} đơn vị.`,
    since: (date, changes) => `So với kỳ ${date}: ${changes}.`,
    sinceLast: (changes) => `So với kỳ trước: ${changes}.`,
    unchanged: 'không có thay đổi',
    newlyMet: (count, numbers, by) => `thêm ${count} tiêu chí ${by === 'points' ? 'đủ điểm' : 'đạt'}${numbers}`,
    lost: (count, numbers, by) => `${count} tiêu chí không còn ${by === 'points' ? 'đủ điểm' : 'đạt'}${numbers}`,
  },
  en: {
    closeButton: 'Close the period',
    help: {
      command: "close a period: keep every unit's results in a copy, to be compared with later ones",
      date: 'the day, as 2026-03-31 (default: today)',
      target: 'a target: criteria to be met by a day, as 2026-12-31=34; may be given several times',
    },
    oneUnit: (date, unit, reached) => `Closed the period of ${date}: ${unit}, ${reached}.`,
    met: (met, total) => `${met} of ${total} criteria met`,
    points: (points) => points,
    units: (date, count) => `Closed the period of ${date} for ${count} units.`,
    since: (date, changes) => `Since ${date}: ${changes}.`,
    sinceLast: (changes) => `Since the period before: ${changes}.`,
    unchanged: 'no change',
    newlyMet: (count, numbers, by) => `${count} more ${by === 'points' ? 'with full points' : 'met'}${numbers}`,
    lost: (count, numbers, by) => `${count} ${by === 'points' ? 'without full points' : 'not met'} any more${numbers}`,
  },
};

/** More numbers than this are counted, not listed. */
const MOST_NUMBERS = 12;

/** What closing a period kept, and what has changed since the period before. */
export function periodClosedText(date: CalendarDay, units: readonly ClosedUnit[], language: Language): string {
  const texts = periodTexts[language];
  const [first, ...others] = units;
  if (first === undefined) return '';
  const head =
    others.length === 0
      ? texts.oneUnit(dayText(date), first.unit, reachedText(first, language))
      : texts.units(dayText(date), units.length);
  const compared = units.flatMap(({ since }) => since ?? []);
  if (compared.length === 0) return head;
  const days = new Set(compared.map((since) => since.date));
  const [day] = days;
  const listed = (numbers: readonly string[]) =>
    others.length > 0 || numbers.length > MOST_NUMBERS ? '' : ` (${numbers.join(', ')})`;
  const by = units.some(({ figures }) => figures.maxScore === null) ? 'results' : 'points';
  const newlyMet = compared.flatMap((since) => since.newlyMet);
  const lost = compared.flatMap((since) => since.lost);
  const changes = [
    ...(newlyMet.length > 0 ? [texts.newlyMet(newlyMet.length, listed(newlyMet), by)] : []),
    ...(lost.length > 0 ? [texts.lost(lost.length, listed(lost), by)] : []),
  ];
  const said = changes.length === 0 ? texts.unchanged : changes.join(', ');
  return `${head} ${days.size === 1 && day !== undefined ? texts.since(dayText(day), said) : texts.sinceLast(said)}`;
}

function reachedText({ figures }: ClosedUnit, language: Language): string {
  const { met, points } = periodTexts[language];
  const given = pointsText(figures, language);
  return given === null ? met(figures.counts.met, figures.counts.total) : points(given);
}
