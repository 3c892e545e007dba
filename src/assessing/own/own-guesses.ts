import { leavesOf } from '../../criteria/leaves';
import type { AssessmentTable, ColumnRole, LevelColumn } from '../../reading/assessment-table';
import type { PointsEffect } from '../../reading/outline/outline';
import type { CellPosition } from '../../workbook/address';
import type { Assessment } from '../assessment';
import type { AmountMeasure } from '../read-amount';
import { ownSetOf } from './own-set';
import { scaleMaximum } from './own-maximum';

/** Something that was read out of a sheet which is its own criteria set, for people to say whether it is so. */
export type OwnGuess =
  | { readonly code: 'columns'; readonly columns: readonly ReadColumn[] }
  | { readonly code: 'levels'; readonly levels: readonly LevelColumn[]; readonly isCumulative: boolean }
  /** The heading of the points says the highest level there is. */
  | { readonly code: 'highest-level'; readonly maximum: number }
  /** The sheet names larger criteria, each met where all of its contents are. */
  | { readonly code: 'larger-criteria'; readonly count: number; readonly contents: number }
  /** A bound that a criterion's own words name. */
  | { readonly code: 'bound'; readonly number: string; readonly cell: CellPosition; readonly measure: AmountMeasure }
  /** Points on top of the usual, or taken off. */
  | { readonly code: 'effect'; readonly effect: PointsEffect; readonly numbers: readonly string[] }
  | { readonly code: 'no-maximum'; readonly numbers: readonly string[] }
  | { readonly code: 'blank-is-not-met'; readonly rowCount: number; readonly cell: CellPosition }
  | { readonly code: 'rows-left-out'; readonly rowCount: number; readonly cell: CellPosition; readonly words: string };

export interface ReadColumn {
  readonly role: ColumnRole;
  readonly column: number;
}

/** What was guessed where a table is held against itself, from the table as a whole to its rows. */
export function ownGuesses(table: AssessmentTable, { findings }: Pick<Assessment, 'findings'>): readonly OwnGuess[] {
  const own = ownSetOf(table);
  if (own === null) return [];
  const { scale, columns } = table;
  const leaves = leavesOf(own.set);
  const highest = own.isScored ? scaleMaximum(table) : null;
  const numbersOf = (isMeant: (leaf: (typeof leaves)[number]) => boolean) =>
    leaves.filter(isMeant).map(({ number }) => number);
  const withoutMaximum = numbersOf(
    ({ measure, effect }) => measure.kind === 'points' && measure.maximum === undefined && effect === undefined,
  );
  return [
    { code: 'columns', columns: columns.map(({ role, column }) => ({ role, column })) },
    ...(scale === null ? [] : [{ code: 'levels', levels: scale.columns, isCumulative: scale.isCumulative } as const]),
    ...(highest === null ? [] : [{ code: 'highest-level', maximum: highest } as const]),
    ...(own.named === null
      ? []
      : [{ code: 'larger-criteria', count: own.named.length, contents: leaves.length } as const]),
    ...(['bonus', 'deduction'] as const).flatMap((effect): OwnGuess[] => {
      const numbers = numbersOf((leaf) => leaf.effect === effect);
      return numbers.length === 0 ? [] : [{ code: 'effect', effect, numbers }];
    }),
    ...(withoutMaximum.length === 0 ? [] : [{ code: 'no-maximum', numbers: withoutMaximum } as const]),
    ...findings.flatMap((finding): OwnGuess[] => {
      if (finding.cell === null) return [];
      if (finding.code === 'blank-is-not-met') {
        return [{ code: 'blank-is-not-met', rowCount: finding.rowCount, cell: finding.cell }];
      }
      return finding.code === 'row-left-out'
        ? [{ code: 'rows-left-out', rowCount: finding.rowCount, cell: finding.cell, words: finding.found }]
        : [];
    }),
    ...own.leaves.flatMap(({ node: { row }, leaf: { number, measure } }): OwnGuess[] => {
      const cell = row.cells.requirement?.position ?? row.cells.title?.position;
      return measure.kind === 'amount' && cell !== undefined ? [{ code: 'bound', number, cell, measure }] : [];
    }),
  ];
}
