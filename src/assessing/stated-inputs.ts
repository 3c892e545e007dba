import type { RuleMeasure } from '../criteria/measure';
import type { TableCell } from '../reading/assessment-table';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import type { CellValue } from '../workbook/snapshot';
import { readAmount } from './read-amount';
import type { TableValues } from './table-values';

type Input = RuleMeasure['inputs'][number];

/**
 * Reads the inputs that a cell states: the only one; or several, parted by ";" or lines, each with its name or its
 * title before it ("Tổng số: 25; đã xử lý: 16"), or all without, in the rule's order.
 * @returns null where one of them is not stated, or cannot be read
 */
export function statedInputs(
  { value }: TableCell,
  inputs: readonly Input[],
  values: TableValues,
): ReadonlyMap<string, number> | null {
  const [only, ...others] = inputs;
  if (only === undefined) return null;
  const parts = typeof value === 'string' ? value.split(/[;\n]/).filter((part) => cleanText(part) !== '') : [value];
  const isInOrder = parts.length === inputs.length && parts.every((part) => labelled(part) === null);
  const stated = new Map<string, number>();
  for (const [index, input] of inputs.entries()) {
    const own = isInOrder ? parts[index] : partOf(input, parts);
    const number = inputIn(others.length === 0 && own === undefined ? value : (own ?? null), input, values);
    if (number === null) return null;
    stated.set(input.name, number);
  }
  return stated;
}

/** A number as rules have it: 70 % is 0.7. @returns null where a cell states none, or one that cannot be */
export function inputIn(
  value: CellValue,
  { of }: Input,
  { decimalsOf, hasPercentFigures }: TableValues,
): number | null {
  const reading = readAmount(value, { of }, { style: decimalsOf('result'), hasPercentFigures });
  if (reading?.kind !== 'number') return null;
  return of === 'percentage' || of === 'ratio' ? reading.number / 100 : reading.number;
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
    typeof part === 'string' ? (/^(?=[^:=]*\p{L})([^:=]+)[:=](.+)$/u.exec(cleanText(part)) ?? []) : [];
  return label === undefined || text === undefined ? null : { label: foldCase(label.trim()), text: text.trim() };
}
