import type { SummaryTexts } from '../../i18n/summary-texts';
import type { CriteriaSet } from '../../criteria/criteria-set';
import type { Language } from '../../i18n/language';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { CellPosition } from '../../workbook/address';
import { heights, look } from './look';
import type { SheetPlanBuilder } from './sheet-plan-builder';
import { wrappedHeight } from './wrapped-text';

/** What the head of the summary says besides the printed words; officials write over it, and it is kept. */
export interface LetterheadWords {
  readonly issuer: string;
  readonly issuingUnit: string;
  readonly dateLine: string;
}

/** Where those words stand, counted from the tab's first cell. */
const places = {
  issuer: { row: 0, column: 0 },
  issuingUnit: { row: 1, column: 0 },
  dateLine: { row: 3, column: 3 },
} as const satisfies Record<keyof LetterheadWords, CellPosition>;

/** @returns the words on an earlier summary, where they were filled in */
export function letterheadOn(sheet: SheetSnapshot, origin: CellPosition): Partial<LetterheadWords> {
  const kept: Partial<Record<keyof LetterheadWords, string>> = {};
  for (const key of ['issuer', 'issuingUnit', 'dateLine'] as const) {
    const place = places[key];
    const value = valueAt(sheet, { row: origin.row + place.row, column: origin.column + place.column });
    if (typeof value === 'string' && value.trim() !== '') kept[key] = value;
  }
  return kept;
}

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
  words: LetterheadWords,
  subtitles: readonly Subtitle[],
): number {
  const last = columnWidths.length - 1;
  const left = { column: 0, rowCount: 1, columnCount: places.dateLine.column };
  const right = { column: places.dateLine.column, rowCount: 1, columnCount: last - places.dateLine.column + 1 };
  builder.putMerged({ ...left, row: 0 }, words.issuer, look.issuer);
  builder.putMerged({ ...right, row: 0 }, texts.nation, look.nation);
  builder.putMerged({ ...left, row: 1 }, words.issuingUnit, look.issuingUnit);
  builder.putMerged({ ...right, row: 1 }, texts.motto, look.motto);
  builder.putMerged({ ...right, row: 3 }, words.dateLine, look.dateLine);
  const leftWidth = columnWidths.slice(0, places.dateLine.column).reduce((sum, width) => sum + width, 0);
  builder.rowHeight(1, Math.max(heights.row, wrappedHeight(words.issuingUnit, leftWidth, look.issuingUnit)));

  const titleRow = 5;
  builder.putMerged({ row: titleRow, column: 0, rowCount: 1, columnCount: last + 1 }, texts.title, look.title);
  builder.rowHeight(titleRow, heights.title);
  return writeSubtitles(builder, columnWidths, titleRow + 1, subtitles) + 1;
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
  const width = columnWidths.reduce((sum, columnWidth) => sum + columnWidth, 0);
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
      : texts.legalBasis(legalBasis.document, vietnameseDate(legalBasis.date), legalBasis.issuer ?? null);
  return [
    { text: title[language] ?? title.vi, isBasis: false },
    ...(basis === null ? [] : [{ text: basis, isBasis: true }]),
    ...(isExample ? [{ text: texts.example, isBasis: true }] : []),
  ];
}

/** Writes the two places to sign, side by side. */
export function writeSignatures(
  builder: SheetPlanBuilder,
  texts: SummaryTexts,
  row: number,
  columnCount: number,
): void {
  const left = { column: 0, rowCount: 1, columnCount: places.dateLine.column - 1 };
  const right = { column: places.dateLine.column, rowCount: 1, columnCount: columnCount - places.dateLine.column };
  builder.putMerged({ ...left, row }, texts.preparedBy, look.signer);
  builder.putMerged({ ...right, row }, texts.head, look.signer);
  builder.putMerged({ ...left, row: row + 1 }, texts.signHere, look.signHere);
  builder.putMerged({ ...right, row: row + 1 }, texts.sealHere, look.signHere);
}

/** "2022-12-28" → "28/12/2022". */
function vietnameseDate(isoDate: string): string {
  return isoDate.split('-').reverse().join('/');
}
