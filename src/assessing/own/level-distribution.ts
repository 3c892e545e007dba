import type { AssessmentTable } from '../../reading/assessment-table';
import { cleanText } from '../../reading/vietnamese-text';
import { isCountedLevel, isScaleWord, scaleWord } from '../../reading/words/scale-words';
import { statedIn, type Assessment, type CriterionAssessment, type LevelCount } from '../assessment';
import { wordScaleOf } from './own-results';

/**
 * How a unit's criteria are spread over the levels of its sheet: "Tốt 5 · Khá 3 · Đạt 2". What does not apply is on none.
 * @returns columns to tick in their order, those without a tick among them; words from the best level on; nothing where the
 *   sheet says no more than what is met and what is not
 */
export function levelDistribution(
  table: Pick<AssessmentTable, 'rows' | 'scale'>,
  assessment: Pick<Assessment, 'criteria'>,
): readonly LevelCount[] {
  const graded = statedIn(assessment).filter(({ result }) => result !== 'blank' && result !== 'notApplicable');
  return table.scale === null ? byWords(table, graded) : byColumns(table.scale, graded);
}

function byColumns(
  { columns, isInWords }: NonNullable<AssessmentTable['scale']>,
  graded: readonly CriterionAssessment[],
): readonly LevelCount[] {
  // What is denied of the first level is on none.
  const reached = graded.filter(({ result }) => !isInWords || result !== 'notMet');
  return columns.flatMap(({ column, label, judgement }) =>
    judgement === 'notApplicable'
      ? []
      : { level: label, count: reached.filter(({ resultCell }) => resultCell?.column === column).length },
  );
}

function byWords(table: Pick<AssessmentTable, 'rows'>, graded: readonly CriterionAssessment[]): readonly LevelCount[] {
  const scale = wordScaleOf(table);
  const isFiner =
    graded.some(
      ({ result, tableRow }) =>
        result === 'rated' || isCountedLevel(scaleWord(cleanText(tableRow?.cells.result?.value ?? null))),
    ) ||
    (scale !== null && (['met', 'notMet'] as const).some((one) => areSeveral(scale.levels, one)));
  if (!isFiner) return [];
  const counts = new Map<number | string, { readonly level: string; count: number }>();
  for (const { tableRow, resultCell, result } of graded) {
    const cell = tableRow?.cells.result;
    const level = cleanText(cell?.value ?? null);
    const word = scaleWord(level);
    const place = scale?.places.get(word) ?? (isLevel(word, result) ? word : null);
    if (place === null || level === '' || cell?.position.column !== resultCell?.column) continue;
    const known = counts.get(place);
    if (known === undefined) counts.set(place, { level, count: 1 });
    else known.count += 1;
  }
  return [...counts].sort(([one], [other]) => placeOf(one) - placeOf(other)).map(([, count]) => count);
}

/** Amounts are rated as well, and are no levels. */
function isLevel(word: string, result: CriterionAssessment['result']): boolean {
  return isScaleWord(word) || isCountedLevel(word) || (result === 'rated' && !/\d/u.test(word));
}

function areSeveral<T>(items: readonly T[], item: T): boolean {
  return items.filter((one) => one === item).length > 1;
}

/** What is on no scale comes behind. */
function placeOf(place: number | string): number {
  return typeof place === 'number' ? place : Number.MAX_SAFE_INTEGER;
}
