import { MAX_FORMULA_LENGTH } from './workbook/formula-limits';
import type { ExcelCapabilities, SelfTestReport } from './workbook/self-test';

const STORAGE_KEY = 'cham-chuan.excel';
/** What Excel's own dialog takes, and its older programming interface. */
const SHORT_RULE = 255;

const ALL: ExcelCapabilities = { longestRule: MAX_FORMULA_LENGTH };

/** Keeps what a self-test found, for this version of Excel only: the next one may be able to do more, or less. */
export function rememberExcel({ excel, results }: SelfTestReport, storage: Storage | null): void {
  const tried = results.find(({ capability }) => capability === 'longRules')?.result;
  const failed = tried?.kind === 'refused' || tried?.kind === 'differs';
  try {
    if (failed) storage?.setItem(STORAGE_KEY, `${excel.version} ${SHORT_RULE}`);
    else storage?.removeItem(STORAGE_KEY);
  } catch {
    return;
  }
}

/** What the Excel of that version takes, as far as a self-test has found; what is not known is tried. */
export function knownCapabilities(version: string, storage: Storage | null): ExcelCapabilities {
  try {
    const known = storage?.getItem(STORAGE_KEY);
    return known === `${version} ${SHORT_RULE}` ? { longestRule: SHORT_RULE } : ALL;
  } catch {
    return ALL;
  }
}

/** Null where the browser forbids even to look (Office on the web with third-party cookies off). */
export function storageOf(page: Window): Storage | null {
  try {
    return page.localStorage;
  } catch {
    return null;
  }
}
