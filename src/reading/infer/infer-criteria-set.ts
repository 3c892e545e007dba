import {
  CRITERIA_FORMAT_VERSION,
  type CriteriaGroup,
  type CriteriaSet,
  type Criterion,
  type Measure,
} from '../../criteria/criteria-set';
import { isCellError } from '../../workbook/snapshot';
import type { AssessmentTable, ColumnRole, TableRow } from '../assessment-table';
import { parseResult } from '../result-words';
import { cleanText } from '../vietnamese-text';
import { cellOfRow } from './cell-of-row';
import { draftGroups } from './draft-groups';
import type { InferenceNote } from './inference-note';
import { maximumPoints, type MaximumOf } from './maximum-points';
import { withOwnNumbers, type NumberedCriterion, type NumberedGroup } from './set-numbers';

export interface InferredCriteriaSet {
  /** Without a legal basis and without conclusions: a table does not tell them. */
  readonly set: CriteriaSet;
  /** What was guessed or left out, first of the whole table, then from top to bottom. */
  readonly notes: readonly InferenceNote[];
}

/** The columns of what was concluded on a criterion. */
const concludingRoles: readonly ColumnRole[] = [
  'result',
  'met',
  'basicallyMet',
  'notMet',
  'selfScore',
  'verifiedScore',
];

/**
 * Reads a criteria set out of a table: its groups, its criteria with their numbers and titles, and the points that each
 * may have. What the table does not say is not made up.
 * @param id the set's id, as the schema wants it
 * @returns null where no row is a criterion
 */
export function inferCriteriaSet(table: AssessmentTable, id: string): InferredCriteriaSet | null {
  const roles = new Set(table.columns.map(({ role }) => role));
  const maximumOf = maximumPoints(table);
  const isMeasured = (row: TableRow) =>
    roles.has('maximumScore')
      ? maximumOf(row) !== null
      : concludingRoles.some((role) => cleanText(row.cells[role]?.value ?? null) !== '');
  const drafts = draftGroups(table, isMeasured);
  const numbered = withOwnNumbers(drafts.groups);
  const [first, ...others] = numbered.groups.map((group) => groupOf(group, roles, maximumOf));
  if (first === undefined) return null;
  const title = table.title ?? table.sheetName;
  return {
    set: {
      version: CRITERIA_FORMAT_VERSION,
      id,
      title: { vi: title },
      isExample: false,
      legalBasis: null,
      validity: {},
      groups: [first, ...others],
      recognition: [],
    },
    notes: fromTopToBottom([
      { code: 'title-taken', from: table.title === null ? 'sheet' : 'table', title },
      ...columnNotes(roles),
      ...leftOutRows(table),
      ...drafts.notes,
      ...numbered.notes,
      ...numbered.groups.flatMap(({ criteria }) => criteria.flatMap((row) => criterionNotes(row, roles, maximumOf))),
    ]),
  };
}

type Roles = ReadonlySet<ColumnRole>;

function groupOf({ number, title, criteria }: NumberedGroup, roles: Roles, maximumOf: MaximumOf): CriteriaGroup {
  return {
    ...(number === null ? {} : { number }),
    ...(title === '' ? {} : { title: { vi: title } }),
    criteria: criteria.map((own) => criterionOf(own, roles, maximumOf)),
  };
}

function criterionOf({ row, number }: NumberedCriterion, roles: Roles, maximumOf: MaximumOf): Criterion {
  return {
    number,
    ...(row.title === '' ? {} : { title: { vi: row.title } }),
    measure: measureOf(row, maximumOf),
    evidence: roles.has('evidence') ? 'optional' : 'none',
  };
}

function measureOf(row: TableRow, maximumOf: MaximumOf): Measure {
  const maximum = maximumOf(row);
  return maximum === null ? { kind: 'judged' } : { kind: 'points', maximum };
}

function columnNotes(roles: Roles): readonly InferenceNote[] {
  const hasScores = roles.has('selfScore') || roles.has('verifiedScore');
  return hasScores && !roles.has('maximumScore') ? [{ code: 'no-maximum-column' }] : [];
}

function leftOutRows({ rows, columns, area }: AssessmentTable): readonly InferenceNote[] {
  const column = columns.find(({ role }) => role === 'title')?.column ?? area.column;
  return rows
    .filter(({ kind }) => kind === 'other')
    .map(({ row, title }) => ({ code: 'row-without-number', cell: { row, column }, title }));
}

function criterionNotes(
  { row, number }: NumberedCriterion,
  roles: Roles,
  maximumOf: MaximumOf,
): readonly InferenceNote[] {
  const { maximumScore, result } = row.cells;
  const isJudged = maximumOf(row) === null;
  const notes: InferenceNote[] = [];
  if (row.title === '') notes.push({ code: 'row-without-title', cell: cellOfRow(row), number });
  if (isJudged && roles.has('maximumScore') && maximumScore !== undefined) {
    const found = cleanText(maximumScore.value);
    notes.push({ code: 'maximum-unreadable', cell: maximumScore.position, number, found });
  }
  if (isJudged && result !== undefined && !isCellError(result.value) && parseResult(result.value) === null) {
    const found = cleanText(result.value);
    if (found !== '') notes.push({ code: 'result-is-no-word', cell: result.position, number, found });
  }
  return notes;
}

function fromTopToBottom(notes: readonly InferenceNote[]): readonly InferenceNote[] {
  const rowOf = (note: InferenceNote) => ('cell' in note ? note.cell.row : -1);
  return [...notes].sort((a, b) => rowOf(a) - rowOf(b));
}
