import type { CriterionResult } from '../../../assessing/assessment';
import type { Criterion } from '../../../criteria/criteria-set';
import type { Area } from '../../../workbook/address';
import { columnLetters } from '../../../workbook/address';
import type { PlannedFormula } from '../../../workbook/sheet-plan';
import { saysOneOf, textConstant } from '../../formula-text';
import { resultStyles } from '../look';
import { changesOf, measureOf, resultWords } from './progress-words';
import type { ProgressSection } from './section';

/** What became of a criterion between two cells that say its result; live, as the second one is. */
export function changeFormula(
  cells: { readonly before: string; readonly now: string },
  results: { readonly before: CriterionResult | null; readonly now: CriterionResult },
  criterion: Criterion,
  { texts, own }: Pick<ProgressSection, 'texts' | 'own'>,
): PlannedFormula {
  const { before, now } = cells;
  const measure = measureOf(criterion);
  const words = resultWords(measure, texts);
  const change = own.change[measure];
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
export function colourChanges({ builder, own, set }: ProgressSection, area: Area): void {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const changes = changesOf(set.measuredBy, own);
  const rules = [
    {
      formula: `=${saysOneOf(
        first,
        changes.map(({ newlyMet }) => newlyMet),
      )}`,
      style: resultStyles.met,
    },
    {
      formula: `=${saysOneOf(
        first,
        changes.map(({ lost }) => lost),
      )}`,
      style: resultStyles.overdue,
    },
  ];
  for (const rule of rules) builder.conditionalFormat({ areas: [area], rule: { kind: 'formula', ...rule } });
}
