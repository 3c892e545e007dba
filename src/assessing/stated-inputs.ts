import type { RuleMeasure } from '../criteria/measure';
import type { TableCell } from '../reading/assessment-table';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import type { CellValue } from '../workbook/snapshot';
import type { FindingData } from './finding';
import { readAmount } from './read-amount';
import type { TableValues } from './table-values';
import { isKnown, wrongAmount } from './wrong-amount';

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
  if (inputs.length === 0) return null;
  const stated = new Map<string, number>();
  for (const { input, part } of partsOf(value, inputs)) {
    const number = inputIn(part, input, values);
    if (number === null) return null;
    stated.set(input.name, number);
  }
  return stated;
}

/** What of a cell belongs to each input; null where nothing does. */
function partsOf(
  value: CellValue,
  inputs: readonly Input[],
): readonly { readonly input: Input; readonly part: CellValue }[] {
  const parts = typeof value === 'string' ? value.split(/[;\n]/).filter((part) => cleanText(part) !== '') : [value];
  const isInOrder = parts.length === inputs.length && parts.every((part) => labelled(part) === null);
  return inputs.map((input, index) => {
    const own = isInOrder ? parts[index] : partOf(input, parts);
    return { input, part: inputs.length === 1 && own === undefined ? value : (own ?? null) };
  });
}

/** What is wrong with the inputs that a cell states: "12/10" of a part of a whole, "-3" of a count. */
export function wrongInputs(
  { value }: TableCell,
  inputs: readonly Input[],
  values: TableValues,
): readonly FindingData[] {
  return partsOf(value, inputs).flatMap(({ input, part }) => wrongInput(part, input, values) ?? []);
}

/** @returns null for an input that can be read, and for a text that states none */
export function wrongInput(value: CellValue, input: Input, values: TableValues): FindingData | null {
  const reading = readInput(value, input, values);
  return reading === null || isKnown(reading) ? null : wrongAmount(reading, cleanText(value), { of: input.of });
}

/** A number as rules have it: 70 % is 0.7. @returns null where a cell states none, or one that cannot be */
export function inputIn(value: CellValue, input: Input, values: TableValues): number | null {
  const reading = readInput(value, input, values);
  if (reading?.kind !== 'number') return null;
  const { of } = input;
  return of === 'percentage' || of === 'ratio' ? reading.number / 100 : reading.number;
}

function readInput(value: CellValue, { of }: Input, { decimalsOf, hasPercentFigures }: TableValues) {
  return readAmount(value, { of }, { style: decimalsOf('result'), hasPercentFigures });
}

function partOf({ name, title }: Input, parts: readonly CellValue[]): string | undefined {
  const labels = [name, title.vi, title.en ?? name].map((label) => foldCase(cleanText(label)));
  for (const part of parts) {
    const read = labelled(part);
    if (read !== null && labels.includes(read.label)) return read.text;
    const behind = behindLabel(part, labels);
    if (behind !== null) return behind;
  }
  return undefined;
}

/** What stands behind a label that has such a sign in itself: "Phần 0,25 điểm: đạt (1) hay không (0): 1". */
function behindLabel(part: CellValue, labels: readonly string[]): string | null {
  const text = typeof part === 'string' ? cleanText(part) : '';
  const label = labels.find((one) => /[:=]/.test(one) && foldCase(text).startsWith(one));
  const [, behind = null] = label === undefined ? [] : (/^\s*[:=](.+)$/u.exec(text.slice(label.length)) ?? []);
  return behind === null ? null : behind.trim();
}

function labelled(part: unknown): { readonly label: string; readonly text: string } | null {
  const [, label, text] =
    typeof part === 'string' ? (/^(?=[^:=]*\p{L})([^:=]+)[:=](.+)$/u.exec(cleanText(part)) ?? []) : [];
  return label === undefined || text === undefined ? null : { label: foldCase(label.trim()), text: text.trim() };
}
