import type { Dice } from './dice';
import type { Numbering } from './numbering';
import type { Answer, Scale } from './scales';
import { bonusRows, bonusTitles, deductionRows, deductionTitles } from './words';

export interface Leaf {
  readonly kind: 'leaf';
  readonly label: string;
  readonly title: string;
  readonly effect: 'bonus' | 'deduction' | null;
  readonly maximum: number | null;
  readonly answer: Answer;
  /** Whether its points are merged into those of the row above. */
  readonly isScoredAbove?: true;
}

export interface Heading {
  readonly kind: 'heading';
  readonly label: string;
  readonly title: string;
  readonly level: number;
  readonly effect: Leaf['effect'];
  readonly children: readonly Row[];
}

export type Row = Leaf | Heading;

export function leavesOf(rows: readonly Row[]): readonly Leaf[] {
  return rows.flatMap((row) => (row.kind === 'leaf' ? [row] : leavesOf(row.children)));
}

export function headingsOf(rows: readonly Row[]): readonly Heading[] {
  return rows.flatMap((row) => (row.kind === 'leaf' ? [] : [row, ...headingsOf(row.children)]));
}

/** @returns the same rows with each leaf changed */
export function withLeaves(rows: readonly Row[], change: (leaf: Leaf) => Leaf): readonly Row[] {
  return rows.map((row) =>
    row.kind === 'leaf' ? change(row) : { ...row, children: withLeaves(row.children, change) },
  );
}

interface Words {
  readonly rows: readonly string[];
  readonly groups: readonly string[];
}

const maxima = [2, 3, 4, 5, 8, 10, 15, 20];

/** Grows the rows of a form, each with its answer. */
export function growRows(numbering: Numbering, scale: Scale, words: Words, dice: Dice): readonly Row[] {
  const depth = numbering.levels.length;
  const titles = [...dice.some(words.rows, 40)];
  const groupTitles = [...dice.some(words.groups, 10)];
  const running = numbering.levels.map(() => 0);
  const isInCapitals = dice.chance(40);
  const grow = (level: number, above: string): readonly Row[] => {
    const isLowest = level === depth - 1;
    const count =
      depth === 1 ? dice.between(4, 14) : isLowest ? dice.between(2, 4) : level === 0 ? dice.between(2, 3) : 2;
    return Array.from({ length: count }, (_, index): Row => {
      running[level] = (running[level] ?? 0) + 1;
      const label = numbering.levels[level]?.({ place: index + 1, running: running[level], above }) ?? '';
      if (!isLowest) {
        const title = groupTitles.pop() ?? '';
        const shown = level === 0 && isInCapitals ? title.toUpperCase() : title;
        return { kind: 'heading', label, title: shown, level, effect: null, children: grow(level + 1, label) };
      }
      const maximum = dice.pick(maxima);
      const answer = scale.answer(maximum, dice);
      return { kind: 'leaf', label, title: titles.pop() ?? '', effect: null, maximum, answer };
    });
  };
  return grow(0, '');
}

interface ExtraPlace {
  readonly effect: 'bonus' | 'deduction';
  readonly numbering: Numbering;
  readonly scale: Scale;
  readonly before: readonly Row[];
}

/** @returns extra points, or points that are taken off: one row in a plain list, else a group as the next of the widest */
export function extraRow({ effect, numbering, scale, before }: ExtraPlace, dice: Dice): Row {
  const isBonus = effect === 'bonus';
  const isNegative = dice.chance(50);
  const leafOf = (label: string, title: string): Leaf => {
    const maximum = isBonus ? dice.pick([2, 3, 5]) : null;
    const points = isBonus ? dice.pick([0, 1, 2]) : dice.pick([0.5, 1, 2]) * (isNegative ? -1 : 1);
    const cells = [maximum, points, ...scale.blocks.slice(2).map(() => null)];
    const isMet = maximum !== null && points >= maximum;
    const answer: Answer = { cells, isMet, isNotApplicable: false, points, isOpen: false, told: [] };
    return { kind: 'leaf', label, title, effect, maximum, answer };
  };
  const title = dice.pick(isBonus ? bonusTitles : deductionTitles);
  const [top, second] = numbering.levels;
  if (top === undefined || second === undefined) return leafOf('', title);
  const label = top({ place: before.length + 1, running: before.length + 1, above: '' });
  const running = before.reduce((count, row) => count + (row.kind === 'heading' ? row.children.length : 0), 0);
  const texts = dice.some(isBonus ? bonusRows : deductionRows, dice.between(1, 2));
  const children = texts.map((text, index) =>
    leafOf(second({ place: index + 1, running: running + index + 1, above: label }), text),
  );
  return { kind: 'heading', label, title, level: 0, effect, children };
}
