import type { Dice } from './dice';
import type { Numbering } from './numbering';
import { leavesOf, type Row } from './rows';
import type { Scale } from './scales';

export type Language = 'vi' | 'en';

export interface Parts {
  readonly numbering: Numbering;
  readonly scale: Scale;
  readonly language: Language;
}

/** How a form is laid out, whatever it says. */
export interface Layout {
  readonly language: Language;
  readonly numbersStand: 'in a column' | 'in the titles' | 'merged over contents';
  readonly groupsAreMerged: boolean;
  readonly hasSourceRows: boolean;
  readonly headerAgainBefore: number | null;
  readonly hasColumnNumbers: boolean;
  readonly isBare: boolean;
  readonly hasEvidence: boolean;
  readonly hasNote: boolean;
  /** Where the sums of groups stand: in their own rows, or below what they sum up; or averages in their place. */
  readonly sums: 'none' | 'typed' | 'formulas' | 'at the foot' | 'averages' | 'averages at the foot';
  /** Whether another program wrote the formulas, and no value for them. */
  readonly areUncalculated: boolean;
  /** After how many criteria a page is summed up; null where pages have no sums. */
  readonly page: number | null;
  /** Whether the next page begins with what came before. */
  readonly isCarriedOver: boolean;
  /** How a criterion goes on in a second row, if it does. */
  readonly secondRow: 'none' | 'evidence' | 'evidence under merged cells' | 'everything merged';
  /** The answers to choose from, below a criterion: in words, or with their points under the maxima. */
  readonly options: 'none' | 'in words' | 'with points';
  /** Whether printed maxima hold those of criteria that do not apply. */
  readonly isWhollyApplied: boolean;
  readonly total: 'none' | 'typed' | 'formula';
  readonly isBonusInMaximum: boolean;
  /** What the last sum says of how it comes about. */
  readonly totalSays: 'nothing' | 'its groups' | 'their weights';
  readonly hasAverage: boolean;
  readonly hasLinesBelow: boolean;
  /** Texts typed on some systems have their accents as letters of their own. */
  readonly isDecomposed: boolean;
}

/** @returns a layout that such rows can have */
export function pickLayout({ language, numbering, scale, rows }: Parts & { rows: readonly Row[] }, dice: Dice): Layout {
  const hasGroups = numbering.levels.length > 1;
  const hasExtras = rows.some(({ effect }) => effect !== null);
  const canStandInTitles = numbering.name !== 'none' && !/ID|A1/.test(numbering.name);
  const canBeMerged = numbering.levels.length === 2 && !hasExtras;
  const canHaveFeet = language === 'vi' && numbering.levels.length === 2 && numberingHasPlainLabels(numbering);
  const canBeAveraged =
    canHaveFeet && !hasExtras && leavesOf(rows).every(({ answer }) => !answer.isOpen && answer.points !== null);
  const stands = dice.between(0, 9);
  const numbersStand =
    stands === 0 && canStandInTitles
      ? 'in the titles'
      : stands === 1 && canBeMerged
        ? 'merged over contents'
        : 'in a column';
  const isBare = numbering.name === 'none' && !scale.isOfPoints;
  const isMergedOver = numbersStand === 'merged over contents';
  const sums =
    scale.isOfPoints && hasGroups && !isMergedOver
      ? dice.pick([
          ...(['none', 'typed', 'formulas'] as const),
          ...(canHaveFeet ? (['at the foot'] as const) : []),
          ...(canBeAveraged ? (['averages', 'averages at the foot'] as const) : []),
        ])
      : 'none';
  const total =
    scale.isOfPoints && !sums.startsWith('averages')
      ? dice.pick(['none', 'typed', 'typed', 'formula'] as const)
      : 'none';
  const areSums = sums === 'typed' || sums === 'formulas' || sums === 'none';
  const isPaged = language === 'vi' && scale.isOfPoints && areSums && !isMergedOver && dice.chance(12);
  const hasNotApplicable = leavesOf(rows).some(({ answer }) => answer.isNotApplicable);
  const hasEvidence = dice.chance(50) || isBare;
  const isLettered = /^[AI]/.test(numbering.name) && !/ID|A1/.test(numbering.name);
  const canBeSaid = !isPaged && total === 'typed' && hasGroups && isLettered && !isMergedOver && language === 'vi';
  const totalSays = !canBeSaid
    ? 'nothing'
    : dice.pick([
        ...(['nothing', 'its groups'] as const),
        ...(hasExtras || hasNotApplicable ? [] : (['their weights'] as const)),
      ]);
  const hasDashes = /-$/.test(numbering.name) || numbering.name === 'none';
  const isAppraised = scale.name.endsWith('filled');
  const canHaveOptions =
    language === 'vi' && scale.isOfPoints && !isAppraised && !isMergedOver && !hasDashes && !isPaged;
  const options = canHaveOptions && dice.chance(12) ? dice.pick(['in words', 'with points'] as const) : 'none';
  const canGoOn = !isMergedOver && hasEvidence && numbering.name !== 'none' && options === 'none';
  const isFormula = sums === 'formulas' || total === 'formula';
  return {
    language,
    numbersStand,
    isBare,
    sums,
    groupsAreMerged: sums === 'none' && dice.chance(30),
    hasSourceRows: !isMergedOver && options === 'none' && dice.chance(6),
    headerAgainBefore: dice.chance(10) ? dice.between(2, 6) : null,
    hasColumnNumbers: dice.chance(15),
    // A row without a number, a result and evidence is like a heading.
    hasEvidence,
    hasNote: dice.chance(50),
    total,
    isBonusInMaximum: dice.chance(50),
    totalSays,
    areUncalculated: isFormula && dice.chance(10),
    page: isPaged ? dice.between(3, 5) : null,
    isCarriedOver: dice.chance(50),
    secondRow:
      canGoOn && dice.chance(10)
        ? dice.pick(['evidence', 'evidence under merged cells', 'everything merged'] as const)
        : 'none',
    options,
    isWhollyApplied: dice.chance(50),
    hasAverage: total !== 'none' && totalSays === 'nothing' && !hasExtras && dice.chance(15),
    hasLinesBelow: total !== 'none' && language === 'vi' && dice.chance(20),
    isDecomposed: dice.chance(8),
  };
}

/** Below dashes no sum is told apart from what they list. */
function numberingHasPlainLabels({ name }: Numbering): boolean {
  return !name.endsWith('-') && name !== 'none';
}
