import { WorkbookException, type WorkbookError } from '../errors';

/**
 * Codes with which Excel refuses a request or an answer as too large: Excel on the web takes 5 MB. It can show as a bare
 * GeneralException (OfficeDev/office-js #1314, #1012).
 */
const TOO_LARGE_CODES: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'GeneralException',
]);

/** The code of an error that Office.js threw, or null where it is none of Office.js's. */
export function officeCode(thrown: unknown): string | null {
  return thrown instanceof OfficeExtension.Error ? thrown.code : null;
}

/** True where asking for less may help. */
export function isTooLarge(thrown: unknown): boolean {
  const code = officeCode(thrown);
  return code !== null && TOO_LARGE_CODES.has(code);
}

/** True where Excel says itself that its answer would be too large. */
export function isAnswerTooLarge(thrown: unknown): boolean {
  return officeCode(thrown) === 'ResponsePayloadSizeLimitExceeded';
}

/** True where a request was refused for its size before any of it was run. */
export function isRequestTooLarge(thrown: unknown): boolean {
  return officeCode(thrown) === 'RequestPayloadSizeLimitExceeded';
}

/** True where none of a request was run. */
export function isRefusedWhole(thrown: unknown): boolean {
  return isRequestTooLarge(thrown) || officeCode(thrown) === 'InvalidOperationInCellEditMode';
}

/**
 * True where Excel may do what was asked once it is no longer to be one step for Ctrl+Z: it says `UndoNotSupported` of what
 * it cannot take back (OfficeDev/office-js #6491), and has failed otherwise at the asking itself (#6711, #6255).
 */
export function mayBeRefusedForGroup(thrown: unknown): boolean {
  return officeCode(thrown) !== null && workbookErrorOf(thrown).code === 'host-failed';
}

/**
 * True where one of several things that were to be read may be at fault, and not the workbook as a whole: Excel can say
 * AccessDenied of a single rule or of a protected sheet.
 * @throws whatever is neither Office.js's nor ours: a defect
 */
export function mayBeOfOneThing(thrown: unknown): boolean {
  const { code } = workbookErrorOf(thrown);
  return code === 'host-failed' || code === 'read-only';
}

/** True where Excel may have refused for the protection of a sheet that was only to be read. */
export function mayBeProtection(thrown: unknown): boolean {
  const code = officeCode(thrown);
  return code === 'AccessDenied' || code === 'GeneralException' || code === 'InvalidOperation';
}

/**
 * What went wrong, as data. Where Excel only says AccessDenied the caller knows better what is protected.
 * @throws whatever is neither Office.js's nor ours: a defect
 */
export function workbookErrorOf(thrown: unknown): WorkbookError {
  if (thrown instanceof WorkbookException) return thrown.error;
  const code = officeCode(thrown);
  switch (code) {
    case null:
      throw thrown;
    case 'InvalidOperationInCellEditMode':
      return { code: 'cell-edit-mode' };
    case 'AccessDenied':
      return { code: 'read-only' };
    default:
      return { code: 'host-failed', hostCode: code };
  }
}
