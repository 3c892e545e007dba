import type { UntoldMarks } from '../app/untold-marks';
import type { Language } from './language';
import { textsIn } from './texts';

/** On which sheets marks may stand that Excel does not tell, and what to do about them; none where there are none. */
export function untoldMarksText(untold: readonly UntoldMarks[] = [], language: Language): readonly string[] {
  if (untold.length === 0) return [];
  const { onSheet, mayBeMarks } = textsIn(language).untoldMarks;
  return [mayBeMarks(untold.map(({ sheet, rules }) => onSheet(sheet, rules === 'all' ? null : rules)).join(', '))];
}

/** What was cleared where not all marks may have been seen. */
export function clearedMarksText(clearedSheets: number, language: Language): string {
  const { noneSeen, seenCleared } = textsIn(language).untoldMarks;
  return clearedSheets === 0 ? noneSeen : seenCleared;
}
