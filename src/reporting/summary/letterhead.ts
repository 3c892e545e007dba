import type { SummaryTexts } from '../../i18n/vi/summary';
import type { CriteriaSet } from '../../criteria/criteria-set';
import type { Language } from '../../i18n/language';
import { localText } from '../../i18n/local-text';
import type { PlannedCell } from '../../workbook/sheet-plan';
import { isCellError } from '../../workbook/snapshot';
import type { WrittenWords } from './letterhead-keys';
import { heights, look } from './look';
import type { SheetPlanBuilder } from './sheet-plan-builder';
import { wrappedHeight } from './wrapped-text';

/** Rows of the head, counted from the tab's first. */
export const headRows = { issuer: 0, issuingUnit: 1, dateLine: 3, title: 5 } as const;

/**
 * Writes the head of an official document, by Nghị định 30/2020/NĐ-CP, Phụ lục I: issuer on the left, the state's name
 * and motto on the right, place and date, title, and what it is based on.
 * @param columnWidths of the whole tab, in characters
 * @returns the first row below it
 */
export function writeLetterhead(
  builder: SheetPlanBuilder,
  texts: SummaryTexts,
  columnWidths: readonly number[],
  words: WrittenWords,
  title: string,
  subtitles: readonly Subtitle[],
): number {
  const split = splitOf(columnWidths);
  const left = { column: 0, rowCount: 1, columnCount: split };
  const right = { column: split, rowCount: 1, columnCount: columnWidths.length - split };
  builder.putMerged({ ...left, row: headRows.issuer }, words.issuer, look.issuer);
  builder.putMerged({ ...right, row: headRows.issuer }, texts.nation, look.nation);
  builder.putMerged({ ...left, row: headRows.issuingUnit }, words.issuingUnit, look.issuingUnit);
  builder.putMerged({ ...right, row: headRows.issuingUnit }, texts.motto, look.motto);
  builder.putMerged({ ...right, row: headRows.dateLine }, words.dateLine, look.dateLine);
  const leftWidth = widthOf(columnWidths.slice(0, split));
  const fitted = [
    [headRows.issuer, words.issuer, look.issuer],
    [headRows.issuingUnit, words.issuingUnit, look.issuingUnit],
  ] as const;
  for (const [row, text, style] of fitted) {
    builder.rowHeight(row, Math.max(heights.row, wrappedHeight(textOf(text), leftWidth, style)));
  }
  builder.putMerged(
    { row: headRows.title, column: 0, rowCount: 1, columnCount: columnWidths.length },
    title,
    look.title,
  );
  builder.rowHeight(headRows.title, heights.title);
  return writeSubtitles(builder, columnWidths, headRows.title + 1, subtitles) + 1;
}

function textOf(content: PlannedCell['content']): string {
  const said = typeof content === 'object' ? content.value : content;
  return said === null || isCellError(said) ? '' : String(said);
}

/** In characters: the state's name in bold capitals. */
const STATE_WIDTH = 56;

/** The first column of the right half: as near the middle as leaves room for the state's name. */
function splitOf(columnWidths: readonly number[]): number {
  const whole = widthOf(columnWidths);
  const left = (split: number) => widthOf(columnWidths.slice(0, split));
  const offMiddle = (split: number) => Math.abs(left(split) - whole / 2);
  return columnWidths
    .map((_, column) => column)
    .filter((split) => split > 0 && whole - left(split) >= STATE_WIDTH)
    .reduce((best, split) => (offMiddle(split) < offMiddle(best) ? split : best), 1);
}

function widthOf(columnWidths: readonly number[]): number {
  return columnWidths.reduce((sum, width) => sum + width, 0);
}

/** A line under a title: a name, or what it is based on. */
export interface Subtitle {
  readonly text: string;
  readonly isBasis: boolean;
}

/** @returns the first row below them */
export function writeSubtitles(
  builder: SheetPlanBuilder,
  columnWidths: readonly number[],
  top: number,
  subtitles: readonly Subtitle[],
): number {
  const width = widthOf(columnWidths);
  subtitles.forEach(({ text, isBasis }, index) => {
    const style = isBasis ? look.basis : look.subtitle;
    const area = { row: top + index, column: 0, rowCount: 1, columnCount: columnWidths.length };
    builder.putMerged(area, text, style);
    builder.rowHeight(top + index, wrappedHeight(text, width, style));
  });
  return top + subtitles.length;
}

/** The lines under the title: the set's name, and the decision it comes from or the word that it is an example. */
export function subtitlesOf(
  { title, legalBasis, isExample }: CriteriaSet,
  texts: SummaryTexts,
  language: Language,
): Subtitle[] {
  const basis =
    legalBasis === null
      ? null
      : texts.legalBasis(
          legalBasis.document,
          legalBasis.date === undefined ? null : vietnameseDate(legalBasis.date),
          legalBasis.issuer ?? null,
        );
  return [
    { text: localText(title, language), isBasis: false },
    ...(basis === null ? [] : [{ text: basis, isBasis: true }]),
    ...(isExample ? [{ text: texts.example, isBasis: true }] : []),
  ];
}

/** Rows of the places to sign, counted from the first of them: between the hint and the name there is room to sign. */
export const signatureRows = { title: 0, hint: 1, name: 5 } as const;

/**
 * Writes the two places to sign, side by side, which never stand on a page by themselves.
 * @param closing rows above that may begin the last page; the first counts from which on all has room on one
 * @returns the first row below
 */
export function writeSignatures(
  builder: SheetPlanBuilder,
  texts: SummaryTexts,
  words: WrittenWords,
  top: number,
  columnWidths: readonly number[],
  closing: readonly number[],
): number {
  const split = splitOf(columnWidths);
  const left = { column: 0, rowCount: 1, columnCount: split };
  const right = { column: split, rowCount: 1, columnCount: columnWidths.length - split };
  const { title, hint, name } = signatureRows;
  builder.putMerged({ ...left, row: top + title }, words.preparerTitle, look.signer);
  builder.putMerged({ ...right, row: top + title }, words.signerTitle, look.signer);
  builder.putMerged({ ...left, row: top + hint }, texts.signHere, look.signHere);
  builder.putMerged({ ...right, row: top + hint }, texts.sealHere, look.signHere);
  builder.putMerged({ ...left, row: top + name }, words.preparerName, look.signer);
  builder.putMerged({ ...right, row: top + name }, words.signerName, look.signer);
  for (let row = top; row <= top + name; row += 1) builder.rowHeight(row, heights.row);
  const leftWidth = widthOf(columnWidths.slice(0, split));
  const rightWidth = widthOf(columnWidths) - leftWidth;
  builder.rowHeight(top + title, wrappedHeight(textOf(words.preparerTitle), leftWidth, look.signer));
  builder.rowHeight(top + title, wrappedHeight(textOf(words.signerTitle), rightWidth, look.signer));
  for (const first of [...closing, top]) builder.keepTogether(first, top + name);
  return top + name + 1;
}

/** "2022-12-28" → "28/12/2022". */
function vietnameseDate(isoDate: string): string {
  return isoDate.split('-').reverse().join('/');
}
