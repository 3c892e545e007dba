import type { ColumnRole, TableCell, TableRow } from '../assessment-table';
import type { RowLabel } from './row-label';

/**
 * What a row is to the reckoning. A heading sums up what stands below it; a leaf is a criterion with a result, a tick or
 * points of its own; an option is one of the answers to choose from; an explanation has nothing to say of results.
 */
export type NodeKind = 'heading' | 'leaf' | 'option' | 'explanation';

/** Points beyond the usual: added on top, or taken off. */
export type PointsEffect = 'bonus' | 'deduction';

/** A row with what stands below it. */
export interface OutlineNode {
  /** Rows of one criterion that are printed over each other are one, with the cells of each. */
  readonly row: TableRow;
  readonly label: RowLabel | null;
  readonly title: string;
  readonly parent: OutlineNode | null;
  readonly children: readonly OutlineNode[];
  readonly kind: NodeKind;
  readonly effect: PointsEffect | null;
  /** It is called a deduction and looks like a criterion, and no sum of the sheet tells which it is. */
  readonly isEffectUnclear?: true;
}

/** A row of sums, of averages or of counts, and what it may be about. */
export interface SummaryRow {
  readonly row: TableRow;
  readonly title: string;
  /** The headings that are open where it stands, from the widest to the narrowest. */
  readonly within: readonly OutlineNode[];
  /** How many leaves stand above it. */
  readonly leavesAbove: number;
}

/** A table's rows as they stand under each other. */
export interface Outline {
  /** What stands below nothing else, from top to bottom. */
  readonly roots: readonly OutlineNode[];
  /** Every leaf, from top to bottom. */
  readonly leaves: readonly OutlineNode[];
  readonly summaries: readonly SummaryRow[];
  /** Rows that have something beside their words and are neither: told, and not counted. */
  readonly leftOut: readonly TableRow[];
  /** What everybody begins with, where all points are taken off it. */
  readonly startsFrom?: number;
}

export const concludingRoles: readonly ColumnRole[] = [
  'result',
  'met',
  'basicallyMet',
  'notMet',
  'notApplicable',
  'selfScore',
  'verifiedScore',
];

/** A cell that is the row's own: one merged from above belongs to the row where it begins. */
export function ownCell({ row, cells }: TableRow, role: ColumnRole): TableCell | null {
  const cell = cells[role];
  return cell !== undefined && cell.position.row >= row ? cell : null;
}

/** The node itself and all below it, from top to bottom. */
export function withAllBelow(node: OutlineNode): readonly OutlineNode[] {
  return [node, ...node.children.flatMap(withAllBelow)];
}

/** The leaves below a node, or the leaf itself. */
export function leavesUnder(node: OutlineNode): readonly OutlineNode[] {
  return node.kind === 'leaf' ? [node] : node.children.flatMap(leavesUnder);
}
