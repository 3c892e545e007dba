import { listsIndicators, statedIn } from '../../assessing/assessment';
import { countedAs } from '../../assessing/not-applicable';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { isExtra, leavesOf, maximumOf, numberedOf } from '../../criteria/leaves';
import { summaryTexts } from '../../i18n/summary-texts';
import { cellToA1, type CellPosition } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
import { amountFormula } from '../amount-formula';
import type { AssessedTable } from '../assessed-table';
import { countingFormula, type Counting } from '../counting-formula';
import { followedMeasure } from '../followed-measure';
import type { FormRows } from '../form-rows';
import { textArray } from '../formula-text';
import { groupBy } from '../group-by';
import { foundValues, spellingsOn } from '../result-spellings';
import { conclusionFormula } from './conclusion';
import type { PlacedFormula } from './placed-formula';
import { cellOf, ownCells, type RolePlace } from './role-place';

/** Totals on a form are in the form's language, whatever the pane's. */
const texts = summaryTexts.vi;

/** The number of criteria met, and what it comes to. */
export function countFormulas(
  assessed: AssessedTable,
  { sections, total, conclusion }: FormRows,
  place: RolePlace,
): PlacedFormula[] {
  const { sheet, assessment, criteriaSet } = assessed;
  const criteria = sections.flatMap((section) => section.criteria);
  const cells = ownCells(criteria, place);
  const { results, ticks } = foundValues(assessed);
  if (cells.length === 0 || total === null || !isCountedByResults(criteriaSet)) return [];
  if (assessment.criteria.some((criterion) => criterion.measure === null && listsIndicators(criterion))) return [];
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
    ),
  );
  const formula = [...counted, ...amounts]
    .map((part) => part.formula)
    .filter((part) => part !== '')
    .join('+');
  const count = [...counted, ...amounts].reduce((sum, part) => sum + part.count, 0);
  const formulas: PlacedFormula[] = [
    {
      cell: cellOf(total, place),
      formula: `=${formula}&"/${assessment.counts.total}"`,
      value: `${count}/${assessment.counts.total}`,
    },
  ];
  if (conclusion !== null) {
    const { counts } = assessment;
    formulas.push(
      ...conclusionFormula(assessed, cellOf(conclusion, place), {
        total: { formula: String(counts.total), value: counts.total },
        met: { formula: `(${formula})`, value: count },
        notApplicable:
          counts.notApplicable === 0 ? null : { formula: String(counts.notApplicable), value: counts.notApplicable },
        score: null,
        maxScore: null,
      }),
    );
  }
  return formulas;
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
  const outcomes = { met: '1', basicallyMet: '0', notMet: '0', blank: '0' };
  return statedIn(assessment).flatMap(({ number, measure, result, resultCell }) => {
    const isMetAnyway = countedAs(rules.get(number)) === 'met';
    const followed = followedMeasure(measure);
    if ((followed === null && !isMetAnyway) || resultCell === null) return [];
    if (!isCounted(resultCell)) return [];
    const reference = cellToA1(resultCell);
    const word = `IF(OR(TRIM(${reference})=${textArray(isMetAnyway ? [...met, ...notApplicable] : met)}),1,0)`;
    const cell = { reference, found: valueAt(sheet, resultCell), result };
    const term =
      followed !== null
        ? amountFormula(cell, followed, { ...outcomes, notApplicable: isMetAnyway ? '1' : '0' }, word)
        : word;
    return [{ cell: resultCell, formula: `IFERROR(${term},0)`, count: result === 'met' ? 1 : 0 }];
  });
}

/** Whether results alone say what is met: of a criterion with points its score does, which no count of results knows. */
function isCountedByResults(set: CriteriaSet): boolean {
  return leavesOf(set).every((leaf) => isExtra(leaf) || maximumOf(leaf.measure) === null);
}
