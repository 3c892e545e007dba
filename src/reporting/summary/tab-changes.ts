import type { SheetPlan } from '../../workbook/sheet-plan';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';

/** What became of one of our tabs; rows are counted by what they say, wherever they stand. */
export interface TabChange {
  readonly name: string;
  readonly change:
    | { readonly kind: 'added' }
    | { readonly kind: 'rewritten'; readonly added: number; readonly removed: number; readonly updated: number };
}

/** @param before the tab as it stood, or null where it is new */
export function tabChange(name: string, before: SheetSnapshot | null, plan: SheetPlan): TabChange {
  if (before === null) return { name, change: { kind: 'added' } };
  const then = rowsOfSheet(before);
  const now = rowsOfPlan(plan);
  const removed = without(then, now);
  const added = without(now, then);
  const updated = pairs(removed, added);
  return {
    name,
    change: { kind: 'rewritten', added: added.length - updated, removed: removed.length - updated, updated },
  };
}

/** What a row says, and what it is about: an updated row says something else about the same. */
interface Row {
  readonly said: string;
  readonly about: string;
}

function rowsOfPlan({ cells }: SheetPlan): readonly Row[] {
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, column, content } of cells) {
    const values = rows.get(row) ?? new Map<number, CellValue>();
    values.set(column, typeof content === 'object' ? content.value : content);
    rows.set(row, values);
  }
  return [...rows].flatMap(([row, values]) => rowOf(row, [...values]));
}

function rowsOfSheet({ values }: SheetSnapshot): readonly Row[] {
  const rows: Row[] = [];
  values.forEach((cells, row) => {
    const found: [number, CellValue][] = [];
    cells?.forEach((value, column) => found.push([column, value ?? null]));
    rows.push(...rowOf(row, found));
  });
  return rows;
}

/** The running number in the first column is left out: it changes with every row above. */
function rowOf(row: number, cells: readonly (readonly [number, CellValue])[]): readonly Row[] {
  const known = cells
    .filter(([column, value]) => value !== null && value !== '' && !(column === 0 && typeof value === 'number'))
    .sort(([a], [b]) => a - b);
  if (known.length === 0) return [];
  const texts = known.flatMap(([, value]) => (typeof value === 'string' ? [value] : [])).slice(0, 2);
  return [
    {
      said: JSON.stringify(known.map(([column, value]) => [column, rounded(value)])),
      about: texts.length < 2 ? String(row) : JSON.stringify(texts),
    },
  ];
}

/** As programs differ in the last digit that they compute. */
function rounded(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

/** Those of the first rows that the others do not have, each counted as often as it stands there. */
function without(rows: readonly Row[], others: readonly Row[]): readonly Row[] {
  const left = new Map<string, number>();
  for (const { said } of others) left.set(said, (left.get(said) ?? 0) + 1);
  return rows.filter(({ said }) => {
    const count = left.get(said) ?? 0;
    left.set(said, count - 1);
    return count <= 0;
  });
}

function pairs(removed: readonly Row[], added: readonly Row[]): number {
  const about = new Map<string, number>();
  for (const row of removed) about.set(row.about, (about.get(row.about) ?? 0) + 1);
  return added.filter((row) => {
    const count = about.get(row.about) ?? 0;
    about.set(row.about, count - 1);
    return count > 0;
  }).length;
}
