import { laterTextsIn } from '../../i18n/texts';
import type { Language } from '../../i18n/language';
import type { CapabilityResult, ProbeResult, SelfTestReport } from '../../workbook/self-test';

/** Whether there is something that this Excel does not do. */
export function isFailure({ kind }: ProbeResult): boolean {
  return kind !== 'works' && kind !== 'skipped';
}

/** What came of one trial, in a few words. */
export function outcomeText({ capability, result }: CapabilityResult, language: Language): string {
  const texts = laterTextsIn(language).selfTest;
  if (capability === 'undoKey' && result.kind === 'works' && isUndone(result.observed)) {
    return texts.undone[result.observed];
  }
  return texts.outcomes[result.kind];
}

/** The report as a text to be sent on: for each trial what came of it, what Excel said, and what that means. */
export function reportText({ excel, startedAt, results, leftSheet }: SelfTestReport, language: Language): string {
  const texts = laterTextsIn(language).selfTest;
  const failed = results.filter(({ result }) => isFailure(result));
  const sets = Object.entries(excel.requirementSets).map(([name, version]) => `${name} ${version}`);
  const lines = results.flatMap((one, index) => {
    const { name, without } = texts.capabilities[one.capability];
    const head = `${index + 1}. ${name}: ${outcomeText(one, language)} (${texts.milliseconds(one.milliseconds)})`;
    const { result } = one;
    const detail = result.kind === 'refused' || result.kind === 'differs' ? [`   ${texts.detail(result)}`] : [];
    return [head, ...detail, ...(isFailure(result) ? [`   → ${without}`] : [])];
  });
  return [
    texts.reportTitle(new Date(startedAt).toISOString()),
    texts.excel(excel.version, excel.platform, excel.language),
    texts.sets(sets.join(', ')),
    failed.length === 0 ? texts.allWork(results.length) : texts.someFail(failed.length, results.length),
    '',
    ...lines,
    ...(leftSheet === null ? [] : ['', texts.left(leftSheet)]),
    '',
    texts.forIt,
  ].join('\n');
}

function isUndone(observed: string | null): observed is 'nothing' | 'everything' | 'a part' {
  return observed === 'nothing' || observed === 'everything' || observed === 'a part';
}
