import type { CriterionAssessment, CriterionResult } from '../../assessing/assessment';
import { isOwnSet } from '../../assessing/own/own-set';
import type { TableRow } from '../../reading/assessment-table';
import { cellToA1, quoteSheetName, type CellPosition } from '../../workbook/address';
import type { PlannedFormula } from '../../workbook/sheet-plan';
import { valueAt } from '../../workbook/snapshot';
import { amountFormula } from '../amount-formula';
import type { AssessedTable } from '../assessed-table';
import type { Followed } from '../followed-measure';
import { textArray, textConstant, trimmedText } from '../formula-text';
import { ownResults } from './own-results';
import { roleOfColumn, spellingsOn, type TickRole } from '../result-spellings';

/** Formulas that follow an assessed sheet's own cells. */
export interface LiveResults {
  /** One word for the result, whatever spelling stands in the sheet; null where the sheet has no cell for it. */
  result(criterion: CriterionAssessment, words: Readonly<Record<CriterionResult, string>>): PlannedFormula | null;
  /** As `result`, from a cell with an amount that is compared with the measure's bounds. */
  amount(
    criterion: CriterionAssessment,
    measure: Followed,
    words: Readonly<Record<CriterionResult, string>>,
  ): PlannedFormula | null;
  /**
   * The points given, or "" while the cell has none; null where there is no cell.
   * @param notApplicable what stands for a cell that says so
   */
  score(criterion: CriterionAssessment, notApplicable: string | number): PlannedFormula | null;
}

export function liveResults(assessed: AssessedTable): LiveResults {
  const { sheet, table } = assessed;
  const spellings = spellingsOn(assessed);
  const own = isOwnSet(assessed.criteriaSet) ? ownResults(assessed) : null;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const reference = (cell: CellPosition) => `${prefix}${cellToA1(cell)}`;
  const says = (cell: CellPosition, texts: readonly string[]) => `OR(TRIM(${reference(cell)})=${textArray(texts)})`;

  const fromWord = (cell: CellPosition, words: Readonly<Record<CriterionResult, string>>) => {
    const order = ['met', 'notMet', 'basicallyMet', 'notApplicable'] as const;
    return order.reduceRight(
      (otherwise, result) => `IF(${says(cell, spellings.results[result])},${textConstant(words[result])},${otherwise})`,
      textConstant(words.blank),
    );
  };

  /** More than one tick is a conflict, and none says nothing. */
  const fromTicks = ({ cells }: TableRow, words: Readonly<Record<CriterionResult, string>>) => {
    const ticked = (role: TickRole) => {
      const cell = cells[role];
      return cell === undefined ? 'FALSE' : `IFERROR(${says(cell.position, spellings.ticks[role])},FALSE)`;
    };
    const [met, basicallyMet, notMet] = [ticked('met'), ticked('basicallyMet'), ticked('notMet')];
    const word = (result: CriterionResult) => textConstant(words[result]);
    const unlessBasically = (result: CriterionResult) =>
      cells.basicallyMet === undefined ? word(result) : `IF(${basicallyMet},${word('blank')},${word(result)})`;
    const neither =
      cells.basicallyMet === undefined ? word('blank') : `IF(${basicallyMet},${word('basicallyMet')},${word('blank')})`;
    return `IF(${met},IF(${notMet},${word('blank')},${unlessBasically('met')}),IF(${notMet},${unlessBasically('notMet')},${neither}))`;
  };

  return {
    result(criterion, resultWords) {
      const { result, resultCell, tableRow } = criterion;
      if (resultCell === null || tableRow === null) return null;
      const byLevel = own?.levels(criterion, resultWords) ?? null;
      if (byLevel !== null) return byLevel;
      const words = own?.blankIn(resultWords) ?? resultWords;
      const isWord = roleOfColumn(table, resultCell.column) === 'result';
      const asRead = isWord ? own?.asRead(criterion, resultWords, fromWord(resultCell, words)) : null;
      if (asRead !== null && asRead !== undefined) return asRead;
      if (own?.saysByTicks(criterion) === false && !isWord) return null;
      const formula = isWord
        ? `IFERROR(${fromWord(resultCell, words)},${textConstant(words.blank)})`
        : fromTicks(tableRow, words);
      return { formula: `=${formula}`, value: resultWords[result] };
    },
    amount(criterion, measure, words) {
      const { result, resultCell } = criterion;
      if (resultCell === null || roleOfColumn(table, resultCell.column) !== 'result') {
        return this.result(criterion, words);
      }
      const cell = { reference: reference(resultCell), found: valueAt(sheet, resultCell), result };
      const { met, basicallyMet, notMet, notApplicable, rated, blank } = words;
      const outcomes = {
        met: textConstant(met),
        basicallyMet: textConstant(basicallyMet),
        notMet: textConstant(notMet),
        notApplicable: textConstant(notApplicable),
        rated: textConstant(rated),
        blank: textConstant(blank),
      };
      const formula = amountFormula(cell, measure, outcomes, fromWord(resultCell, words));
      return { formula: `=IFERROR(${formula},${outcomes.blank})`, value: words[result] };
    },
    score(criterion, notApplicable) {
      const { score, scoreCell, tableRow, isApplicable } = criterion;
      if (own !== null && tableRow?.cells.selfScore === undefined && tableRow?.cells.verifiedScore === undefined) {
        const points = own.levelPoints(criterion);
        if (points !== null) return points;
      }
      if (scoreCell === null) return null;
      // Merged over several criteria: it is not known how much of it is this one's.
      if (own !== null && score === null && tableRow !== null && scoreCell.row < tableRow.row) return null;
      const cell = reference(scoreCell);
      const found = valueAt(sheet, scoreCell);
      const constant = typeof notApplicable === 'number' ? notApplicable : textConstant(notApplicable);
      const unlessPoints = `IF(${says(scoreCell, spellings.results.notApplicable)},${constant},"")`;
      const otherwise =
        typeof found === 'string' && score !== null && isApplicable
          ? `IF(TRIM(${cell})=${textConstant(trimmedText(found))},${score},${unlessPoints})`
          : unlessPoints;
      return {
        formula: `=IFERROR(IF(ISNUMBER(${cell}),${cell},${otherwise}),"")`,
        value: isApplicable ? (score ?? '') : notApplicable,
      };
    },
  };
}
