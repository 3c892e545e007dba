import { summary } from '../../i18n/vi/summary';
import { takesFromElsewhere } from '../../assessing/elsewhere';
import { listsIndicators, statedIn } from '../../assessing/assessment';
import { countedAs } from '../../assessing/not-applicable';
import { numberedOf } from '../../criteria/leaves';
import { cellToA1, type CellPosition } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
import { amountFormula } from '../amount-formula';
import type { AssessedTable } from '../assessed-table';
import { countingFormula, type Counting } from '../counting-formula';
import { followedMeasure } from '../followed-measure';
import type { FormRows } from '../form-rows';
import { textArray, trimmedText } from '../formula-text';
import { groupBy } from '../group-by';
import type { RecognitionInput } from '../recognition-formula';
import { foundValues, spellingsOn } from '../result-spellings';
import { rowsRuleFormula, tableValuesIn } from '../rows-rule-formula';
import { countByPoints } from './met-by-points';
import type { PlacedFormula } from './placed-formula';
import { cellOf, ownCells, type RolePlace } from './role-place';
import { rowsWithPoints } from './rows-with-points';

/** Totals on a form are in the form's language, whatever the pane's. */
const texts = summary;

/** The number of criteria met, in one column. */
export interface MetTotal {
  readonly place: RolePlace;
  readonly formulas: readonly PlacedFormula[];
  readonly met: RecognitionInput;
}

/** @returns null where the form has no place for the number of criteria met, or points alone decide */
export function metTotal(assessed: AssessedTable, { sections, total }: FormRows, place: RolePlace): MetTotal | null {
  const { sheet, assessment } = assessed;
  // Where points decide, a word in the column of results says nothing of being met.
  const scoredRows = rowsWithPoints(assessed);
  const criteria = sections.flatMap((section) => section.criteria).filter(({ row }) => !scoredRows.has(row));
  const cells = ownCells(criteria, place);
  const { results, ticks } = foundValues(assessed);
  const byPoints = countByPoints(assessed);
  if (cells.length === 0 || total === null || byPoints === null) return null;
  if (assessment.criteria.some((criterion) => criterion.measure === null && listsIndicators(criterion))) return null;
  const { role } = place;
  const amounts = role === 'result' ? countedApart(assessed, cells) : [];
  const isApart = (cell: CellPosition) =>
    amounts.some((amount) => amount.cell.row === cell.row && amount.cell.column === cell.column);
  const counted = [...groupBy(cells, ({ column }) => column)].map(([column, inColumn]) =>
    countingFormula(
      sheet,
      column,
      inColumn.filter((cell) => !isApart(cell)).map(({ row }) => row),
      role === 'met' ? ticks.met : results.met,
      role === 'met' ? texts.tick : texts.results.met,
      scoredRows,
    ),
  );
  const parts = [...counted, ...amounts, ...byPoints];
  const formula = parts
    .map((part) => part.formula)
    .filter((part) => part !== '')
    .join('+');
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const own = cellOf(total, place);
  const counts = `/${String(assessment.counts.total)}`;
  return {
    place,
    formulas: [{ cell: own, formula: `=${formula}&"${counts}"`, value: `${String(count)}${counts}` }],
    met: { formula: `(${formula})`, value: count },
  };
}

/** A term for each cell that states an amount, or that counts though it does not apply: 1 while it counts as met. */
function countedApart(
  assessed: AssessedTable,
  cells: readonly CellPosition[],
): (Counting & { readonly cell: CellPosition })[] {
  const { sheet, assessment, criteriaSet } = assessed;
  const { met, notApplicable } = spellingsOn(assessed).results;
  const rules = new Map(numberedOf(criteriaSet).map((criterion) => [criterion.number, criterion.notApplicable]));
  const isCounted = ({ row, column }: CellPosition) => cells.some((cell) => cell.row === row && cell.column === column);
  const outcomes = { met: '1', basicallyMet: '0', notMet: '0', rated: '0', blank: '0' };
  const values = tableValuesIn(assessed);
  return statedIn(assessment).flatMap(({ number, measure, result, resultCell, tableRow, leftOut }) => {
    const isMetAnyway = countedAs(leftOut?.rule ?? rules.get(number)) === 'met';
    const followed = followedMeasure(measure);
    if ((followed === null && !isMetAnyway) || resultCell === null) return [];
    if (!isCounted(resultCell)) return [];
    const reference = cellToA1(resultCell);
    const word = `IF(OR(TRIM(${reference})=${textArray(isMetAnyway ? [...met, ...notApplicable] : met)}),1,0)`;
    const cell = { reference, found: valueAt(sheet, resultCell), result };
    const isSaid = trimmedText(cell.found) !== '';
    const isOwn = isSaid && !takesFromElsewhere(measure);
    const overRows = isOwn || !tableRow || !measure ? null : rowsRuleFormula(assessed, tableRow, measure, values);
    const count = result === 'met' ? 1 : 0;
    if (overRows !== null && overRows !== 'illegible')
      return [{ cell: resultCell, formula: `IF(${overRows.formula}=1,1,${word})`, count }];
    const term =
      followed !== null
        ? amountFormula(cell, followed, { ...outcomes, notApplicable: isMetAnyway ? '1' : '0' }, word)
        : word;
    return [{ cell: resultCell, formula: `IFERROR(${term},0)`, count }];
  });
}
