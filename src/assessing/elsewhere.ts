import type { Measure, RuleMeasure } from '../criteria/measure';
import type { TableCell } from '../reading/assessment-table';
import { parseRatio } from '../reading/values/ratio';
import { cleanText } from '../reading/vietnamese-text';
import { inputCellsBelow } from './inputs-below';
import { inputIn, statedInputs } from './stated-inputs';
import type { TableValues } from './table-values';

type Input = RuleMeasure['inputs'][number];
type From = NonNullable<Input['from']>;

/** @returns the figure that another criterion of the table states; null where it states none, or has no row */
export function figureElsewhere(input: Input, values: TableValues): number | null {
  const other = input.from === undefined ? null : values.statedAt(input.from.criterion);
  const cell = other?.row.cells.result;
  if (input.from === undefined || !other || cell === undefined) return null;
  const { figure } = input.from;
  const { measure, row } = other;
  if (measure.kind === 'rule') {
    const own = ownInputs(measure);
    const below = inputCellsBelow(row, { ...measure, inputs: own }, values.rowsBelow);
    const named = inputNamed(figure, own);
    if (below === null) return statedInputs(cell, own, values)?.get(named?.name ?? '') ?? null;
    return named === undefined ? null : inputIn(below.get(named.name)?.value ?? null, named, values);
  }
  if (figure === undefined) return inputIn(cell.value, input, values);
  const ratio = parseRatio(cleanText(cell.value), values.decimalsOf('result'));
  if (ratio?.kind !== 'ratio') return null;
  return figure === 'part' ? ratio.part : ratio.whole;
}

/** @returns the cell that holds nothing but the figure of another criterion; null where it stands in a text with others */
export function cellElsewhere({ criterion, figure }: From, values: TableValues): TableCell | null {
  const other = values.statedAt(criterion);
  const cell = other?.row.cells.result;
  if (!other || cell === undefined) return null;
  const { measure, row } = other;
  if (measure.kind !== 'rule') return figure === undefined ? cell : null;
  const own = ownInputs(measure);
  const below = inputCellsBelow(row, { ...measure, inputs: own }, values.rowsBelow);
  if (below !== null) return below.get(inputNamed(figure, own)?.name ?? '') ?? null;
  return own.length === 1 && measure.inputRows === undefined ? cell : null;
}

/** Where a criterion states one figure only, nobody needs to say which. */
function inputNamed(figure: From['figure'], own: RuleMeasure['inputs']): Input | undefined {
  return figure === undefined && own.length === 1 ? own[0] : own.find(({ name }) => name === figure);
}

/** Those that the criterion itself states. */
export function ownInputs({ inputs }: RuleMeasure): RuleMeasure['inputs'] {
  return inputs.filter(({ from }) => from === undefined);
}

export function takesFromElsewhere(measure: Measure | null): boolean {
  return measure?.kind === 'rule' && measure.inputs.some(({ from }) => from !== undefined);
}
