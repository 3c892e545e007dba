import type { CriterionAssessment, CriterionResult } from '../../assessing/assessment';
import { cellToA1, quoteSheetName, type CellPosition } from '../../workbook/address';
import type { PlannedFormula } from '../../workbook/sheet-plan';
import { valueAt } from '../../workbook/snapshot';
import type { AssessedTable } from '../assessed-table';
import { textArray, textConstant, trimmedText } from '../formula-text';
import { roleOfColumn, spellingsOn, type TickRole } from '../result-spellings';

/** Formulas that follow an assessed sheet's own cells. */
export interface LiveResults {
  /** One word for the result, whatever spelling stands in the sheet; null where the sheet has no cell for it. */
  result(criterion: CriterionAssessment, words: Readonly<Record<CriterionResult, string>>): PlannedFormula | null;
  /** The points given, the word for "not applicable", or "" while the cell has neither; null where there is no cell. */
  score(criterion: CriterionAssessment, words: Readonly<Record<CriterionResult, string>>): PlannedFormula | null;
}

export function liveResults(assessed: AssessedTable): LiveResults {
  const { sheet, table } = assessed;
  const spellings = spellingsOn(assessed);
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const reference = (cell: CellPosition) => `${prefix}${cellToA1(cell)}`;
  const tickColumns = {
    met: table.columns.find(({ role }) => role === 'met')?.column ?? null,
    notMet: table.columns.find(({ role }) => role === 'notMet')?.column ?? null,
  };
  const says = (cell: CellPosition, texts: readonly string[]) => `OR(TRIM(${reference(cell)})=${textArray(texts)})`;

  const fromWord = (cell: CellPosition, words: Readonly<Record<CriterionResult, string>>) => {
    const order = ['met', 'notMet', 'basicallyMet', 'notApplicable'] as const;
    return order.reduceRight(
      (otherwise, result) => `IF(${says(cell, spellings.results[result])},${textConstant(words[result])},${otherwise})`,
      textConstant(words.blank),
    );
  };

  const fromTicks = (row: number, words: Readonly<Record<CriterionResult, string>>) => {
    const ticked = (role: TickRole) => {
      const column = tickColumns[role];
      return column === null ? 'FALSE' : `IFERROR(${says({ row, column }, spellings.ticks[role])},FALSE)`;
    };
    const [met, notMet] = [ticked('met'), ticked('notMet')];
    const [metWord, notMetWord, blank] = [words.met, words.notMet, words.blank].map(textConstant);
    return `IF(${met},IF(${notMet},${blank},${metWord}),IF(${notMet},${notMetWord},${blank}))`;
  };

  return {
    result({ result, resultCell }, words) {
      if (resultCell === null) return null;
      const isWord = roleOfColumn(table, resultCell.column) === 'result';
      const formula = isWord
        ? `IFERROR(${fromWord(resultCell, words)},${textConstant(words.blank)})`
        : fromTicks(resultCell.row, words);
      return { formula: `=${formula}`, value: words[result] };
    },
    score({ score, scoreCell, result }, words) {
      if (scoreCell === null) return null;
      const cell = reference(scoreCell);
      const found = valueAt(sheet, scoreCell);
      const notApplicable = `IF(${says(scoreCell, spellings.results.notApplicable)},${textConstant(words.notApplicable)},"")`;
      const otherwise =
        typeof found === 'string' && score !== null
          ? `IF(TRIM(${cell})=${textConstant(trimmedText(found))},${score},${notApplicable})`
          : notApplicable;
      return {
        formula: `=IFERROR(IF(ISNUMBER(${cell}),${cell},${otherwise}),"")`,
        value: score ?? (result === 'notApplicable' ? words.notApplicable : ''),
      };
    },
  };
}
