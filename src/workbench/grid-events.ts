import { z } from 'zod';
import type { Area } from '../workbook/address';
import type { GridRange } from './display/conditional-formats';
import { gridCommands } from './grid-commands';

/** What Univer says of a cell in its events; the rest is read from its model. */
const eventCell = z.looseObject({
  v: z.union([z.string(), z.number(), z.boolean()]).nullish(),
  t: z.number().nullish(),
  /** A text with formats in it, such as a link, is a small document. */
  p: z.looseObject({ body: z.looseObject({ dataStream: z.string() }).optional() }).nullish(),
});
const cellMatrix = z.record(z.coerce.number(), z.record(z.coerce.number(), eventCell.nullable()));
const range = z.looseObject({
  startRow: z.number(),
  endRow: z.number(),
  startColumn: z.number(),
  endColumn: z.number(),
});

const valuesParams = z.looseObject({ subUnitId: z.string(), cellValue: cellMatrix });
const valuesOptions = z.looseObject({
  fromFormula: z.boolean().default(false),
  applyFormulaCalculationResult: z.boolean().default(false),
});
const formatsParams = z.looseObject({
  subUnitId: z.string(),
  refMap: z.record(z.string(), z.looseObject({ pattern: z.string() })),
  values: z.record(z.string(), z.looseObject({ ranges: z.array(range) })),
});
const selectionsParams = z.looseObject({ subUnitId: z.string(), selections: z.array(z.looseObject({ range })) });
const editingParams = z.looseObject({ visible: z.boolean() });

export type CellMatrix = z.infer<typeof cellMatrix>;

/** What happened in the grid, as far as the workbench follows it. */
export type GridEvent =
  /** A user's typing, pasting, clearing, undoing. */
  | { readonly kind: 'values'; readonly sheetId: string; readonly cells: CellMatrix }
  /** What the grid's calculation engine found. */
  | { readonly kind: 'computed'; readonly sheetId: string; readonly cells: CellMatrix }
  | {
      readonly kind: 'numberFormats';
      readonly sheetId: string;
      readonly formats: readonly { readonly area: Area; readonly pattern: string }[];
    }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'editing'; readonly isEditing: boolean };

/** The id of the unit (a workbook, or an editor's document) that a command is about, or null. */
export function unitOf(params: unknown): string | null {
  const target = z.looseObject({ unitId: z.string() }).safeParse(params);
  return target.success ? target.data.unitId : null;
}

/**
 * Reads a command that Univer has executed.
 * @returns null for one that the workbench does not follow
 */
export function parseGridEvent(id: string, params: unknown, options: unknown): GridEvent | null {
  switch (id) {
    case gridCommands.setValues:
      return parseValues(params, options);
    case gridCommands.setNumberFormats: {
      const { subUnitId, refMap, values } = formatsParams.parse(params);
      const formats = Object.entries(values).flatMap(([key, { ranges }]) => {
        const pattern = refMap[key]?.pattern;
        return pattern === undefined ? [] : ranges.map((one) => ({ area: areaOfRange(one), pattern }));
      });
      return { kind: 'numberFormats', sheetId: subUnitId, formats };
    }
    case gridCommands.setSelections: {
      const { subUnitId, selections } = selectionsParams.parse(params);
      const last = selections.at(-1);
      return last === undefined ? null : { kind: 'selection', sheetId: subUnitId, area: areaOfRange(last.range) };
    }
    case gridCommands.setEditing:
      return { kind: 'editing', isEditing: editingParams.parse(params).visible };
    default:
      return null;
  }
}

/** Univer's ranges have both ends inside; a whole row or column has NaN at the ends that it does not limit. */
export function areaOfRange({ startRow, endRow, startColumn, endColumn }: GridRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

function parseValues(params: unknown, options: unknown): GridEvent | null {
  const { fromFormula, applyFormulaCalculationResult } = valuesOptions.parse(options ?? {});
  if (fromFormula && !applyFormulaCalculationResult) return null;
  const { subUnitId, cellValue } = valuesParams.parse(params);
  return { kind: fromFormula ? 'computed' : 'values', sheetId: subUnitId, cells: cellValue };
}
