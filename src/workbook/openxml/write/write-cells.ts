import { areaFromA1, areaToA1, type Area } from '../../address';
import type { CellInput } from '../../edit';
import { isCellError, type CellValue } from '../../snapshot';
import type { CellToSet } from '../cell-to-set';
import { shiftFormula } from '../read/shared-formula';
import { rewriteSheet, tasksByRow, worksheetWithData } from './rewrite-sheet';
import type { CellSite, ReviseCell } from './row-cells';
import { childOf, type WorksheetXml } from '../xml/worksheet-xml';
import { attributeOf, childElements, firstChild, rootElement, textOf } from '../xml/xml-element';
import { applySplices, elementText, replaceBetween, setAttributes, type Splice } from '../xml/xml-splice';
import { encodeXstring, escapeText, needsSpacePreserved } from '../../xml-text';

export interface CellsWritten {
  readonly xml: string;
  /** True where a formula came, went or changed, so that a calculation chain is no longer true. */
  readonly formulasChanged: boolean;
}

/**
 * Types values and formulas into cells of a worksheet's text. Cells keep their style; texts are stored in the cell
 * itself and never read as formulas, whatever they start with. All other bytes stay. Where the first cell of a shared
 * formula goes, the cells that share it get it written out.
 * @param xml a worksheet
 * @param cells in any order; of two for the same cell the later one holds
 */
export function writeCells(xml: string, cells: readonly CellToSet[]): CellsWritten {
  const sheet = worksheetWithData(xml);
  let formulasChanged = false;
  const shared = new BrokenSharedFormulas();
  const write = (site: CellSite, input: CellInput): string => {
    const next = inputCellText(site, input);
    const before = formulaText(site.existing);
    const after = formulaText(next);
    if (before !== after) {
      formulasChanged = true;
      if (site.existing !== null) shared.noteOverwritten(site.existing, site.reference);
    }
    return next;
  };
  const splices = rewriteSheet(
    sheet,
    tasksByRow(cells.map((cell) => [cell.row, cell.column, cell.input])),
    write,
    shared,
  );
  const filled = cells.filter(({ input }) => input !== null);
  return { xml: applySplices(sheet.xml, [...splices, ...growDimension(sheet, boundsOf(filled))]), formulasChanged };
}

/**
 * Puts computed values into cells that hold formulas; other cells are left alone.
 * @param xml a worksheet
 */
export function writeCachedValues(
  xml: string,
  cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
): string {
  const sheet = worksheetWithData(xml);
  const write = (site: CellSite, value: CellValue): string => {
    const existing = site.existing ?? '';
    const formula = formulaText(existing);
    return formula === null ? existing : cellText(site, value, formula);
  };
  return applySplices(
    sheet.xml,
    rewriteSheet(sheet, tasksByRow(cells.map((cell) => [cell.row, cell.column, cell.value])), write),
  );
}

/** Formulas whose first cell was overwritten while others still point to it by its number. */
class BrokenSharedFormulas {
  private readonly formulas = new Map<string, { formula: string; row: number; column: number }>();

  readonly isRevising = (): boolean => this.formulas.size > 0;

  noteOverwritten(cell: string, reference: string): void {
    const formula = sharedFormulaOf(cell);
    const at = areaFromA1(reference);
    if (formula !== null && formula.text !== '' && at !== null) {
      this.formulas.set(formula.index, { formula: formula.text, row: at.row, column: at.column });
    }
  }

  readonly revise: ReviseCell = (cellXml, row, column) => {
    const shared = this.isRevising() ? sharedFormulaOf(cellXml) : null;
    const master = shared === null || shared.text !== '' ? undefined : this.formulas.get(shared.index);
    if (shared === null || master === undefined) return null;
    const formula = shiftFormula(master.formula, row - master.row, column - master.column);
    return replaceBetween(
      cellXml,
      shared.start,
      shared.end,
      elementText(shared.name, {}, escapeText(encodeXstring(formula))),
    );
  };
}

function sharedFormulaOf(cell: string) {
  if (!cell.includes('shared')) return null;
  const element = firstChild(cell, rootElement(cell), 'f');
  if (element === null || attributeOf(cell, element, 't') !== 'shared') return null;
  return {
    index: attributeOf(cell, element, 'si') ?? '',
    text: textOf(cell, element),
    name: cell.slice(element.start + 1, element.nameEnd),
    start: element.start,
    end: element.end,
  };
}

/** The cell's `f` element as written, or null. */
function formulaText(cell: string | null): string | null {
  if (cell?.includes('f') !== true) return null;
  const root = rootElement(cell);
  for (const child of childElements(cell, root)) {
    if (child.localName === 'f') return cell.slice(child.start, child.end);
  }
  return null;
}

/** The `c` element of a cell with this input, or "" for a cell that is nothing but empty. */
export function inputCellText(site: CellSite, input: CellInput): string {
  if (typeof input !== 'object' || input === null) return cellText(site, input, null);
  const formula = input.formula.replace(/^=/, '');
  const name = `${site.prefix}f`;
  return cellText(site, input.value, `<${name}>${escapeText(encodeXstring(formula))}</${name}>`);
}

/** @param formula its `f` element, or null for a constant */
function cellText({ reference, prefix, style }: CellSite, value: CellValue, formula: string | null): string {
  const { type, content } = valueText(prefix, value, formula !== null);
  const inside = (formula ?? '') + content;
  if (inside === '' && style === null) return '';
  // There are up to millions of cells, and nothing in these attributes to be escaped.
  const name = `${prefix}c`;
  const start = `<${name} r="${reference}"${style === null ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

function valueText(prefix: string, value: CellValue, isFormula: boolean): { type: string | null; content: string } {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null || (value === '' && !isFormula)) return { type: null, content: '' };
  if (isCellError(value)) return { type: 'e', content: v(escapeText(value.error)) };
  if (typeof value === 'boolean') return { type: 'b', content: v(value ? '1' : '0') };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: null, content: v(String(value)) } : { type: 'e', content: v('#NUM!') };
  }
  const text = escapeText(encodeXstring(value));
  if (isFormula) return { type: 'str', content: v(text) };
  const space = needsSpacePreserved(value) ? ' xml:space="preserve"' : '';
  return { type: 'inlineStr', content: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}

/** The smallest area with all of the cells; null where there are none. */
export function boundsOf(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  let bounds: Area | null = null;
  for (const { row, column } of cells) bounds = union(bounds, { row, column, rowCount: 1, columnCount: 1 });
  return bounds;
}

/** Where the sheet says how far it goes: it goes over `bounds` as well. */
export function growDimension(sheet: WorksheetXml, bounds: Area | null): Splice[] {
  const dimension = childOf(sheet, 'dimension');
  if (dimension === null || bounds === null) return [];
  const written = attributeOf(sheet.xml, dimension, 'ref') ?? '';
  const grown = areaToA1(union(areaFromA1(written), bounds));
  const isGrown = grown !== written && `${written}:${written}` !== grown;
  return isGrown ? setAttributes(sheet.xml, dimension, { ref: grown }) : [];
}

function union(a: Area | null, b: Area): Area {
  if (a === null) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
