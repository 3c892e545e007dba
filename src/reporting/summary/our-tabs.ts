import { areaContains, areaFromA1, type Area, type CellPosition } from '../../workbook/address';
import type { DefinedName, SheetInfo, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** The defined names that find our tabs again, whatever users call them; in the order in which the tabs are told. */
export const tabNames = {
  summary: 'ChamChuan_TongHop',
  gaps: 'ChamChuan_ChuaDat',
  results: 'ChamChuan_KetQua',
  progress: 'ChamChuan_TienDo',
  problems: 'ChamChuan_VanDe',
} as const;

export type TabKind = keyof typeof tabNames;

export const tabKinds = Object.keys(tabNames) as readonly TabKind[];

/** Tabs that nothing else in the workbook refers to. */
export type OptionalTab = Exclude<TabKind, 'summary' | 'results'>;
export const optionalTabs = tabKinds.filter((kind): kind is OptionalTab => kind !== 'summary' && kind !== 'results');

/** @returns our tabs that stand in the workbook; one whose sheet was deleted is not among them */
export function findOurTabs(workbook: Pick<WorkbookSnapshot, 'names' | 'sheetInfos'>): Map<TabKind, SheetInfo> {
  const tabs = new Map<TabKind, SheetInfo>();
  for (const kind of tabKinds) {
    const sheetName = sheetNamed(workbook.names, tabNames[kind]);
    const info = workbook.sheetInfos.find(({ name }) => name === sheetName);
    if (info !== undefined) tabs.set(kind, info);
  }
  return tabs;
}

/** Which of them have the head and the foot of a document, in which officials write. */
const haveLetterhead: Readonly<Record<TabKind, boolean>> = {
  summary: true,
  gaps: true,
  results: true,
  progress: true,
  problems: false,
};
export const tabsWithLetterhead = tabKinds.filter((kind) => haveLetterhead[kind]);

/** Rows that we write above the area that a tab's defined name stands for. */
const headRows: Readonly<Record<TabKind, number>> = { summary: 0, results: 0, gaps: 0, progress: 0, problems: 2 };

/**
 * Looks for what is not ours on tabs that are to be written anew: whatever stands outside the area of the tab's defined
 * name would be lost. Names follow cells that are cut and pasted, so even a whole sheet of the user's can bear one.
 * @param tabs the tabs as they stand; one that is not among them is not looked at
 * @returns the first such cell, or null
 */
export function foreignContent(
  workbook: Pick<WorkbookSnapshot, 'names' | 'sheetInfos'>,
  tabs: readonly SheetSnapshot[],
): { readonly sheet: string; readonly cell: CellPosition } | null {
  for (const [kind, { id, name }] of findOurTabs(workbook)) {
    const tab = tabs.find((one) => one.id === id);
    const area = areaFromA1(refersToOf(workbook.names, tabNames[kind]));
    const cell = tab === undefined || area === null ? null : foreignCell(tab, area, headRows[kind]);
    if (cell !== null) return { sheet: name, cell };
  }
  return null;
}

function foreignCell({ values }: SheetSnapshot, area: Area, rowsAbove: number): CellPosition | null {
  const ours: Area = { ...area, row: Math.max(0, area.row - rowsAbove) };
  const whole: Area = { ...ours, rowCount: area.row + area.rowCount - ours.row };
  // Not `for … of`: a sparse row in a million costs nothing this way.
  let found: CellPosition | null = null;
  values.forEach((cells, row) =>
    cells?.forEach((value, column) => {
      const isEmpty = value === undefined || value === null || value === '';
      if (found === null && !isEmpty && !areaContains(whole, { row, column })) found = { row, column };
    }),
  );
  return found;
}

function refersToOf(names: readonly DefinedName[], wanted: string): string {
  return names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.refersTo ?? '';
}

function sheetNamed(names: readonly DefinedName[], wanted: string): string | null {
  const refersTo = refersToOf(names, wanted);
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
