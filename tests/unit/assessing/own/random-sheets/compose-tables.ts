import { areaFromA1, cellToA1 } from '../../../../../src/workbook/address';
import type { SheetSnapshot } from '../../../../../src/workbook/snapshot';
import type { ExpectedFinding, Expectation } from '../field/judge';
import { composeForm, type ComposedSheet } from './compose-form';
import type { Dice } from './dice';

/** Enough to end what stands below a table. */
const ROWS_BETWEEN = 2;

/** @returns the forms of two units, one under the other on the same sheet */
export function composeTables(dice: Dice): ComposedSheet {
  const first = composeForm(dice);
  let second = composeForm(dice);
  while (second.expectation.unit === first.expectation.unit) second = composeForm(dice);
  const by = first.sheet.values.length + ROWS_BETWEEN;
  return {
    sheet: below(first.sheet, second.sheet, by),
    traits: `two tables; ${first.traits}; ${second.traits}`,
    expectation: both(first.expectation, second.expectation, by),
  };
}

function below(first: SheetSnapshot, second: SheetSnapshot, by: number): SheetSnapshot {
  const gap = Array.from({ length: ROWS_BETWEEN }, () => []);
  const formulas: (readonly (string | undefined)[])[] = [...first.formulas].map((row) => row ?? []);
  second.formulas.forEach((row, index) => {
    formulas[index + by] = (row ?? []).map((formula) => formula && movedDown(formula, by));
  });
  const columnCount = Math.max(first.usedRange?.columnCount ?? 0, second.usedRange?.columnCount ?? 0);
  return {
    ...first,
    usedRange: { row: 0, column: 0, rowCount: by + second.values.length, columnCount },
    values: [...first.values, ...gap, ...second.values],
    formulas,
    merges: [...first.merges, ...second.merges.map((area) => ({ ...area, row: area.row + by }))],
  };
}

function movedDown(text: string, by: number): string {
  return text.replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `${column}${Number(row) + by}`);
}

/** Figures of both in one text, as they stand in `Expectation`. */
function both(first: Expectation, second: Expectation, by: number): Expectation {
  const joined = (one: Expectation['met'], other: Expectation['met']) => {
    if (one === 'any' || other === 'any') return 'any';
    const choices = (figure: Expectation['met']) => String(figure ?? '').split('|');
    return choices(one)
      .flatMap((own) => choices(other).map((others) => `${own},${others}`))
      .join('|');
  };
  const moved = ({ k, c }: ExpectedFinding): ExpectedFinding => ({
    k,
    c: c.startsWith('*') ? c.replace(/\d+/, (row) => String(Number(row) + by)) : cellBelow(c, by),
  });
  return {
    layout: 'form',
    unit: `${first.unit ?? ''}|${second.unit ?? ''}`,
    n: `${first.n ?? ''}|${second.n ?? ''}`,
    met: joined(first.met, second.met),
    na: joined(first.na, second.na),
    score: joined(first.score, second.score),
    max: joined(first.max, second.max),
    findings: [...(first.findings ?? []), ...(second.findings ?? []).map(moved)],
    mustNot: [...(first.mustNot ?? []), ...(second.mustNot ?? [])],
  };
}

function cellBelow(address: string, by: number): string {
  const area = areaFromA1(address);
  return area === null ? address : cellToA1({ row: area.row + by, column: area.column });
}
