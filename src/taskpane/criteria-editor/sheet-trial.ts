import { tryCriteria, type SheetForCriteria } from '../../app/sheet-for-criteria';
import { everyAssessed, isScored, type Assessment, type CriterionAssessment } from '../../assessing/assessment';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { formatNumber } from '../../i18n/format';
import type { CriteriaEditorTexts } from '../../i18n/vi/criteria-editor';
import type { Language } from '../../i18n/language';
import { localText } from '../../i18n/local-text';
import { headlineText } from '../../i18n/unit-figures';
import { cleanText } from '../../reading/vietnamese-text';
import { cellToA1 } from '../../workbook/address';
import { isCellError, valueAt, type SheetSnapshot } from '../../workbook/snapshot';

/** What a set makes of the open sheet. */
export interface SheetTrial {
  readonly sheet: SheetSnapshot;
  /** One for each unit; null while the draft is no set that could be tried. */
  readonly assessments: readonly Assessment[] | null;
}

/** Holds the open sheet against a set. @param isReady whether the set is one */
export function trySet(source: SheetForCriteria, set: CriteriaSet, isReady: boolean): SheetTrial {
  if (!isReady) return { sheet: source.sheet, assessments: null };
  return { sheet: source.sheet, assessments: tryCriteria(source, set).map(({ assessment }) => assessment) };
}

/** What the sheet says of a criterion and what follows: "Ô E21 ghi “65 %” → chưa đạt". */
export function criterionTrialText(
  { sheet, assessments }: SheetTrial,
  number: string,
  { preview }: CriteriaEditorTexts,
  language: Language,
): string {
  if (assessments === null) return preview.unready;
  const [first] = assessments;
  if (first === undefined) return preview.noTable;
  const own = everyAssessed(first.criteria).find((assessed) => assessed.number === number);
  if (own?.tableRow == null)
    return own?.measure === null ? preview.byIndicators(resultText(own, preview, language)) : preview.noRow;
  const result = resultText(own, preview, language);
  const cell = own.scoreCell ?? own.resultCell;
  if (cell === null) return own.measure === null ? preview.byIndicators(result) : result;
  const value = valueAt(sheet, cell);
  const words =
    typeof value === 'number' ? formatNumber(value, language) : isCellError(value) ? value.error : cleanText(value);
  return words === '' ? preview.empty(cellToA1(cell), result) : preview.says(cellToA1(cell), words, result);
}

function resultText(
  assessed: CriterionAssessment,
  { results, points }: CriteriaEditorTexts['preview'],
  language: Language,
): string {
  const { result, score, maxScore } = assessed;
  if (score === null || !isScored(assessed)) return results[result];
  return points(formatNumber(score, language), maxScore === null ? null : formatNumber(maxScore, language));
}

/** What the set comes to on the sheet: "27/34 tiêu chí đạt", or points, and the conclusion. */
export function totalTrialText(
  { assessments }: SheetTrial,
  { preview }: CriteriaEditorTexts,
  language: Language,
): string {
  if (assessments === null) return preview.unready;
  const [only, ...others] = assessments;
  if (only === undefined) return preview.noTable;
  if (others.length > 0) {
    const recognised = assessments.filter(({ recognition }) => recognition?.recognised).length;
    return preview.units(assessments.length, recognised);
  }
  const { recognition } = only;
  const total = headlineText(only, language);
  return recognition === null ? total : `${total}, ${preview.recognised(localText(recognition.title, language))}`;
}
