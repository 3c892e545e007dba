import type { Outline, OutlineNode } from '../../reading/outline/outline';
import { follows, placeOf } from '../../reading/outline/row-label';
import type { PlacedFinding } from '../finding';

/** @returns the numbers that stand twice in one list; a list that begins at 1 again is another one */
export function repeatedNumbers({ roots }: Outline): readonly PlacedFinding[] {
  return inList(roots);
}

function inList(siblings: readonly OutlineNode[]): readonly PlacedFinding[] {
  const firsts = new Map<string, OutlineNode>();
  const findings: PlacedFinding[] = [];
  let before: OutlineNode | null = null;
  for (const [place, node] of siblings.entries()) {
    findings.push(...inList(node.children));
    const { label } = node;
    if (label === null || label.style === 'dash' || label.style === 'box' || node.kind === 'explanation') continue;
    const key = `${label.style} ${label.path.join('.')}`;
    const first = firsts.get(key);
    const beginsAnew = placeOf(label) === 1 && before !== null && !goesOnFromTwice(before, node, siblings[place + 1]);
    const lostItsZero = isTenth(before, node);
    if (first !== undefined && !beginsAnew && !lostItsZero) {
      findings.push({
        code: 'criterion-duplicate',
        cell: (node.row.cells.number ?? node.row.cells.title)?.position ?? null,
        criterion: label.text,
        fix: null,
        firstRow: first.row.row,
        rowCount: 1,
      });
    } else if (beginsAnew) firsts.clear();
    firsts.set(key, node);
    before = node;
  }
  return findings;
}

/** After 1 and 1, 3 goes on with one list: where another one began, 2 would stand there. */
function goesOnFromTwice(before: OutlineNode, own: OutlineNode, next: OutlineNode | undefined): boolean {
  const labels = [before.label, own.label, next?.label ?? null];
  const [first, second, third] = labels.map((label) => (label === null ? null : placeOf(label)));
  const isOneList = labels.every((label) => label !== null && label.style === own.label?.style);
  return isOneList && first === 1 && second === 1 && third === 3;
}

/** 1.10 that Excel keeps as the figure 1.1. */
function isTenth(before: OutlineNode | null, { label, row }: OutlineNode): boolean {
  const isFigure = typeof row.cells.number?.value === 'number';
  if (!isFigure || label === null || before?.label === null || before === null) return false;
  const meant = { ...label, path: [...label.path.slice(0, -1), `${label.path.at(-1) ?? ''}0`] };
  return label.path.length > 1 && follows(before.label, meant);
}
