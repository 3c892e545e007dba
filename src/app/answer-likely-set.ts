import { success, type Outcome } from '../outcome';
import type { Applied, WorkbookPort } from '../workbook/port';
import { changeMetadata } from './change-metadata';
import { entriesOf, textIn } from './metadata/metadata-json';
import type { AppError } from './report';

/** A sheet, and a set that it is like. */
export interface LikelyQuestion {
  /** The sheet's name. */
  readonly sheet: string;
  /** The set's id. */
  readonly criteria: string;
}

/**
 * Remembers in the workbook whether a set that a sheet is like is its own, for whoever opens the workbook next: it is not
 * asked again, whatever the answer.
 */
export function answerLikelySet(
  port: WorkbookPort,
  { sheet, criteria }: LikelyQuestion,
  isItsOwn: boolean,
): Promise<Outcome<Applied, AppError>> {
  return changeMetadata(port, { names: [] }, (standing) => {
    const isAsked = (entry: unknown) => textIn(entry, 'sheet') === sheet && textIn(entry, 'criteria') === criteria;
    const chosen = entriesOf(standing, 'chosenCriteria').filter((entry) =>
      isItsOwn ? textIn(entry, 'sheet') !== sheet : !isAsked(entry),
    );
    const refused = entriesOf(standing, 'refusedCriteria').filter((entry) => !isAsked(entry));
    return success({
      ...standing,
      chosenCriteria: [...chosen, ...(isItsOwn ? [{ sheet, criteria }] : [])],
      refusedCriteria: [...refused, ...(isItsOwn ? [] : [{ sheet, criteria }])],
    });
  });
}
