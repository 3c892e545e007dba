import { withAllBelow, type OutlineNode } from '../../reading/outline/outline';
import { POINTS, pointsIn } from '../../reading/infer/guesses/said-points';
import { cleanLines, foldCase } from '../../reading/vietnamese-text';
import { maximumOfLeaf } from './own-maximum';

/** Fewer answers are no ladder. */
const FEWEST_STEPS = 2;
/** Points for each of something, a part of them, or a limit: then others are possible as well. */
const OPEN =
  /(?:mỗi|cứ|trừ|cộng|tỷ lệ ?[*x×]|tỉ lệ ?[*x×]|tương ứng|tối đa|không quá|theo tỷ lệ|nhân với|\* ?điểm|x ?điểm|mức độ|từ \d+(?:[.,]\d+)? (?:đến|-) ?\d+(?:[.,]\d+)? điểm|per |each )/u;

/**
 * The only points that a criterion's own words give: "Họp 4 lần: 20 điểm; 3 lần: 15 điểm; còn lại: 0 điểm", or its answers
 * to choose from, each with its points.
 * @returns null where they leave other points possible
 */
export function saidLadder(node: OutlineNode, maximum: number | null): readonly number[] | null {
  if (maximum === null) return null;
  return ladderOfOptions(node, maximum) ?? ladderInWords(node, maximum);
}

/** Answers that add up to the maximum may be given together. */
function ladderOfOptions(node: OutlineNode, maximum: number): readonly number[] | null {
  const options = node.children.flatMap(withAllBelow).filter(({ kind }) => kind === 'option');
  const points = options.flatMap(({ row }) => maximumOfLeaf(row) ?? []);
  const sum = points.reduce((total, one) => total + one, 0);
  const isLadder = points.length >= FEWEST_STEPS && points.length === options.length && Math.max(...points) === maximum;
  return isLadder && sum > maximum ? sorted([0, ...points]) : null;
}

function ladderInWords({ row, title }: OutlineNode, maximum: number): readonly number[] | null {
  const lines = cleanLines(row.cells.method?.value ?? null);
  const text = (lines.length === 0 ? [title] : lines).map(inFoldedLines).join('\n');
  if (OPEN.test(text)) return null;
  const steps = text
    .split(/[;\n]|\.(?= |$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const points = steps
    .map((step) => STEP.exec(step)?.groups?.['points'])
    .map((figures) => (figures === undefined ? null : pointsIn(figures)));
  const known = points.filter((one) => one !== null);
  if (known.length < FEWEST_STEPS || known.length < points.length || Math.max(...known) !== maximum) return null;
  return known.includes(0) || /(?:còn lại|không|chưa|else|otherwise)/u.test(text) ? sorted([0, ...known]) : null;
}

/** "- Có: 10 điểm - Không: 0 điểm": what begins with a dash and a capital is a line of its own. */
function inFoldedLines(text: string): string {
  return foldCase(text.replace(/ [-–+] (?=\p{Lu})/gu, '\n'));
}

/** "3 lần: 15 điểm", "Có = 20 điểm", "không được 0 điểm". */
const STEP = new RegExp(String.raw`(?:[:=–-]|được|đạt|cho) ?${POINTS}`, 'u');

function sorted(points: readonly number[]): readonly number[] {
  return [...new Set(points)].sort((a, b) => a - b);
}
