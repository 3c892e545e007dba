import type { TableCell, TableRow } from '../reading/assessment-table';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import { isCellError } from '../workbook/snapshot';
import { besideTicks } from './beside-ticks';
import { compareAmount } from './compare-amount';
import { saysNothingArose } from './due-points';
import type { FindingData } from './finding';
import type { JudgedResult } from './judged-result';
import { readAmount, type AmountMeasure } from './read-amount';
import type { TableValues } from './table-values';
import { isKnown } from './wrong-amount';

/** A count of what must not happen is held against this. */
export const NONE: Extract<AmountMeasure, { of: 'count' }> = { kind: 'amount', of: 'count', atMost: 0 };

/** Whether "Có" and "Không" say that it happened, or that the criterion is met, nobody can know. */
const UNCLEAR: ReadonlySet<string> = new Set(['có', 'không']);

/** What a row says of events that must not happen, and how many there were, where it says so. */
export interface NoneOfResult extends JudgedResult {
  readonly count: number | null;
}

/**
 * Reads whether none of some events happened: a count, "Không xảy ra", or the result as it is stated.
 * @param criterion the criterion's number, for the findings
 */
export function noneOfRow(row: TableRow, criterion: string, values: TableValues): NoneOfResult {
  const read = besideTicks(row, criterion, values, (cell) => readCell(cell, criterion, values));
  return 'count' in read ? read : { ...read, count: null };
}

function readCell(cell: TableCell, criterion: string, values: TableValues): NoneOfResult {
  const { value, position } = cell;
  const refused = (data: FindingData): NoneOfResult => ({
    result: 'blank',
    cell,
    count: null,
    findings: [{ cell: position, criterion, fix: null, ...data }],
  });
  const said = (result: JudgedResult['result'], count: number | null = null): NoneOfResult => ({
    result,
    cell,
    count,
    findings: [],
  });
  if (isCellError(value)) return refused({ code: 'formula-error', found: value.error });
  const found = cleanText(value);
  const unrecognised: FindingData = { code: 'result-unrecognised', found, expected: 'word' };
  if (saysNothingArose(value)) return said('met', 0);
  if (UNCLEAR.has(foldCase(found))) return refused(unrecognised);
  const style = values.decimalsOf('result');
  const reading = values.hasCodedResults ? null : readAmount(value, NONE, { style, hasPercentFigures: false });
  if (reading?.kind === 'outOfRange') return refused({ code: 'value-out-of-range', found, of: 'count' });
  if (reading !== null) {
    const result = isKnown(reading) ? compareAmount(reading, NONE) : null;
    return result === null ? refused(unrecognised) : said(result, reading.kind === 'number' ? reading.number : null);
  }
  const stated = values.resultOf(value);
  if (stated === 'blank') return refused({ code: 'result-missing', expected: 'word' });
  return stated === null ? refused(unrecognised) : said(stated);
}
