import { SAMPLE_UNIT } from '../reporting/sample/sample-unit';
import type { SheetReport } from './report';

/** The sheets whose units are summed up: beside other forms, the one to try things on is of no unit. */
export function unitSheets(sheets: readonly SheetReport[]): readonly SheetReport[] {
  const own = sheets.filter((sheet) => !isSample(sheet));
  return own.some(({ layout }) => layout !== 'none') ? own : sheets;
}

function isSample(sheet: SheetReport): boolean {
  return sheet.layout === 'form' && sheet.tables.every(({ assessment }) => assessment.unit?.name === SAMPLE_UNIT);
}
