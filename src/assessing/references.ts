import type { CriteriaSet } from '../criteria/criteria-set';
import { leavesOf } from '../criteria/leaves';
import type { AssessmentTable } from '../reading/assessment-table';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import { assessedYearOf } from './assessed-year';
import { everyAssessed, type Assessment, type CriterionAssessment } from './assessment';
import type { Finding, ReferredTable } from './finding';
import { concludes } from '../criteria/concludes';

/** A table that was held against a set. */
export interface HeldTable {
  readonly table: AssessmentTable;
  readonly criteriaSet: CriteriaSet;
  readonly assessment: Assessment;
}

/**
 * Compares the results that a table takes from other sets with what these sets' own tables come to, where the workbook has
 * one for the same unit and year. What is still open there contradicts nothing; without such a table what is stated stays.
 * @param all the tables of the workbook
 */
export function findReferenceMismatches(own: HeldTable, all: readonly HeldTable[]): readonly Finding[] {
  const { sheetId, sheetName, unit } = own.assessment;
  const assessed = new Map(everyAssessed(own.assessment.criteria).map((one) => [one.number, one]));
  return leavesOf(own.criteriaSet).flatMap(({ number, measure }): readonly Finding[] => {
    const stated = assessed.get(number);
    if (measure.kind !== 'reference' || stated === undefined) return [];
    const said = verdictOf(stated);
    const [referred, ...others] = all.filter((other) => other !== own && isReferred(other, own, measure.set));
    if (said === null || referred === undefined || others.length > 0) return [];
    const { verdict, ...other } = verdictIn(referred, measure.criteria);
    if (verdict === null || verdict === said) return [];
    return [
      {
        code: 'reference-mismatch',
        sheetId,
        sheetName,
        unit: unit?.name ?? null,
        criterion: number,
        cell: stated.resultCell,
        fix: null,
        found: statedText(stated),
        expected: verdict,
        other,
      },
    ];
  });
}

type Verdict = 'met' | 'notMet' | null;

function isReferred(other: HeldTable, own: HeldTable, set: string): boolean {
  const isItsSet = other.criteriaSet.id === set;
  const isRead = !other.assessment.findings.some(({ code }) => code === 'criteria-set-mismatch');
  return isItsSet && isRead && isOfSame(unitOf(other), unitOf(own)) && isOfSame(yearOf(other), yearOf(own));
}

/** What one of the tables does not name may be the other's. */
function isOfSame(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** A name that only the sheet or the file gives is nobody's. */
function unitOf({ table: { unit } }: HeldTable): string | null {
  const isNamed = unit?.source === 'label' || unit?.source === 'title';
  return isNamed ? foldCase(cleanText(unit.name)) : null;
}

function yearOf({ table }: HeldTable): string | null {
  const year = assessedYearOf(table);
  return year === null ? null : String(year);
}

/** What a table comes to as a whole, or in some of its criteria; null where that is still open. */
function verdictIn(
  { criteriaSet, assessment }: HeldTable,
  numbers: readonly string[] | undefined,
): ReferredTable & { readonly verdict: Verdict } {
  const { sheetName, criteria, counts, recognition, awaited } = assessment;
  const referred =
    numbers === undefined ? criteria : everyAssessed(criteria).filter((one) => numbers.includes(one.number));
  const unmet = referred.filter((one) => verdictOf(one) === 'notMet');
  const [first] = unmet;
  const cell = first?.resultCell ?? first?.scoreCell ?? null;
  const place = { sheetName, cell, unmet: unmet.map(({ number }) => number) };
  if (numbers !== undefined) {
    const isMet = referred.length === numbers.length && referred.every(isMetOrPassedOver);
    return { ...place, verdict: unmet.length > 0 ? 'notMet' : isMet ? 'met' : null };
  }
  if (recognition?.recognised === true)
    return { ...place, verdict: recognition.unconfirmed.length === 0 ? 'met' : null };
  const isOpen = counts.blank > 0 || awaited.length > 0 || !concludes(criteriaSet);
  return { ...place, verdict: isOpen ? null : 'notMet' };
}

function verdictOf({ result }: CriterionAssessment): Verdict {
  if (result === 'met') return 'met';
  return result === 'notMet' || result === 'basicallyMet' ? 'notMet' : null;
}

function isMetOrPassedOver({ result }: CriterionAssessment): boolean {
  return result === 'met' || result === 'notApplicable';
}

/** What stands in the cell that gave a result. */
function statedText({ tableRow, resultCell }: CriterionAssessment): string {
  const cell = Object.values(tableRow?.cells ?? {}).find(
    ({ position }) => position.row === resultCell?.row && position.column === resultCell.column,
  );
  return cleanText(cell?.value ?? null);
}
