import { capabilityNames, type CapabilityName, type Lacking, type SelfTestReport } from './workbook/self-test';

const STORAGE_KEY = 'cham-chuan.excel';

const NOTHING: Lacking = new Set();

/**
 * Keeps what a self-test found, for this version of Excel only: the next one may be able to do more, or less. What was
 * not tried this time stays as it was known.
 * @returns what is known now
 */
export function rememberExcel({ excel, results }: SelfTestReport, storage: Storage | null): Lacking {
  const known = knownLacking(excel.version, storage);
  const lacking = results.flatMap(({ capability, result }): CapabilityName[] => {
    const isLacking =
      result.kind === 'refused' || result.kind === 'differs' || (result.kind !== 'works' && known.has(capability));
    return isLacking ? [capability] : [];
  });
  try {
    if (lacking.length > 0) storage?.setItem(STORAGE_KEY, `${excel.version} ${lacking.join(',')}`);
    else storage?.removeItem(STORAGE_KEY);
  } catch {
    // Known until the page is closed.
  }
  return new Set(lacking);
}

/** What the Excel of that version does not do, as far as a self-test has found; what is not known is tried. */
export function knownLacking(version: string, storage: Storage | null): Lacking {
  try {
    const [keptOf, names = ''] = storage?.getItem(STORAGE_KEY)?.split(' ') ?? [];
    const kept = names.split(',');
    return keptOf === version ? new Set(capabilityNames.filter((name) => kept.includes(name))) : NOTHING;
  } catch {
    return NOTHING;
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
