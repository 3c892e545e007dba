import type { Outline, OutlineNode } from '../../reading/outline/outline';
import { follows, placeOf } from '../../reading/outline/row-label';
import type { AssessmentTable, ColumnRole } from '../../reading/assessment-table';
import { matchUnitHeading } from '../../reading/matrix/unit-words';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import type { PlacedFinding } from '../finding';

/**
 * @returns the numbers that stand twice in one list; a list that begins at 1 again is another one, and units that are
 *   ranked may share a place: 79, 79, 81
 */
export function repeatedNumbers({ roots }: Outline, { columns }: AssessmentTable): readonly PlacedFinding[] {
  const headingOf = (role: ColumnRole) => columns.find((column) => column.role === role)?.header ?? '';
  if (RANK.test(foldCase(headingOf('number')))) return [];
  const areUnits = matchUnitHeading(headingOf('title')) !== null;
  const sharesPlace: Neighbours = (before, own, next) =>
    (areUnits || !/\p{L}/u.test(own.row.title)) && leavesPlaceOut(own, next) && haveTheSame(before, own);
  return [...inList(roots, sharesPlace), ...repeatedAcross(roots)];
}

/** Numbers that go on from group to group: after 3 in one, 3 and 5 in the next are one list in which 4 was meant. */
function repeatedAcross(siblings: readonly OutlineNode[]): readonly PlacedFinding[] {
  return siblings.flatMap((group, place): readonly PlacedFinding[] => {
    const below = repeatedAcross(group.children);
    const before = siblings[place - 1]?.children.filter(({ label }) => label !== null).at(-1);
    const [first, second] = group.children;
    const [last, own, next] = [before?.label, first?.label, second?.label];
    if (before === undefined || first === undefined || !last || !own || !next) return below;
    const isOneList = [last, own, next].every(({ style }) => style === 'path:1');
    const number = placeOf(own);
    const isTwice = isOneList && number !== 1 && number === placeOf(last) && placeOf(next) === (number ?? 0) + 2;
    return isTwice ? [repeated(first, own.text, before), ...below] : below;
  });
}

function repeated(node: OutlineNode, criterion: string, first: OutlineNode): PlacedFinding {
  return {
    code: 'criterion-duplicate',
    cell: (node.row.cells.number ?? node.row.cells.title)?.position ?? null,
    criterion,
    fix: null,
    firstRow: first.row.row,
    rowCount: 1,
  };
}

const RANK = /(?:^|\s)hạng$|^rank$/u;

type Neighbours = (before: OutlineNode, own: OutlineNode, next: OutlineNode | undefined) => boolean;

/** After 79 and 79 the next place is 81; 80 would say that one of the two is a slip. */
function leavesPlaceOut({ label }: OutlineNode, next: OutlineNode | undefined): boolean {
  const [own, third] = [label, next?.label ?? null].map((one) => (one === null ? null : placeOf(one)));
  return own != null && third !== own + 1;
}

/** What was reached, by which places are given. */
const reached: readonly ColumnRole[] = ['maximumScore', 'selfScore', 'verifiedScore', 'amount', 'result'];

function haveTheSame(before: OutlineNode, own: OutlineNode): boolean {
  const said = [before, own].map(({ row: { cells } }) => reached.map((role) => cleanText(cells[role]?.value ?? null)));
  const [first, second] = said.map((texts) => texts.join('\n'));
  return first === second && (first ?? '').trim() !== '';
}

function inList(siblings: readonly OutlineNode[], isTie: Neighbours): readonly PlacedFinding[] {
  const firsts = new Map<string, OutlineNode>();
  const findings: PlacedFinding[] = [];
  let before: OutlineNode | null = null;
  for (const [place, node] of siblings.entries()) {
    findings.push(...inList(node.children, isTie));
    const { label } = node;
    if (label === null || label.style === 'dash' || label.style === 'box' || node.kind === 'explanation') continue;
    const key = `${label.style} ${label.path.join('.')}`;
    const first = firsts.get(key);
    const beginsAnew = placeOf(label) === 1 && before !== null && !goesOnFromTwice(before, node, siblings[place + 1]);
    const lostItsZero = isTenth(before, node);
    const isShared = before !== null && before === first && isTie(before, node, siblings[place + 1]);
    if (first !== undefined && !beginsAnew && !lostItsZero && !isShared) {
      findings.push(repeated(node, label.text, first));
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
