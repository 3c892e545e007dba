import type { CriterionAssessment, CriterionResult } from '../../assessing/assessment';
import { cellToA1, quoteSheetName, type CellPosition } from '../../workbook/address';
import type { PlannedFormula } from '../../workbook/sheet-plan';
import { valueAt } from '../../workbook/snapshot';
import type { AssessedSheet } from '../assessed-sheet';
import { textArray, textConstant, trimmedText } from '../formula-text';
import { roleOfColumn, spellingsOn } from '../result-spellings';

/** Formulas that follow an assessed sheet's own cells. */
export interface LiveResults {
  /** One word for the result, whatever spelling stands in the sheet; null where the sheet has no cell for it. */
  result(criterion: CriterionAssessment, words: Readonly<Record<CriterionResult, string>>): PlannedFormula | null;
  /** The points given, or "" while the cell has no number; null where the sheet has no cell for it. */
  score(criterion: CriterionAssessment): PlannedFormula | null;
}

export function liveResults(assessed: AssessedSheet): LiveResults {
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
    const ticked = (column: number | null) => (column === null ? 'FALSE' : says({ row, column }, spellings.tick));
    const [met, notMet] = [ticked(tickColumns.met), ticked(tickColumns.notMet)];
    const [metWord, notMetWord, blank] = [words.met, words.notMet, words.blank].map(textConstant);
    return `IF(${met},IF(${notMet},${blank},${metWord}),IF(${notMet},${notMetWord},${blank}))`;
  };

  return {
    result({ result, resultCell, row }, words) {
      if (resultCell === null || row === null) return null;
      const isWord = roleOfColumn(table, resultCell.column) === 'result';
      const formula = isWord ? fromWord(resultCell, words) : fromTicks(resultCell.row, words);
      return { formula: `=IFERROR(${formula},${textConstant(words.blank)})`, value: words[result] };
    },
    score({ score, scoreCell }) {
      if (scoreCell === null) return null;
      const cell = reference(scoreCell);
      const value = valueAt(sheet, scoreCell);
      const text = typeof value === 'string' && score !== null ? trimmedText(value) : null;
      const whileText = text === null ? '""' : `IF(TRIM(${cell})=${textConstant(text)},${score},"")`;
      return { formula: `=IF(ISNUMBER(${cell}),${cell},IFERROR(${whileText},""))`, value: score ?? '' };
    },
  };
}
