import { assess } from '../../../../src/assessing/assess';
import { severityOf } from '../../../../src/assessing/finding';
import { findBuiltInSet } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import type { AssessmentTable, SheetReading } from '../../../../src/reading/assessment-table';
import { isUnsure, recogniseTables } from '../../../../src/reading/recognise-tables';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { judgedForm, scoredForm } from './arbitrary-form';
import type { FormTruth } from './compose-form';

function builtIn(id: string): CriteriaSet {
  const set = findBuiltInSet(id);
  if (set === null) throw new Error(`No set ${id}`);
  return set;
}

export const kinds = [
  { kind: 'with criteria met or not met', form: judgedForm, set: builtIn('qd-9745-2022') },
  { kind: 'with points', form: scoredForm, set: builtIn('vi-du-cham-diem') },
];

/** Runs the same on every machine. */
export const runs = (numRuns: number) => ({ numRuns, seed: 9745 });

export interface Sayings extends Partial<FormTruth> {
  readonly errors: readonly string[];
}

/** What a table says, in the words of what its form was composed to say. */
export function sayings(table: AssessmentTable, set: CriteriaSet): Sayings {
  const { unit, criteria, score, findings } = assess(table, set);
  return {
    ...(unit === null ? {} : { unit: unit.name }),
    results: criteria.map(({ result }) => result),
    score,
    errors: findings.filter(({ code }) => severityOf[code] === 'error').map(({ code }) => code),
  };
}

/** What the only table of a sheet says, or all that was read. */
export function read(sheet: SheetSnapshot, set: CriteriaSet): Sayings | SheetReading {
  const reading = recogniseTables(sheet);
  const [table] = reading.tables;
  return table === undefined || reading.tables.length > 1 ? reading : sayings(table, set);
}

/** How a sheet was read: right, with a question, refused by a finding that says so, or wrong without a word. */
export type Verdict = 'right' | 'asked' | 'refused' | 'wrong';

/** Findings that take a whole table back. */
const refusals: readonly string[] = ['header-ambiguous', 'criteria-set-mismatch'];

export function verdictOn(sheet: SheetSnapshot, set: CriteriaSet, truth: FormTruth): Verdict {
  const { tables } = recogniseTables(sheet);
  const [table, ...others] = tables;
  if (table === undefined || tables.some(isUnsure)) return 'asked';
  const { errors, ...said } = sayings(table, set);
  if (errors.some((code) => refusals.includes(code))) return 'refused';
  const isRight = others.length === 0 && JSON.stringify(said) === JSON.stringify(inOrder(truth));
  return isRight ? 'right' : 'wrong';
}

function inOrder({ unit, results, score }: FormTruth): FormTruth {
  return { unit, results, score };
}
