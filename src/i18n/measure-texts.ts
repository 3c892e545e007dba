import type { Measure } from '../criteria/criteria-set';
import type { BandsMeasure, LevelsMeasure, RuleMeasure } from '../criteria/measure';
import { unreachable } from '../outcome';
import { boundsText, dayText } from './amount-texts';
import { exactNumber } from './format';
import type { Language, Texts } from './language';
import { localText } from './local-text';

/** How a criterion is measured, as a phrase: "tỷ lệ ít nhất 70 %", "tối đa 2 điểm, bước 0,25". */
export function measureText(measure: Measure, language: Language): string {
  const texts = phrases[language];
  switch (measure.kind) {
    case 'judged':
      return texts.judged;
    case 'points':
      return `${measure.maximum === undefined ? texts.unlimited : texts.upTo(exactNumber(measure.maximum, language))}${measure.step === undefined ? '' : texts.step(exactNumber(measure.step, language))}`;
    case 'amount':
      return measure.of === 'date'
        ? texts.notAfter(dayText(measure.notAfter))
        : `${texts.of[measure.of]} ${boundsText(measure, language)}`;
    case 'bands':
      return `${texts.of[measure.of]}: ${bandTexts(measure, language).join('; ')}`;
    case 'levels':
      return levelsText(measure, language);
    case 'noneOf':
      return texts.none(measure.events.map(({ title }) => localText(title, language)).join('; '));
    case 'reference':
      return texts.reference(measure.set, measure.criteria ?? []);
    case 'rule':
      return ruleText(measure, language);
    default:
      return unreachable(measure);
  }
}

function bandTexts({ bands, of, whenNone }: BandsMeasure, language: Language): readonly string[] {
  const texts = phrases[language];
  const sign = of === 'percentage' || of === 'ratio' ? texts.percent : '';
  const limit = (value: number) => `${exactNumber(value, language)}${sign}`;
  const ofBands = bands.map(({ from, below, points }) => {
    const stretch =
      from === undefined
        ? below === undefined
          ? texts.any
          : texts.below(limit(below))
        : below === undefined
          ? texts.from(limit(from))
          : texts.fromBelow(limit(from), limit(below));
    return `${stretch}: ${texts.points(exactNumber(points, language))}`;
  });
  return whenNone === undefined
    ? ofBands
    : [...ofBands, `${texts.whenNone}: ${texts.points(exactNumber(whenNone, language))}`];
}

function levelsText({ levels, atLeast }: LevelsMeasure, language: Language): string {
  const texts = phrases[language];
  const last = atLeast === undefined ? undefined : levels[atLeast];
  if (last !== undefined) return texts.fromLevel(localText(last.title, language));
  return levels
    .map(({ title, points = 0 }) => `${localText(title, language)}: ${texts.points(exactNumber(points, language))}`)
    .join('; ');
}

function ruleText({ points, met, maximum = 0 }: RuleMeasure, language: Language): string {
  const texts = phrases[language];
  return met === undefined ? texts.rule(points ?? '', exactNumber(maximum, language)) : texts.metWhen(met);
}

interface Phrases {
  readonly judged: string;
  readonly of: Readonly<Record<BandsMeasure['of'], string>>;
  readonly unlimited: string;
  readonly upTo: (maximum: string) => string;
  readonly step: (step: string) => string;
  readonly notAfter: (day: string) => string;
  readonly percent: string;
  readonly any: string;
  readonly below: (limit: string) => string;
  readonly from: (limit: string) => string;
  readonly fromBelow: (from: string, below: string) => string;
  readonly points: (points: string) => string;
  readonly whenNone: string;
  readonly fromLevel: (level: string) => string;
  readonly none: (events: string) => string;
  readonly reference: (set: string, criteria: readonly string[]) => string;
  readonly rule: (rule: string, maximum: string) => string;
  readonly metWhen: (rule: string) => string;
}

const phrases: Texts<Phrases> = {
  vi: {
    judged: 'đánh giá đạt hoặc chưa đạt',
    of: { number: 'số liệu', count: 'số lượng', percentage: 'tỷ lệ', ratio: 'tỷ lệ' },
    unlimited: 'điểm',
    upTo: (maximum) => `tối đa ${maximum} điểm`,
    step: (step) => `, bước ${step}`,
    notAfter: (day) => `chậm nhất ngày ${day}`,
    percent: ' %',
    any: 'bất kỳ',
    below: (limit) => `dưới ${limit}`,
    from: (limit) => `từ ${limit} trở lên`,
    fromBelow: (from, below) => `từ ${from} đến dưới ${below}`,
    points: (points) => `${points} điểm`,
    whenNone: 'không phát sinh',
    fromLevel: (level) => `từ mức ${level} trở lên`,
    none: (events) => `không có trường hợp nào: ${events}`,
    reference: (set, criteria) =>
      `theo kết quả của bộ ${set}${criteria.length === 0 ? '' : ` (tiêu chí ${criteria.join(', ')})`}`,
    rule: (rule, maximum) => `theo công thức ${rule}, tối đa ${maximum} điểm`,
    metWhen: (rule) => `đạt khi ${rule}`,
  },
  en: {
    judged: 'judged met or not met',
    of: { number: 'a number', count: 'a count', percentage: 'a percentage', ratio: 'a ratio' },
    unlimited: 'points',
    upTo: (maximum) => `up to ${maximum} points`,
    step: (step) => `, in steps of ${step}`,
    notAfter: (day) => `not after ${day}`,
    percent: '%',
    any: 'any',
    below: (limit) => `below ${limit}`,
    from: (limit) => `${limit} or more`,
    fromBelow: (from, below) => `from ${from} to below ${below}`,
    points: (points) => `${points} points`,
    whenNone: 'nothing arose',
    fromLevel: (level) => `${level} or better`,
    none: (events) => `none of: ${events}`,
    reference: (set, criteria) =>
      `as set ${set} has it${criteria.length === 0 ? '' : ` (criteria ${criteria.join(', ')})`}`,
    rule: (rule, maximum) => `by the rule ${rule}, up to ${maximum} points`,
    metWhen: (rule) => `met when ${rule}`,
  },
};
