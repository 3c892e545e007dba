import { inAnyLanguage } from '../../i18n/tab-texts';
import type { SummaryTexts } from '../../i18n/vi/summary';
import type { Area } from '../../workbook/address';
import { formulaAt, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { headRows, signatureRows } from './letterhead';
import { letterheadKeys, type LetterheadKey, type LetterheadWords, type OwnWords } from './letterhead-keys';

/** What is printed where nobody has written anything. */
export function printedWords(texts: SummaryTexts, issuingUnit: string): LetterheadWords {
  return {
    issuer: texts.issuer,
    issuingUnit: issuingUnit === '' ? texts.issuer : issuingUnit,
    dateLine: texts.dateLine,
    preparerTitle: texts.preparedBy,
    preparerName: '',
    signerTitle: texts.head,
    signerName: '',
  };
}

/**
 * The words that officials wrote, brought up to date from the tabs: what differs on a tab from what was printed there was
 * written by somebody. Of two tabs the first one counts.
 * @param known what was remembered when the tabs were made
 * @param tabs each with the area that its defined name stands for
 */
export function ownWordsOn(
  tabs: readonly { readonly sheet: SheetSnapshot; readonly area: Area }[],
  known: OwnWords,
  issuingUnit: string,
): OwnWords {
  const words: Partial<Record<LetterheadKey, string>> = { ...known };
  const found = tabs.map(({ sheet, area }) => wordsOn(sheet, area));
  for (const key of letterheadKeys) {
    const isPrinted = (text: string) =>
      inAnyLanguage(({ summary }) => printedWords(summary, issuingUnit)[key] === text) || text === '';
    const written = found
      .map((tab) => tab[key])
      .find((text) => text !== undefined && !isSame(text, known[key], isPrinted));
    if (written === undefined) continue;
    if (isPrinted(written)) words[key] = '';
    else words[key] = written;
  }
  return withoutEmpty(words);
}

/** What is empty is as it is printed. */
export function withoutEmpty(words: OwnWords): OwnWords {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''));
}

function isSame(text: string, known: string | undefined, isPrinted: (text: string) => boolean): boolean {
  return known === undefined ? isPrinted(text) : text === known;
}

function wordsOn(sheet: SheetSnapshot, area: Area): Partial<Record<LetterheadKey, string>> {
  const row = (offset: number) => textsIn(sheet, area, area.row + offset);
  const hint = hintRow(sheet, area);
  const head = {
    issuer: row(headRows.issuer).left,
    issuingUnit: row(headRows.issuingUnit).left,
    dateLine: row(headRows.dateLine).right,
  };
  if (hint === null) return head;
  const top = hint - signatureRows.hint;
  const titles = textsIn(sheet, area, top + signatureRows.title);
  const names = textsIn(sheet, area, top + signatureRows.name);
  return {
    ...head,
    preparerTitle: titles.left,
    signerTitle: titles.right,
    preparerName: names.left,
    signerName: names.right,
  };
}

/** Rows may have been inserted above the places to sign: they are known by the words that stand there. */
function hintRow(sheet: SheetSnapshot, area: Area): number | null {
  for (let row = area.row + area.rowCount - 1; row >= area.row; row -= 1) {
    const { left } = textsIn(sheet, area, row);
    if (inAnyLanguage(({ summary }) => summary.signHere === left)) return row;
  }
  return null;
}

/** What stands in the first column, and the first text to its right; what follows a form was written by nobody. */
function textsIn(sheet: SheetSnapshot, { column, columnCount }: Area, row: number): { left: string; right: string } {
  const texts = Array.from({ length: columnCount }, (_, index) => {
    const cell = { row, column: column + index };
    const value = valueAt(sheet, cell);
    return { text: typeof value === 'string' ? value.trim() : '', isFormula: formulaAt(sheet, cell) !== null };
  });
  const written = (one: (typeof texts)[number] | undefined) => (one === undefined || one.isFormula ? '' : one.text);
  const [left, ...others] = texts;
  return { left: written(left), right: written(others.find(({ text }) => text !== '')) };
}
