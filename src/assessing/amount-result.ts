import { isOpenMeasure } from '../criteria/open-measures';
import type { TableCell, TableRow } from '../reading/assessment-table';
import type { ResultReader } from '../reading/result-reader';
import { cleanText } from '../reading/vietnamese-text';
import { isCellError, type CellValue } from '../workbook/snapshot';
import type { CriterionResult } from './assessment';
import { besideTicks } from './beside-ticks';
import { compareAmount } from './compare-amount';
import type { AssessedPeriod } from './assessed-period';
import { awaitsYear } from './deadline';
import type { FindingData, PlacedFinding } from './finding';
import { readAmount, type AmountMeasure, type AmountReading, type KnownAmount } from './read-amount';
import { isKnown, wrongAmount } from './wrong-amount';
import type { TableValues } from './table-values';

/** What an amount in a row says of its criterion, and what is wrong with it. */
export interface AmountResult {
  readonly result: CriterionResult;
  /** The cell that says it, or that should. */
  readonly cell: TableCell | null;
  /** The amount that decided; null where a word did, or nothing. */
  readonly amount: KnownAmount | null;
  readonly findings: readonly PlacedFinding[];
}

/**
 * Reads the amount in a row's result cell and compares it with the measure's bounds. A form that only says "Đạt", in a
 * word or by a tick, is believed as it is for a judged criterion; what contradicts the amount is a conflict.
 * @param criterion the criterion's number, for the findings
 */
export function amountRow(row: TableRow, criterion: string, measure: AmountMeasure, values: TableValues): AmountResult {
  const read = besideTicks(row, criterion, values, (cell) => readCell(cell, criterion, measure, values));
  return 'amount' in read ? read : { ...read, amount: null };
}

function readCell(
  cell: TableCell,
  criterion: string,
  measure: AmountMeasure,
  { decimalsOf, hasPercentFigures, period, resultOf }: TableValues,
): AmountResult {
  const { value } = cell;
  const place = placeOf(cell, criterion);
  const refused = (data: FindingData) => blank(cell, { ...place, ...data });
  if (isCellError(value)) return refused({ code: 'formula-error', found: value.error });
  const found = cleanText(value);
  const column = { style: decimalsOf('result'), hasPercentFigures, period };
  const { reading, said } = statedIn(value, (text) => readAmount(text, measure, column), resultOf);
  if (reading === null) {
    if (said === 'blank') return refused({ code: 'value-missing', of: measure.of });
    if (said !== null) return { result: said, cell, amount: null, findings: [] };
    if (measure.of === 'date') return refused({ code: 'date-invalid', found, isImpossible: false });
    return refused({ code: 'value-not-number', found, measure, why: { kind: 'noAmount' } });
  }
  if (!isKnown(reading)) return refused(wrongAmount(reading, found, measure));
  if (measure.of !== 'date' && isOpenMeasure(measure)) {
    if (reading.kind === 'number') return { result: 'rated', cell, amount: reading, findings: [] };
    return refused({ code: 'value-not-number', found, measure, why: { kind: 'noAmount' } });
  }
  const result = compareAmount(reading, measure);
  if (result === null && awaitsYear(measure)) return { result: said ?? 'blank', cell, amount: null, findings: [] };
  if (result === null) return refused(wrongAmount({ kind: 'inexact' }, found, measure));
  const isContradicted = said !== null && said !== 'blank' && said !== result;
  if (isContradicted) return refused({ code: 'result-conflict', found });
  const findings = earlyFindings(reading, period).map((data) => ({ ...place, ...data }));
  return { result, cell, amount: reading, findings };
}

/** What was done before the period is most often of the last one; what was done after it misses its deadline anyway. */
function earlyFindings(reading: KnownAmount, period: AssessedPeriod | null): readonly FindingData[] {
  if (reading.kind !== 'day' || period === null || !period.isOwn || reading.day >= period.from) return [];
  return [{ code: 'date-before-period', day: reading.day, from: period.from, to: period.to }];
}

interface Stated {
  readonly reading: AmountReading | null;
  readonly said: CriterionResult | null;
}

/** An amount or a word; or both, one of them in brackets: "Đạt (75%)", "75% (theo Báo cáo số 5)". */
function statedIn(
  value: CellValue,
  amountOf: (value: CellValue) => AmountReading | null,
  resultOf: ResultReader,
): Stated {
  const whole = amountOf(value);
  if (whole !== null) return { reading: whole, said: null };
  const [, before, inside] = WITH_BRACKETS.exec(cleanText(value)) ?? [];
  if (before === undefined || inside === undefined)
    return { reading: null, said: isFigure(value) ? null : resultOf(value) };
  return { reading: amountOf(before) ?? amountOf(inside), said: resultOf(value) ?? resultOf(inside) };
}

/** 1 and 0 are amounts here, never "Đạt" and "Chưa đạt". */
function isFigure(value: CellValue): boolean {
  return /^\d+$/.test(cleanText(value));
}

const WITH_BRACKETS = /^([^()]*[^() ]) ?\(([^()]+)\)$/;

function blank(cell: TableCell, finding: PlacedFinding): AmountResult {
  return { result: 'blank', cell, amount: null, findings: [finding] };
}

function placeOf(cell: TableCell, criterion: string) {
  return { cell: cell.position, criterion, fix: null };
}
