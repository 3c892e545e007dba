import type { DefinedName, SheetInfo, WorkbookSnapshot } from '../../workbook/snapshot';

/** The defined names that find our tabs again, whatever users call them. */
export const tabNames = {
  summary: 'ChamChuan_TongHop',
  results: 'ChamChuan_KetQua',
  gaps: 'ChamChuan_ChuaDat',
  problems: 'ChamChuan_VanDe',
} as const;

export type TabKind = keyof typeof tabNames;

const tabKinds = ['summary', 'results', 'gaps', 'problems'] as const satisfies readonly TabKind[];

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

function sheetNamed(names: readonly DefinedName[], wanted: string): string | null {
  const refersTo = names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.refersTo ?? '';
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
