import type { RuleMeasure } from '../criteria/measure';
import type { TableCell, TableRow } from '../reading/assessment-table';
import { cleanText, foldAccents } from '../reading/vietnamese-text';
import type { RowsBelow } from './rows-below';

type Input = RuleMeasure['inputs'][number];

/**
 * Finds the cells that state a rule's inputs where each has a row of its own under the criterion.
 * @returns by the inputs' names; null where the rule's inputs stand elsewhere, or one of them has no row
 */
export function inputCellsBelow(
  row: TableRow,
  { inputs, inputRows }: RuleMeasure,
  rowsBelow: RowsBelow,
): ReadonlyMap<string, TableCell> | null {
  if (inputRows === undefined) return null;
  const below = rowsBelow(row);
  const found = inputs.map((input, place) => (inputRows === 'inOrder' ? below[place] : rowNamed(input, below)));
  const cells = found.map((own) => ownCell(own));
  const named = inputs.flatMap(({ name }, place): [string, TableCell][] => {
    const cell = cells[place];
    return cell === undefined ? [] : [[name, cell]];
  });
  return named.length === inputs.length && new Set(found).size === found.length ? new Map(named) : null;
}

/** A cell that is merged with the criterion's own is the criterion's. */
function ownCell(row: TableRow | undefined): TableCell | undefined {
  const cell = row?.cells.result;
  return cell?.position.row === row?.row ? cell : undefined;
}

/** The row with the input's title, else the only one whose words hold it, else the one that is numbered as it is named. */
function rowNamed({ name, title }: Input, rows: readonly TableRow[]): TableRow | undefined {
  const sought = comparable(title.vi);
  const [holding, ...others] = rows.filter((row) => comparable(row.title).includes(sought));
  return (
    rows.find((row) => comparable(row.title) === sought) ??
    (others.length === 0 ? holding : undefined) ??
    rows.find(({ number }) => number === name)
  );
}

function comparable(title: string): string {
  return foldAccents(cleanText(title))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
