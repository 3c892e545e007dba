import { HostError, type HostErrorCode } from './host-error';

/** Excel on the web lets no more through, in either direction. */
export const MAX_PAYLOAD_BYTES = 5_000_000;

/** More merged areas than this Excel does not tell at once. */
export const MAX_MERGES_TOLD = 512;

/** In letters: the longest address of several areas. */
export const MAX_ADDRESS_LENGTH = 8_192;

interface Refusal {
  readonly code: HostErrorCode;
  readonly message: string;
  /** Where it is written that Excel refuses this, or that it refuses it so. */
  readonly source: string;
}

const SPECIFICATIONS = 'Excel specifications and limits (support.microsoft.com)';
const TYPINGS = 'typings of office-js';
const ERROR_CODES = 'Excel JavaScript API error handling (docs), the message of the code';

/** Everything that Excel refuses and a workbook of ours would take: one row for each kind, with Excel's own code. */
export const EXCEL_REFUSALS = {
  requestBytes: {
    code: 'RequestPayloadSizeLimitExceeded',
    message: 'The request payload size has exceeded the limit.',
    source: 'docs: Resource limits and performance optimization; office-js-docs-pr #2846',
  },
  answerBytes: {
    code: 'ResponsePayloadSizeLimitExceeded',
    message: 'The response payload size has exceeded the limit.',
    source: 'docs: Resource limits and performance optimization; office-js #5821',
  },
  sheetName: {
    code: 'InvalidArgument',
    message: 'A sheet name is empty, too long, taken by Excel, or has a character that is not allowed.',
    source: 'support.microsoft.com: Rename a worksheet',
  },
  sheetNameTaken: {
    code: 'ItemAlreadyExists',
    message: 'A resource with the same name or identifier already exists.',
    source: ERROR_CODES,
  },
  formulaLength: { code: 'InvalidArgument', message: 'The formula is too long.', source: SPECIFICATIONS },
  formulaSyntax: {
    code: 'InvalidArgument',
    message: 'The argument is invalid or missing or has an incorrect format.',
    source: 'docs: formulas are set in English, with commas',
  },
  formulaText: {
    code: 'InvalidArgument',
    message: 'A text within a formula has at most 255 letters.',
    source:
      'support.microsoft.com: Excel specifications and limits; Text values in formulas are limited to 255 characters',
  },
  textLength: { code: 'InvalidArgument', message: 'The text is too long for a cell.', source: SPECIFICATIONS },
  ruleFormula: {
    code: 'InvalidArgument',
    message: 'A rule takes no array constants, unions, intersections or other workbooks.',
    source: 'support.microsoft.com: Use a formula to apply conditional formatting',
  },
  rowHeight: { code: 'InvalidArgument', message: 'A row is at most 409 points high.', source: SPECIFICATIONS },
  columnWidth: { code: 'InvalidArgument', message: 'A column is at most 255 characters wide.', source: SPECIFICATIONS },
  tableName: {
    code: 'InvalidArgument',
    message: 'The name of a table is invalid or taken.',
    source: 'support.microsoft.com: Rename an Excel table',
  },
  tableOverlap: {
    code: 'MergedRangeConflict',
    message:
      "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    source: `${ERROR_CODES}; ClosedXML #369: Excel removes a table with merged cells`,
  },
  definedName: {
    code: 'InvalidArgument',
    message: 'The name is invalid.',
    source: 'support.microsoft.com: Names in formulas, syntax rules for names',
  },
  definedNameTaken: {
    code: 'ItemAlreadyExists',
    message: 'A resource with the same name or identifier already exists.',
    source: ERROR_CODES,
  },
  hiddenSheet: {
    code: 'InvalidOperation',
    message: 'A hidden sheet cannot be activated, nor anything on it selected.',
    source: ERROR_CODES,
  },
  addressLength: {
    code: 'InvalidArgument',
    message: 'The address is longer than 8192 characters.',
    source: `${TYPINGS}, Worksheet.getRanges; office-js #5198`,
  },
  address: {
    code: 'InvalidArgument',
    message: 'The argument is invalid or missing or has an incorrect format.',
    source: `${TYPINGS}, Worksheet.getRange; ${SPECIFICATIONS}`,
  },
  bareAddress: {
    code: 'InvalidArgument',
    message: 'An address without a sheet is on the sheet in front, which is another one.',
    source: `${TYPINGS}, TableCollection.add ("the currently-active sheet is used"), WorksheetFreezePanes.freezeAt`,
  },
  mergesTold: {
    code: 'GeneralException',
    message: 'There was an internal error while processing the request.',
    source: `${TYPINGS}, Range.getMergedAreasOrNullObject`,
  },
  mergeOverlap: {
    code: 'MergedRangeConflict',
    message: 'The merged areas of a sheet do not overlap.',
    source: 'ECMA-376 part 1, 18.3.1.54; Excel repairs a file where they do',
  },
  printTitles: {
    code: 'InvalidArgument',
    message: 'Print titles are whole rows.',
    source: `${TYPINGS}, PageLayout.setPrintTitleRows`,
  },
  cellEditMode: {
    code: 'InvalidOperationInCellEditMode',
    message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    source: `${ERROR_CODES}; office-js #625, #3388`,
  },
  protectedSheet: {
    code: 'AccessDenied',
    message: 'You cannot perform the requested operation.',
    source: `${ERROR_CODES}; office-js #6784`,
  },
  protectedStructure: {
    code: 'AccessDenied',
    message: 'You cannot perform the requested operation.',
    source: ERROR_CODES,
  },
  viewedOnly: { code: 'AccessDenied', message: 'You cannot perform the requested operation.', source: ERROR_CODES },
  ruleIdChanged: {
    code: 'ItemNotFound',
    message: "The requested resource doesn't exist.",
    source: `${ERROR_CODES}; office-js #6396`,
  },
  unsupportedSheet: {
    code: 'UnsupportedSheet',
    message: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
    source: `${ERROR_CODES}; office-js #2444`,
  },
  invalidSelection: {
    code: 'InvalidSelection',
    message: 'The current selection is invalid for this operation.',
    source: `${ERROR_CODES}; office-js #8, #2268, #5319`,
  },
  undoNotSupported: {
    code: 'UndoNotSupported',
    message: 'The operation cannot be undone, and so cannot be one of a group.',
    source: 'docs: Undo capabilities with the Excel JavaScript API; office-js #6491',
  },
  unreadableRule: {
    code: 'GeneralException',
    message: 'There was an internal error while processing the request.',
    source: 'office-js #6827, #6835, #5222',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

/** What Excel answers to the kind of thing that it refuses. */
export function excelRefuses(kind: keyof typeof EXCEL_REFUSALS): HostError {
  const { code, message } = EXCEL_REFUSALS[kind];
  return new HostError(code, message);
}
