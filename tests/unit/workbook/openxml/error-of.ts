import { WorkbookException, type WorkbookError } from '../../../../src/workbook/errors';

/** The workbook error that `run` throws, or null where it throws nothing. */
export function errorOf(run: () => unknown): WorkbookError | null {
  try {
    run();
  } catch (error) {
    if (error instanceof WorkbookException) return error.error;
    throw error;
  }
  return null;
}
