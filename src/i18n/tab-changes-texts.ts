import type { TabChange } from '../reporting/summary/tab-changes';
import type { SheetFinish } from '../workbook/port';
import type { Language } from './language';
import { textsIn } from './texts';

/**
 * What became of the tabs, in a few sentences.
 * @param leftOut what Excel could not do of their looks
 */
export function tabChangesText(
  changes: readonly TabChange[],
  language: Language,
  leftOut: readonly SheetFinish[] = [],
): string {
  const { added, unchanged, rewritten, rowsAdded, rowsRemoved, rowsUpdated, quoted } = textsIn(language).tabChanges;
  const named = (kind: TabChange['change']['kind']) =>
    changes.flatMap(({ name, change }) => (change.kind === kind ? [quoted(name)] : []));
  const same: string[] = [];
  const different: string[] = [];
  for (const { name, change } of changes) {
    if (change.kind !== 'rewritten') continue;
    const parts = [
      ...(change.added > 0 ? [rowsAdded(change.added)] : []),
      ...(change.removed > 0 ? [rowsRemoved(change.removed)] : []),
      ...(change.updated > 0 ? [rowsUpdated(change.updated)] : []),
    ];
    if (parts.length === 0) same.push(quoted(name));
    else different.push(rewritten(quoted(name), parts.join(', ')));
  }
  const listed = (names: readonly string[], say: (tabs: string) => string) =>
    names.length === 0 ? [] : [say(names.join(', '))];
  const told = [...listed(named('added'), added), ...different, ...listed(same, unchanged)];
  return [...told, ...leftOutText(leftOut, language)].join(' ');
}

/** What Excel could not do of a sheet's looks, in a sentence; none where it did all. */
export function leftOutText(leftOut: readonly SheetFinish[] = [], language: Language): readonly string[] {
  if (leftOut.length === 0) return [];
  const texts = textsIn(language).tabChanges;
  return [texts.leftOut(leftOut.map((part) => texts.parts[part]).join(', '))];
}
