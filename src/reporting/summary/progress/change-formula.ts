import type { CriterionResult } from '../../../assessing/assessment';
import type { ProgressTexts } from '../../../i18n/vi/progress';
import type { Area } from '../../../workbook/address';
import { columnLetters } from '../../../workbook/address';
import type { PlannedFormula } from '../../../workbook/sheet-plan';
import { textConstant } from '../../formula-text';
import { resultStyles } from '../look';
import type { SheetPlanBuilder } from '../sheet-plan-builder';

type Words = Readonly<Record<CriterionResult, string>>;

/** What became of a criterion between two cells that say its result; live, as the second one is. */
export function changeFormula(
  cells: { readonly before: string; readonly now: string },
  results: { readonly before: CriterionResult | null; readonly now: CriterionResult },
  words: Words,
  { change }: ProgressTexts,
): PlannedFormula {
  const { before, now } = cells;
  const met = textConstant(words.met);
  const isLost = `AND(${before}=${met},${now}<>${met},${now}<>${textConstant(words.notApplicable)})`;
  const isNew = `AND(${before}<>"",${before}<>${met},${now}=${met})`;
  const wasLost = results.before === 'met' && results.now !== 'met' && results.now !== 'notApplicable';
  const isNewlyMet = results.before !== null && results.before !== 'met' && results.now === 'met';
  return {
    formula: `=IF(${isNew},${textConstant(change.newlyMet)},IF(${isLost},${textConstant(change.lost)},""))`,
    value: isNewlyMet ? change.newlyMet : wasLost ? change.lost : '',
  };
}

/** Green for what is newly met, red for what is lost. */
export function colourChanges(builder: SheetPlanBuilder, area: Area, { change }: ProgressTexts): void {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const rules = [
    { formula: `=${first}=${textConstant(change.newlyMet)}`, style: resultStyles.met },
    { formula: `=${first}=${textConstant(change.lost)}`, style: resultStyles.overdue },
  ];
  for (const rule of rules) builder.conditionalFormat({ areas: [area], rule: { kind: 'formula', ...rule } });
}
