import { ownFormOf } from '../../assessing/own/own-form';
import type { Assessment } from '../../assessing/assessment';
import { cellToA1 } from '../../workbook/address';
import type { AssessedTable } from '../assessed-table';
import { differs } from './differs';
import { filledIn } from './filled-in';
import type { OfferedFormula } from './placed-formula';

/**
 * Of formulas for a form that is held against itself, those that reckon as the form does. Nothing but the form says how its
 * figures hang together: where a figure of the user's is right by that, and ours would be another (an average, say), its
 * column is not for us to fill in; nor is a cell in which our figure would be wrong.
 */
export function asReckoned(assessed: AssessedTable, offered: readonly OfferedFormula[]): readonly OfferedFormula[] {
  const { sheet, table, criteriaSet, assessment } = assessed;
  if (ownFormOf(table, criteriaSet) === null) return offered;
  const wrong = wrongFigures(assessment);
  const isStray = (planned: OfferedFormula) =>
    !planned.isOpen && differs(sheet, planned) && !wrong.has(cellToA1(planned.cell));
  const strays = new Set(offered.filter(isStray).map(({ cell }) => cell.column));
  const kept = offered.filter(({ cell, value }) => value !== null && !strays.has(cell.column));
  const filled = filledIn(
    assessed,
    kept.filter(({ isOpen }) => isOpen),
  );
  const wrongThen = wrongFigures(filled.assessment);
  return kept.filter(({ isOpen, cell }) => !isOpen || !wrongThen.has(cellToA1(cell)));
}

function wrongFigures({ findings }: Assessment): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, cell }) =>
      cell !== null && (code === 'total-mismatch' || code === 'count-mismatch') ? [cellToA1(cell)] : [],
    ),
  );
}
