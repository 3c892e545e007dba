/** Why a workbook could not be read or written. Texts are in i18n; each says what the user can do next. */
export type WorkbookError =
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'damaged-workbook'; readonly part: string | null }
  /** What was about to be written is not a workbook that others would open; it was not written. */
  | { readonly code: 'unsound-output'; readonly part: string | null }
  | { readonly code: 'encrypted-workbook' }
  | { readonly code: 'legacy-xls' }
  | {
      readonly code: 'hostile-workbook';
      readonly limit: 'entries' | 'overlap' | 'size' | 'ratio' | 'depth' | 'entities' | 'time' | 'memory';
    }
  /** More of something than can be worked on; `limit` is how much of it can, seconds and megabytes among that. */
  | { readonly code: 'too-large'; readonly what: TooMuch; readonly limit: number }
  | { readonly code: 'empty-workbook' }
  | { readonly code: 'sheet-not-found'; readonly sheet: string }
  | { readonly code: 'sheet-too-large'; readonly sheet: string; readonly cells: number }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'sheet-hidden'; readonly sheet: string }
  /** A chart or macro sheet is in front. */
  | { readonly code: 'no-worksheet-in-front' }
  | { readonly code: 'structure-protected' }
  | { readonly code: 'cell-edit-mode' }
  | { readonly code: 'read-only' }
  | { readonly code: 'host-timeout' }
  /** Nothing was changed, or all of it was taken back. */
  | { readonly code: 'host-failed'; readonly hostCode: string }
  /** Some of what was to be written may stand in the workbook. */
  | { readonly code: 'host-left-changes'; readonly hostCode: string };

/** What there can be too much of. */
export type TooMuch = 'time' | 'memory' | 'sheets' | 'cells' | 'letters' | 'formulas';

/** Carries a workbook error through code that must throw; adapters turn it back into data at the port. */
export class WorkbookException extends Error {
  constructor(readonly error: WorkbookError) {
    super(error.code);
    this.name = 'WorkbookException';
  }
}
