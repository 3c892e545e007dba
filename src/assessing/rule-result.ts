import { pointsRuleOf } from '../criteria/measure-kinds';
import type { RuleMeasure } from '../criteria/measure';
import { MAXIMUM, pointsBy } from '../criteria/points-rule';
import type { TableCell, TableRow } from '../reading/assessment-table';
import { cleanText } from '../reading/vietnamese-text';
import { isCellError } from '../workbook/snapshot';
import { besideTicks } from './beside-ticks';
import { dueByCell, dueWithoutAmount, nothingDue, type DuePoints } from './due-points';
import { figureElsewhere, ownInputs } from './elsewhere';
import type { FindingData, PlacedFinding } from './finding';
import type { JudgedResult } from './judged-result';
import { inputCellsBelow } from './inputs-below';
import { inputIn, statedInputs, wrongInput, wrongInputs } from './stated-inputs';
import type { TableValues } from './table-values';

/**
 * Computes from what a row's result cell states whether a rule is met; "Đạt" and its like are believed.
 * @param criterion the criterion's number, for the findings
 */
export function ruleRow(row: TableRow, criterion: string, measure: RuleMeasure, values: TableValues): JudgedResult {
  return besideTicks(row, criterion, values, (cell) => readCell(row, cell, criterion, measure, values));
}

function readCell(
  row: TableRow,
  cell: TableCell,
  criterion: string,
  measure: RuleMeasure,
  values: TableValues,
): JudgedResult {
  const { value } = cell;
  const refused = (data: FindingData, at = cell): JudgedResult => ({
    result: 'blank',
    cell,
    findings: [{ cell: at.position, criterion, fix: null, ...data }],
  });
  if (isCellError(value)) return refused({ code: 'formula-error', found: value.error });
  const own = ownMeasure(measure);
  const below = inputCellsBelow(row, own, values.rowsBelow);
  const stated = below === null ? statedInputs(cell, own.inputs, values) : inputsIn(below, own, values);
  const holds = computed(withElsewhere(stated, measure, values), measure);
  const said = values.resultOf(value);
  if (holds !== null) {
    const result = holds === 1 ? 'met' : 'notMet';
    if (below === null || said === null || said === 'blank' || said === result) return { result, cell, findings: [] };
    return said === 'notApplicable'
      ? { result: said, cell, findings: [] }
      : refused({ code: 'result-conflict', found: cleanText(value) });
  }
  const lack = said === 'blank' ? lackBelow(row, own, values) : null;
  if (lack !== null) return refused(lack.data, lack.cell ?? cell);
  const elsewhere = stated === null ? null : lackElsewhere(measure, values);
  if (elsewhere !== null) return refused(elsewhere);
  const inputs = own.inputs.map(({ title }) => title);
  if (said === 'blank') return refused({ code: 'inputs-missing', inputs });
  if (said === null) return refused({ code: 'inputs-unreadable', found: cleanText(value), inputs });
  return { result: said, cell, findings: [] };
}

/** Why inputs in rows of their own give nothing, and where; null where they are to stand in the criterion's own cell. */
function lackBelow(
  row: TableRow,
  measure: RuleMeasure,
  values: TableValues,
): { readonly data: FindingData; readonly cell: TableCell | null } | null {
  if (measure.inputRows === undefined) return null;
  const cells = inputCellsBelow(row, measure, values.rowsBelow);
  const lacking = measure.inputs.filter(
    (input) => inputIn(cells?.get(input.name)?.value ?? null, input, values) === null,
  );
  const cell = cells?.get((lacking[0] ?? measure.inputs[0])?.name ?? '') ?? null;
  if (cell !== null && isCellError(cell.value))
    return { data: { code: 'formula-error', found: cell.value.error }, cell };
  const titles = (inputs: RuleMeasure['inputs']) => inputs.map(({ title }) => title);
  const stated = lacking.length === 0 ? [...(cells?.values() ?? [])] : cell === null ? [] : [cell];
  const found = stated.map(({ value }) => cleanText(value)).join('; ');
  if (found === '') return { data: { code: 'inputs-missing', inputs: titles(lacking), areInRows: true }, cell };
  const inputs = titles(lacking.length === 0 ? measure.inputs : lacking.slice(0, 1));
  return { data: { code: 'inputs-unreadable', found, inputs, areInRows: true }, cell };
}

/** Computes the points from what a row's result cell states, where the form has one. */
export function pointsDueByRule(
  row: TableRow,
  criterion: string,
  measure: RuleMeasure,
  values: TableValues,
): DuePoints {
  return dueByCell(row, criterion, (cell) => {
    const withoutAmount = dueWithoutAmount(cell, measure.whenNone);
    const own = ownMeasure(measure);
    const below = inputCellsBelow(row, own, values.rowsBelow);
    const stated = below === null ? statedInputs(cell, own.inputs, values) : inputsIn(below, own, values);
    if (withoutAmount !== null) return withoutAmount;
    const points = computed(withElsewhere(stated, measure, values), measure);
    const wrong = stated === null ? wrongFindings(cell, below, criterion, own, values) : [];
    if (wrong.length > 0) return nothingDue(cell, wrong);
    const data = points === null && stated !== null ? lackElsewhere(measure, values) : null;
    const lack = points !== null ? null : data === null ? lackBelow(row, own, values) : { data, cell: null };
    if (lack === null) return { ...nothingDue(cell), points };
    const place = { cell: (lack.cell ?? cell).position, criterion, fix: null };
    return { ...nothingDue(cell), lack: { ...place, ...lack.data } };
  });
}

/** What can be read and cannot be: more done than there was to do, a count below 0. */
function wrongFindings(
  cell: TableCell,
  below: ReadonlyMap<string, TableCell> | null,
  criterion: string,
  { inputs }: RuleMeasure,
  values: TableValues,
): readonly PlacedFinding[] {
  const at = ({ position }: TableCell, data: FindingData): PlacedFinding => ({
    cell: position,
    criterion,
    fix: null,
    ...data,
  });
  if (below === null) return wrongInputs(cell, inputs, values).map((data) => at(cell, data));
  return inputs.flatMap((input) => {
    const own = below.get(input.name);
    const data = own === undefined ? null : wrongInput(own.value, input, values);
    return own === undefined || data === null ? [] : [at(own, data)];
  });
}

function ownMeasure(measure: RuleMeasure): RuleMeasure {
  return { ...measure, inputs: ownInputs(measure) };
}

/** @returns null where the criterion itself, or another that a figure is taken from, does not state one */
function withElsewhere(
  stated: ReadonlyMap<string, number> | null,
  { inputs }: RuleMeasure,
  values: TableValues,
): ReadonlyMap<string, number> | null {
  if (stated === null) return null;
  const all = new Map(stated);
  for (const input of inputs) {
    if (input.from === undefined) continue;
    const figure = figureElsewhere(input, values);
    if (figure === null) return null;
    all.set(input.name, figure);
  }
  return all;
}

/** The first figure that another criterion is to state, and does not. */
function lackElsewhere({ inputs }: RuleMeasure, values: TableValues): FindingData | null {
  const lacking = inputs.find((input) => input.from !== undefined && figureElsewhere(input, values) === null);
  return lacking?.from === undefined
    ? null
    : { code: 'figure-elsewhere-missing', input: lacking.title, other: lacking.from.criterion };
}

/** @returns null where an input is not stated, or something is divided by zero and no points are for that */
function computed(inputs: ReadonlyMap<string, number> | null, measure: RuleMeasure): number | null {
  const rule = pointsRuleOf(measure);
  if (inputs === null || rule === null) return null;
  const isNothing = [...inputs.values()].every((input) => input === 0);
  const points = pointsBy(rule, new Map([...inputs, [MAXIMUM, measure.maximum ?? 0]]));
  return points ?? (isNothing ? (measure.whenNone ?? null) : null);
}

/** @returns null where one of the inputs is not stated in its row */
function inputsIn(
  cells: ReadonlyMap<string, TableCell>,
  { inputs }: RuleMeasure,
  values: TableValues,
): ReadonlyMap<string, number> | null {
  const known = inputs.flatMap((input): [string, number][] => {
    const number = inputIn(cells.get(input.name)?.value ?? null, input, values);
    return number === null ? [] : [[input.name, number]];
  });
  return known.length === inputs.length ? new Map(known) : null;
}
