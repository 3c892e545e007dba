import type { CriteriaSet, Criterion } from '../criteria/criteria-set';
import { criteriaOf, hasIndicators, leavesOf, leavesOfCriterion, numberedOf } from '../criteria/leaves';
import type { TableRow } from '../reading/assessment-table';
import { remembered } from '../reading/remembered';
import { cleanText, foldAccents } from '../reading/vietnamese-text';

/** Which row of a table holds which criterion, and the rows that hold none. */
export interface RowMatch {
  /** By the number of the criterion or indicator in the set. */
  readonly rows: ReadonlyMap<string, TableRow>;
  readonly duplicates: readonly DuplicateRow[];
  /** Rows numbered or named like criteria that the set does not have. */
  readonly unknown: readonly TableRow[];
}

export interface DuplicateRow {
  readonly row: TableRow;
  readonly number: string;
  /** The row that has the number already. */
  readonly first: TableRow;
  /** The number that belongs there, where the place between its neighbours leaves only one. */
  readonly meant: string | null;
}

/** @returns how many criteria have a row, of their own or of an indicator */
export function countMatched({ rows }: RowMatch, set: CriteriaSet): number {
  return criteriaOf(set).filter(
    (criterion) => rows.has(criterion.number) || leavesOfCriterion(criterion).some(({ number }) => rows.has(number)),
  ).length;
}

/**
 * Finds each criterion's row and each indicator's: by its number; where the sheet's numbers begin anew in every group, by its place, when
 * sheet and set are equally long, or by its title. Groups, sums and what stands below a criterion are no criteria.
 */
export function matchRows(tableRows: readonly TableRow[], set: CriteriaSet): RowMatch {
  const known = knownTables.get(tableRows) ?? listOf(tableRows);
  knownTables.set(tableRows, known);
  const match = known.matches.get(set) ?? matchOnce(known, set);
  known.matches.set(set, match);
  return match;
}

/** The criteria of a table and what heads them, and what was found in them. */
interface ListedRows {
  readonly listed: readonly TableRow[];
  readonly beginAnew: boolean;
  readonly matches: WeakMap<CriteriaSet, RowMatch>;
}

/** A table is held against each set that may be its own, and against that once more when it is assessed. */
const knownTables = new WeakMap<readonly TableRow[], ListedRows>();

/** Most rows of a long sheet only explain a criterion. */
function listOf(tableRows: readonly TableRow[]): ListedRows {
  const listed = tableRows.filter(({ kind }) => kind === 'criterion' || kind === 'group');
  return { listed, beginAnew: numbersBeginAnew(listed), matches: new WeakMap() };
}

function matchOnce({ listed, beginAnew }: ListedRows, set: CriteriaSet): RowMatch {
  if (beginAnew) {
    const numbered = numberedOf(set);
    const criterionRows = listed.filter(({ kind }) => kind === 'criterion');
    const inPlace = [numbered, leavesOf(set)].find(({ length }) => length === criterionRows.length);
    if (inPlace !== undefined) return byPlace(criterionRows, inPlace);
    if (numbered.every(({ title }) => title !== undefined)) return byTitle(criterionRows, numbered);
  }
  const { headings } = numbersOf(set);
  const isHeading = ({ kind, number }: TableRow) => kind === 'group' && number !== null && headings.has(number);
  return byNumber(
    listed.filter((row) => row.kind === 'criterion' || isHeading(row)),
    set,
  );
}

/** Whether two groups begin with the same number. */
function numbersBeginAnew(rows: readonly TableRow[]): boolean {
  const firsts = new Set<string>();
  let isFirst = true;
  for (const { kind, number } of rows) {
    if (kind === 'group') isFirst = true;
    if (kind !== 'criterion' || number === null || !isFirst) continue;
    if (firsts.has(number)) return true;
    firsts.add(number);
    isFirst = false;
  }
  return false;
}

function byPlace(leaves: readonly TableRow[], criteria: readonly Criterion[]): RowMatch {
  const rows = new Map<string, TableRow>();
  for (const [index, row] of leaves.entries()) {
    const criterion = criteria[index];
    if (criterion !== undefined) rows.set(criterion.number, row);
  }
  return { rows, duplicates: [], unknown: [] };
}

function byTitle(leaves: readonly TableRow[], criteria: readonly Criterion[]): RowMatch {
  const numbers = new Map(criteria.map(({ number, title }) => [comparableTitle(title?.vi ?? ''), number]));
  const rows = new Map<string, TableRow>();
  const unknown: TableRow[] = [];
  for (const row of leaves) {
    const number = numbers.get(comparableTitle(row.title));
    if (number === undefined || rows.has(number)) unknown.push(row);
    else rows.set(number, row);
  }
  return { rows, duplicates: [], unknown };
}

const comparableTitle = remembered((title) =>
  foldAccents(cleanText(title))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim(),
);

/** What is looked up of a set for every table that may be its own. */
interface SetNumbers {
  readonly numbers: readonly string[];
  readonly explained: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, number>;
  readonly parents: ReadonlySet<string>;
  readonly titled: ReadonlyMap<string, string>;
}

/** A folder of a thousand workbooks is held against the same few sets. */
const knownNumbers = new WeakMap<CriteriaSet, SetNumbers>();

function numbersOf(set: CriteriaSet): SetNumbers {
  const known = knownNumbers.get(set);
  if (known !== undefined) return known;
  const numbered = numberedOf(set);
  const numbers = numbered.map(({ number }) => number);
  const found: SetNumbers = {
    numbers,
    explained: new Set(leavesOf(set).map(({ number }) => number)),
    headings: new Set(numbered.filter(hasIndicators).map(({ number }) => number)),
    places: new Map(numbers.map((number, place) => [number, place])),
    parents: parentNumbers(set),
    titled: new Map(
      numbered.flatMap(({ number, title }) => (title === undefined ? [] : [[comparableTitle(title.vi), number]])),
    ),
  };
  knownNumbers.set(set, found);
  return found;
}

function byNumber(leaves: readonly TableRow[], set: CriteriaSet): RowMatch {
  const { numbers, explained, headings, places, parents, titled } = numbersOf(set);
  const rows = new Map<string, TableRow>();
  const repeated: { readonly row: TableRow; readonly number: string; readonly index: number }[] = [];
  const unknown: TableRow[] = [];
  let heading: string | null = null;
  for (const [index, row] of leaves.entries()) {
    const own = row.number ?? titled.get(comparableTitle(row.title)) ?? null;
    const number: string | null = own === null || places.has(own) ? own : belowHeading(own, heading, places);
    if (number !== null && headings.has(number)) heading = number;
    if (number === null) unknown.push(row);
    else if (!places.has(number)) {
      if (!parents.has(number) && !isBelow(number, explained)) unknown.push(row);
    } else if (rows.has(number)) repeated.push({ row, number, index });
    else rows.set(number, row);
  }
  const duplicates = repeated.flatMap(({ row, number, index }): DuplicateRow[] => {
    const first = rows.get(number);
    if (first === undefined) return [];
    const meant = numberBetween(leaves, index, numbers, places);
    const isOpen = meant !== null && !rows.has(meant);
    if (isOpen) rows.set(meant, row);
    if (isOpen && lostItsZero(row, meant)) return [];
    return [{ row, number, first, meant: isOpen ? meant : null }];
  });
  return { rows, duplicates, unknown };
}

/** "2" below the criterion 7 may be the indicator 7.2. */
function belowHeading(number: string, heading: string | null, places: SetNumbers['places']): string {
  if (heading === null) return number;
  const below = `${heading}.${number}`;
  return places.has(below) ? below : number;
}

/** 1.10 that Excel keeps as the figure 1.1. */
function lostItsZero({ number, cells }: TableRow, meant: string): boolean {
  return typeof cells.number?.value === 'number' && meant === `${number}0`;
}

/** The numbers of groups, and "1" where the set has "1.1": rows that carry sums. */
function parentNumbers(set: CriteriaSet): ReadonlySet<string> {
  const parents = new Set(set.groups.flatMap(({ number }) => (number === undefined ? [] : [number])));
  for (const { number } of numberedOf(set)) {
    const parts = number.split('.');
    for (let length = 1; length < parts.length; length++) parents.add(parts.slice(0, length).join('.'));
  }
  return parents;
}

/** "7.1" and "a" stand below a criterion and only explain it. */
function isBelow(number: string, explained: ReadonlySet<string>): boolean {
  for (let dot = number.indexOf('.'); dot !== -1; dot = number.indexOf('.', dot + 1)) {
    if (explained.has(number.slice(0, dot))) return true;
  }
  return /^\p{L}$/u.test(number);
}

/** The number that the set has between those of the rows above and below. */
function numberBetween(
  leaves: readonly TableRow[],
  index: number,
  numbers: readonly string[],
  places: ReadonlyMap<string, number>,
): string | null {
  const above = places.get(leaves[index - 1]?.number ?? '');
  if (above === undefined) return null;
  const below = places.get(leaves[index + 1]?.number ?? '');
  const isLast = leaves[index + 1] === undefined && above + 2 === numbers.length;
  return below === above + 2 || isLast ? (numbers[above + 1] ?? null) : null;
}
