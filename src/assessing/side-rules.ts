import type { CriteriaSet } from '../criteria/criteria-set';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import { everyAssessed, type CriterionAssessment, type StatedCondition } from './assessment';
import type { PlacedFinding } from './finding';
import { levelIn } from './levels-result';
import type { ConditionAnswers } from './stated-conditions';

/** What the rules beside the conditions of conclusions go by. */
interface Concluding {
  readonly criteria: readonly CriterionAssessment[];
  readonly answers: ConditionAnswers;
}

/** What people are asked of the time that a unit has been there. */
const MONTHS_ID = 'fewest-months';
const EXCEPT_ID = 'not-above-parent-except';

/**
 * Whether a unit has been there long enough to be assessed.
 * @returns what has yet to be confirmed for that; null where it has not
 */
export function longEnough(
  { fewestMonths }: CriteriaSet,
  { criteria, answers }: Concluding,
): readonly StatedCondition[] | null {
  if (fewestMonths === undefined) return [];
  const { title, months, statedIn } = fewestMonths;
  const figure = assessedAt(statedIn, criteria)?.figure;
  const isLong = figure === undefined ? answers.get(MONTHS_ID) : figure >= months;
  if (isLong === undefined) return [{ id: MONTHS_ID, title }];
  return isLong ? [] : null;
}

/** Says that a unit is not assessed, at the cell that tells why. */
export function monthsFindings(
  { fewestMonths }: CriteriaSet,
  { criteria }: Pick<Concluding, 'criteria'>,
): readonly PlacedFinding[] {
  const stated = assessedAt(fewestMonths?.statedIn, criteria);
  if (fewestMonths === undefined || stated?.figure === undefined || stated.figure >= fewestMonths.months) return [];
  const { number, resultCell, figure } = stated;
  const { months } = fewestMonths;
  return [{ code: 'months-too-few', cell: resultCell, criterion: number, fix: null, found: figure, months }];
}

/**
 * Holds a conclusion down to that of the unit above.
 * @param place of the conclusion that the unit would have by itself, from 0 for the highest
 * @returns the place that it has, and what has yet to be confirmed for it: where no sheet says what the unit above has, it
 *   is asked whether that is as high
 */
export function notAboveParent(
  set: CriteriaSet,
  place: number,
  { criteria, answers }: Concluding,
): { readonly place: number; readonly unconfirmed: readonly StatedCondition[] } {
  const rule = set.notAboveParent;
  const exception = rule?.except;
  if (rule === undefined || (exception !== undefined && answers.get(EXCEPT_ID) === true))
    return { place, unconfirmed: [] };
  const excepted = exception === undefined ? [] : [{ id: EXCEPT_ID, title: exception }];
  const isOpen = exception !== undefined && !answers.has(EXCEPT_ID);
  const known = parentPlace(set, criteria);
  if (known !== null) {
    const isLower = known > place;
    return { place: isLower ? known : place, unconfirmed: isLower && isOpen ? excepted : [] };
  }
  let own = place;
  while (own < set.recognition.length - 1 && answers.get(parentId(set, own)) === false) own += 1;
  const isSure = own === set.recognition.length - 1 || answers.get(parentId(set, own)) === true;
  const question = isSure ? [] : [{ id: parentId(set, own), title: parentTitle(set, own) }];
  return { place: own, unconfirmed: [...question, ...(isOpen && own > place ? excepted : [])] };
}

/** What the conclusion depends on beside its conditions that no sheet says. */
export function askedBeside(
  set: CriteriaSet,
  { criteria }: Pick<Concluding, 'criteria'>,
  answers: ConditionAnswers,
): readonly StatedCondition[] {
  const { fewestMonths, notAboveParent: rule } = set;
  const isUnsaid = fewestMonths !== undefined && assessedAt(fewestMonths.statedIn, criteria)?.figure === undefined;
  const months = isUnsaid ? [{ id: MONTHS_ID, title: fewestMonths.title }] : [];
  if (rule === undefined) return months;
  const exception = rule.except === undefined ? [] : [{ id: EXCEPT_ID, title: rule.except }];
  const levels = set.recognition.slice(0, -1).map((_, place) => ({
    id: parentId(set, place),
    title: parentTitle(set, place),
  }));
  const isAsked = ({ id }: StatedCondition, place: number) =>
    answers.has(id) || levels.slice(0, place).every((higher) => answers.get(higher.id) === false);
  const parent = parentPlace(set, criteria) === null ? levels.filter(isAsked) : [];
  return [...months, ...parent, ...exception];
}

function parentId({ recognition }: CriteriaSet, place: number): string {
  return `parent-${recognition[place]?.id ?? ''}`;
}

/** "Xếp loại của Tổ ≥ Tốt". */
function parentTitle({ notAboveParent: rule, recognition }: CriteriaSet, place: number): StatedCondition['title'] {
  const [named, level] = [rule?.title, recognition[place]?.title];
  const vi = `${named?.vi ?? ''} ≥ ${level?.vi ?? ''}`;
  const isEnglish = named?.en !== undefined && level?.en !== undefined;
  return isEnglish ? { vi, en: `${named.en ?? ''} ≥ ${level.en ?? ''}` } : { vi };
}

/** The place of what the sheet says that the unit above has; null where it says nothing, or another word. */
export function parentPlace(
  { notAboveParent: rule, recognition }: CriteriaSet,
  criteria: readonly CriterionAssessment[],
): number | null {
  const stated = assessedAt(rule?.statedIn, criteria);
  if (stated?.measure.kind !== 'levels') return null;
  const level = levelIn(stated.tableRow?.cells.result?.value ?? null, stated.measure.levels);
  const title = level === null ? undefined : stated.measure.levels[level]?.title;
  if (title === undefined) return null;
  const place = recognition.findIndex(
    (conclusion) => foldCase(cleanText(conclusion.title.vi)) === foldCase(cleanText(title.vi)),
  );
  return place === -1 ? null : place;
}

function assessedAt(number: string | undefined, criteria: readonly CriterionAssessment[]) {
  const found = everyAssessed(criteria).find((one) => one.number === number);
  return found === undefined || found.measure === null ? undefined : found;
}
