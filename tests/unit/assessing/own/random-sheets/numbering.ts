import type { CellValue } from '../../../../../src/workbook/snapshot';

/** Where a row stands in its list, and what stands over it. */
export interface Place {
  /** From 1 on, in the list under one parent. */
  readonly place: number;
  /** From 1 on, over all lists of the level. */
  readonly running: number;
  /** The label of what it stands under; empty at the top. */
  readonly above: string;
}

type Label = (place: Place) => string;

/** How a form numbers its rows: a label for each level, the widest first. */
export interface Numbering {
  readonly name: string;
  readonly levels: readonly Label[];
  /** Whether Excel may keep them as figures. */
  readonly areFigures: boolean;
  /** Whether a row's own number is all that the rows of one list differ by. */
  readonly isCountable: boolean;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const parts = ['A', 'B', 'C', 'D', 'E', 'F'];
const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i'];
const families = ['ID.AM', 'PR.AC', 'DE.CM', 'RS.RP', 'RC.RP'];

const roman: Label = ({ place }) => romans[place - 1] ?? '';
const part: Label = ({ place }) => parts[place - 1] ?? '';
const number: Label = ({ place }) => String(place);
const running: Label = (place) => String(place.running);
const below: Label = ({ place, above }) => `${above}.${place}`;
const letter: Label = ({ place }) => `${letters[place - 1] ?? ''})`;
const dash: Label = () => '-';
const dotted =
  (label: Label): Label =>
  (place) =>
    `${label(place)}.`;

function numbering(name: string, levels: readonly Label[], traits: Partial<Numbering> = {}): Numbering {
  return { name, levels, areFigures: false, isCountable: true, ...traits };
}

export const numberings: readonly Numbering[] = [
  numbering('1', [number], { areFigures: true }),
  numbering('I, 1', [roman, number], { areFigures: true }),
  numbering('I, 1 running', [roman, running], { areFigures: true }),
  numbering('A, I, 1', [part, roman, number], { areFigures: true }),
  numbering('A, I, 1 running', [part, roman, running], { areFigures: true }),
  numbering('A, 1 running', [part, running], { areFigures: true }),
  numbering('1, 1.1', [number, below], { areFigures: true }),
  numbering('1., 1.1.', [dotted(number), ({ place, above }) => `${above}${place}.`]),
  numbering('1, 1.1, 1.1.1', [number, below, below], { areFigures: true }),
  numbering('I, 1, 1.1', [roman, running, below], { areFigures: true }),
  numbering('1, a)', [number, letter], { areFigures: true }),
  numbering('I, 1, a)', [roman, number, letter], { areFigures: true }),
  numbering('1, -', [number, dash], { areFigures: true, isCountable: false }),
  numbering('I, 1, -', [roman, running, dash], { areFigures: true, isCountable: false }),
  numbering('Tiêu chí 1', [({ place }) => `Tiêu chí ${place}`]),
  numbering('I, Tiêu chí 1', [roman, (place) => `Tiêu chí ${place.running}`]),
  numbering('A, A1, A1.1', [part, ({ place, above }) => `${above}${place}`, below]),
  numbering('A, A1', [part, ({ place, above }) => `${above}${place}`]),
  numbering('ID.AM, ID.AM-1', [({ place }) => families[place - 1] ?? '', ({ place, above }) => `${above}-${place}`]),
  numbering('none', [() => ''], { isCountable: false }),
];

/** @returns what stands in the cell; figures of two lists, such as 1.10, are kept as texts */
export function numberCell(label: string, areFigures: boolean): CellValue {
  if (label === '') return null;
  return areFigures && /^\d+(?:\.[1-9])?$/.test(label) ? Number(label) : label;
}
