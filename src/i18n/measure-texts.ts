import type { Measure } from '../criteria/criteria-set';
import type { BandsMeasure, LevelsMeasure, RuleMeasure } from '../criteria/measure';
import { unreachable } from '../outcome';
import { boundsText, dayText } from './amount-texts';
import { exactNumber } from './format';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';

/** How a criterion is measured, as a phrase: "tỷ lệ ít nhất 70 %", "tối đa 2 điểm, bước 0,25". */
export function measureText(measure: Measure, language: Language): string {
  const texts = textsIn(language).measure;
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
  const texts = textsIn(language).measure;
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
  const texts = textsIn(language).measure;
  const last = atLeast === undefined ? undefined : levels[atLeast];
  if (last !== undefined) return texts.fromLevel(localText(last.title, language));
  return levels
    .map(({ title, points = 0 }) => `${localText(title, language)}: ${texts.points(exactNumber(points, language))}`)
    .join('; ');
}

function ruleText({ points, met, maximum = 0 }: RuleMeasure, language: Language): string {
  const texts = textsIn(language).measure;
  return met === undefined ? texts.rule(points ?? '', exactNumber(maximum, language)) : texts.metWhen(met);
}
