import { maximumOf as maximumOfMeasure } from '../../criteria/measure-kinds';
import {
  CRITERIA_FORMAT_VERSION,
  type CriteriaGroup,
  type CriteriaSet,
  type Criterion,
  type Leaf,
  type Measure,
} from '../../criteria/criteria-set';
import { isCellError } from '../../workbook/snapshot';
import type { AssessmentTable, ColumnRole, TableRow } from '../assessment-table';
import { parseResult } from '../result-words';
import { isConclusionText } from '../row-kinds';
import { cleanText } from '../vietnamese-text';
import { cellOfRow } from './cell-of-row';
import { measuredCriteria, type MeasuredCriterion } from './criterion-guesses';
import { draftGroups } from './draft-groups';
import type { InferenceNote } from './inference-note';
import { maximumPoints } from './maximum-points';
import { measuredIn, withOwnNumbers, type NumberedCriterion, type NumberedGroup } from './set-numbers';

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
 * Reads a criteria set out of a table: its groups, its criteria with their numbers and titles, the points that each may
 * have, and how each is measured where its words say so. What the table does not say is not made up.
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
  const measures = measuredCriteria(table, numbered.groups, maximumOf);
  const usedRows = new Set([...measures.values()].flatMap((measured) => measured.usedRows));
  const explained = new Set([...measures].flatMap(([row, own]) => (own.usedRows.length > 0 ? cellOfRow(row).row : [])));
  const [first, ...others] = numbered.groups.map((group) => groupOf(group, roles, measures));
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
      ...leftOutRows(table, usedRows),
      ...drafts.notes.filter((note) => note.code !== 'rows-below-left-out' || !explained.has(note.cell.row)),
      ...numbered.notes,
      ...numbered.groups.flatMap((group) => measuredIn(group).flatMap((own) => criterionNotes(own, roles, measures))),
    ]),
  };
}

const JUDGED: Measure = { kind: 'judged' };

type Roles = ReadonlySet<ColumnRole>;
type Measures = ReadonlyMap<TableRow, MeasuredCriterion>;

function groupOf({ number, title, criteria }: NumberedGroup, roles: Roles, measures: Measures): CriteriaGroup {
  return {
    ...(number === null ? {} : { number }),
    ...(title === '' ? {} : { title: { vi: title } }),
    criteria: criteria.map((own) => criterionOf(own, roles, measures)),
  };
}

function criterionOf(own: NumberedCriterion, roles: Roles, measures: Measures): Criterion {
  const [first, ...others] = own.indicators.map((indicator) => leafOf(indicator, roles, measures));
  if (first === undefined) return leafOf(own, roles, measures);
  const { row, number } = own;
  return { number, ...(row.title === '' ? {} : { title: { vi: row.title } }), indicators: [first, ...others] };
}

function leafOf({ row, number }: NumberedCriterion, roles: Roles, measures: Measures): Leaf {
  const { measure = JUDGED, effect } = measures.get(row) ?? {};
  return {
    number,
    ...(row.title === '' ? {} : { title: { vi: row.title } }),
    measure,
    evidence: roles.has('evidence') ? 'optional' : 'none',
    ...(effect === undefined ? {} : { effect }),
  };
}

function columnNotes(roles: Roles): readonly InferenceNote[] {
  const hasScores = roles.has('selfScore') || roles.has('verifiedScore');
  return hasScores && !roles.has('maximumScore') ? [{ code: 'no-maximum-column' }] : [];
}

function leftOutRows(
  { rows, columns, area }: AssessmentTable,
  usedRows: ReadonlySet<TableRow>,
): readonly InferenceNote[] {
  const column = columns.find(({ role }) => role === 'title')?.column ?? area.column;
  return rows
    .filter((row) => row.kind === 'other' && !usedRows.has(row) && !isConclusionText(row.title))
    .map(({ row, title }) => ({ code: 'row-without-number', cell: { row, column }, title }));
}

function criterionNotes(
  { row, number }: NumberedCriterion,
  roles: Roles,
  measures: Measures,
): readonly InferenceNote[] {
  const { maximumScore, result } = row.cells;
  const { measure = JUDGED, note = null } = measures.get(row) ?? {};
  const notes: InferenceNote[] = [];
  if (note !== null) notes.push(note);
  if (row.title === '') notes.push({ code: 'row-without-title', cell: cellOfRow(row), number });
  if (maximumOfMeasure(measure) === null && roles.has('maximumScore') && maximumScore !== undefined) {
    const found = cleanText(maximumScore.value);
    notes.push({ code: 'maximum-unreadable', cell: maximumScore.position, number, found });
  }
  if (
    measure.kind === 'judged' &&
    result !== undefined &&
    !isCellError(result.value) &&
    parseResult(result.value) === null
  ) {
    const found = cleanText(result.value);
    if (found !== '') notes.push({ code: 'result-is-no-word', cell: result.position, number, found });
  }
  return notes;
}

function fromTopToBottom(notes: readonly InferenceNote[]): readonly InferenceNote[] {
  const rowOf = (note: InferenceNote) => ('cell' in note ? note.cell.row : -1);
  return [...notes].sort((a, b) => rowOf(a) - rowOf(b));
}
