import { matchRows } from '../assessing/match-rows';
import type { CriteriaSet } from '../criteria/criteria-set';
import { framedBy, withTitles } from '../criteria/frame';
import type { AssessmentTable } from '../reading/assessment-table';
import { cleanText } from '../reading/vietnamese-text';

/** What a sheet says of its own. */
export interface SheetsOwn {
  readonly table: AssessmentTable;
  /** The set that the sheet is by itself. */
  readonly set: CriteriaSet;
}

/**
 * A set with what a unit's sheet says where the document's text was not seen: all criteria for a frame, the titles that
 * are missing for others.
 * @returns the set itself where the sheet adds nothing
 */
export function filledFromSheet(set: CriteriaSet, { table, set: own }: SheetsOwn): CriteriaSet {
  return set.isFrame === true ? framedBy(own, set) : withTitlesOfSheet(set, table);
}

/** With the titles that a sheet has and the set has not. @returns the set itself where there are none */
export function withTitlesOfSheet(set: CriteriaSet, table: AssessmentTable): CriteriaSet {
  const { rows } = matchRows(table.rows, set);
  return withTitles(set, (number) => {
    const words = cleanText(rows.get(number)?.title ?? '');
    return words === '' ? null : words;
  });
}
