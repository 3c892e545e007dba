import { columnLetters, type Area } from '../../workbook/address';
import { shiftFormula } from '../../workbook/openxml/read/shared-formula';

/** A part of a rule's cells, and the rule's formula as it reads from the part's first cell. */
export interface RulePart {
  readonly areas: readonly Area[];
  readonly formula: string;
}

/** ROW() and COLUMN() that ask for the cell itself. */
const OWN_POSITION = /\b(ROW|COLUMN)\(\)/;

/**
 * Writes a rule for a grid whose conditional formats do not know which cell they are asked about: Univer 0.25 answers
 * ROW() and COLUMN() there with 1. Each column of the rule gets a formula that names its column and row instead.
 * @param formula as it reads from the first cell of the first area, as Excel has it
 */
export function namingTheCurrentCell(formula: string, areas: readonly Area[]): readonly RulePart[] {
  const [first] = areas;
  if (first === undefined || !OWN_POSITION.test(formula)) return [{ areas, formula }];
  return areas.flatMap((area) =>
    Array.from({ length: area.columnCount }, (_, offset): RulePart => {
      const column = area.column + offset;
      const shifted = shiftFormula(formula, area.row - first.row, column - first.column);
      return {
        areas: [{ ...area, column, columnCount: 1 }],
        formula: shifted
          .replaceAll('ROW()', `ROW($${columnLetters(column)}${area.row + 1})`)
          .replaceAll('COLUMN()', String(column + 1)),
      };
    }),
  );
}
