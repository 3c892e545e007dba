import { NOT_CALCULATED, type CellValue } from '../../../../../src/workbook/snapshot';
import type { Dice } from './dice';

/** What a row was composed to say in its columns of results, and what must be read of it. */
export interface Answer {
  /** One for each of the scale's columns. */
  readonly cells: readonly CellValue[];
  /** Null where no source says which answers are met. */
  readonly isMet: boolean | null;
  readonly isNotApplicable: boolean;
  /** What takes part in sums; null where there is nothing. */
  readonly points: number | null;
  /** What cannot be read leaves the sums open. */
  readonly isOpen: boolean;
  readonly told: readonly Told[];
}

/** A kind of finding at one of the scale's columns or at the number, at the points above, at any of the row's cells, or once in the sheet. */
export interface Told {
  readonly kind: string;
  readonly column: number | 'any' | 'anywhere' | 'number' | 'above';
}

/** Columns that stand together, under a heading of their own where `over` has one. */
export interface ScaleBlock {
  readonly over: string | null;
  readonly headings: readonly string[];
}

export type Mistake = (answer: Answer, maximum: number, dice: Dice) => Answer;

/** One way of saying results. */
export interface Scale {
  readonly name: string;
  readonly blocks: readonly ScaleBlock[];
  readonly isOfPoints: boolean;
  /** Whether the columns' first holds maxima. */
  readonly hasMaxima: boolean;
  readonly answer: (maximum: number, dice: Dice) => Answer;
  readonly mistakes: readonly Mistake[];
}

const plain = { isMet: null, isNotApplicable: false, points: null, isOpen: false, told: [] };

/** Results in words, in one column. */
export function inWords(heading: string, { met, notMet, notApplicable }: WordFamily): Scale {
  return {
    name: `words ${met.join('|')}`,
    blocks: [{ over: null, headings: [heading] }],
    isOfPoints: false,
    hasMaxima: false,
    answer: (_, dice) => {
      if (notApplicable.length > 0 && dice.chance(10))
        return { ...plain, cells: [dice.pick(notApplicable)], isMet: false, isNotApplicable: true };
      const isMet = dice.chance(75);
      const told = isMet ? [] : [{ kind: 'gap', column: 0 }];
      return { ...plain, cells: [dice.pick(isMet ? met : notMet)], isMet, told };
    },
    mistakes: [blankIn([0]), unread(['Xem lại sau', 'chờ', '???'])],
  };
}

interface WordFamily {
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  readonly notApplicable: readonly string[];
}

export const wordFamilies: readonly WordFamily[] = [
  { met: ['Đạt'], notMet: ['Chưa đạt'], notApplicable: [] },
  { met: ['Đạt'], notMet: ['Không đạt'], notApplicable: ['Không áp dụng'] },
  { met: ['ĐẠT'], notMet: ['KHÔNG ĐẠT'], notApplicable: [] },
  { met: ['Đ'], notMet: ['KĐ'], notApplicable: [] },
  { met: ['Có'], notMet: ['Không'], notApplicable: [] },
];

export const englishWordFamilies: readonly WordFamily[] = [
  { met: ['Yes'], notMet: ['No'], notApplicable: ['N/A'] },
  { met: ['Pass'], notMet: ['Fail'], notApplicable: ['N/A'] },
  { met: ['Met'], notMet: ['Not met'], notApplicable: [] },
];

/** A tick in one of two or three columns: met, not met, and what does not apply. */
export function inTicks(over: string | null, headings: readonly string[], tick: string): Scale {
  return {
    name: `ticks ${headings.join('|')}`,
    blocks:
      over === null ? headings.map((own) => ({ over: null, headings: [own] })) : [{ over, headings: [...headings] }],
    isOfPoints: false,
    hasMaxima: false,
    answer: (_, dice) => {
      const place = headings.length > 2 && dice.chance(10) ? 2 : dice.chance(75) ? 0 : 1;
      return {
        ...plain,
        cells: headings.map((_heading, column) => (column === place ? tick : null)),
        isMet: place === 0,
        isNotApplicable: place === 2,
        told: place === 1 ? [{ kind: 'gap', column: 1 }] : [],
      };
    },
    mistakes: [blankIn(headings.map((_, column) => column)), twoTicks([0, 1])],
  };
}

export const tickHeadings: readonly (readonly string[])[] = [
  ['Đạt', 'Chưa đạt'],
  ['Đạt', 'Không đạt'],
  ['Có', 'Không'],
  ['Đạt', 'Không đạt', 'Không áp dụng'],
  ['Có', 'Không', 'Không áp dụng'],
];

export const englishTickHeadings: readonly (readonly string[])[] = [
  ['Yes', 'No'],
  ['Yes', 'No', 'N/A'],
  ['Pass', 'Fail'],
];

/** A tick in the column of a level; all above the lowest are met, where there is a lowest that is not. */
export function inLevels(over: string | null, { headings, notMet }: LevelFamily, tick: string): Scale {
  return {
    name: `levels ${headings.join('|')}`,
    blocks:
      over === null ? headings.map((own) => ({ over: null, headings: [own] })) : [{ over, headings: [...headings] }],
    isOfPoints: false,
    hasMaxima: false,
    answer: (_, dice) => {
      const place = dice.between(0, headings.length - 1);
      const isLowest = place === notMet;
      return {
        ...plain,
        cells: headings.map((_heading, column) => (column === place ? tick : null)),
        isMet: notMet === null ? null : !isLowest,
        told: isLowest ? [{ kind: 'gap', column: place }] : [],
      };
    },
    mistakes: [
      blankIn(headings.map((_, column) => column)),
      ...(notMet === null ? [] : [twoTicks([notMet, notMet === 0 ? 1 : 0])]),
    ],
  };
}

interface LevelFamily {
  readonly headings: readonly string[];
  /** The column that is not met; null where none is said to be. */
  readonly notMet: number | null;
}

/** A tick under one of several figures, which are what it gives; behind them what does not apply. */
export function inFigureLevels(over: string | null, headings: readonly string[], tick: string): Scale {
  return {
    name: `figure levels ${headings.join('|')}`,
    blocks:
      over === null ? headings.map((own) => ({ over: null, headings: [own] })) : [{ over, headings: [...headings] }],
    isOfPoints: false,
    hasMaxima: false,
    answer: (_, dice) => {
      const place = dice.between(0, headings.length - 1);
      const figure = Number(headings[place]);
      const isApplicable = !Number.isNaN(figure);
      return {
        ...plain,
        cells: headings.map((_heading, column) => (column === place ? tick : null)),
        isMet: null,
        isNotApplicable: !isApplicable,
        points: isApplicable ? figure : null,
      };
    },
    mistakes: [blankIn(headings.map((_, column) => column)), twoTicks([0, 2])],
  };
}

export const figureLevels: readonly (readonly string[])[] = [
  ['4', '3', '2', '1', '0', 'Không phù hợp'],
  ['0', '1', '2', '3'],
  ['5', '4', '3', '2', '1'],
];

export const levelFamilies: readonly LevelFamily[] = [
  { headings: ['CĐ', 'Đ', 'K', 'T'], notMet: 0 },
  { headings: ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'], notMet: 3 },
  { headings: ['Mức 1', 'Mức 2', 'Mức 3'], notMet: null },
  { headings: ['Tốt', 'Khá', 'Trung bình', 'Yếu'], notMet: null },
];

/** Levels that stand on each other, each reached or denied in words. */
export function inCountedWords(headings: readonly string[]): Scale {
  return {
    name: `words under ${headings.join('|')}`,
    blocks: headings.map((own) => ({ over: null, headings: [own] })),
    isOfPoints: false,
    hasMaxima: false,
    answer: (_, dice) => {
      const reached = dice.between(0, headings.length);
      return {
        ...plain,
        cells: headings.map((_heading, place) => (place < reached ? 'Đạt' : 'Không đạt')),
        isMet: reached > 0,
        told: reached > 0 ? [] : [{ kind: 'gap', column: 0 }],
      };
    },
    mistakes: [blankIn(headings.map((_, column) => column)), unread(['để sau', '???'])],
  };
}

/** Levels in words, in one column. */
export function inLevelWords(heading: string, { words, isMet }: LevelWords): Scale {
  return {
    name: `level words ${words.join('|')}`,
    blocks: [{ over: null, headings: [heading] }],
    isOfPoints: false,
    hasMaxima: false,
    answer: (_, dice) => {
      const place = dice.between(0, words.length - 1);
      const own = isMet[place] ?? null;
      const told = own === false ? [{ kind: 'gap', column: 0 }] : [];
      return { ...plain, cells: [words[place] ?? ''], isMet: own, told };
    },
    mistakes: [blankIn([0]), unread(['Xem lại sau', '???'])],
  };
}

interface LevelWords {
  readonly words: readonly string[];
  /** Of each word; null where nothing calls it either. */
  readonly isMet: readonly (boolean | null)[];
}

export const levelWords: readonly LevelWords[] = [
  { words: ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'], isMet: [true, true, true, false] },
  { words: ['Tốt', 'Khá', 'TB', 'Yếu'], isMet: [null, null, null, null] },
  { words: ['C', 'NC', 'OBS'], isMet: [true, false, null] },
  { words: ['HTXS', 'HTT', 'HT', 'KHT'], isMet: [true, true, true, false] },
];

/** Points, beside the most that there may be. */
export function inPoints(
  maximumHeading: string,
  scoreHeading: string,
  verifiedHeading: string | null,
  isVerified = false,
): Scale {
  const headings = [maximumHeading, scoreHeading, ...(verifiedHeading === null ? [] : [verifiedHeading])];
  return {
    name: headings.length > 2 ? `points, verified column ${isVerified ? 'filled' : 'empty'}` : 'points',
    blocks: headings.map((own) => ({ over: null, headings: [own] })),
    isOfPoints: true,
    hasMaxima: true,
    answer: (maximum, dice) => {
      if (dice.chance(2))
        return { ...plain, cells: [maximum, dice.pick(['Không áp dụng', 'KAD'])], isMet: false, isNotApplicable: true };
      const lost = dice.pick([0, 0, 0.25, 0.5, 1, 1.5, 2]);
      const own = pointsOf(maximum, Math.max(0, maximum - lost));
      if (!isVerified || verifiedHeading === null) return own;
      const verified = Math.max(0, (own.points ?? 0) - dice.pick([0, 0, 0.5, 1]));
      return { ...own, cells: [...own.cells, verified] };
    },
    mistakes: [
      (answer) => ({ ...answer, ...plain, cells: [answer.cells[0] ?? null], told: [{ kind: 'blank', column: 1 }] }),
      (_, maximum, dice) => told(pointsOf(maximum, maximum + dice.pick([0.5, 1, 2])), 'above'),
      (_, maximum, dice) => ({ ...told(pointsOf(maximum, dice.pick([-1, -0.5])), 'negative'), isOpen: true }),
      (_, maximum) => ({
        ...plain,
        cells: [maximum, NOT_CALCULATED],
        isMet: false,
        isOpen: true,
        told: [{ kind: 'notCalculated', column: 'anywhere' }],
      }),
      (answer, maximum) => {
        const text = String(answer.points ?? 0).replace('.', ',');
        return told({ ...answer, cells: [maximum, text] }, 'textnum');
      },
      (_, maximum, dice) => ({
        ...plain,
        cells: [maximum, dice.pick(['chưa rõ', 'xem sau'])],
        isMet: false,
        isOpen: true,
        told: [{ kind: 'unread', column: 1 }],
      }),
      (_, maximum) => ({
        ...plain,
        cells: [maximum, { error: '#REF!' }],
        isMet: false,
        isOpen: true,
        told: [{ kind: 'formulaErr', column: 1 }],
      }),
    ],
  };
}

/** @returns points that were given, of so many */
function pointsOf(maximum: number | null, points: number): Answer {
  return { ...plain, cells: [maximum, points], isMet: maximum !== null && points >= maximum, points };
}

function told(answer: Answer, kind: string): Answer {
  return { ...answer, told: [{ kind, column: 1 }] };
}

function blankIn(columns: readonly number[]): Mistake {
  return () => ({
    ...plain,
    cells: columns.map(() => null),
    isMet: false,
    told: [{ kind: 'blank', column: columns.length > 1 ? 'any' : 0 }],
  });
}

function unread(words: readonly string[]): Mistake {
  return (_, _maximum, dice) => ({
    ...plain,
    cells: [dice.pick(words)],
    isMet: false,
    told: [{ kind: 'unread', column: 0 }],
  });
}

function twoTicks(columns: readonly number[]): Mistake {
  return ({ cells }) => {
    const tick = cells.find((cell) => cell !== null) ?? 'x';
    return {
      ...plain,
      cells: cells.map((_, column) => (columns.includes(column) ? tick : null)),
      isMet: false,
      told: [{ kind: 'twoTicks', column: 'any' }],
    };
  };
}
