import type { TableRow } from '../assessment-table';
import { isNumberedBelow } from '../row-number';

/** A row of a criterion with the rows that its number stands over: 1 over 1.1 and over a). */
export interface CriterionNode {
  readonly row: TableRow;
  readonly number: string | null;
  readonly below: readonly CriterionNode[];
}

/** A row with the number that it was meant to have. */
export interface NumberedRow {
  readonly row: TableRow;
  readonly number: string | null;
}

/**
 * Puts rows under each other as their numbers say. Letters stand below the figure before them; where none is before
 * them, they are criteria themselves.
 * @param rows those of one group, from top to bottom
 */
export function criterionTree(rows: readonly NumberedRow[]): readonly CriterionNode[] {
  const nodes: CriterionNode[] = [];
  for (let index = 0; index < rows.length;) {
    const own = rows[index];
    if (own === undefined) break;
    const following = rows.slice(index + 1);
    const next = following.findIndex(({ number }) => !isBelow(number, own.number));
    const below = next === -1 ? following : following.slice(0, next);
    nodes.push({ ...own, below: criterionTree(below) });
    index += 1 + below.length;
  }
  return nodes;
}

function isBelow(number: string | null, above: string | null): boolean {
  if (number === null || above === null) return false;
  return isNumberedBelow(number, above) || (LETTER.test(number) && !LETTER.test(above));
}

const LETTER = /^\p{L}$/u;

/** The node's own row and all rows below it. */
export function rowsOf({ row, below }: CriterionNode): readonly TableRow[] {
  return [row, ...below.flatMap(rowsOf)];
}

/** Whether only letters stand below: "a)" explains "1" or lists its parts. */
export function hasLettersOnly({ below }: CriterionNode): boolean {
  return below.every(({ number }) => number !== null && LETTER.test(number));
}
