import type { CriteriaEditorTexts } from '../../../i18n/vi/criteria-editor';

type Amount = keyof CriteriaEditorTexts['amounts'];

/** What a number that a sheet states can be. */
export function amountChoices({ amounts }: CriteriaEditorTexts): readonly (readonly [Amount, string])[] {
  return (['percentage', 'ratio', 'count', 'number'] as const).map((of) => [of, amounts[of]]);
}
