import type { Finding } from '../../assessing/finding';
import { findingText } from '../../i18n/finding-texts';
import type { Language } from '../../i18n/language';
import { foldAccents } from '../../reading/vietnamese-text';
import { cellToA1 } from '../../workbook/address';

/**
 * The findings that say all the words that are sought, in any order, with or without accents: in their text, unit, sheet
 * or cell. All of them where nothing is sought.
 */
export function findInFindings(findings: readonly Finding[], sought: string, language: Language): readonly Finding[] {
  const words = foldAccents(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return findings;
  return findings.filter((finding) => {
    const { cell, unit, sheetName } = finding;
    const place = cell === null ? '' : cellToA1(cell);
    const said = foldAccents(`${findingText(finding, language)} ${unit ?? ''} ${sheetName} ${place}`);
    return words.every((word) => said.includes(word));
  });
}
