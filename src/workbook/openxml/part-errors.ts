import { failure, success, type Outcome } from '../../outcome';
import { WorkbookException, type WorkbookError } from '../errors';

/** @param part null where only the caller knows it, see `readingPart` */
export function damaged(part: string | null = null): WorkbookException {
  return new WorkbookException({ code: 'damaged-workbook', part });
}

/** Runs `read`; damage that it finds in an XML text is told with the name of the part. */
export function readingPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookException && error.error.code === 'damaged-workbook' && error.error.part === null) {
      throw damaged(part);
    }
    throw error;
  }
}

/** Turns a `WorkbookException` out of `run` into data; any other error is a fault of ours and goes on. */
export function outcomeOf<T>(run: () => T): Outcome<T, WorkbookError> {
  try {
    return success(run());
  } catch (error) {
    if (error instanceof WorkbookException) return failure(error.error);
    throw error;
  }
}
