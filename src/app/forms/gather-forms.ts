import type { CriteriaSet } from '../../criteria/criteria-set';
import { criteriaOf } from '../../criteria/leaves';
import type { AssessedTable } from '../../reporting/assessed-table';
import { groupBy } from '../../reporting/group-by';
import { formRowsOf, matchRows, type FormRow } from './form-rows';

/** A table, and the file or the sheet that it is of. */
export interface PlacedTable<T extends AssessedTable> {
  readonly place: string;
  readonly table: T;
}

/** Tables with the same rows. */
interface Variant<T extends AssessedTable> {
  readonly key: string;
  /** As most of them have it; beside the rows' words and numbers, their headings and measures may differ. */
  readonly set: CriteriaSet;
  readonly rows: readonly FormRow[];
  readonly tables: readonly PlacedTable<T>[];
  readonly placeCount: number;
  /** How much its rows are those that the others have as well. */
  readonly support: number;
}

/** Tables of one form: most of their titles are alike. */
export interface GatheredForm<T extends AssessedTable> {
  /** What they are all held against: the form as most places have it. */
  readonly reference: CriteriaSet;
  readonly tables: readonly PlacedTable<T>[];
}

/** The part of the titles, in each of two forms, that must be alike. */
const SMALLEST_ALIKE = 0.6;

/**
 * Gathers tables that are their own criteria sets by form: titles tell, not numbers. What comes of it depends on the tables
 * alone, and not on their order.
 * @returns the forms, the one that most places have first
 */
export function gatherForms<T extends AssessedTable>(placed: readonly PlacedTable<T>[]): readonly GatheredForm<T>[] {
  const variants = variantsOf(placed);
  const byWords = new Map<string, number[]>();
  variants.forEach(({ rows }, index) => {
    for (const words of new Set(rows.map((row) => row.words))) {
      const having = byWords.get(words);
      if (having !== undefined) having.push(index);
      else if (words !== '') byWords.set(words, [index]);
    }
  });
  const free = new Set(variants.keys());
  const forms: GatheredForm<T>[] = [];
  variants.forEach((first, index) => {
    if (!free.delete(index)) return;
    const candidates = new Set(first.rows.flatMap(({ words }) => byWords.get(words) ?? []));
    const alike = [...candidates]
      .filter((other) => free.has(other))
      .sort((a, b) => a - b)
      .flatMap((other) => {
        const variant = variants[other];
        return variant !== undefined && areOneForm(variant.rows, first.rows) ? [{ other, variant }] : [];
      });
    for (const { other } of alike) free.delete(other);
    const tables = [first, ...alike.map(({ variant }) => variant)].flatMap((variant) => variant.tables);
    forms.push({ reference: referenceOf(first, tables), tables });
  });
  const sizeOf = ({ tables }: GatheredForm<T>) => new Set(tables.map(({ place }) => place)).size;
  return forms.sort((a, b) => sizeOf(b) - sizeOf(a) || compareTexts(a.reference.id, b.reference.id));
}

/** From what most places have on; what is left to tell two apart is what stands in them. */
function variantsOf<T extends AssessedTable>(placed: readonly PlacedTable<T>[]): readonly Variant<T>[] {
  const byKey = [...groupBy(placed, ({ table }) => variantKey(table.criteriaSet))];
  const counts = new Map<string, number>();
  const rowsBy = byKey.map(([key, tables]) => {
    const set = commonest(tables.map(({ table }) => table.criteriaSet));
    const rows = formRowsOf(set);
    for (const words of new Set(rows.map((row) => row.words))) {
      counts.set(words, (counts.get(words) ?? 0) + tables.length);
    }
    return { key, set, tables, rows };
  });
  return rowsBy
    .map(({ key, set, tables, rows }): Variant<T> => {
      const shared = rows.map(({ words }) => counts.get(words) ?? 0);
      const most = shared.reduce((highest, one) => Math.max(highest, one), 0);
      return {
        key,
        set,
        rows,
        tables,
        placeCount: new Set(tables.map(({ place }) => place)).size,
        support: shared.reduce((sum, one) => sum + 2 * one - most, 0),
      };
    })
    .sort((a, b) => b.placeCount - a.placeCount || b.support - a.support || compareTexts(a.key, b.key));
}

function variantKey(set: CriteriaSet): string {
  return [set.id, ...criteriaOf(set).map(({ number }) => number)].join('\n');
}

function areOneForm(own: readonly FormRow[], reference: readonly FormRow[]): boolean {
  const titled = (rows: readonly FormRow[]) => rows.filter(({ words }) => words !== '').length;
  const alike = matchRows(own, reference).filter(
    (pair, index) => pair !== null && reference[index]?.words !== '',
  ).length;
  return alike >= SMALLEST_ALIKE * Math.max(titled(own), titled(reference));
}

/** The set of the one, under the title that most of all have. */
function referenceOf<T extends AssessedTable>({ set }: Variant<T>, all: readonly PlacedTable<T>[]): CriteriaSet {
  const title = { vi: sharedTitle(all.map(({ table }) => table.criteriaSet.title.vi)) };
  return set.title.vi === title.vi ? set : { ...set, title };
}

/** @param sets those of one variant, of which there is at least one */
function commonest(sets: readonly CriteriaSet[]): CriteriaSet {
  const byContent = groupBy(sets, contentOf);
  const [best] = [...byContent].sort(([a, one], [b, other]) => other.length - one.length || compareTexts(a, b));
  const alike = best?.[1] ?? [];
  const [set] = [...alike].sort((a, b) => compareTexts(a.title.vi, b.title.vi));
  if (set === undefined) throw new RangeError('A variant has a table');
  return set;
}

/** Whatever it is called. */
function contentOf(set: CriteriaSet): string {
  const known = contents.get(set);
  if (known !== undefined) return known;
  const content = JSON.stringify({ ...set, title: null });
  contents.set(set, content);
  return content;
}

const contents = new WeakMap<CriteriaSet, string>();

/** So many words of every title are enough to be one. */
const FEWEST_SHARED_WORDS = 3;

/** The title that most have; where each names its unit in it, what they have in common. */
function sharedTitle(titles: readonly string[]): string {
  const [most = ['', []]] = [...groupBy(titles, (title) => title)].sort(
    ([a, one], [b, other]) => other.length - one.length || compareTexts(a, b),
  );
  const [title, having] = most;
  if (having.length * 2 > titles.length) return title;
  const words = [...new Set(titles)].map((one) => one.split(/\s+/));
  const before = sharedStart(words);
  const after = sharedStart(words.map((one) => one.slice(before.length).reverse())).reverse();
  return before.length + after.length < FEWEST_SHARED_WORDS ? title : [...before, '…', ...after].join(' ');
}

function sharedStart(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  const end = first.findIndex((word, index) => others.some((other) => other[index] !== word));
  return first.slice(0, end === -1 ? first.length : end);
}

/** By code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
