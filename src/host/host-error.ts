/** The error codes that Excel answers with, each with the HTTP status that goes with it. */
export const HOST_ERROR_STATUS = {
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidReference: 400,
  InvalidOperation: 400,
  InvalidSelection: 400,
  MergedRangeConflict: 400,
  UnsupportedSheet: 400,
  UndoNotSupported: 400,
  InvalidOperationInCellEditMode: 400,
  AccessDenied: 403,
  ItemNotFound: 404,
  NotImplemented: 501,
  ItemAlreadyExists: 409,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  GeneralException: 500,
  HostRestartNeeded: 500,
} as const;
export type HostErrorCode = keyof typeof HOST_ERROR_STATUS;

/** Stops a batch at the action that caused it. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** @param member "Range.AutoFill", told as add-ins write it: "Range.autoFill" */
export function notImplemented(member: string): HostError {
  const written = member.replace(/\.[A-Z]/g, (initial) => initial.toLowerCase());
  return new HostError('NotImplemented', `not implemented in the embedded host: ${written}`);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}
