import { textsIn } from '../i18n/texts';
import type { Finding } from '../assessing/finding';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';

/** What a fix changes, in words: texts in quotes, numbers as the language writes them. */
export interface FixPreview {
  readonly from: string;
  readonly to: string;
}

/** @returns null for a finding without a fix */
export function fixPreview(finding: Finding, language: Language): FixPreview | null {
  if (finding.fix === null) return null;
  const { value } = finding.fix;
  const next = typeof value === 'number' ? formatNumber(value, language) : value;
  if (finding.code === 'score-missing') return { from: textsIn(language).taskpane.emptyCell, to: next };
  const found = 'found' in finding ? finding.found : (finding.criterion ?? '');
  if (typeof found === 'number') return { from: formatNumber(found, language), to: next };
  const becomesNumber = finding.code === 'number-as-text' && typeof value === 'number';
  return { from: quoted(found), to: becomesNumber ? textsIn(language).taskpane.asNumber(next) : quoted(next) };
}

function quoted(text: string): string {
  return `“${text}”`;
}
