import { keepText, keptText } from './page-memory';
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
  keepText(STORAGE_KEY, lacking.length > 0 ? `${excel.version} ${lacking.join(',')}` : null, storage);
  return new Set(lacking);
}

/** What the Excel of that version does not do, as far as a self-test has found; what is not known is tried. */
export function knownLacking(version: string, storage: Storage | null): Lacking {
  const [keptOf, names = ''] = keptText(STORAGE_KEY, storage)?.split(' ') ?? [];
  const kept = names.split(',');
  return keptOf === version ? new Set(capabilityNames.filter((name) => kept.includes(name))) : NOTHING;
}
