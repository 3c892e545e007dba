import type { BandsMeasure, LevelsMeasure, Measure, MeasureOf, RuleMeasure } from '../criteria/measure';
import { amountMeasureText } from './amount-texts';
import { exactNumber } from './format';
import type { Language } from './language';
import { localText } from './local-text';
import { ruleInWords } from './rule-text';
import { textsIn } from './texts';

type Says<M extends Measure> = (measure: M, language: Language) => string;

const kinds: { readonly [kind in Measure['kind']]: Says<MeasureOf<kind>> } = {
  judged: (_, language) => textsIn(language).measure.judged,
  points: ({ maximum, step }, language) => {
    const texts = textsIn(language).measure;
    const most = maximum === undefined ? texts.unlimited : texts.upTo(exactNumber(maximum, language));
    return `${most}${step === undefined ? '' : texts.step(exactNumber(step, language))}`;
  },
  amount: amountMeasureText,
  bands: (measure, language) =>
    `${textsIn(language).measure.of[measure.of]}: ${bandTexts(measure, language).join('; ')}`,
  levels: levelsText,
  noneOf: ({ events }, language) =>
    textsIn(language).measure.none(events.map(({ title }) => localText(title, language)).join('; ')),
  reference: ({ set, criteria = [] }, language) => textsIn(language).measure.reference(set, criteria),
  rule: ruleText,
};

/** How a criterion is measured, as a phrase: "tỷ lệ ít nhất 70 %", "tối đa 2 điểm, bước 0,25". */
export function measureText(measure: Measure, language: Language): string {
  const say = kinds[measure.kind] as Says<Measure>;
  return say(measure, language);
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
  const isScored = levels.some(({ points }) => points !== undefined);
  if (!isScored) return texts.grade(levels.map(({ title }) => localText(title, language)));
  return levels
    .map(({ title, points = 0 }) => `${localText(title, language)}: ${texts.points(exactNumber(points, language))}`)
    .join('; ');
}

function ruleText(measure: RuleMeasure, language: Language): string {
  const { met, maximum = 0, inputs, whenNone } = measure;
  const texts = textsIn(language).measure;
  const words = ruleInWords(measure, language);
  const own = met === undefined ? texts.rule(words, exactNumber(maximum, language)) : texts.metWhen(words);
  const elsewhere = inputs.flatMap(({ title, from }) =>
    from === undefined ? [] : texts.elsewhere(localText(title, language), from.criterion),
  );
  const atNone = whenNone === undefined ? [] : [`${texts.whenNone}: ${texts.points(exactNumber(whenNone, language))}`];
  return [own, ...atNone, ...elsewhere].join('; ');
}
