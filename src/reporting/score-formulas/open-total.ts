import type { SheetSnapshot } from '../../workbook/snapshot';
import { formulaAt } from '../../workbook/snapshot';
import { isEmptyCell, type PlacedFormula } from './placed-formula';

/** Whether a total's cell is empty and visible, or holds a formula of ours. */
export function isOpen(sheet: SheetSnapshot, { cell, formula }: PlacedFormula): boolean {
  const standing = formulaAt(sheet, cell);
  if (standing === null) return isEmptyCell(sheet, cell);
  return standing === formula || isSumOfSameCells(standing, formula) || isCountOverSameCells(standing, formula);
}

/** A sum of ours is written anew when another cell has come to say "not applicable". */
function isSumOfSameCells(standing: string, planned: string): boolean {
  const summed = (formula: string) =>
    /^=(SUM\([^()]*\))(?:\+IF\(TRIM\([A-Z]+\d+\)="[^"]*",[\d.]+,0\))*$/.exec(formula)?.[1];
  return summed(standing) !== undefined && summed(standing) === summed(planned);
}

/** A count of ours is known by the cells it counts: it is written anew when other spellings have come up. */
function isCountOverSameCells(standing: string, planned: string): boolean {
  const count = /^=(?:COUNTIF|SUMPRODUCT)\(.*&"\/\d+"$/;
  const rangesIn = (formula: string) => [...new Set(formula.match(/(?<=\()[A-Z]+\d+(?::[A-Z]+\d+)?(?=[,&])/g))];
  return count.test(standing) && count.test(planned) && rangesIn(standing).join() === rangesIn(planned).join();
}
