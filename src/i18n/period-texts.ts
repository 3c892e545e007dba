import type { ClosedUnit } from '../app/close-period';
import type { CalendarDay } from '../reading/values/calendar-day';
import { dayText } from './amount-texts';
import type { Language, Texts } from './language';

/** Everything that is said of closing a period. */
interface PeriodTexts {
  readonly closeButton: string;
  readonly help: {
    readonly command: string;
    readonly date: string;
    readonly target: string;
  };
  readonly oneUnit: (date: string, unit: string, met: number, total: number) => string;
  readonly units: (date: string, count: number) => string;
  readonly since: (date: string, changes: string) => string;
  readonly sinceLast: (changes: string) => string;
  readonly unchanged: string;
  /** `numbers` are the criteria's, where they are few. */
  readonly newlyMet: (count: number, numbers: string) => string;
  readonly lost: (count: number, numbers: string) => string;
}

export const periodTexts: Texts<PeriodTexts> = {
  vi: {
    closeButton: 'Chốt kỳ',
    help: {
      command: 'chốt kỳ: ghi nhớ kết quả hiện tại của từng đơn vị vào bản sao, để so sánh với các kỳ sau',
      date: 'ngày chốt, dạng 2026-03-31 (mặc định: hôm nay)',
      target: 'mục tiêu: số tiêu chí cần đạt đến một ngày, dạng 2026-12-31=34; dùng được nhiều lần',
    },
    oneUnit: (date, unit, met, total) => `Đã chốt kỳ ${date}: ${unit} đạt ${met}/${total} tiêu chí.`,
    units: (date, count) => `Đã chốt kỳ ${date} cho ${count} đơn vị.`,
    since: (date, changes) => `So với kỳ ${date}: ${changes}.`,
    sinceLast: (changes) => `So với kỳ trước: ${changes}.`,
    unchanged: 'không có thay đổi',
    newlyMet: (count, numbers) => `thêm ${count} tiêu chí đạt${numbers}`,
    lost: (count, numbers) => `${count} tiêu chí không còn đạt${numbers}`,
  },
  en: {
    closeButton: 'Close the period',
    help: {
      command: "close a period: keep every unit's results in a copy, to be compared with later ones",
      date: 'the day, as 2026-03-31 (default: today)',
      target: 'a target: criteria to be met by a day, as 2026-12-31=34; may be given several times',
    },
    oneUnit: (date, unit, met, total) => `Closed the period of ${date}: ${unit}, ${met} of ${total} criteria met.`,
    units: (date, count) => `Closed the period of ${date} for ${count} units.`,
    since: (date, changes) => `Since ${date}: ${changes}.`,
    sinceLast: (changes) => `Since the period before: ${changes}.`,
    unchanged: 'no change',
    newlyMet: (count, numbers) => `${count} more met${numbers}`,
    lost: (count, numbers) => `${count} not met any more${numbers}`,
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
      ? texts.oneUnit(dayText(date), first.unit, first.met, first.total)
      : texts.units(dayText(date), units.length);
  const compared = units.flatMap(({ since }) => since ?? []);
  if (compared.length === 0) return head;
  const days = new Set(compared.map((since) => since.date));
  const [day] = days;
  const listed = (numbers: readonly string[]) =>
    others.length > 0 || numbers.length > MOST_NUMBERS ? '' : ` (${numbers.join(', ')})`;
  const newlyMet = compared.flatMap((since) => since.newlyMet);
  const lost = compared.flatMap((since) => since.lost);
  const changes = [
    ...(newlyMet.length > 0 ? [texts.newlyMet(newlyMet.length, listed(newlyMet))] : []),
    ...(lost.length > 0 ? [texts.lost(lost.length, listed(lost))] : []),
  ];
  const said = changes.length === 0 ? texts.unchanged : changes.join(', ');
  return `${head} ${days.size === 1 && day !== undefined ? texts.since(dayText(day), said) : texts.sinceLast(said)}`;
}
