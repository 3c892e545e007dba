import type { ColumnRole } from '../assessment-table';
import { cleanText } from '../vietnamese-text';
import type { GrowingNode } from './grow-outline';
import { ownCell } from './outline';
import { effectInWords } from './points-effect';
import { joined, SAME_POINTS, scoreIn, type PrintedRow } from './printed-rows';
import { isHeadingStyle, isNarrow } from './row-label';

/** Fewer rows are no answers to choose from. */
const FEWEST_ANSWERS = 2;

/**
 * Whether rows are the answers to a criterion, of which one is chosen, and no parts of it: together they give more than
 * the criterion can have, and nobody has given points for two of them.
 * @param criterion the row that they stand under
 */
export function areAnswers(criterion: PrintedRow, rows: readonly PrintedRow[]): boolean {
  const { maximum } = criterion;
  const maxima = rows.flatMap((row) => row.maximum ?? []);
  if (maximum === null || maxima.length < FEWEST_ANSWERS || !isOneChosen(rows)) return false;
  const sum = maxima.reduce((all, one) => all + one, 0);
  if (sum < maximum + SAME_POINTS || rows.some(({ title }) => effectInWords(title) !== null)) return false;
  const chosen = rows.filter(({ isStated }) => isStated);
  const isMostOne = Math.abs(Math.max(...maxima) - maximum) < SAME_POINTS;
  if (!criterion.isStated) return isMostOne || (chosen.length > 0 && isLadder(maxima));
  const given = chosen.filter(({ row }) => scoreIn(row) !== null);
  return given.length > 0 ? given.every((row) => isSamePoints(row, criterion)) : isMostOne;
}

/** Fewer than so many that only come down may be parts of which one has a wrong maximum. */
const FEWEST_STEPS = 3;

function isLadder(maxima: readonly number[]): boolean {
  return maxima.length >= FEWEST_STEPS && maxima.every((one, index) => index === 0 || one < (maxima[index - 1] ?? 0));
}

const scoreRoles: readonly ColumnRole[] = ['selfScore', 'verifiedScore'];

/** The unit chooses one, and whoever verifies that may choose another. */
function isOneChosen(rows: readonly PrintedRow[]): boolean {
  return scoreRoles.every(
    (role) => rows.filter(({ row }) => cleanText(ownCell(row, role)?.value ?? null) !== '').length <= 1,
  );
}

function isSamePoints(one: PrintedRow, other: PrintedRow): boolean {
  const [own, others] = [scoreIn(one.row), scoreIn(other.row)];
  return own !== null && others !== null && Math.abs(own - others) < SAME_POINTS;
}

/** Whether a criterion with points has rows below it of which none has any, whatever these are numbered with. */
function hasNonePoints({ printed, style, children }: GrowingNode): boolean {
  const isAnswer = (child: GrowingNode) => scoreIn(child.printed.row) === null && child.children.length === 0;
  return scoreIn(printed.row) !== null && !isHeadingStyle(style) && children.every(isAnswer);
}

/** Where a criterion alone has a maximum, points beside one of its lines are its own. */
function hasPointsBelow({ printed, style, children }: GrowingNode): boolean {
  const rows = children.map((child) => child.printed);
  return (
    printed.maximum !== null &&
    !printed.isStated &&
    !isHeadingStyle(style) &&
    rows.some(({ isStated }) => isStated) &&
    isOneChosen(rows) &&
    children.every((child) => isNarrow(child.style) && child.children.length === 0 && child.printed.maximum === null)
  );
}

/** Gives a criterion what stands beside the one of its answers that was chosen. */
export function settleChoices(nodes: readonly GrowingNode[]): void {
  for (const node of nodes) {
    const rows = node.children.map(({ printed }) => printed);
    const isBelow = node.children.every(({ style }) => isNarrow(style)) || hasNonePoints(node);
    const isChoice = isBelow && areAnswers(node.printed, rows);
    if (!isChoice && !hasPointsBelow(node)) continue;
    node.isChoice = true;
    const hasPoints = scoreIn(node.printed.row) !== null;
    for (const child of node.children) {
      if (!child.printed.isStated) continue;
      if (!hasPoints) node.printed = joined(node.printed, child.printed.row, true);
      child.printed = { ...child.printed, isStated: false, isJudged: false };
    }
  }
}
