import { makeStyles, tokens } from '@fluentui/react-components';
import type { ResultCounts } from '../assessing/assessment';
import type { TaskpaneTexts } from '../i18n/vi/taskpane';

/** What criteria divide into, from what is well to what does not count. */
const partKeys = [
  'full',
  'met',
  'rated',
  'notFull',
  'notMet',
  'blank',
  'notApplicable',
] as const satisfies readonly (keyof ResultCounts)[];
type PartKey = (typeof partKeys)[number];

/** A part of the criteria. */
export interface ResultPart {
  readonly key: PartKey;
  readonly count: number;
  /** In words; null where a line beside says it. */
  readonly name: string | null;
}

/** The parts that there are. */
export function resultParts(counts: ResultCounts, texts: TaskpaneTexts): readonly ResultPart[] {
  const isMixed = counts.full + counts.notFull > 0;
  const isRatedAlone = counts.met + counts.notMet + counts.full + counts.notFull === 0;
  const names: Readonly<Record<PartKey, string | null>> = {
    full: null,
    met: isMixed ? texts.met : null,
    rated: isRatedAlone ? null : texts.rated,
    notFull: texts.notFull,
    notMet: texts.notMet,
    blank: texts.blank,
    notApplicable: texts.notApplicable,
  };
  return partKeys.map((key) => ({ key, count: counts[key], name: names[key] })).filter(({ count }) => count > 0);
}

/** Each part's colour. */
export const useResultColors = makeStyles({
  full: { backgroundColor: tokens.colorBrandBackground },
  met: { backgroundColor: tokens.colorBrandBackground },
  rated: { backgroundColor: tokens.colorBrandBackground2Pressed },
  notFull: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  notMet: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  blank: { backgroundColor: tokens.colorNeutralStroke1 },
  notApplicable: { backgroundColor: tokens.colorNeutralStroke2 },
});
