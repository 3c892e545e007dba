import { formWords, type FormWord, type FormWords, type WordPiece } from '../../reading/form-words';
import { cellToA1, quoteSheetName } from '../../workbook/address';
import type { PlannedCell } from '../../workbook/sheet-plan';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { groupBy } from '../group-by';
import type { SummarySet } from './summary-unit';

/** Longer than any line; so many blanks stand for the end of one where a cell's lines are told apart. */
const LINE = 300;

type Words = Readonly<Partial<Record<FormWord, PlannedCell['content']>>>;

/**
 * What the forms in the workbook already say of the agency, place, date and who signs, as formulas that follow them. Of
 * several forms only what all of them say; forms in other files speak for others.
 */
export function wordsOfForms(sets: readonly SummarySet[]): Words {
  const units = sets.flatMap((set) => set.units);
  if (units.some(({ fileName }) => fileName !== null)) return {};
  const forms = [...groupBy(units, ({ assessed }) => assessed.sheet).entries()].map(([sheet, own]) => {
    const areas = own.map(({ assessed: { table } }) => table.area);
    const top = Math.min(...areas.map(({ row }) => row));
    const bottom = Math.max(...areas.map(({ row, rowCount }) => row + rowCount - 1));
    return { sheet, words: formWords(sheet, top, bottom) };
  });
  const [first, ...others] = forms;
  if (first === undefined) return {};
  const keys = Object.keys(first.words) as FormWord[];
  const shared = keys.filter((key) => others.every(({ words }) => said(words, key) === said(first.words, key)));
  return Object.fromEntries(shared.map((key) => [key, contentOf(first.sheet, first.words[key] ?? [])]));
}

function said(words: FormWords, key: FormWord): string | null {
  return words[key]?.map(({ text }) => text).join('\n') ?? null;
}

function contentOf(sheet: SheetSnapshot, pieces: readonly WordPiece[]): PlannedCell['content'] {
  if (pieces.length === 0) return '';
  return {
    formula: `=${pieces.map((piece) => formulaOf(sheet, piece)).join('&CHAR(10)&')}`,
    value: pieces.map(({ text }) => text).join('\n'),
  };
}

function formulaOf({ name }: SheetSnapshot, { position, line }: WordPiece): string {
  const cell = `${quoteSheetName(name)}!${cellToA1(position)}`;
  if (line === null) return `TRIM(${cell})`;
  return `TRIM(MID(SUBSTITUTE(${cell},CHAR(10),REPT(" ",${LINE})),${line * LINE + 1},${LINE}))`;
}
