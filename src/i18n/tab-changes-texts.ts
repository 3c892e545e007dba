import type { TabChange } from '../reporting/summary/tab-changes';
import type { SheetFinish } from '../workbook/port';
import type { Language, Texts } from './language';

interface TabChangesTexts {
  readonly added: (tabs: string) => string;
  readonly unchanged: (tabs: string) => string;
  readonly rewritten: (tab: string, changes: string) => string;
  readonly rowsAdded: (count: number) => string;
  readonly rowsRemoved: (count: number) => string;
  readonly rowsUpdated: (count: number) => string;
  readonly quoted: (name: string) => string;
  readonly leftOut: (parts: string) => string;
  readonly parts: Readonly<Record<SheetFinish, string>>;
}

const texts: Texts<TabChangesTexts> = {
  vi: {
    added: (tabs) => `Đã thêm trang ${tabs}.`,
    unchanged: (tabs) => `Đã lập lại trang ${tabs}, nội dung không đổi.`,
    rewritten: (tab, changes) => `Trang ${tab}: ${changes}.`,
    rowsAdded: (count) => `thêm ${count} dòng`,
    rowsRemoved: (count) => `bớt ${count} dòng`,
    rowsUpdated: (count) => `sửa ${count} dòng`,
    quoted: (name) => `“${name}”`,
    leftOut: (parts) => `Excel trên máy này không làm được: ${parts}; số liệu vẫn đủ và đúng.`,
    parts: { freeze: 'giữ dòng đầu bảng khi cuộn', chart: 'biểu đồ', print: 'thiết lập trang in' },
  },
  en: {
    added: (tabs) => `Added ${tabs}.`,
    unchanged: (tabs) => `Made ${tabs} again, nothing in it changed.`,
    rewritten: (tab, changes) => `${tab}: ${changes}.`,
    rowsAdded: (count) => `${count} ${count === 1 ? 'row' : 'rows'} added`,
    rowsRemoved: (count) => `${count} removed`,
    rowsUpdated: (count) => `${count} updated`,
    quoted: (name) => `“${name}”`,
    leftOut: (parts) => `Excel on this machine could not do this: ${parts}; the figures are complete and right.`,
    parts: { freeze: 'keep the heading in sight', chart: 'charts', print: 'the print set-up' },
  },
};

/**
 * What became of the tabs, in a few sentences.
 * @param leftOut what Excel could not do of their looks
 */
export function tabChangesText(
  changes: readonly TabChange[],
  language: Language,
  leftOut: readonly SheetFinish[] = [],
): string {
  const { added, unchanged, rewritten, rowsAdded, rowsRemoved, rowsUpdated, quoted } = texts[language];
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
  const missing = listed(
    leftOut.map((part) => texts[language].parts[part]),
    texts[language].leftOut,
  );
  return [...listed(named('added'), added), ...different, ...listed(same, unchanged), ...missing].join(' ');
}
