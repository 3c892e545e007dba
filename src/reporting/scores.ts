import { listsIndicators, statedIn } from '../assessing/assessment';
import { countedAs } from '../assessing/not-applicable';
import type { ColumnRole, TableRow } from '../reading/assessment-table';
import type { CriteriaSet } from '../criteria/criteria-set';
import { leavesOf, maximumOf, numberedOf } from '../criteria/leaves';
import { summaryTexts } from '../i18n/summary-texts';
import { areaContains, cellToA1, type CellPosition } from '../workbook/address';
import type { CellChange, CellInput } from '../workbook/edit';
import { formulaAt, isCellError, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { AssessedTable } from './assessed-table';
import { areasOfCells } from './cell-areas';
import { amountFormula } from './amount-formula';
import { followedMeasure } from './followed-measure';
import { countingFormula, type Counting } from './counting-formula';
import { columnRange, textArray, textConstant, trimmedText } from './formula-text';
import { groupBy } from './group-by';
import { formRows, type FormRows } from './form-rows';
import { recognitionFormula, type RecognitionInputs } from './recognition-formula';
import { foundValues, spellingsOn } from './result-spellings';

/** A formula for one cell, with what it gives now; null where it gives an error. */
interface PlacedFormula {
  readonly cell: CellPosition;
  readonly formula: string;
  readonly value: number | string | null;
}

/** Totals on a form are in the form's language, whatever the pane's. */
const texts = summaryTexts.vi;

/**
 * Plans formulas for the totals of a form: the points of each group and of the whole, the number of criteria met, and
 * the conclusion. Only empty cells are filled, and ours are brought up to date. The sheet must be read with formulas.
 * @returns the changes (none where every formula stands already), or null where the form has no place for a total
 */
export function planScores(assessed: AssessedTable): readonly CellChange[] | null {
  const { sheet, table, assessment } = assessed;
  if (table.layout !== 'form') return null;
  const countedRows = new Set(statedIn(assessment).map(({ tableRow }) => tableRow?.row));
  const rows = formRows(table, (row) => countedRows.has(row.row));
  const formulas = [...groupBy(table.columns, ({ role }) => role)]
    .flatMap(([role, columns]) =>
      formulasOfRole(assessed, rows, { role, columns: columns.map(({ column }) => column) }),
    )
    .filter((planned) => isOpen(sheet, planned));
  return formulas.length === 0 ? null : formulas.flatMap((planned) => changeTo(sheet, planned));
}

/** What a role's values stand in: one column, or one in each half of a table that goes on beside itself. */
interface RolePlace {
  readonly role: ColumnRole;
  readonly columns: readonly number[];
}

function formulasOfRole(assessed: AssessedTable, rows: FormRows, place: RolePlace): PlacedFormula[] {
  switch (place.role) {
    case 'selfScore':
    case 'verifiedScore':
      return pointFormulas(assessed, rows, place);
    case 'result':
    case 'met':
      return countFormulas(assessed, rows, place);
    default:
      return [];
  }
}

function pointFormulas(
  assessed: AssessedTable,
  { sections, total, conclusion }: FormRows,
  place: RolePlace,
): PlacedFormula[] {
  const { sheet } = assessed;
  const formulas: PlacedFormula[] = [];
  const sums: CellPosition[] = [];
  const all: CellPosition[] = [];
  for (const { summing, criteria } of sections) {
    const cells = ownCells(criteria, place);
    all.push(...cells);
    if (summing === null || cells.length === 0) continue;
    const planned = sumFormula(assessed, cellOf(summing, place), cells);
    if (!isOpen(sheet, planned)) continue;
    formulas.push(planned);
    sums.push(planned.cell);
  }
  if (!all.some((cell) => typeof valueAt(sheet, cell) === 'number')) return [];
  if (total === null) return formulas;

  const whole = sumFormula(assessed, cellOf(total, place), all);
  const isSumOfSums = sums.length > 1 && sums.length === sections.length;
  const planned = isSumOfSums ? { ...whole, formula: `=SUM(${rangesOf(sums)})` } : whole;
  formulas.push(planned);
  const isOwnScore = assessed.assessment.criteria.some(
    ({ scoreCell }) => scoreCell !== null && place.columns.includes(scoreCell.column),
  );
  if (conclusion !== null && isOwnScore && typeof planned.value === 'number' && isOpen(sheet, planned)) {
    const possible = assessed.assessment.maxScore;
    formulas.push(
      ...conclusionFormula(assessed, cellOf(conclusion, place), {
        total: null,
        met: null,
        notApplicable: null,
        score: { formula: cellToA1(planned.cell), value: planned.value },
        maxScore: possible === null ? null : { formula: String(possible), value: possible },
      }),
    );
  }
  return formulas;
}

function countFormulas(
  assessed: AssessedTable,
  { sections, total, conclusion }: FormRows,
  place: RolePlace,
): PlacedFormula[] {
  const { sheet, assessment, criteriaSet } = assessed;
  const criteria = sections.flatMap((section) => section.criteria);
  const cells = ownCells(criteria, place);
  const { results, ticks } = foundValues(assessed);
  if (cells.length === 0 || total === null || !hasResults(criteriaSet)) return [];
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

function conclusionFormula(
  { assessment, criteriaSet }: AssessedTable,
  cell: CellPosition,
  inputs: RecognitionInputs,
): PlacedFormula[] {
  if (assessment.awaited.length > 0) return [];
  const planned = recognitionFormula(criteriaSet, inputs, texts.notRecognised);
  if (planned === null) return [];
  return [{ cell, formula: `=${planned.formula}`, value: planned.value }];
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

function hasResults(set: CriteriaSet): boolean {
  return leavesOf(set).some(({ measure }) => maximumOf(measure) === null);
}

/** The cells of a role on these rows, without those that a merged cell of another column covers. */
function ownCells(rows: readonly TableRow[], place: RolePlace): CellPosition[] {
  return rows
    .map((row) => row.cells[place.role]?.position ?? cellOf(row, place))
    .filter(({ column }) => place.columns.includes(column));
}

/** Where a row's value for a role belongs. */
function cellOf({ row, cells }: TableRow, { role, columns }: RolePlace): CellPosition {
  const own = cells[role]?.position.column;
  const column = columns.find((candidate) => candidate === own) ?? columns[0] ?? 0;
  return { row, column };
}

/** What says "not applicable" and gives points for that is added apart, for SUM passes over texts; deductions are taken off. */
function sumFormula(
  { sheet, assessment, criteriaSet }: AssessedTable,
  cell: CellPosition,
  summed: readonly CellPosition[],
): PlacedFormula {
  const isSummed = new Set(summed.map(cellToA1));
  const given = statedIn(assessment).flatMap(({ score, scoreCell, isApplicable }) => {
    if (isApplicable || scoreCell === null || !score || !isSummed.has(cellToA1(scoreCell))) return [];
    const text = textConstant(trimmedText(valueAt(sheet, scoreCell)));
    return [{ term: `+IF(TRIM(${cellToA1(scoreCell)})=${text},${score},0)`, score }];
  });
  const deductions = leavesOf(criteriaSet).flatMap(({ number, effect }) => (effect === 'deduction' ? number : []));
  const taken = new Set(
    statedIn(assessment).flatMap(({ number, scoreCell, score }) =>
      deductions.includes(number) && scoreCell !== null && score !== null ? cellToA1(scoreCell) : [],
    ),
  );
  const isTaken = (summand: CellPosition) => taken.has(cellToA1(summand)) && Number(valueAt(sheet, summand)) > 0;
  const [less, more] = [summed.filter(isTaken), summed.filter((summand) => !isTaken(summand))];
  const [plus, minus] = [sumOf(sheet, more), sumOf(sheet, less)];
  const sum = plus === null || minus === null ? null : plus - minus;
  return {
    cell,
    formula: `=SUM(${rangesOf(more)})${less.length === 0 ? '' : `-SUM(${rangesOf(less)})`}${given.map(({ term }) => term).join('')}`,
    value: sum === null ? null : given.reduce((total, { score }) => total + score, sum),
  };
}

function rangesOf(cells: readonly CellPosition[]): string {
  return areasOfCells(cells)
    .map((area) => columnRange(area.column, area.row, area.row + area.rowCount - 1))
    .join(',');
}

/** What SUM makes of these cells: texts are passed over, an error value spreads. */
function sumOf(sheet: SheetSnapshot, cells: readonly CellPosition[]): number | null {
  let sum = 0;
  for (const cell of cells) {
    const value = valueAt(sheet, cell);
    if (isCellError(value)) return null;
    if (typeof value === 'number') sum += value;
  }
  return sum;
}

/** Whether a cell is empty and visible, or holds a formula of ours. */
function isOpen(sheet: SheetSnapshot, { cell, formula }: PlacedFormula): boolean {
  const standing = formulaAt(sheet, cell);
  if (standing !== null)
    return standing === formula || isSumOfSameCells(standing, formula) || isCountOverSameCells(standing, formula);
  const value = valueAt(sheet, cell);
  if (value !== null && value !== '') return false;
  const merge = sheet.merges.find((area) => areaContains(area, cell));
  return merge === undefined || (merge.row === cell.row && merge.column === cell.column);
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

function changeTo(sheet: SheetSnapshot, { cell, formula, value }: PlacedFormula): CellChange[] {
  const standing = formulaAt(sheet, cell);
  const before = valueAt(sheet, cell);
  if (standing === formula && before === value) return [];
  const constant = isCellError(before) ? null : before;
  const previous: CellInput = standing === null ? constant : { formula: standing, value: constant };
  return [{ ...cell, next: { formula, value }, previous }];
}
