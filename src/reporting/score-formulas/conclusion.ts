import type { CellPosition } from '../../workbook/address';
import { summaryTexts } from '../../i18n/summary-texts';
import type { AssessedTable } from '../assessed-table';
import { recognitionFormula, type RecognitionInputs } from '../recognition-formula';
import type { PlacedFormula } from './placed-formula';

/** The unit's conclusion; none while others have yet to score. */
export function conclusionFormula(
  { assessment, criteriaSet }: AssessedTable,
  cell: CellPosition,
  inputs: RecognitionInputs,
): PlacedFormula[] {
  if (assessment.awaited.length > 0) return [];
  const planned = recognitionFormula(criteriaSet, inputs, summaryTexts.vi.notRecognised);
  if (planned === null) return [];
  return [{ cell, formula: `=${planned.formula}`, value: planned.value }];
}
