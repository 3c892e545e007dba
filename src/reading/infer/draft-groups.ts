import type { AssessmentTable, TableRow } from '../assessment-table';
import { cellOfRow } from './cell-of-row';
import { criterionTree, hasLettersOnly, rowsOf, type CriterionNode, type NumberedRow } from './criterion-tree';
import type { InferenceNote } from './inference-note';
import { withLostZeros } from './restore-zero';

/** A group as the table has it, before its criteria have numbers that are the set's own. */
export interface DraftGroup {
  /** As over the criteria; null and "" where the table says nothing there. */
  readonly number: string | null;
  readonly title: string;
  readonly criteria: readonly DraftCriterion[];
}

export interface DraftCriterion extends NumberedRow {
  /** The rows with a number under it that are no criteria: they explain it. */
  readonly below: readonly TableRow[];
  /** What it consists of, where rows under it have points or results of their own. */
  readonly indicators: readonly DraftCriterion[];
}

export interface DraftGroups {
  readonly groups: readonly DraftGroup[];
  readonly notes: readonly InferenceNote[];
}

/**
 * Finds groups and criteria among a table's rows: groups from the rows of groups; where there are none, from the
 * criteria that stand over others.
 * @param isMeasured whether a row has a maximum or a result of its own, as criteria have
 */
export function draftGroups(table: AssessmentTable, isMeasured: (row: TableRow) => boolean): DraftGroups {
  const drafts = sectionsOf(table).map(({ heading, rows }) => {
    const numbered = withLostZeros(rows);
    const restored = numbered.filter(({ row, number }) => row.number !== number);
    const tree = criterionTree(numbered);
    const groups = heading === null ? groupsWithoutHeading(tree, isMeasured) : [groupUnder(heading, tree, isMeasured)];
    return {
      groups: groups.map(({ group }) => group).filter(({ criteria }) => criteria.length > 0),
      notes: [
        ...(heading !== null && rows.length === 0 ? [emptyGroup(heading)] : []),
        ...restored.map(({ row, number }) => zeroRestored(row, number)),
        ...groups.flatMap(({ notes }) => notes),
      ],
    };
  });
  return { groups: drafts.flatMap(({ groups }) => groups), notes: drafts.flatMap(({ notes }) => notes) };
}

interface Section {
  readonly heading: TableRow | null;
  readonly rows: readonly TableRow[];
}

function sectionsOf({ rows }: AssessmentTable): readonly Section[] {
  const sections: { heading: TableRow | null; rows: TableRow[] }[] = [{ heading: null, rows: [] }];
  for (const row of rows) {
    if (row.kind === 'group') sections.push({ heading: row, rows: [] });
    if (row.kind === 'criterion') sections.at(-1)?.rows.push(row);
  }
  return sections;
}

interface GroupWithNotes {
  readonly group: DraftGroup;
  readonly notes: readonly InferenceNote[];
}

type IsMeasured = (row: TableRow) => boolean;

function groupUnder(heading: TableRow, tree: readonly CriterionNode[], isMeasured: IsMeasured): GroupWithNotes {
  const found = tree.map((node) => criterionFrom(node, isMeasured));
  return {
    group: { number: heading.number, title: heading.title, criteria: found.flatMap(({ criteria }) => criteria) },
    notes: found.flatMap(({ notes }) => notes),
  };
}

/** A number over others is their group; those that stand over none are together in a group without a name. */
function groupsWithoutHeading(tree: readonly CriterionNode[], isMeasured: IsMeasured): readonly GroupWithNotes[] {
  const groups: GroupWithNotes[] = [];
  let nameless: CriterionNode[] = [];
  const closeNameless = () => {
    const leaves = nameless.map((node) => leavesOf(node, isMeasured));
    const criteria = leaves.flatMap((leaf) => leaf.criteria);
    groups.push({ group: { number: null, title: '', criteria }, notes: leaves.flatMap(({ notes }) => notes) });
    nameless = [];
  };
  for (const node of tree) {
    if (isCriterion(node, isMeasured)) nameless.push(node);
    else {
      closeNameless();
      groups.push(groupUnder({ ...node.row, number: node.number }, node.below, isMeasured));
    }
  }
  closeNameless();
  return groups;
}

interface Leaves {
  readonly criteria: readonly DraftCriterion[];
  readonly notes: readonly InferenceNote[];
}

/** What stands in a group over others that are measured is a criterion with these for indicators. */
function criterionFrom(node: CriterionNode, isMeasured: IsMeasured): Leaves {
  if (isCriterion(node, isMeasured)) return leavesOf(node, isMeasured);
  const leaves = node.below.map((inner) => leavesOf(inner, isMeasured));
  const indicators = leaves.flatMap(({ criteria }) => criteria);
  return {
    criteria: [{ row: node.row, number: node.number, below: [], indicators }],
    notes: leaves.flatMap(({ notes }) => notes),
  };
}

function leavesOf(node: CriterionNode, isMeasured: IsMeasured): Leaves {
  const { row, number, below } = node;
  if (isCriterion(node, isMeasured)) {
    const explaining = below.flatMap(rowsOf);
    const count = explaining.length;
    const note = { code: 'rows-below-left-out', cell: cellOfRow(row), number: number ?? '', count } as const;
    return { criteria: [{ row, number, below: explaining, indicators: [] }], notes: count === 0 ? [] : [note] };
  }
  const leaves = below.map((inner) => leavesOf(inner, isMeasured));
  return {
    criteria: leaves.flatMap(({ criteria }) => criteria),
    notes: [
      { code: 'heading-left-out', cell: cellOfRow(row), number: number ?? '', title: row.title },
      ...leaves.flatMap(({ notes }) => notes),
    ],
  };
}

/** What stands below figures with a maximum or a result of its own is the criterion; letters only explain. */
function isCriterion(node: CriterionNode, isMeasured: IsMeasured): boolean {
  if (hasLettersOnly(node)) return true;
  return isMeasured(node.row) && !node.below.flatMap(rowsOf).some(isMeasured);
}

function emptyGroup(heading: TableRow): InferenceNote {
  return { code: 'empty-group-left-out', cell: cellOfRow(heading), title: heading.title };
}

function zeroRestored(row: TableRow, number: string | null): InferenceNote {
  return { code: 'zero-restored', cell: cellOfRow(row), number: number ?? '' };
}
