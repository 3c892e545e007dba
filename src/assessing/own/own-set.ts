import {
  CRITERIA_FORMAT_VERSION,
  type CriteriaGroup,
  type CriteriaSet,
  type Criterion,
  type Leaf,
  type Measure,
} from '../../criteria/criteria-set';
import type { AssessmentTable, TableRow } from '../../reading/assessment-table';
import { isOfPoints } from '../../reading/outline/printed-rows';
import { outlineOf } from '../../reading/outline/outline-of';
import { ownCell, type Outline, type OutlineNode } from '../../reading/outline/outline';
import { isRateOfTimes } from '../../reading/outline/points-effect';
import { cleanText, foldAccents, foldCase } from '../../reading/vietnamese-text';
import { maximumBeside, maximumOfLeaf, scaleMaximum } from './own-maximum';
import { plannedBound, statedBound } from './own-bound';
import { countsBelow, statedCounts } from './own-counts';
import { rowsOfTicks } from './amounts-beside-ticks';

/** A criterion that a table itself has, with the row that it stands on. */
export interface OwnLeaf {
  readonly node: OutlineNode;
  /** Unique in the table: the row's own number, with that of what it stands under where it begins anew. */
  readonly leaf: Leaf;
}

/** What a table is held against where no set of criteria is known for it: itself. */
export interface OwnSet {
  readonly set: CriteriaSet;
  readonly outline: Outline;
  readonly leaves: readonly OwnLeaf[];
  /** Whether its criteria give points. */
  readonly isScored: boolean;
  /**
   * Where the sheet numbers and names larger criteria beside the contents that are judged: those, each with its contents.
   * Null where the contents are what is counted.
   */
  readonly named: readonly NamedCriterion[] | null;
}

export interface NamedCriterion {
  readonly node: OutlineNode;
  readonly number: string;
  readonly parts: readonly OwnLeaf[];
}

/** What the ids of such sets begin with: no set of a file or of ours is called so. */
const ID_PREFIX = 'theo-bieu';

/** Whether a set is a table's own. */
export function isOwnSet({ id }: Pick<CriteriaSet, 'id'>): boolean {
  return id.startsWith(`${ID_PREFIX}-`);
}

/**
 * Takes a table for its own criteria set: every row with a result, a tick or points is a criterion, measured as its words
 * and its columns say. No conclusion is made up, and nothing is required that the sheet does not ask for.
 * @returns null where no row is a criterion
 */
export function ownSetOf(table: AssessmentTable): OwnSet | null {
  const totals = countsBelow(table).flatMap(({ total }) => total ?? []);
  const counted = totals.join(' ');
  const known = ownSets.get(table.rows);
  if (known?.counted === counted) return known.own;
  const own = ownSetOnce(table, totals);
  ownSets.set(table.rows, { own, counted });
  return own;
}

/** Beside what was found how many criteria the lines below had counted. */
const ownSets = new WeakMap<readonly TableRow[], { readonly own: OwnSet | null; readonly counted: string }>();

function ownSetOnce(table: AssessmentTable, totals: readonly number[]): OwnSet | null {
  const outline = outlineOf({ ...table, rows: rowsOfTicks(table) });
  const isScored = isOfPoints(table);
  const numbers = uniqueNumbers(outline);
  const whole = scaleMaximum(table);
  const beside = maximumBeside(table, outline.leaves);
  const leaves = outline.leaves.map((node, index): OwnLeaf => ({
    node,
    leaf: leafOf(node, numbers[index] ?? '', table, isScored, beside(node) ?? whole),
  }));
  const named = isScored || countsContents(outline, totals, leaves.length) ? null : namedCriteria(leaves, table);
  const [first, ...others] = named === null ? groupsOf(leaves) : groupsOfNamed(named);
  if (first === undefined) return null;
  const title = table.title ?? table.sheetName;
  const set: CriteriaSet = {
    version: CRITERIA_FORMAT_VERSION,
    id: idOf(leaves),
    title: { vi: title },
    isExample: false,
    legalBasis: null,
    validity: {},
    groups: [first, ...others],
    recognition: [],
  };
  return { set, outline, leaves, isScored, named };
}

/** The sheet's own count says of how many: "Tổng số chỉ tiêu đạt: 7/10". */
function countsContents(outline: Outline, below: readonly number[], contents: number): boolean {
  return statedCounts(outline).some(({ total }) => total === contents) || below.includes(contents);
}

/** A heading such as "Tên tiêu chí" calls what stands under it the criteria, unless each of their contents has a code. */
const NAMES_CRITERIA = /(?:tiêu chí|chỉ tiêu|criteri)/u;

function namedCriteria(leaves: readonly OwnLeaf[], { columns }: AssessmentTable): readonly NamedCriterion[] | null {
  const heading = columns.find(({ role }) => role === 'parentTitle')?.header ?? '';
  if (!NAMES_CRITERIA.test(foldCase(heading)) || leaves.every(hasCode)) return null;
  const named: { readonly node: OutlineNode; readonly number: string; readonly parts: OwnLeaf[] }[] = [];
  for (const own of leaves) {
    const { parent } = own.node;
    if (parent?.label === null || parent === null) return null;
    const last = named.at(-1);
    if (last?.node === parent) last.parts.push(own);
    else named.push({ node: parent, number: parent.label.text, parts: [own] });
  }
  const numbers = new Set([...named.map(({ number }) => number), ...leaves.map(({ leaf }) => leaf.number)]);
  return numbers.size === named.length + leaves.length ? named : null;
}

/** In the column of the numbers, which beside merged names has those of the criteria elsewhere. */
function hasCode({ node }: OwnLeaf): boolean {
  return isLongPath(node) && cleanText(ownCell(node.row, 'number')?.value ?? null) !== '';
}

function groupsOfNamed(named: readonly NamedCriterion[]): readonly CriteriaGroup[] {
  const criteria = named.flatMap(({ node, number, parts }): Criterion[] => {
    const [first, ...others] = parts.map(({ leaf }) => leaf);
    return first === undefined
      ? []
      : [{ number, ...(node.title === '' ? {} : { title: { vi: node.title } }), indicators: [first, ...others] }];
  });
  return criteria.length === 0 ? [] : [{ criteria }];
}

/** The same words and numbers give the same id, whatever is filled in, so that forms alike are known to be. */
function idOf(leaves: readonly OwnLeaf[]): string {
  const words = leaves.map(({ leaf: { number, title } }) => `${number} ${foldAccents(cleanText(title?.vi ?? ''))}`);
  let hash = 0xcbf29ce484222325n;
  for (const letter of words.join('\n')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return `${ID_PREFIX}-${hash.toString(36)}`;
}

function leafOf(
  node: OutlineNode,
  number: string,
  table: AssessmentTable,
  isScored: boolean,
  whole: number | null,
): Leaf {
  const { title, effect, row } = node;
  const printed = isScored ? (maximumOfLeaf(row) ?? (effect === null ? whole : null)) : null;
  const maximum = printed !== null && effect === 'deduction' && isRateOfTimes(printed, title) ? null : printed;
  const givesPoints = isScored && (maximum !== null || !isJudgedOnly(row, table));
  const measure: Measure = givesPoints
    ? pointsOf(maximum)
    : (plannedBound(node, table) ?? statedBound(node) ?? { kind: 'judged' });
  return {
    number,
    ...(title === '' ? {} : { title: { vi: title } }),
    measure,
    evidence: row.cells.evidence === undefined ? 'none' : 'optional',
    ...(givesPoints && effect !== null ? { effect } : {}),
  };
}

function pointsOf(maximum: number | null): Measure {
  return maximum === null ? { kind: 'points' } : { kind: 'points', maximum: Math.abs(maximum) };
}

/** A row without points that says its result in words, among others with points. */
function isJudgedOnly({ cells }: TableRow, { columns }: AssessmentTable): boolean {
  const hasScore = [cells.selfScore, cells.verifiedScore].some((cell) => cleanText(cell?.value ?? null) !== '');
  const isSaid = cleanText(cells.result?.value ?? null) !== '';
  return !hasScore && isSaid && columns.some(({ role }) => role === 'maximumScore');
}

/** By what stands over them at the widest; those under nothing are together without a name. */
function groupsOf(leaves: readonly OwnLeaf[]): readonly CriteriaGroup[] {
  const groups: { readonly root: OutlineNode | null; readonly criteria: Leaf[] }[] = [];
  const used = new Set<string>();
  for (const { node, leaf } of leaves) {
    const root = node.parent === null ? null : widestOf(node);
    const last = groups.at(-1);
    if (last !== undefined && last.root === root) last.criteria.push(leaf);
    else groups.push({ root, criteria: [leaf] });
  }
  return groups.map(({ root, criteria }): CriteriaGroup => {
    const label = root?.label?.text ?? '';
    const isFree = label !== '' && !used.has(label) && !criteria.some(({ number }) => number === label);
    if (isFree) used.add(label);
    return {
      ...(isFree ? { number: label } : {}),
      ...(root === null || root.title === '' ? {} : { title: { vi: root.title } }),
      criteria,
    };
  });
}

function widestOf(node: OutlineNode): OutlineNode {
  return node.parent === null ? node : widestOf(node.parent);
}

/**
 * A number for every leaf that no other has. Where lists begin anew, the number of what they stand under comes before; a
 * number that is twice in one list is told apart by a sign, and a row without one by those of its neighbours.
 */
function uniqueNumbers({ leaves, roots }: Outline): readonly string[] {
  // In a matrix with a row to a unit, rows are no places.
  const besideEachOther = leaves.length > 1 && leaves.every(({ row }) => row.row === leaves[0]?.row.row) ? roots : [];
  const own = leaves.map((node) => numberOf(node));
  const counts = countOf(own);
  const withParents = leaves.map((node, index) => {
    const number = own[index] ?? '';
    return (counts.get(number) ?? 0) > 1 || number === '' ? underParents(node, number, besideEachOther) : number;
  });
  const taken = new Set<string>();
  const tries = new Map<string, number>();
  return withParents.map((number, index) => {
    const base = number === '' ? String(index + 1) : number;
    let unique = base;
    let again = tries.get(base) ?? 2;
    for (; taken.has(unique); again++) unique = `${base} (${again})`;
    tries.set(base, again);
    taken.add(unique);
    return unique;
  });
}

function numberOf({ label }: OutlineNode): string {
  return label === null || isSign(label.style) ? '' : label.text;
}

function isSign(style: string): boolean {
  return style === 'dash' || style === 'box';
}

/** "II.1" for the 1 under II; a dash or nothing is its place under its parent. */
function underParents(node: OutlineNode, number: string, roots: readonly OutlineNode[]): string {
  const place = number === '' ? String(placeAmong(node, roots)) : number;
  const { parent } = node;
  if (parent === null) return number === '' && hasNumbers(node) && roots.length === 0 ? `+${place}` : place;
  const above = numberOf(parent) === '' ? underParents(parent, '', roots) : numberOf(parent);
  return isLongPath(parent) || parent.parent === null
    ? `${above}.${place}`
    : `${underParents(parent, above, roots)}.${place}`;
}

/** "1.2" is known without what stands over it. */
function isLongPath({ label }: OutlineNode): boolean {
  return (label?.path.length ?? 0) > 1;
}

/** @param roots those that stand beside each other; what has no parent among others goes by its row */
function placeAmong({ parent, row }: OutlineNode, roots: readonly OutlineNode[]): number {
  const siblings = parent?.children ?? roots;
  const place = siblings.findIndex((sibling) => sibling.row === row);
  return place === -1 ? row.row + 1 : place + 1;
}

function hasNumbers({ row }: OutlineNode): boolean {
  return row.cells.number !== undefined;
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
