import type { CriteriaSet, Measure } from '../criteria/criteria-set';
import { leavesOf } from '../criteria/leaves';
import { columnRoles, type AssessmentTable, type TableRow } from '../reading/assessment-table';
import { legendOf } from '../reading/legend';
import { hasCheckMarks, resultReaderOf, type ResultReader } from '../reading/result-reader';
import { columnDecimalsOf, type ColumnDecimals } from '../reading/values/column-decimals';
import { dayOfSerial } from '../reading/values/calendar-day';
import { parseQuantity } from '../reading/values/quantity';
import { cleanText } from '../reading/vietnamese-text';
import { assessedPeriodOf, type AssessedPeriod } from './assessed-period';
import { assessedYearOf } from './assessed-year';
import type { RowMatch } from './match-rows';
import { rowsBelowIn, type RowsBelow } from './rows-below';

/** What only a table as a whole tells of the values in its cells; found out once, for every row. */
export interface TableValues {
  readonly decimalsOf: ColumnDecimals;
  readonly resultOf: ResultReader;
  /**
   * Whether a percentage above 1 stands as a mere figure, such as 70. Excel keeps "70%" as 0.7: where nobody typed 70,
   * figures up to 1 are shares; beside a 70, a 0.7 may be either.
   */
  readonly hasPercentFigures: boolean;
  /** Whether results of judged criteria are 1 and 0: then no figure of the column is a count. */
  readonly hasCodedResults: boolean;
  /** What dates and deadlines without a year lie in; null where it is not known. */
  readonly period: AssessedPeriod | null;
  readonly rowsBelow: RowsBelow;
  /** The row of another criterion, and how it is measured; null where the table has none. */
  readonly statedAt: (criterion: string) => { readonly row: TableRow; readonly measure: Measure } | null;
}

export function tableValuesOf(table: AssessmentTable, set: CriteriaSet, rows: RowMatch['rows']): TableValues {
  return {
    decimalsOf: columnDecimalsOf(table),
    resultOf: resultReaderOf(table),
    hasPercentFigures: hasPercentFigures(set, rows),
    hasCodedResults: hasCodedResults(set, rows),
    period: assessedPeriodOf(set, assessedYearOf(table)),
    rowsBelow: rowsBelowIn(table),
    statedAt: (criterion) => {
      const row = rows.get(criterion);
      const measure = leavesOf(set).find(({ number }) => number === criterion)?.measure;
      return row === undefined || measure === undefined ? null : { row, measure };
    },
  };
}

interface TableRead {
  readonly table: AssessmentTable;
  readonly values: TableValues;
}

/** Whether two readings of a table under one set have the same to say of the values in a row that stands in both. */
export function tellTheSame(a: TableRead, b: TableRead): boolean {
  return (
    a.values.hasPercentFigures === b.values.hasPercentFigures &&
    a.values.hasCodedResults === b.values.hasCodedResults &&
    a.values.period?.year === b.values.period?.year &&
    hasCheckMarks(a.table) === hasCheckMarks(b.table) &&
    JSON.stringify([...legendOf(a.table)]) === JSON.stringify([...legendOf(b.table)]) &&
    columnRoles.every((role) => a.values.decimalsOf(role) === b.values.decimalsOf(role))
  );
}

function hasPercentFigures(set: CriteriaSet, rows: RowMatch['rows']): boolean {
  return leavesOf(set).some(({ number, measure }) => {
    if (!isPercentage(measure)) return false;
    const read = parseQuantity(rows.get(number)?.cells.result?.value ?? null, null);
    return read?.kind === 'quantity' && read.unit === '' && read.value > 1 && dayOfSerial(read.value) === null;
  });
}

function isPercentage(measure: Measure): boolean {
  if (measure.kind === 'rule') return measure.inputs.length === 1 && measure.inputs[0]?.of === 'percentage';
  return (measure.kind === 'amount' || measure.kind === 'bands') && measure.of === 'percentage';
}

function hasCodedResults(set: CriteriaSet, rows: RowMatch['rows']): boolean {
  return leavesOf(set).some(({ number, measure }) => {
    const result = rows.get(number)?.cells.result;
    return measure.kind === 'judged' && result !== undefined && /^[01]$/.test(cleanText(result.value));
  });
}
