import { MARK_SIGNATURE, type MarkOnSheet } from '../snapshot';
import { inHalves, type Patience } from './in-halves';
import { allFormats } from './load-sheet';

/** A conditional format whose rule is a formula. */
export interface FormulaRule {
  readonly id: string;
  /** With its "="; empty while Excel has only begun to make the rule. */
  readonly formula: string;
  readonly style: MarkOnSheet['style'];
}

export interface RulesOnSheet {
  readonly sheetId: string;
  readonly rules: readonly FormulaRule[];
  /** The ids of those that Excel failed to tell, ours may be among them; all where it does not even tell the ids. */
  readonly untold: readonly string[] | 'all';
}

/** Queues the reading of all rules of a sheet. */
export function queueRules(context: Excel.RequestContext, sheetId: string): () => RulesOnSheet {
  const formats = allFormats(context.workbook.worksheets.getItem(sheetId));
  formats.load({
    id: true,
    customOrNullObject: { rule: { formula: true }, format: { fill: { color: true }, font: { color: true } } },
  });
  return () => ({
    sheetId,
    untold: [],
    rules: formats.items.flatMap(({ id, customOrNullObject }) => formulaRule(id, customOrNullObject)),
  });
}

/**
 * The rules of sheets of which Excel fails to tell some: first the sheets one by one, and on a sheet that fails each rule
 * by itself, so that a bad one costs no other (OfficeDev/office-js #6827, #6835, #5222).
 */
export async function loadRulesPatiently(sheetIds: readonly string[], patience: Patience): Promise<RulesOnSheet[]> {
  const found: RulesOnSheet[] = [];
  const bad: string[] = [];
  await inHalves(sheetIds, queueRules, patience, {
    onDone: (rules) => found.push(rules),
    onFailed: (sheetId) => bad.push(sheetId),
  });
  for (const sheetId of bad) found.push(await loadEachRule(sheetId, patience));
  return found;
}

async function loadEachRule(sheetId: string, patience: Patience): Promise<RulesOnSheet> {
  const told: string[][] = [];
  await inHalves([sheetId], queueIds, patience, { onDone: (ids) => told.push(ids), onFailed: () => undefined });
  const [ids] = told;
  if (ids === undefined) return { sheetId, rules: [], untold: 'all' };
  const rules: FormulaRule[] = [];
  const untold: string[] = [];
  const queue = (context: Excel.RequestContext, id: string) => {
    const custom = allFormats(context.workbook.worksheets.getItem(sheetId)).getItem(id).customOrNullObject;
    custom.rule.load('formula');
    custom.format.fill.load('color');
    custom.format.font.load('color');
    return () => formulaRule(id, custom);
  };
  await inHalves(ids, queue, patience, { onDone: (rule) => rules.push(...rule), onFailed: (id) => untold.push(id) });
  return { sheetId, rules, untold };
}

function queueIds(context: Excel.RequestContext, sheetId: string): () => string[] {
  const formats = allFormats(context.workbook.worksheets.getItem(sheetId)).load({ id: true });
  return () => formats.items.map(({ id }) => id);
}

function formulaRule(id: string, custom: Excel.CustomConditionalFormat): FormulaRule[] {
  if (custom.isNullObject) return [];
  const { fill, font } = custom.format;
  const style = { fillColor: fill.color, ...(font.color === '' ? {} : { fontColor: font.color }) };
  return [{ id, formula: custom.rule.formula, style }];
}

/**
 * The marks among the rules, without their areas, which Excel tells only one by one, at a further sync: to replace or
 * remove a mark its id is enough.
 */
export function marksAmong({ rules }: RulesOnSheet): MarkOnSheet[] {
  return rules.flatMap(({ id, formula, style }) =>
    formula.includes(MARK_SIGNATURE) ? [{ id, areas: [], formula, style }] : [],
  );
}
