import '../../zod-without-eval';
import * as z from 'zod/mini';
import { columnRoles, type ColumnRole } from '../../reading/assessment-table';
import type { ColumnMapping, MappedColumn } from '../../reading/column-mapping';
import { areaFromA1, columnLetters } from '../../workbook/address';

/** What somebody said of the columns of one sheet, or of every sheet that is laid out alike. */
export interface SheetMapping {
  /** The sheet's name; null for every sheet. */
  readonly sheet: string | null;
  readonly mapping: ColumnMapping;
}

/** A header has one to this many rows. */
const MOST_HEADER_ROWS = 10;

const columnSchema = z.strictObject({
  column: z.string().check(
    z.regex(/^[A-Za-z]{1,3}$/),
    z.refine((letters) => columnIndex(letters) !== null),
  ),
  header: z.optional(z.string()),
});

/**
 * A sheet's mapping as JSON has it, in a workbook and in a mapping file alike: rows as Excel numbers them, columns by
 * their letters. Roles that the sheet does not have are left out.
 */
export const sheetMappingSchema = z.pipe(
  z.strictObject({
    sheet: z.optional(z.string().check(z.minLength(1))),
    headerRows: z
      .strictObject({ first: headerRowNumber(), last: headerRowNumber() })
      .check(z.refine(({ first, last }) => first <= last && last - first < MOST_HEADER_ROWS)),
    columns: z
      .partialRecord(z.enum(columnRoles), columnSchema)
      .check(z.refine((columns) => Object.keys(columns).length > 0)),
  }),
  z.transform(({ sheet, headerRows, columns }): SheetMapping => {
    return {
      sheet: sheet ?? null,
      mapping: {
        headerTop: headerRows.first - 1,
        headerBottom: headerRows.last - 1,
        columns: columnRoles.flatMap((role): MappedColumn[] => {
          const named = columns[role];
          const column = named === undefined ? null : columnIndex(named.column);
          return named === undefined || column === null ? [] : [{ role, column, header: named.header ?? null }];
        }),
      },
    };
  }),
);

/** 0 stands over a table that begins in the first row and has no header. */
function headerRowNumber() {
  return z.int().check(z.minimum(0), z.maximum(1_048_576));
}

function columnIndex(letters: string): number | null {
  return areaFromA1(`${letters}1`)?.column ?? null;
}

/** The JSON that `sheetMappingSchema` reads. */
export function sheetMappingJson({ sheet, mapping }: SheetMapping) {
  const columns: Partial<Record<ColumnRole, { column: string; header?: string }>> = {};
  for (const { role, column, header } of mapping.columns) {
    columns[role] = { column: columnLetters(column), ...(header !== null && { header }) };
  }
  return {
    ...(sheet === null ? {} : { sheet }),
    headerRows: { first: mapping.headerTop + 1, last: mapping.headerBottom + 1 },
    columns,
  };
}

/** @returns those that can be read, each by itself: a question about a damaged one is asked again, no more */
export function readMappings(entries: readonly unknown[]): readonly SheetMapping[] {
  return entries.flatMap((entry) => {
    const mapping = sheetMappingSchema.safeParse(entry);
    return mapping.success ? [mapping.data] : [];
  });
}
