import type { ConditionAnswers } from '../../assessing/stated-conditions';

/** Whose condition it is: what is said of one unit on one sheet says nothing of another. */
export interface AskedCondition {
  /** The sheet's name. */
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

export function isAbout(answer: AskedCondition, { sheet, unit, criteria, condition }: AskedCondition): boolean {
  return (
    answer.sheet === sheet && answer.unit === unit && answer.criteria === criteria && answer.condition === condition
  );
}

/** What was said of one unit's conditions under one set. */
export function answersFor(
  answers: readonly ConditionAnswer[],
  { sheet, unit, criteria }: Omit<AskedCondition, 'condition'>,
): ConditionAnswers {
  return new Map(
    answers
      .filter((answer) => answer.sheet === sheet && answer.unit === unit && answer.criteria === criteria)
      .map(({ condition, holds }) => [condition, holds]),
  );
}
