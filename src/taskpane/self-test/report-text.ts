import { laterTextsIn } from '../../i18n/texts';
import type { Language } from '../../i18n/language';
import type { CapabilityResult, ProbeResult, SelfTestReport } from '../../workbook/self-test';

/** Whether there is something that this Excel does not do. */
export function isFailure({ kind }: ProbeResult): boolean {
  return kind === 'differs' || kind === 'refused' || kind === 'timedOut';
}

/** Whether the user has to do without. */
export function isMissing(result: ProbeResult): boolean {
  return isFailure(result) || result.kind === 'absent';
}

/** Whether something does not work that can be mended: by another try, by a newer Excel, by whoever made the add-in. */
export function hasFailure(results: readonly CapabilityResult[]): boolean {
  return results.some(({ result }) => isFailure(result));
}

/** What came of all trials together, and whether the add-in can be used here. */
export function tallyText(results: readonly CapabilityResult[], language: Language): string {
  const texts = laterTextsIn(language).selfTest;
  const count = (is: (result: ProbeResult) => boolean) => results.filter(({ result }) => is(result)).length;
  const tally = texts.tally({
    total: results.length,
    works: count(({ kind }) => kind === 'works'),
    failed: count(isFailure),
    absent: count(({ kind }) => kind === 'absent'),
    skipped: count(({ kind }) => kind === 'skipped'),
  });
  const isUsable = !results.some(({ capability, result }) => capability === 'cells' && isFailure(result));
  return `${tally} ${isUsable ? texts.usable : texts.notUsable}`;
}

/** What came of one trial, in a few words. */
export function outcomeText({ capability, result }: CapabilityResult, language: Language): string {
  const texts = laterTextsIn(language).selfTest;
  if (capability === 'undoKey' && result.kind === 'works' && isUndone(result.observed)) {
    return texts.undone[result.observed];
  }
  return texts.outcomes[result.kind];
}

/**
 * The report as a text to be sent on. Whoever reads it needs to know no code: for each trial what came of it, and what to
 * do without. What only developers can use, as Excel's own codes, stands apart at its end.
 */
export function reportText(report: SelfTestReport, language: Language): string {
  const { excel, startedAt, results, leftSheet } = report;
  const texts = laterTextsIn(language).selfTest;
  const lines = results.flatMap((one, index) => {
    const { name, without } = texts.capabilities[one.capability];
    const head = `${index + 1}. ${name}: ${outcomeText(one, language)}`;
    return isMissing(one.result) ? [head, `   → ${without}`] : [head];
  });
  return [
    texts.reportTitle(timeText(startedAt)),
    texts.excel(platformText(excel.platform, language), excel.version),
    tallyText(results, language),
    ...(hasFailure(results) ? texts.whatToDo : []),
    '',
    ...lines,
    ...(leftSheet === null ? [] : ['', texts.left(leftSheet)]),
    '',
    texts.forIt,
    '',
    texts.forDevelopers,
    ...detailLines(report),
  ].join('\n');
}

/** In the same words in every language, as it is read by those who wrote them. */
function detailLines({ excel, startedAt, results }: SelfTestReport): string[] {
  const sets = Object.entries(excel.requirementSets).map(([name, version]) => `${name} ${version}`);
  return [
    [new Date(startedAt).toISOString(), excel.platform, excel.version, excel.language, ...sets].join('; '),
    ...results.map(({ capability, result, milliseconds }) => `${capability}: ${detailOf(result)} (${milliseconds} ms)`),
  ];
}

function detailOf(result: ProbeResult): string {
  switch (result.kind) {
    case 'refused':
      return ['refused', result.hostCode, result.message].filter((part) => part !== '').join(', ');
    case 'differs':
      return `expected ${result.expected}, found ${result.observed}`;
    case 'works':
    case 'timedOut':
    case 'absent':
    case 'skipped':
      return result.kind;
  }
}

/** Where the one who looks is: 15/03/2026 09:05. */
function timeText(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function platformText(platform: string, language: Language): string {
  const { platforms } = laterTextsIn(language).selfTest;
  switch (platform) {
    case 'PC':
    case 'OfficeOnline':
    case 'Mac':
    case 'iOS':
    case 'Android':
      return platforms[platform];
    default:
      return platforms.other;
  }
}

function isUndone(observed: string | null): observed is 'nothing' | 'everything' | 'a part' {
  return observed === 'nothing' || observed === 'everything' || observed === 'a part';
}
