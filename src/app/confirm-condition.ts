import { success, type Outcome } from '../outcome';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { changeMetadata } from './change-metadata';
import { check, type CheckOptions } from './check';
import { answerIn, isAbout, type AskedCondition } from './metadata/condition-answer';
import { entriesOf } from './metadata/metadata-json';
import type { AppError, CheckReport } from './report';

export interface Confirmed {
  /** What is found with the answer; null where the sheets could not be read again. */
  readonly report: CheckReport | null;
  readonly undo: readonly WorkbookEdit[];
}

/**
 * Remembers in the workbook what somebody said of a condition that no sheet says, such as "đăng ký từ 2 năm", and checks
 * again.
 * @param holds null forgets what was said
 * @param options the sheets that are checked again, measured as they were before
 */
export async function confirmCondition(
  port: WorkbookPort,
  asked: AskedCondition,
  holds: boolean | null,
  options: CheckOptions,
): Promise<Outcome<Confirmed, AppError>> {
  const changed = await changeMetadata(port, { names: [] }, (standing) => {
    const others = entriesOf(standing, 'conditions').filter(
      (entry) => !answerIn(entry).some((answer) => isAbout(answer, asked)),
    );
    return success({ ...standing, conditions: [...others, ...(holds === null ? [] : [{ ...asked, holds }])] });
  });
  if (!changed.ok) return changed;
  const after = await check(port, options);
  return success({ report: after.ok ? after.value : null, undo: changed.value.undo });
}
