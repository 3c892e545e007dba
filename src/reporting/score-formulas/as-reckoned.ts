import { ownFormOf } from '../../assessing/own/own-form';
import type { Assessment } from '../../assessing/assessment';
import { areaContains, areaFromA1, cellToA1, type Area } from '../../workbook/address';
import type { AssessedTable } from '../assessed-table';
import { differs } from './differs';
import { filledIn } from './filled-in';
import type { OfferedFormula } from './placed-formula';

/**
 * Of formulas, those that give no error; of those for a form that is held against itself, the ones that reckon as it does. Nothing but the form says how its
 * figures hang together: where a figure of the user's is right by that, and ours would be another (an average, say), its
 * column is not for us to fill in; nor is a cell in which our figure would be wrong.
 */
export function asReckoned(assessed: AssessedTable, all: readonly OfferedFormula[]): readonly OfferedFormula[] {
  const { sheet, table, criteriaSet, assessment } = assessed;
  const offered = all.filter(({ value }) => value !== null);
  if (ownFormOf(table, criteriaSet) === null) return withWhatTheyCount(offered, all);
  const wrong = wrongFigures(assessment);
  const isStray = (planned: OfferedFormula) =>
    !planned.isOpen && differs(sheet, planned) && !wrong.has(cellToA1(planned.cell));
  const strays = new Set(offered.filter(isStray).map(({ cell }) => cell.column));
  const kept = offered.filter(({ cell }) => !strays.has(cell.column));
  const filled = filledIn(
    assessed,
    kept.filter(({ isOpen }) => isOpen),
  );
  const wrongThen = wrongFigures(filled.assessment);
  const right = kept.filter(({ isOpen, cell }) => !isOpen || !wrongThen.has(cellToA1(cell)));
  return withWhatTheyCount(right, all);
}

/** A total over a cell that is to stay empty would leave it out. */
function withWhatTheyCount(kept: readonly OfferedFormula[], all: readonly OfferedFormula[]): readonly OfferedFormula[] {
  const written = new Set(kept);
  const empty = all.flatMap((planned) => (planned.isOpen && !written.has(planned) ? planned.cell : []));
  const whole = kept.filter(
    ({ isOpen, formula }) =>
      !isOpen || !areasIn(formula).some((area) => empty.some((cell) => areaContains(area, cell))),
  );
  return whole.length === kept.length ? kept : withWhatTheyCount(whole, all);
}

function areasIn(formula: string): readonly Area[] {
  return (formula.replace(/"[^"]*"/g, '').match(/[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?/g) ?? []).flatMap(
    (address) => areaFromA1(address) ?? [],
  );
}

function wrongFigures({ findings }: Assessment): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, cell }) =>
      cell !== null && (code === 'total-mismatch' || code === 'count-mismatch') ? [cellToA1(cell)] : [],
    ),
  );
}
