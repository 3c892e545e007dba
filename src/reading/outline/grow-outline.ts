import type { AssessmentTable, TableRow } from '../assessment-table';
import { lastOf, lastPlaceOf } from '../last-of';
import { isTick } from '../result-words';
import { isSumOfPage } from '../row-kinds';
import { cleanText } from '../vietnamese-text';
import { areAnswers } from './choices';
import { ownCell, type NodeKind, type PointsEffect } from './outline';
import { effectInWords } from './points-effect';
import { isUncalculated, printedRows, SAME_POINTS, scoreIn, type PrintedRow } from './printed-rows';
import {
  ANSWER,
  ANSWER_RANK,
  follows,
  HEADING_RANK,
  isHeadingStyle,
  isNarrow,
  isWide,
  placeOf,
  UNLABELLED_RANK,
  type RowLabel,
} from './row-label';

/** A node while the tree grows. */
export interface GrowingNode {
  printed: PrintedRow;
  readonly label: RowLabel | null;
  readonly title: string;
  readonly style: string;
  readonly rank: number;
  readonly parent: GrowingNode | null;
  readonly children: GrowingNode[];
  kind: NodeKind;
  effect: PointsEffect | null;
  /** Whether what stands below it are answers to choose from. */
  isChoice: boolean;
  /** Whether no sum tells what its points do, though its name says that they are taken off. */
  isEffectUnclear: boolean;
}

export interface GrownSummary {
  readonly printed: PrintedRow;
  /** The nodes that were open, from the widest to the narrowest. */
  readonly open: readonly GrowingNode[];
  /** How many nodes stand above it. */
  readonly nodesAbove: number;
}

export interface GrownOutline {
  readonly roots: readonly GrowingNode[];
  /** From top to bottom. */
  readonly nodes: readonly GrowingNode[];
  readonly summaries: readonly GrownSummary[];
  readonly leftOut: readonly TableRow[];
}

/**
 * Puts a table's rows under each other. A label whose style is open already goes on with its own list; a new style stands
 * below what is open, or ends it where it usually stands above. What has no label stands where its neighbours do.
 */
export function growOutline(table: AssessmentTable): GrownOutline {
  const { rows, leftOut } = printedRows(table);
  const grown = new Growth(rows);
  return { roots: grown.roots, nodes: grown.nodes, summaries: grown.summaries, leftOut };
}

const HEADING = 'heading';
export const NAME = 'name';
const UNLABELLED = 'unlabelled';
/** Merged names stand above their contents, whatever these are numbered with. */
const NAME_RANK = 2.4;

class Growth {
  readonly roots: GrowingNode[] = [];
  readonly nodes: GrowingNode[] = [];
  readonly summaries: GrownSummary[] = [];
  /** From the widest to the narrowest. */
  private readonly open: GrowingNode[] = [];
  /** Of part letters, roman numerals and named parts the order in which they first stand tells which is wider. */
  private readonly wideStyles: string[] = [];

  /** Of the last sum that is numbered as groups are: "A. Tổng điểm đạt được (I+II)". */
  private summaryLabel: RowLabel | null = null;

  /** Whether anything but rows without labels stands below the last sum. */
  private isLabelledSinceSum = false;

  /** Rows whose numbers begin anew, and number the answers to a criterion. */
  private readonly answers = new Set<PrintedRow>();

  constructor(private readonly rows: readonly PrintedRow[]) {
    for (const [index, printed] of rows.entries()) {
      if (printed.isSummary) {
        this.summaries.push({ printed, open: [...this.open], nodesAbove: this.nodes.length });
        if (isSumOfPage(printed.title)) continue;
        this.summaryLabel = printed.label ?? this.summaryLabel;
        this.isLabelledSinceSum = false;
        this.closeCriterion();
        continue;
      }
      if (printed.opens !== null) this.openName(printed, printed.opens);
      this.place(printed, index);
    }
  }

  /** Nothing stands below a criterion any more once it is summed up. */
  private closeCriterion(): void {
    const place = lastPlaceOf(this.open, hasOwnContent);
    const isCriterion = this.open[place]?.children.some(hasContentWithin) === false;
    if (isCriterion) this.open.length = place;
  }

  private openName(printed: PrintedRow, { label, title }: NonNullable<PrintedRow['opens']>): void {
    while (this.open.some(({ style }) => style === NAME)) this.open.pop();
    const empty: PrintedRow = { ...printed, row: { ...printed.row, cells: {} }, isStated: false, maximum: null };
    this.add(empty, { label, title, style: NAME, rank: NAME_RANK });
  }

  private place(printed: PrintedRow, index: number): void {
    const { title } = printed;
    if (printed.label === null) {
      const isUnderName = this.open.some(({ style }) => style === NAME);
      const looksSo = printed.looksLikeHeading && !printed.isUnanswered && this.headsFollowing(index);
      const isHeading = !isUnderName && (looksSo || this.sumsUpFollowing(index));
      if (isHeading) this.placeHeading(printed, index);
      else this.placeUnlabelled(printed, index);
      return;
    }
    const isHeadingLine = this.isHeadingLine(printed, index);
    if (!this.answers.has(printed)) this.findAnswers(index);
    if (this.answers.has(printed)) {
      while (this.open.at(-1)?.style === ANSWER) this.open.pop();
      this.add(printed, { label: printed.label, title, style: ANSWER, rank: ANSWER_RANK });
      return;
    }
    const label = this.settled(printed.label);
    const style = isHeadingLine ? `${HEADING}:${label.style}` : label.style;
    if (isHeadingLine) {
      this.closeForHeading(style, index);
      this.add(printed, { label, title, style, rank: HEADING_RANK });
      return;
    }
    if (this.goesOnFromSummary(label)) this.open.length = 0;
    else this.closeFor(label, style, index);
    this.add(printed, { label, title, style, rank: this.rankOf(label) });
  }

  /** Numbers that begin at 1 below a criterion may number its answers, where its own figures say so. */
  private findAnswers(index: number): void {
    const { label } = this.rows[index] ?? {};
    const criterion = this.open.at(-1);
    if (label?.style !== 'path:1' || placeOf(label) !== 1 || !criterion || isHeadingStyle(criterion.style)) return;
    const rest = this.rows.slice(index);
    const sign = signOf(rest[0]);
    const end = rest.findIndex(
      (row, place) =>
        row.isSummary ||
        (row.maximum === null && row.row.cells.maximumScore?.value !== 0) ||
        row.label?.style !== label.style ||
        placeOf(row.label) !== place + 1 ||
        signOf(row) !== sign,
    );
    const run = end === -1 ? rest : rest.slice(0, end);
    for (let length = run.length; length > 1; length -= 1) {
      const some = run.slice(0, length);
      if (!areAnswers(criterion.printed, some)) continue;
      for (const row of some) this.answers.add(row);
      return;
    }
  }

  /** What is numbered after a sum of all stands beside that, and below nothing that it sums up. */
  private goesOnFromSummary(label: RowLabel): boolean {
    const before = this.summaryLabel;
    if (before === null || before.style !== label.style || !isWide(label.style) || !follows(before, label))
      return false;
    this.summaryLabel = label;
    return true;
  }

  /**
   * "2. Fire Protection" in the numbers' column, before rows that are numbered from 1 on or go on from those above it: a
   * heading, whatever its number.
   */
  private isHeadingLine(printed: PrintedRow, index: number): boolean {
    const { label, row, isStated, maximum } = printed;
    if (label === null || isStated || maximum !== null || !label.style.startsWith('path:1')) return false;
    const hasTitleCell =
      row.cells.title !== undefined && row.cells.title.value !== null && row.cells.title.value !== '';
    const next = this.rows[index + 1]?.label ?? null;
    if (next === null || next.style !== label.style || (hasTitleCell && row.cells.number !== undefined)) return false;
    return placeOf(next) === 1 || this.goesOnOver(label, next);
  }

  /** "2. Shine" between the items 2 and 3: what comes next goes on from the item before, and not from the heading. */
  private goesOnOver(heading: RowLabel, next: RowLabel): boolean {
    const before = lastOf(this.nodes, ({ style }) => style === next.style)?.label ?? null;
    return before !== null && follows(before, next) && heading.rest !== '';
  }

  /** I after H is a letter, C after B too; alone they are numerals. */
  private settled(label: RowLabel): RowLabel {
    const { otherwise } = label;
    if (otherwise === null) return label;
    const lastLabel = (style: string) => lastOf(this.nodes, (node) => node.style === style)?.label ?? null;
    const [asIs, asOther] = [lastLabel(label.style), lastLabel(otherwise.style)];
    if (asIs !== null && follows(asIs, label)) return label;
    if (asOther !== null && follows(asOther, otherwise)) return otherwise;
    if (asIs !== null && placeOf(label) === 1) return label;
    return /^(?:I|V|X|i)/u.test(label.text) && !(asIs === null && label.text === 'V') ? label : otherwise;
  }

  private rankOf(label: RowLabel): number {
    const { style, rank } = label;
    if (!isWide(style)) return rank;
    if (!this.wideStyles.includes(style)) this.wideStyles.push(style);
    const usual = Math.min(rank, HEADING_RANK);
    const wider = this.wideStyles.slice(0, this.wideStyles.indexOf(style));
    const isBelowAll = wider.every((other) => this.open.some((node) => node.style === other) || this.hasBeen(other));
    return wider.length > 0 && isBelowAll ? 1 + this.wideStyles.indexOf(style) / 10 : usual;
  }

  private hasBeen(style: string): boolean {
    return this.nodes.some((node) => node.style === style);
  }

  private closeFor(label: RowLabel, style: string, index: number): void {
    const { open } = this;
    if (label.path.length > 1) {
      const above = lastPlaceOf(open, (node) => node.label !== null && isAbove(node.label, label));
      if (above !== -1) {
        open.length = above + 1;
        return;
      }
      const list = open.findIndex((node) => node.style === style);
      if (list !== -1) {
        open.length = list;
        return;
      }
      this.closeFrom(label);
      this.closeOthersParents(label, index);
      return;
    }
    const lists = open.flatMap((node, index) => (node.style === style ? [index] : []));
    const list = lastOf(lists, (index) => {
      const before = open[index]?.label ?? null;
      return before !== null && follows(before, label);
    });
    const narrowest = lists.at(-1);
    const isRestartBelow =
      placeOf(label) === 1 && narrowest !== undefined && this.isBelowLongerPath(narrowest) && list === undefined;
    if (isRestartBelow) return;
    if (list !== undefined || narrowest !== undefined) open.length = list ?? narrowest ?? open.length;
    else this.closeFrom(label);
  }

  /** Where the row 1.3 is missing, 1.3.1 stands beside 1.2, and below it only where its figures are a part of those. */
  private closeOthersParents(label: RowLabel, index: number): void {
    for (let last = this.open.at(-1); last !== undefined && this.isOthersParent(last, label, index);) {
      this.open.pop();
      last = this.open.at(-1);
    }
  }

  private isOthersParent({ label: above, printed }: GrowingNode, own: RowLabel, index: number): boolean {
    const isPath = above !== null && /^(?:path|code):/u.test(above.style) && !isAbove(above, own);
    if (!isPath || !(printed.isStated || printed.maximum !== null)) return false;
    const rest = this.rows.slice(index);
    const end = rest.findIndex((row) => row.label?.style !== own.style);
    const maxima = (end === -1 ? rest : rest.slice(0, end)).map(({ maximum }) => maximum ?? 0);
    return Math.abs(maxima.reduce((sum, one) => sum + one, 0) - (printed.maximum ?? -1)) > SAME_POINTS;
  }

  /** Under 1.1 the numbers may begin at 1 again. */
  private isBelowLongerPath(list: number): boolean {
    const last = this.open.at(-1);
    return (
      this.open.length > list + 1 &&
      last?.label !== null &&
      (last?.label.path.length ?? 0) > 1 &&
      last?.printed.isStated === false
    );
  }

  private closeFrom(label: RowLabel): void {
    const rank = this.rankOf(label);
    while ((this.open.at(-1)?.rank ?? -1) >= rank) this.open.pop();
  }

  /** Whether a row with nothing but words heads those that follow it. */
  private headsFollowing(index: number): boolean {
    const next = this.rows[index + 1];
    if (next === undefined || next.isSummary) return false;
    const { row } = this.rows[index] ?? next;
    if (row.kind === 'group') return true;
    if (next.label === null) return next.isStated || next.maximum !== null || index === 0;
    if (next.label.style === 'box' || next.label.style === 'dash' || next.label.style === 'letter') return false;
    return next.isStated || next.maximum !== null || placeOf(next.label) === 1 || index === 0;
  }

  /** Whether a row with a maximum and without a label heads the numbered rows that follow, whose maxima come to its own. */
  private sumsUpFollowing(index: number): boolean {
    const maximum = this.rows[index]?.maximum ?? null;
    const first = this.rows[index + 1]?.label ?? null;
    if (maximum === null || first === null || first.style === 'box') return false;
    let [sum, count] = [0, 0];
    for (const { label, maximum: part, isSummary } of this.rows.slice(index + 1)) {
      if (label === null || isSummary || label.rank < first.rank) break;
      if (label.style !== first.style) continue;
      sum += part ?? 0;
      count += 1;
    }
    return count > 1 && Math.abs(sum - maximum) < SAME_POINTS;
  }

  /** A heading without a label stands where the rows that it heads stand: before 1.1.2 below 1.1, else where they have stood so far. */
  private closeForHeading(style: string, index: number): void {
    const { open } = this;
    const next = this.rows[index + 1]?.label ?? null;
    const above = next === null ? -1 : lastPlaceOf(open, (node) => node.label !== null && isAbove(node.label, next));
    if (above !== -1) {
      open.length = above + 1;
      return;
    }
    const same = open.findIndex((node) => node.style === style);
    if (same !== -1) {
      open.length = same;
      return;
    }
    const list = next === null ? -1 : open.findIndex((node) => node.style === next.style);
    if (list !== -1) open.length = list;
    else while ((open.at(-1)?.rank ?? -1) >= HEADING_RANK) open.pop();
  }

  private placeHeading(printed: PrintedRow, index: number): void {
    this.closeForHeading(HEADING, index);
    this.add(printed, { label: null, title: printed.title, style: HEADING, rank: HEADING_RANK });
  }

  /** Beside the criterion before it, or below the heading before it. */
  private placeUnlabelled(printed: PrintedRow, index: number): void {
    const { open } = this;
    const isUnderName = open.some(({ style }) => style === NAME);
    if (!isUnderName && this.standsBelowSum()) open.length = 0;
    if (printed.isStated || printed.maximum !== null || isEntry(printed, isUnderName)) {
      while (isOptionStyle(open.at(-1)) || open.at(-1)?.style === UNLABELLED) open.pop();
      if (effectInWords(printed.title) !== null) this.closeExplanations();
      const last = open.at(-1);
      if (last !== undefined && !this.headsUnlabelled(last, index)) open.pop();
    }
    this.add(printed, { label: null, title: printed.title, style: UNLABELLED, rank: UNLABELLED_RANK });
  }

  /** Extra points stand beside a criterion, and below none of the lines that explain it. */
  private closeExplanations(): void {
    const { open } = this;
    const isExplained = (node: GrowingNode | undefined) => node !== undefined && hasOwnContent(node);
    const isLine = (node: GrowingNode | undefined) =>
      node !== undefined && isNarrow(node.style) && !hasStatementWithin(node);
    while (isLine(open.at(-1)) && open.slice(0, -1).some(isExplained)) open.pop();
  }

  /** Whether nothing but rows without labels stands between a row and the sum above it, which ends what it sums up. */
  private standsBelowSum(): boolean {
    const sum = this.summaries.at(-1);
    if (sum === undefined || this.isLabelledSinceSum || isSumOfPage(sum.printed.title)) return false;
    return scoreIn(sum.printed.row) !== null || isUncalculated(sum.printed.row);
  }

  private headsUnlabelled(last: GrowingNode, index: number): boolean {
    if (last.style === NAME || last.style === HEADING) return true;
    if (!hasOwnContent(last)) return !isTickedBeside(last);
    if (last.children.some((child) => child.style === UNLABELLED && hasOwnContent(child))) return true;
    if (this.areAnswered(last, index)) return true;
    if (last.children.length > 0) return false;
    return isWide(last.style) || this.areParts(last, index);
  }

  /** Whether the maxima of the rows without labels that follow come to that of the row before them. */
  private areParts({ printed: { maximum } }: GrowingNode, index: number): boolean {
    let [sum, count] = [0, 0];
    for (const { label, maximum: part, isSummary } of this.rows.slice(index)) {
      if (label !== null || isSummary || part === null) break;
      sum += part;
      count += 1;
    }
    return count > 1 && maximum !== null && Math.abs(sum - maximum) < SAME_POINTS;
  }

  /** Whether the rows without labels that follow are the answers to the row before them. */
  private areAnswered({ printed, children }: GrowingNode, index: number): boolean {
    const rest = this.rows.slice(index);
    const end = rest.findIndex(({ label, isSummary }) => label !== null || isSummary);
    const run = end === -1 ? rest : rest.slice(0, end);
    return children.every(({ style }) => style === UNLABELLED) && areAnswers(printed, run);
  }

  private add(printed: PrintedRow, own: Pick<GrowingNode, 'label' | 'title' | 'style' | 'rank'>): void {
    const parent = this.open.at(-1) ?? null;
    const node: GrowingNode = {
      printed,
      ...own,
      parent,
      children: [],
      kind: 'explanation',
      effect: null,
      isChoice: false,
      isEffectUnclear: false,
    };
    (parent?.children ?? this.roots).push(node);
    this.nodes.push(node);
    if (own.style !== UNLABELLED) this.isLabelledSinceSum = true;
    this.open.push(node);
  }
}

/** What parts a number from its words: "1)" and "1" are two lists. */
function signOf(printed: PrintedRow | undefined): string {
  const text = cleanText(printed?.row.cells.number?.value ?? null);
  return /[^\d\s]$/u.exec(text)?.[0] ?? '';
}

/** Without a label, what stands under a merged name or has evidence of its own is on the list all the same. */
export function isEntry({ row, title, isUnanswered }: PrintedRow, isUnderName: boolean): boolean {
  if (isUnanswered) return true;
  const hasEvidence = cleanText(ownCell(row, 'evidence')?.value ?? null) !== '';
  return (isUnderName || hasEvidence) && /^\p{Lu}/u.test(title);
}

function isOptionStyle(node: GrowingNode | undefined): boolean {
  return node?.style === 'box';
}

function hasOwnContent({ printed }: GrowingNode): boolean {
  return printed.isStated || printed.maximum !== null;
}

/** A tick that went astray among the notes answers the row all the same. */
function isTickedBeside({ printed: { row } }: GrowingNode): boolean {
  return (['note', 'evidence'] as const).some((role) => {
    const cell = ownCell(row, role);
    return cell !== null && cleanText(cell.value).length === 1 && isTick(cell.value);
  });
}

function hasContentWithin(node: GrowingNode): boolean {
  return hasOwnContent(node) || node.children.some(hasContentWithin);
}

function hasStatementWithin({ printed, children }: GrowingNode): boolean {
  return printed.isStated || children.some(hasStatementWithin);
}

/** 1 stands above 1.2, ID above ID.AM-1, and A above A1; I above I.7. */
function isAbove({ path: above }: RowLabel, { path: own }: RowLabel): boolean {
  return above.length < own.length && above.every((part, index) => part === own[index]);
}
