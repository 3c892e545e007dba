import type { CriteriaSet, Criterion, CriterionWithIndicators, Leaf } from '../../../src/criteria/criteria-set';
import type { AssessmentTable } from '../../../src/reading/assessment-table';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from '../reading/sheet-of';
import { tableOn } from '../reading/table-on';

/** The table on a sheet with these rows, the header first; the unit's name is the sheet's. */
export function tableOf(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): AssessmentTable {
  return tableOn(sheetOf(rows, { name: 'Bản Bo', merges }));
}

/** A set of one group with these criteria. */
export function setOf(criteria: readonly Criterion[], recognition: CriteriaSet['recognition'] = []): CriteriaSet {
  return {
    version: 1,
    id: 'bo-thu',
    title: { vi: 'Bộ tiêu chí thử' },
    isExample: false,
    legalBasis: null,
    validity: {},
    groups: [{ number: 'I', criteria: [...criteria] }],
    recognition,
  };
}

export function judged(number: string, evidence: Leaf['evidence'] = 'none'): Leaf {
  return { number, measure: { kind: 'judged' }, evidence };
}

export function points(number: string, maximum: number, step?: number): Leaf {
  return { number, measure: { kind: 'points', maximum, ...(step === undefined ? {} : { step }) }, evidence: 'none' };
}

export function parent(
  number: string,
  indicators: readonly Leaf[],
  metWhen?: CriterionWithIndicators['metWhen'],
): CriterionWithIndicators {
  return { number, indicators: [...indicators], ...(metWhen === undefined ? {} : { metWhen }) };
}
