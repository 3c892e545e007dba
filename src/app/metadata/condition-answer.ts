import type { ConditionAnswers } from '../../assessing/stated-conditions';

/** Whose condition it is: what is said of one unit says nothing of another. */
export interface AskedCondition {
  /** The sheet's name; it says whose condition it is only where the sheet names no unit, as sheets are renamed. */
  readonly sheet: string;
  /** The unit's name; null where the sheet names none. */
  readonly unit: string | null;
  /** The id of the criteria set. */
  readonly criteria: string;
  /** The id of the condition in it. */
  readonly condition: string;
}

/** What somebody said of a condition that no sheet says. */
export interface ConditionAnswer extends AskedCondition {
  readonly holds: boolean;
}

/** @returns the answer that an entry of a workbook's memory holds; none where it cannot be read */
export function answerIn(entry: unknown): readonly ConditionAnswer[] {
  const fields = new Map<string, unknown>(typeof entry === 'object' && entry !== null ? Object.entries(entry) : []);
  const [sheet, criteria, condition] = ['sheet', 'criteria', 'condition'].map((name) => fields.get(name));
  const [unit, holds] = [fields.get('unit') ?? null, fields.get('holds')];
  const isNamed = typeof sheet === 'string' && typeof criteria === 'string' && typeof condition === 'string';
  if (!isNamed || typeof holds !== 'boolean' || (unit !== null && typeof unit !== 'string')) return [];
  return [{ sheet, unit, criteria, condition, holds }];
}

export function isAbout(answer: AskedCondition, asked: AskedCondition): boolean {
  return isOfUnit(answer, asked) && answer.condition === asked.condition;
}

/** What was said of one unit's conditions under one set. */
export function answersFor(
  answers: readonly ConditionAnswer[],
  asked: Omit<AskedCondition, 'condition'>,
): ConditionAnswers {
  return new Map(answers.filter((answer) => isOfUnit(answer, asked)).map(({ condition, holds }) => [condition, holds]));
}

function isOfUnit(answer: Omit<AskedCondition, 'condition'>, asked: Omit<AskedCondition, 'condition'>): boolean {
  const isSameUnit =
    answer.unit === null || asked.unit === null
      ? answer.unit === asked.unit && answer.sheet === asked.sheet
      : folded(answer.unit) === folded(asked.unit);
  return isSameUnit && answer.criteria === asked.criteria;
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
