import { withAllBelow, type OutlineNode } from '../../reading/outline/outline';
import { POINTS, pointsIn } from '../../reading/infer/guesses/said-points';
import { foldCase } from '../../reading/vietnamese-text';

/** Points at the end of an answer, and nothing of how often they are given. */
const AT_END = new RegExp(String.raw`(?:[:=(–-]|được|đạt) ?${POINTS}\)?[.;]?$`, 'u');
const TICKED = /^(?:[☑☒■]|\[ ?[xv✓] ?\])$/iu;

/**
 * @returns the points of the one answer that is ticked among those with a box, "☑ Từ 50 %: 3 điểm"; null where none or
 *   several are, or where some answer has no points
 */
export function pointsOfTicked(node: OutlineNode): number | null {
  const answers = node.children.flatMap(withAllBelow).filter(({ label }) => label?.style === 'box');
  const points = answers.map(({ title }) => pointsIn(AT_END.exec(foldCase(title))?.groups?.['points']));
  const ticked = points.filter((_, index) => TICKED.test(answers[index]?.label?.text ?? ''));
  const [only = null] = ticked;
  return ticked.length === 1 && answers.length > 1 && !points.includes(null) ? only : null;
}
