import { keepText, keptText } from '../../page-memory';
import { groupings, type Grouping } from './finding-list-items';

const STORAGE_KEY = 'cham-chuan.grouping';

/** How the list was divided last in this session; by severity at first, and where the browser forbids storage. */
export function preferredGrouping(storage: Storage | null): Grouping {
  const kept = keptText(STORAGE_KEY, storage);
  return groupings.find((grouping) => grouping === kept) ?? 'severity';
}

export function rememberGrouping(grouping: Grouping, storage: Storage | null): void {
  keepText(STORAGE_KEY, grouping, storage);
}

/** What the browser keeps until the pane is closed; null where it forbids even to look. */
export function sessionStorageOf(page: Window): Storage | null {
  try {
    return page.sessionStorage;
  } catch {
    return null;
  }
}
