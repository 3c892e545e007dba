/** Univer's own names for what the workbench does to its grid, and hears from it. */
export const gridCommands = {
  setValues: 'sheet.mutation.set-range-values',
  setNumberFormats: 'sheet.mutation.set.numfmt',
  addRule: 'sheet.mutation.add-conditional-rule',
  deleteRule: 'sheet.mutation.delete-conditional-rule',
  setSelections: 'sheet.operation.set-selections',
  setActiveSheet: 'sheet.operation.set-worksheet-active',
  setEditing: 'sheet.operation.set-cell-edit-visible',
  setScroll: 'sheet.operation.set-scroll',
  scrollToRange: 'sheet.operation.scroll-to-range',
} as const;

const SHEET_COMMAND = 'sheet.command.';
const SHEET_MUTATION = 'sheet.mutation.';

/**
 * What a user may do in the grid: type, paste and clear, move about, and change how wide or high things are shown.
 * Univer can do more (insert rows, merge, format); what the file would not get must not look as if it were done.
 */
const ALLOWED_COMMANDS: ReadonlySet<string> = new Set(
  [
    'auto-clear-content',
    'auto-fill',
    'clear-selection-content',
    'copy',
    'copy-down',
    'copy-formula-only',
    'copy-right',
    'delta-column-width',
    'delta-row-height',
    'expand-selection',
    'move-selection',
    'move-selection-enter-tab',
    'optional-paste',
    'paste',
    'paste-by-short-key',
    'paste-value',
    'refill',
    'scroll-to-cell',
    'scroll-view',
    'scroll-view-reset',
    'select-all',
    'select-range',
    'set-range-values',
    'set-scroll-relative',
    'set-worksheet-activate',
    'set-worksheet-col-width',
    'set-row-height',
    'set-row-is-auto-height',
  ].map((name) => `${SHEET_COMMAND}${name}`),
);

/** Mutations that change no more than what the workbench follows, or only what the screen shows. */
const FOLLOWED_MUTATIONS: ReadonlySet<string> = new Set([
  gridCommands.setValues,
  gridCommands.setNumberFormats,
  gridCommands.addRule,
  gridCommands.deleteRule,
  ...[
    'data-validation-formula-mark-dirty',
    'remove.numfmt',
    'set-col-data',
    'set-row-data',
    'set-worksheet-col-width',
    'set-worksheet-row-auto-height',
    'set-worksheet-row-height',
    'set-worksheet-row-is-auto-height',
  ].map((name) => `${SHEET_MUTATION}${name}`),
]);

/** True where Univer may run the command that a user gave. */
export function isAllowed(commandId: string): boolean {
  return !commandId.startsWith(SHEET_COMMAND) || ALLOWED_COMMANDS.has(commandId);
}

/** True for a change of the grid that the file does not get, such as the merges of a pasted table. */
export function isForeignChange(commandId: string): boolean {
  return commandId.startsWith(SHEET_MUTATION) && !FOLLOWED_MUTATIONS.has(commandId);
}
