import type { AssessmentTable, ColumnRole, TableCell, TableRow } from '../../reading/assessment-table';
import { ownCell, type Outline, type OutlineNode } from '../../reading/outline/outline';
import type { ColumnDecimals } from '../../reading/values/column-decimals';
import { foldCase } from '../../reading/vietnamese-text';
import type { PlacedFinding } from '../finding';
import { figureIn } from './own-figures';
import { checkSums } from './own-sums';

/** Figures that nobody gives for a criterion: they are added up in other ways, or not at all. */
const OF_NO_POINTS =
  /tỷ lệ|tỉ lệ|%|phần trăm|percent|share|trung bình|bình quân|(?<!\p{L})tb(?!\p{L})|average|mean|hệ số|trọng số|weight|chênh lệch|còn thiếu|difference|gap|xếp (?:hạng|thứ)|rank/u;

/** Points above their maximum are mistakes where they are few; where many are, the column holds something else. */
const FEW_OF = 3;

/**
 * Holds the points of a further appraiser, which count for nothing here, against their maxima, and the figures that sum
 * them up against that column's own. Nothing is told of a column that has no points for some criterion, or whose figures
 * are mostly no sums.
 */
export function checkOtherPoints(
  outline: Outline,
  { columns, unread = [] }: Pick<AssessmentTable, 'columns' | 'unread'>,
  decimalsOf: ColumnDecimals,
): readonly PlacedFinding[] {
  const hasMaximum = columns.some(({ role }) => role === 'maximumScore');
  const roles = new Set<ColumnRole>(hasMaximum ? ['maximumScore', 'selfScore'] : ['selfScore']);
  return unread.flatMap(({ text, points = [] }) => {
    if (OF_NO_POINTS.test(foldCase(text))) return [];
    const cells = new Map(points.map((cell) => [cell.position.row, cell]));
    const ofOthers = withPoints(outline, cells);
    const above = ofOthers.leaves.flatMap(aboveMaximum);
    if (!ofOthers.leaves.every(({ row }) => hasPoints(row)) || above.length * FEW_OF > points.length) return [];
    const findings = checkSums(ofOthers, roles, decimalsOf).filter(({ cell }) => cell !== null && isIn(points, cell));
    const sums = points.length - ofOthers.leaves.length;
    return [...above, ...(sums > 1 && findings.length * 2 > sums ? [] : findings)];
  });
}

function isIn(cells: readonly TableCell[], { row, column }: TableCell['position']): boolean {
  return cells.some(({ position }) => position.row === row && position.column === column);
}

function hasPoints(row: TableRow): boolean {
  return figureIn(ownCell(row, 'selfScore'), null).kind === 'number';
}

function aboveMaximum({ row, effect, label }: OutlineNode): readonly PlacedFinding[] {
  const cell = ownCell(row, 'selfScore');
  const [points, most] = [cell, ownCell(row, 'maximumScore')].map((own) => figureIn(own, null));
  if (cell === null || effect !== null || points?.kind !== 'number' || most?.kind !== 'number') return [];
  if (points.value <= most.value) return [];
  const criterion = label?.text ?? null;
  const amounts = { found: points.value, maximum: most.value };
  return [{ code: 'score-above-maximum', cell: cell.position, criterion, fix: null, ...amounts }];
}

/** The same outline with a further column's cells in place of the unit's own points. */
function withPoints(outline: Outline, cells: ReadonlyMap<number, TableCell>): Outline {
  const nodes = new Map<OutlineNode, OutlineNode>();
  const rowWith = (row: TableRow): TableRow => {
    // A name that is merged over its contents has no cells, and the first of these has its row.
    const points = Object.keys(row.cells).length === 0 ? undefined : cells.get(row.row);
    const others = { ...row.cells };
    delete others.selfScore;
    delete others.verifiedScore;
    return { ...row, cells: points === undefined ? others : { ...others, selfScore: points } };
  };
  const nodeWith = (node: OutlineNode, parent: OutlineNode | null): OutlineNode => {
    const children: OutlineNode[] = [];
    const own: OutlineNode = { ...node, row: rowWith(node.row), parent, children };
    nodes.set(node, own);
    children.push(...node.children.map((child) => nodeWith(child, own)));
    return own;
  };
  const roots = outline.roots.map((root) => nodeWith(root, null));
  const known = (all: readonly OutlineNode[]) => all.flatMap((node) => nodes.get(node) ?? []);
  return {
    ...outline,
    roots,
    leaves: known(outline.leaves),
    summaries: outline.summaries.map((summary) => ({
      ...summary,
      row: rowWith(summary.row),
      within: known(summary.within),
    })),
  };
}
