import { givesPoints } from '../criteria/measure-kinds';
import type { CriteriaSet } from '../criteria/criteria-set';
import { criteriaOf, groupedCriteriaOf, leavesOf, maximumScoreOf } from '../criteria/leaves';
import type { AssessmentTable, ColumnRole, TableRow } from '../reading/assessment-table';
import { assessCriterion } from './assess-criterion';
import { everyAssessed, isScored, statedIn, type Assessment, type CriterionAssessment } from './assessment';
import { openDeadlineOf } from './deadline';
import { criteriaKnownFrom, isMadeFrom, rememberBasis } from './earlier-criteria';
import { NOT_CALCULATED } from '../workbook/snapshot';
import type { PlacedFinding } from './finding';
import { leftOutGroups, ruledByGroup } from './left-out-groups';
import { countMatched, matchRows, type RowMatch } from './match-rows';
import { concludeRecognition, type Standing } from './recognition';
import { rowFindings } from './row-findings';
import { scoreRoleOf } from './scored-result';
import { askedBeside, monthsFindings } from './side-rules';
import { standingOf } from './standing';
import { answerConditions, type ConditionAnswers } from './stated-conditions';
import { tableValuesOf, type TableValues } from './table-values';
import { checkTotals } from './totals';
import { validityFindings } from './validity';

/** With fewer of its criteria on the sheet than this part, a set is not the sheet's. */
const SMALLEST_MATCH = 0.25;

/**
 * Holds a unit's table against a criteria set.
 * @param answers what somebody said of the set's conditions that no sheet says
 * @param earlier an assessment of the table as it was before: the criteria whose rows are the same objects still are taken
 *   from it, and so is all of it where nothing has changed
 * @returns every criterion's result in the set's order, counts, points, the conclusion, and the findings from top to
 *   bottom. One mistake is one finding: a column that is not there, or a set that does not fit, hides what follows from it.
 */
export function assess(
  table: AssessmentTable,
  set: CriteriaSet,
  answers: ConditionAnswers = new Map(),
  earlier: Assessment | null = null,
): Assessment {
  if (earlier !== null && isMadeFrom(earlier, { table, set, answers })) return earlier;
  const match = matchRows(table.rows, set);
  const isFitting = countMatched(match, set) >= SMALLEST_MATCH * criteriaOf(set).length;
  const rows = isFitting ? match.rows : new Map<string, TableRow>();
  const values = tableValuesOf(table, set, rows);
  const read = { rows, table, values };
  const known = criteriaKnownFrom(earlier, set, read);
  const each = groupedCriteriaOf(set).map(
    ({ group, criterion }) => known(criterion) ?? assessCriterion(criterion, group, read),
  );
  const leftOut = leftOutGroups(
    set,
    table,
    each.map(({ assessment }) => assessment),
  );
  const assessed = groupedCriteriaOf(set).map(({ group, criterion }, place) => {
    const own = leftOut.get(group);
    const alone = each[place] ?? assessCriterion(criterion, group, read);
    return own === undefined ? alone : assessCriterion(ruledByGroup(criterion, own), group, { ...read, leftOut: own });
  });
  const criteria = assessed.map(({ assessment }) => assessment);
  const standing = standingOf(set, criteria);
  const placed: PlacedFinding[] = [
    ...unitFindings(table),
    ...(isFitting ? [...validityFindings(set, values.period), ...profileFindings(set)] : []),
    ...(isFitting
      ? [
          ...columnFindings(table, set),
          ...yearFindings(statedIn(standing)),
          ...assessed.flatMap(({ findings }) => findings),
          ...vetoFindings(standing),
          ...monthsFindings(set, standing),
          ...rowFindings(set, match),
          ...totalFindings(table, set, match, values, statedIn(standing)),
        ]
      : [setMismatch(table, set)]),
  ];
  const { sheetId, sheetName, unit } = table;
  const openCells = uncalculated(placed);
  const isOpen = openCells.length > 0;
  const assessment = {
    sheetId,
    sheetName,
    criteriaSetId: set.id,
    unit,
    ...standing,
    // What is not calculated may be anything, and so may be what depends on it.
    ...(isOpen && standing.score !== null ? { score: null } : {}),
    ...(set.pointsElsewhere === undefined ? {} : { pointsElsewhere: set.pointsElsewhere }),
    recognition: isOpen ? null : concludeRecognition(set, standing, answers),
    conditions: answerConditions(set, answers, askedBeside(set, standing, answers)),
    findings: fromTopToBottom(withoutUncalculated(placed, openCells)).map((finding) => ({
      ...finding,
      sheetId,
      sheetName,
      unit: unit?.name ?? null,
    })),
  };
  return rememberBasis(assessment, { table, set, answers, read, assessed: each });
}

type ErrorFinding = Extract<PlacedFinding, { code: 'formula-error' }>;

/** Formulas that the file keeps no value of. */
function uncalculated(placed: readonly PlacedFinding[]): readonly ErrorFinding[] {
  return placed.filter(
    (finding): finding is ErrorFinding => finding.code === 'formula-error' && finding.found === NOT_CALCULATED.error,
  );
}

/** They are no errors, and are told once. */
function withoutUncalculated(
  placed: readonly PlacedFinding[],
  open: readonly ErrorFinding[],
): readonly PlacedFinding[] {
  const [first] = open;
  if (first === undefined) return placed;
  const told: PlacedFinding = {
    code: 'formula-not-calculated',
    cell: first.cell,
    criterion: first.criterion,
    fix: null,
    cellCount: open.length,
  };
  return [...placed.filter((finding) => !open.some((one) => one === finding)), told];
}

function unitFindings({ unit }: AssessmentTable): readonly PlacedFinding[] {
  return unit === null ? [{ code: 'unit-missing', cell: null, criterion: null, fix: null }] : [];
}

/** A set with profiles is one for which none was chosen: its general measures are taken. */
function profileFindings({ profiles }: CriteriaSet): readonly PlacedFinding[] {
  if (profiles === undefined) return [];
  return [
    { code: 'profile-missing', cell: null, criterion: null, fix: null, profiles: profiles.map(({ title }) => title) },
  ];
}

/** A deadline of an unknown year leaves its criteria open; that is said once. */
function yearFindings(leaves: readonly CriterionAssessment[]): readonly PlacedFinding[] {
  const deadlines = leaves.flatMap(({ measure, tableRow }) =>
    tableRow === null || measure === null ? [] : (openDeadlineOf(measure) ?? []),
  );
  return deadlines
    .slice(0, 1)
    .map((deadline) => ({ code: 'year-missing', cell: null, criterion: null, fix: null, deadline }));
}

/** At the cell that says what vetoes the unit. */
function vetoFindings({ criteria, vetoes }: Standing): readonly PlacedFinding[] {
  return everyAssessed(criteria)
    .filter(({ number }) => vetoes.includes(number))
    .map((assessed) => ({
      code: 'veto',
      cell: assessed.resultCell ?? assessed.scoreCell,
      criterion: assessed.number,
      fix: null,
      title: assessed.title,
      ...(isScored(assessed) && { isScored: true }),
    }));
}

function setMismatch({ rows, area }: AssessmentTable, set: CriteriaSet): PlacedFinding {
  return {
    code: 'criteria-set-mismatch',
    cell: { row: area.row, column: area.column },
    criterion: null,
    fix: null,
    rowCount: rows.filter(({ kind }) => kind === 'criterion').length,
    criteriaCount: criteriaOf(set).length,
  };
}

/** A column that a set needs and the form has not is one finding, at the header. */
function columnFindings({ columns, area }: AssessmentTable, set: CriteriaSet): readonly PlacedFinding[] {
  const roles = columns.map(({ role }) => role);
  const leaves = leavesOf(set);
  const missing: ColumnRole[] = [];
  if (
    leaves.some(({ measure }) => !givesPoints(measure)) &&
    !(['result', 'met', 'notMet'] as const).some((role) => roles.includes(role))
  ) {
    missing.push('result');
  }
  if (leaves.some(({ measure }) => givesPoints(measure)) && scoreRoleOf(roles) === null) missing.push('selfScore');
  return missing.map((role) => ({
    code: 'header-ambiguous',
    cell: { row: area.row, column: area.column },
    criterion: null,
    fix: null,
    role,
    candidates: [],
  }));
}

/** With rows that are nobody's, what a sum should be cannot be known. */
function totalFindings(
  table: AssessmentTable,
  set: CriteriaSet,
  match: RowMatch,
  { decimalsOf }: TableValues,
  stated: readonly CriterionAssessment[],
): readonly PlacedFinding[] {
  if (maximumScoreOf(set) === null || match.unknown.length > 0 || match.duplicates.length > 0) return [];
  const counted = new Set(stated.map(({ tableRow }) => tableRow));
  const given = new Map(
    stated.flatMap(({ tableRow, leftOut, score, scoreCell }) =>
      leftOut !== undefined && scoreCell === null && score !== null ? [[tableRow, score] as const] : [],
    ),
  );
  const effects = new Map(leavesOf(set).map(({ number, effect }) => [match.rows.get(number), effect]));
  return checkTotals(
    table.rows,
    (row) => counted.has(row),
    decimalsOf,
    (row) => effects.get(row),
    (row) => given.get(row) ?? 0,
  );
}

/** A missing criterion has no cell; it is said after the row that it should follow. */
function fromTopToBottom(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const rowOf = (finding: PlacedFinding) => {
    if (finding.cell !== null) return finding.cell.row;
    return finding.code === 'criterion-missing' && finding.after !== null ? finding.after.row : -1;
  };
  return findings
    .map((finding) => ({ finding, row: rowOf(finding) }))
    .sort((a, b) => a.row - b.row)
    .map(({ finding }) => finding);
}
