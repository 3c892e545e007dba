import type { CriteriaSet, Leaf } from '../../criteria/criteria-set';
import { leavesOfCriterion } from '../../criteria/leaves';
import { areAlike } from '../../assessing/shared-words';
import { titleWords } from '../../assessing/title-words';

/** A row of a form that something is stated on, as far as it tells which row of another form it is. */
export interface FormRow {
  readonly leaf: Leaf;
  readonly number: string;
  readonly title: string;
  /** The title as it is compared; "" where there is none. */
  readonly words: string;
  /** What it stands under, as it is compared. */
  readonly group: string;
}

/** The rows of a set, in its order. */
export function formRowsOf(set: CriteriaSet): readonly FormRow[] {
  const known = rowsBySet.get(set);
  if (known !== undefined) return known;
  const rows = set.groups.flatMap((group) =>
    group.criteria.flatMap((criterion) =>
      leavesOfCriterion(criterion).map((leaf): FormRow => ({
        leaf,
        number: leaf.number,
        title: leaf.title?.vi ?? '',
        words: titleWords(leaf.title?.vi ?? ''),
        group: titleWords(group.title?.vi ?? ''),
      })),
    ),
  );
  rowsBySet.set(set, rows);
  return rows;
}

const rowsBySet = new WeakMap<CriteriaSet, readonly FormRow[]>();

/**
 * Finds the rows of one form in another: by their words, under the same heading first; by their numbers where words are
 * there twice, or are not there at all; and by both where a title was reworded.
 * @returns for each row of `reference` the index of the one of `own`, or null where it has none
 */
export function matchRows(own: readonly FormRow[], reference: readonly FormRow[]): readonly (number | null)[] {
  const matching = new Matching(own, reference);
  matching.pairAlone(({ words, group, number }) => (words === '' ? null : `${group}\n${words}\n${number}`));
  matching.pairAlone(({ words, group }) => (words === '' ? null : `${group}\n${words}`));
  matching.pairAlone(({ words, number }) => (words === '' ? null : `${words}\n${number}`));
  matching.pairNext();
  matching.pairAlone(({ words }) => (words === '' ? null : words));
  matching.pairAlone(({ group, number }) => `${group}\n${number}`, areOneReworded);
  matching.pairAlone(({ number }) => number, areOneReworded);
  return matching.pairs;
}

function areOneReworded(row: FormRow, other: FormRow): boolean {
  return row.words === '' || other.words === '' ? row.words === other.words : areAlike(row.title, other.title);
}

class Matching {
  readonly pairs: (number | null)[];
  private readonly used = new Set<number>();

  constructor(
    private readonly own: readonly FormRow[],
    private readonly reference: readonly FormRow[],
  ) {
    this.pairs = reference.map(() => null);
  }

  /** Pairs rows whose key stands as often in both forms, in their order. @param keyOf null for rows that are passed over */
  pairAlone(keyOf: (row: FormRow) => string | null, isOne: (row: FormRow, other: FormRow) => boolean = () => true) {
    const ownByKey = indicesBy(this.own, keyOf, (index) => this.used.has(index));
    const referenceByKey = indicesBy(this.reference, keyOf, (index) => this.pairs[index] !== null);
    for (const [key, indices] of referenceByKey) {
      const others = ownByKey.get(key) ?? [];
      if (others.length !== indices.length) continue;
      indices.forEach((index, place) => this.pair(index, others[place], isOne));
    }
  }

  /** Of rows that stand several times, the one behind a row that is known. */
  pairNext() {
    this.reference.forEach((row, index) => {
      if (index === 0 || this.pairs[index] !== null || row.words === '') return;
      const before = this.pairs[index - 1];
      const next = before === null || before === undefined ? undefined : before + 1;
      this.pair(index, next, (one, other) => one.words === other.words);
    });
  }

  private pair(index: number, other: number | undefined, isOne: (row: FormRow, other: FormRow) => boolean) {
    if (other === undefined || this.used.has(other)) return;
    const [row, otherRow] = [this.reference[index], this.own[other]];
    if (row === undefined || otherRow === undefined || !isOne(row, otherRow)) return;
    this.pairs[index] = other;
    this.used.add(other);
  }
}

function indicesBy(
  rows: readonly FormRow[],
  keyOf: (row: FormRow) => string | null,
  isPaired: (index: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = isPaired(index) ? null : keyOf(row);
    if (key === null) return;
    const indices = byKey.get(key);
    if (indices === undefined) byKey.set(key, [index]);
    else indices.push(index);
  });
  return byKey;
}
