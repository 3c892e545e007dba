import type { Language } from '../../i18n/language';
import { tabTexts } from '../../i18n/tab-texts';
import { quoteSheetName } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { textConstant } from '../formula-text';
import { groupBy } from '../group-by';
import { writeLetterhead, writeSignatures, type Subtitle } from './letterhead';
import type { OwnWords } from './letterhead-keys';
import { printedWords } from './letterhead-words';
import { heights, look, margins } from './look';
import { SheetPlanBuilder } from './sheet-plan-builder';
import { sheetNameOf } from './tab-name';
import { wrappedHeight } from './wrapped-text';

/** What a unit is sent back with its form: one page. */
export interface ReturnSlip {
  readonly unit: string;
  /** What the form is: its criteria set, file and sheet; null for what is not known. */
  readonly form: { readonly set: string | null; readonly file: string; readonly sheet: string | null };
  /** "28/34 tiêu chí đạt"; "" where the form could not be read. */
  readonly figures: string;
  readonly lines: readonly SlipLine[];
  /** Criteria that are honestly not met: nothing is wrong with them. */
  readonly notMet: readonly string[];
}

/** Something to be corrected, or something that is not there. */
export interface SlipLine {
  readonly kind: 'mend' | 'missing';
  /** Where it is, "" where it is no cell's. */
  readonly cell: string;
  readonly criterion: string;
  readonly text: string;
  /** As `text`, of whatever cell and criterion. */
  readonly general: string;
}

/** Widths in characters, for printing upright. */
const columnWidths = [5, 14, 12, 67] as const;
const TEXT_COLUMN = 3;

/** In points: more than this would be printed too small to be read. */
const LONGEST_LIST = 760;

const listWidths = [5, 36, 12, 12, 33] as const;

/**
 * Plans a workbook of slips: a list of them, and a sheet of one printed page for each.
 * @returns the sheets one after the other, each planned when it is asked for
 */
export function* planReturnSlips(
  slips: readonly ReturnSlip[],
  letterhead: OwnWords,
  language: Language,
): Generator<SheetPlan, void, undefined> {
  const texts = tabTexts[language].summary;
  const words = { ...printedWords(texts, ''), ...letterhead };
  const taken: string[] = [texts.slips.list];
  const names = slips.map(({ unit }) => {
    const name = sheetNameOf(unit, taken);
    taken.push(name);
    return name;
  });
  yield planList(slips, names, words, language);
  for (const [index, slip] of slips.entries()) yield planSlip(slip, names[index] ?? slip.unit, words, language);
}

type Words = ReturnType<typeof printedWords>;

function planList(slips: readonly ReturnSlip[], names: readonly string[], words: Words, language: Language): SheetPlan {
  const builder = new SheetPlanBuilder();
  const texts = tabTexts[language].summary;
  const { slips: own, columns } = texts;
  const header = writeLetterhead(builder, texts, listWidths, words, own.listTitle, []);
  const headers = [columns.order, columns.unit, own.sections.mend, own.sections.missing, columns.file];
  headers.forEach((text, column) => builder.put(header, column, text, look.header));
  builder.rowHeight(header, heights.header);
  slips.forEach(({ unit, lines, form }, index) => {
    const row = header + 1 + index;
    const count = (kind: SlipLine['kind']) => lines.filter((line) => line.kind === kind).length;
    const target = `#${quoteSheetName(names[index] ?? '')}!A1`;
    builder.put(row, 0, index + 1, look.number);
    const link = { formula: `=HYPERLINK(${textConstant(target)},${textConstant(unit)})`, value: unit };
    builder.put(row, 1, link, look.linkedText);
    builder.put(row, 2, count('mend'), look.number);
    builder.put(row, 3, count('missing'), look.number);
    builder.put(row, 4, form.file, look.text);
    const fitted = [wrappedHeight(unit, listWidths[1]), wrappedHeight(form.file, listWidths[4])];
    builder.rowHeight(row, Math.max(heights.row, ...fitted));
  });
  if (slips.length === 0) {
    builder.putMerged({ row: header + 1, column: 0, rowCount: 1, columnCount: headers.length }, own.none, look.text);
    builder.rowHeight(header + 1, heights.row);
  }
  const last = header + Math.max(1, slips.length);
  const row = writeSignatures(builder, texts, words, last + 2, listWidths, [last - 1]);
  return builder.build({
    name: own.list,
    columnWidths: listWidths,
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: 'portrait',
      area: { row: 0, column: 0, rowCount: row, columnCount: headers.length },
      titleRows: { first: header, last: header, until: last },
      margins,
    },
  });
}

function planSlip(slip: ReturnSlip, name: string, words: Words, language: Language): SheetPlan {
  const builder = new SheetPlanBuilder();
  const texts = tabTexts[language].summary;
  const { slips: own, columns } = texts;
  const { set, file, sheet } = slip.form;
  const subtitles: readonly Subtitle[] = [
    { text: own.to(slip.unit), isBasis: false },
    ...(set === null ? [] : [{ text: set, isBasis: true }]),
    { text: own.form(file, sheet), isBasis: true },
    ...(slip.figures === '' ? [] : [{ text: slip.figures, isBasis: true }]),
  ];
  let row = writeLetterhead(builder, texts, columnWidths, words, own.title, subtitles);
  const across = { column: 0, rowCount: 1, columnCount: columnWidths.length };
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  const paragraph = (text: string) => {
    builder.putMerged({ ...across, row }, text, look.paragraph);
    builder.rowHeight(row, Math.max(heights.row, wrappedHeight(text, width, look.paragraph)));
    row += 1;
  };
  if (slip.lines.length > 0) paragraph(own.asks);
  let room = LONGEST_LIST;
  for (const kind of ['mend', 'missing'] as const) {
    const lines = together(slip.lines.filter((line) => line.kind === kind));
    if (lines.length === 0) continue;
    builder.put(row, 0, own.sections[kind], look.section);
    builder.rowHeight(row, heights.section);
    const headers = [columns.order, columns.cell, columns.criterionNumber, own.what];
    headers.forEach((text, column) => builder.put(row + 1, column, text, look.header));
    builder.rowHeight(row + 1, heights.section);
    row += 2;
    let written = 0;
    for (const { cell, criterion, text } of lines) {
      const cells = [cell, criterion, text];
      const height = Math.max(heights.row, ...cells.map((one, at) => wrappedHeight(one, columnWidths[at + 1] ?? 0)));
      if (room < height) break;
      room -= height;
      written += 1;
      builder.put(row, 0, written, look.number);
      cells.forEach((one, at) => builder.put(row, at + 1, one, at + 1 === TEXT_COLUMN ? look.text : look.textWord));
      builder.rowHeight(row, height);
      row += 1;
    }
    const left = lines.slice(written).reduce((sum, { count }) => sum + count, 0);
    if (left > 0) paragraph(own.more(left));
    row += 1;
  }
  if (slip.notMet.length > 0) paragraph(own.notMet(slip.notMet.length, slip.notMet.join(', ')));
  row = writeSignatures(builder, texts, words, row + 1, columnWidths, []);
  return builder.build({
    name,
    columnWidths,
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: 'portrait',
      area: { row: 0, column: 0, rowCount: row, columnCount: columnWidths.length },
      titleRows: null,
      margins,
      isOnePage: true,
    },
  });
}

/** What is to be said of several cells is said once. */
function together(lines: readonly SlipLine[]): readonly (SlipLine & { readonly count: number })[] {
  return [...groupBy(lines, ({ general }) => general).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined) return [];
    const all = (part: 'cell' | 'criterion') =>
      [...new Set(same.map((line) => line[part]))].filter((one) => one !== '').join(', ');
    const text = others.length === 0 ? first.text : first.general;
    return [{ ...first, text, cell: all('cell'), criterion: all('criterion'), count: same.length }];
  });
}
