import type { ColumnRole } from '../../reading/assessment-table';
import type { ColumnMapping, MappedColumn } from '../../reading/column-mapping';
import type { ColumnChoice } from '../../reading/header-choices';

/** How a form tells its results: by words in one column, or by a sign in one of several. */
export type ResultForm = 'words' | 'ticks';

/** The answer to "which column is which?" while it is being given. */
export interface ColumnsDraft {
  /** The header's rows, 0-based and inclusive. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly resultForm: ResultForm;
  readonly columns: ColumnsByRole;
}

/** 0-based columns; null or nothing for a role that the form has not. */
export type ColumnsByRole = Readonly<Partial<Record<ColumnRole, number | null>>>;

/** Why a draft cannot be used yet. */
export type DraftProblem =
  | { readonly kind: 'twice'; readonly column: number; readonly roles: readonly [ColumnRole, ColumnRole] }
  | { readonly kind: 'missing'; readonly role: 'title' | 'met' }
  /** Neither a result nor points. */
  | { readonly kind: 'noConclusion' };

/** A header is asked for in so few rows. */
export const MOST_HEADER_ROWS = 5;

const resultRoles: Readonly<Record<ResultForm, readonly ColumnRole[]>> = {
  words: ['result'],
  ticks: ['met', 'basicallyMet', 'notMet'],
};

/** The roles that are asked for, in the order of most forms: those of the other way of telling results are not. */
export function rolesOf({ resultForm }: ColumnsDraft): readonly ColumnRole[] {
  return [
    'number',
    'title',
    ...resultRoles[resultForm],
    'maximumScore',
    'selfScore',
    'verifiedScore',
    'evidence',
    'note',
  ];
}

/** A draft that says what a mapping says. */
export function draftOf({ headerTop, headerBottom, columns }: ColumnMapping): ColumnsDraft {
  const byRole: ColumnsByRole = Object.fromEntries(columns.map(({ role, column }) => [role, column]));
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const hasTicks = !has('result') && resultRoles.ticks.some(has);
  return { headerTop, headerBottom, resultForm: hasTicks ? 'ticks' : 'words', columns: byRole };
}

/** @param column null where the form has no such column */
export function chooseColumn(draft: ColumnsDraft, role: ColumnRole, column: number | null): ColumnsDraft {
  return { ...draft, columns: { ...draft.columns, [role]: column } };
}

/** Moves the header; one that begins lower or reaches further than a header may takes its other end along. */
export function chooseHeaderRows(draft: ColumnsDraft, end: 'headerTop' | 'headerBottom', row: number): ColumnsDraft {
  return end === 'headerTop'
    ? { ...draft, headerTop: row, headerBottom: clamp(draft.headerBottom, row, row + MOST_HEADER_ROWS - 1) }
    : { ...draft, headerBottom: row, headerTop: clamp(draft.headerTop, row - MOST_HEADER_ROWS + 1, row) };
}

/** The first thing that is wrong with a draft, or null where it can be used. */
export function draftProblem(draft: ColumnsDraft): DraftProblem | null {
  const chosen = chosenColumns(draft);
  for (const [index, { role, column }] of chosen.entries()) {
    const other = chosen.slice(0, index).find((earlier) => earlier.column === column);
    if (other !== undefined) return { kind: 'twice', column, roles: [other.role, role] };
  }
  const has = (role: ColumnRole) => chosen.some((column) => column.role === role);
  if (!has('title')) return { kind: 'missing', role: 'title' };
  if (draft.resultForm === 'ticks' && !has('met') && (has('notMet') || has('basicallyMet'))) {
    return { kind: 'missing', role: 'met' };
  }
  return has('result') || has('met') || has('selfScore') || has('verifiedScore') ? null : { kind: 'noConclusion' };
}

/** @param choices the columns with the words over them */
export function mappingOfDraft(draft: ColumnsDraft, choices: readonly ColumnChoice[]): ColumnMapping {
  const { headerTop, headerBottom } = draft;
  const columns = chosenColumns(draft).map(({ role, column }): MappedColumn => ({
    role,
    column,
    header: choices.find((choice) => choice.column === column)?.header ?? '',
  }));
  return { headerTop, headerBottom, columns };
}

function chosenColumns(draft: ColumnsDraft): readonly { readonly role: ColumnRole; readonly column: number }[] {
  return rolesOf(draft).flatMap((role) => {
    const column = draft.columns[role] ?? null;
    return column === null ? [] : [{ role, column }];
  });
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}
