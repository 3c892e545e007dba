import { areaToA1, type Area } from '../../address';
import type { PlannedIconSet } from '../../sheet-plan';
import type { ConditionalStyle } from '../../conditional-style';
import { readConditionalFormats, type PlacedConditionalFormat } from '../read/conditional-formats';
import type { ConditionalFormatOnSheet } from '../editable-workbook';
import { addSolidBar, barId, namedExtension, removeExtended } from './solid-data-bars';
import { childOf, insertChild, parseWorksheet, type WorksheetXml } from '../xml/worksheet-xml';
import { childrenNamed } from '../xml/xml-element';
import { applySplices, elementText, removal } from '../xml/xml-splice';
import { escapeText } from '../../xml-text';
import { argb } from './style-elements';

/** A conditional format as a sheet has it; a formula's looks stand in the styles part, at index `differential`. */
export type RuleToWrite =
  | { readonly kind: 'formula'; readonly formula: string; readonly differential: number }
  | { readonly kind: 'dataBar'; readonly color: string; readonly maximum?: number }
  | PlannedIconSet;

/**
 * Adds a conditional format behind the sheet's own, with a priority after all of theirs.
 * @param xml a worksheet
 * @param sheetId the sheet's in its workbook
 * @returns the new text, and the new rule's id as `readConditionalFormats` gives it
 */
export function addRule(
  xml: string,
  sheetId: string,
  areas: readonly Area[],
  rule: RuleToWrite,
): { xml: string; id: string } {
  const sheet = parseWorksheet(xml);
  const { prefix } = sheet.root;
  const priority = nextPriority(xml);
  const extended = barId(sheetId, priority);
  const block = elementText(
    `${prefix}conditionalFormatting`,
    { sqref: areas.map(areaToA1).join(' ') },
    ruleText(prefix, priority, rule, extended),
  );
  const splices = [insertChild(sheet, 'conditionalFormatting', block)];
  if (rule.kind === 'dataBar') splices.push(addSolidBar(sheet, areas, rule, extended));
  return { xml: applySplices(xml, splices), id: String(priority) };
}

/**
 * Takes a conditional format away, and its block where it was the only one there.
 * @param xml a worksheet; it comes back as it is where no rule has that id
 */
export function removeRule(xml: string, id: string): string {
  const sheet = parseWorksheet(xml);
  const format = placedRules(sheet, () => []).find((one) => one.id === id);
  if (format === undefined) return xml;
  const { block, rule } = format;
  const isAlone = childrenNamed(xml, block, 'cfRule').length === 1;
  return applySplices(xml, [removal(isAlone ? block : rule), ...removeExtended(sheet, rule)]);
}

/**
 * The sheet's conditional formats, those of extensions left out.
 * @param styles the workbook's differential formats, see `readConditionalStyles`
 */
export function readRules(xml: string, styles: () => readonly (ConditionalStyle | null)[]): ConditionalFormatOnSheet[] {
  return placedRules(parseWorksheet(xml), styles).map(({ id, areas, formula, style }) => ({
    id,
    areas,
    formula,
    style,
  }));
}

function placedRules(
  sheet: WorksheetXml,
  styles: () => readonly (ConditionalStyle | null)[],
): PlacedConditionalFormat[] {
  // Conditional formats stand behind the rows, which need not be read.
  const { xml, root } = sheet;
  return readConditionalFormats(xml, { ...root, openEnd: childOf(sheet, 'sheetData')?.end ?? root.openEnd }, styles);
}

/** Rules of extensions (`x14:cfRule`) count too: Excel ranks all of them in one row. */
function nextPriority(xml: string): number {
  let highest = 0;
  for (const [, priority] of xml.matchAll(/<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority="(\d+)"/g)) {
    highest = Math.max(highest, Number(priority));
  }
  return highest + 1;
}

/** @param extended the id that a bar goes by in the sheet's extension */
function ruleText(prefix: string, priority: number, rule: RuleToWrite, extended: string): string {
  const name = `${prefix}cfRule`;
  if (rule.kind === 'formula') {
    const formula = `<${prefix}formula>${escapeText(rule.formula.replace(/^=/, ''))}</${prefix}formula>`;
    return elementText(name, { type: 'expression', dxfId: rule.differential, priority }, formula);
  }
  if (rule.kind === 'iconSet') {
    const from = (type: string, val: number) => elementText(`${prefix}cfvo`, { type, val });
    const thresholds = from('percent', 0) + from('num', rule.middle) + from('num', rule.high);
    return elementText(
      name,
      { type: 'iconSet', priority },
      elementText(`${prefix}iconSet`, { iconSet: rule.icons }, thresholds),
    );
  }
  const { color, maximum } = rule;
  const highest = maximum === undefined ? { type: 'max' } : { type: 'num', val: maximum };
  const bar =
    elementText(`${prefix}cfvo`, { type: 'num', val: 0 }) +
    elementText(`${prefix}cfvo`, highest) +
    elementText(`${prefix}color`, { rgb: argb(color) });
  // Left to itself, Excel draws a tenth of a bar for 0 and leaves a tenth free at the top.
  const dataBar = elementText(`${prefix}dataBar`, { minLength: 0, maxLength: 100 }, bar);
  return elementText(name, { type: 'dataBar', priority }, dataBar + namedExtension(prefix, extended));
}
