import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { CellInput } from '../../../src/workbook/edit';

/** A cell of a sheet, its formula with the "=". */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

const values = z.array(z.array(z.tuple([z.int(), z.int(), z.union([z.string(), z.number(), z.boolean(), z.null()])])));

/** A sheet of a workbook, for formulas on other sheets to refer to. */
export interface InputSheet {
  readonly name: string;
  readonly cells: readonly InputCell[];
}

/** What the workbench's engine makes of the formulas of sheets, cell by cell; one start for all of them. */
export function calculatedByUniver(sheets: readonly (readonly InputCell[])[]): z.infer<typeof values> {
  return calculatedWorkbook(sheets.map((cells, index) => ({ name: `Sheet${index}`, cells })));
}

/** The same of the sheets of one workbook. */
export function calculatedWorkbook(sheets: readonly InputSheet[]): z.infer<typeof values> {
  const folder = mkdtempSync(join(tmpdir(), 'cham-chuan-'));
  try {
    const [from, to] = [join(folder, 'sheets.json'), join(folder, 'values.json')];
    const given = sheets.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ row, column, input }) => [row, column, univerCell(input)]),
    }));
    writeFileSync(from, JSON.stringify(given));
    execFileSync(process.execPath, [join(__dirname, 'univer-engine.cjs'), from, to], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 120_000,
    });
    return values.parse(JSON.parse(readFileSync(to, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As `GridCell` has it: 1 is a text, 2 a number, 3 a boolean; a formula comes without the value that we say it has. */
function univerCell(input: CellInput) {
  if (input === null) return {};
  if (typeof input === 'object') return { f: input.formula };
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: 3 };
  return { v: input, t: typeof input === 'number' ? 2 : 1 };
}
