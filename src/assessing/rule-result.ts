import type { RuleMeasure } from '../criteria/measure';
import { MAXIMUM, pointsBy, pointsRuleOf } from '../criteria/points-rule';
import type { TableCell, TableRow } from '../reading/assessment-table';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import { isCellError } from '../workbook/snapshot';
import { besideTicks } from './beside-ticks';
import { dueWithoutAmount, nothingDue, type DuePoints } from './due-points';
import type { FindingData } from './finding';
import type { JudgedResult } from './judged-result';
import { readAmount } from './read-amount';
import type { TableValues } from './table-values';

type Input = RuleMeasure['inputs'][number];

/**
 * Computes from what a row's result cell states whether a rule is met; "Đạt" and its like are believed.
 * @param criterion the criterion's number, for the findings
 */
export function ruleRow(row: TableRow, criterion: string, measure: RuleMeasure, values: TableValues): JudgedResult {
  return besideTicks(row, criterion, values, (cell) => readCell(cell, criterion, measure, values));
}

function readCell(cell: TableCell, criterion: string, measure: RuleMeasure, values: TableValues): JudgedResult {
  const { value, position } = cell;
  const refused = (data: FindingData): JudgedResult => ({
    result: 'blank',
    cell,
    findings: [{ cell: position, criterion, fix: null, ...data }],
  });
  if (isCellError(value)) return refused({ code: 'formula-error', found: value.error });
  const holds = computed(cell, measure, values);
  if (holds !== null) return { result: holds === 1 ? 'met' : 'notMet', cell, findings: [] };
  const said = values.resultOf(value);
  const inputs = measure.inputs.map(({ title }) => title);
  if (said === 'blank') return refused({ code: 'inputs-missing', inputs });
  if (said === null) return refused({ code: 'inputs-unreadable', found: cleanText(value), inputs });
  return { result: said, cell, findings: [] };
}

/** Computes the points from what a row's result cell states, where the form has one. */
export function pointsDueByRule(
  row: TableRow,
  criterion: string,
  measure: RuleMeasure,
  values: TableValues,
): DuePoints {
  const cell = row.cells.result;
  if (cell === undefined) return nothingDue(null);
  const { value, position } = cell;
  if (isCellError(value)) {
    const place = { cell: position, criterion, fix: null };
    return nothingDue(cell, [{ ...place, code: 'formula-error', found: value.error }]);
  }
  const withoutAmount = dueWithoutAmount(cell, measure.whenNone);
  return withoutAmount ?? { ...nothingDue(cell), points: computed(cell, measure, values) };
}

/** @returns null where an input is not stated, or something is divided by zero and no points are for that */
function computed(cell: TableCell, measure: RuleMeasure, values: TableValues): number | null {
  const inputs = statedInputs(cell, measure.inputs, values);
  const rule = pointsRuleOf(measure);
  if (inputs === null || rule === null) return null;
  const isNothing = [...inputs.values()].every((input) => input === 0);
  const points = pointsBy(rule, new Map([...inputs, [MAXIMUM, measure.maximum ?? 0]]));
  return points ?? (isNothing ? (measure.whenNone ?? null) : null);
}

/**
 * Reads the inputs that a cell states: the only one; or several, parted by ";" or lines, each with its name or its
 * title before it ("Tổng số: 25; đã xử lý: 16"), or all without, in the rule's order.
 * @returns null where one of them is not stated, or cannot be read
 */
function statedInputs(
  { value }: TableCell,
  inputs: readonly Input[],
  { decimalsOf, hasPercentFigures }: TableValues,
): ReadonlyMap<string, number> | null {
  const column = { style: decimalsOf('result'), hasPercentFigures };
  const numberIn = (part: typeof value, of: Input['of']): number | null => {
    const reading = readAmount(part, { of }, column);
    if (reading?.kind !== 'number') return null;
    return of === 'percentage' || of === 'ratio' ? reading.number / 100 : reading.number;
  };
  const [only, ...others] = inputs;
  if (only === undefined) return null;
  const parts = typeof value === 'string' ? value.split(/[;\n]/).filter((part) => cleanText(part) !== '') : [value];
  const isInOrder = parts.length === inputs.length && parts.every((part) => labelled(part) === null);
  const stated = new Map<string, number>();
  for (const [index, input] of inputs.entries()) {
    const own = isInOrder ? parts[index] : partOf(input, parts);
    const number = numberIn(others.length === 0 && own === undefined ? value : (own ?? null), input.of);
    if (number === null) return null;
    stated.set(input.name, number);
  }
  return stated;
}

function partOf({ name, title }: Input, parts: readonly unknown[]): string | undefined {
  const labels = [name, title.vi, title.en ?? name].map((label) => foldCase(cleanText(label)));
  for (const part of parts) {
    const read = labelled(part);
    if (read !== null && labels.includes(read.label)) return read.text;
  }
  return undefined;
}

function labelled(part: unknown): { readonly label: string; readonly text: string } | null {
  const [, label, text] =
    typeof part === 'string' ? (/^([^:=]*\p{L}[^:=]*)[:=](.+)$/u.exec(cleanText(part)) ?? []) : [];
  return label === undefined || text === undefined ? null : { label: foldCase(label.trim()), text: text.trim() };
}
