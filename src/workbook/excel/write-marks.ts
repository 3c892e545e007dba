import { areaToA1 } from '../address';
import type { WorkbookEdit } from '../edit';
import { inverseOfMarks } from '../inverse';
import type { Mark, MarkOnSheet } from '../snapshot';
import { allFormats, areasFromAddress } from './load-sheet';
import type { IconSetName, PlannedConditionalFormat } from '../sheet-plan';
import { markChunks } from './mark-chunks';
import { rangesAt, released } from './undo-group';
import type { WriteBatch } from './write-batch';

export type SetMarks = Extract<WorkbookEdit, { kind: 'setMarks' }>;

/** A change of marks on its way: what is read back for its undo, to be used after the sync. */
export interface QueuedMarks {
  readonly edit: SetMarks;
  readonly added: Map<Mark, Excel.ConditionalFormat>;
  readonly removed: Map<MarkOnSheet, Excel.RangeAreas>;
}

export function queuedMarks(edit: SetMarks): QueuedMarks {
  return { edit, added: new Map(), removed: new Map() };
}

/** What one rule takes at most. */
export const ACTIONS_PER_RULE = 20;

/** Adds to the batch the marks that are to go, each read once more for its areas, and the new ones. */
export async function writeMarks(batch: WriteBatch, { edit, added, removed }: QueuedMarks): Promise<void> {
  if (edit.replaced.length > 0) {
    await batch.add({ actions: 3 + 5 * edit.replaced.length, carries: edit.replaced }, (context) => {
      const formats = allFormats(batch.sheet(context, edit.sheetId));
      for (const mark of edit.replaced) {
        const format = formats.getItem(mark.id);
        removed.set(mark, released(format.getRanges()).load('address'));
        format.delete();
      }
    });
  }
  await addMarks(batch, edit, added);
}

/** Of several marks on a cell the first one's colour shows, whatever order Excel itself gives to new rules. */
export async function addMarks(
  batch: WriteBatch,
  { sheetId, marks }: Pick<SetMarks, 'sheetId' | 'marks'>,
  added: QueuedMarks['added'],
): Promise<void> {
  for (const [priority, mark] of marks.flatMap(markChunks).entries()) {
    const { areas, formula, style } = mark;
    await batch.add({ actions: ACTIONS_PER_RULE, carries: mark }, (context) => {
      const planned = { areas, rule: { kind: 'formula', formula, style } } as const;
      added.set(mark, addConditionalFormat(batch.sheet(context, sheetId), planned, placeAmongRules(priority, batch)));
    });
  }
}

/** Where a new rule is put; null where Excel does not let it be. */
export function placeAmongRules(priority: number, { lacking }: WriteBatch): number | null {
  return lacking.has('rulePriority') ? null : priority;
}

/**
 * @param priority its place among the sheet's rules, as Excel's typings and its samples disagree on which place a new one
 *   gets by itself; null leaves it there
 * @returns the new format, whose id can be read after the sync
 */
export function addConditionalFormat(
  sheet: Excel.Worksheet,
  planned: PlannedConditionalFormat,
  priority: number | null,
): Excel.ConditionalFormat {
  const format = newConditionalFormat(sheet, planned);
  // Last of all: a format whose priority was set has to be fetched again for anything else.
  if (priority !== null) format.priority = priority;
  return format;
}

function newConditionalFormat(
  sheet: Excel.Worksheet,
  { areas, rule }: PlannedConditionalFormat,
): Excel.ConditionalFormat {
  const ranges = rangesAt(sheet, areas.map(areaToA1).join(','));
  if (rule.kind === 'dataBar') {
    const format = ranges.conditionalFormats.add(Excel.ConditionalFormatType.dataBar).load('id');
    format.dataBar.positiveFormat.fillColor = rule.color;
    // A bar that fades out towards its end does not say where that is.
    format.dataBar.positiveFormat.gradientFill = false;
    if (rule.maximum !== undefined) {
      format.dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: '=0' };
      format.dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: `=${rule.maximum}` };
    }
    return format;
  }
  if (rule.kind === 'iconSet') {
    const format = ranges.conditionalFormats.add(Excel.ConditionalFormatType.iconSet).load('id');
    format.iconSet.style = iconSets[rule.icons];
    // The first icon has no bound of its own: Excel wants an empty object in its place.
    format.iconSet.criteria = [{}, atLeast(rule.middle), atLeast(rule.high)] as Excel.ConditionalIconCriterion[];
    return format;
  }
  const format = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom).load('id');
  format.custom.rule.formula = rule.formula;
  format.custom.format.fill.color = rule.style.fillColor;
  if (rule.style.fontColor !== undefined) format.custom.format.font.color = rule.style.fontColor;
  return format;
}

const iconSets = {
  '3Arrows': 'ThreeArrows',
  '3Symbols2': 'ThreeSymbols2',
} as const satisfies Record<IconSetName, `${Excel.IconSet}`>;

function atLeast(bound: number): Excel.ConditionalIconCriterion {
  return {
    type: Excel.ConditionalFormatIconRuleType.number,
    operator: Excel.ConditionalIconCriterionOperator.greaterThanOrEqual,
    formula: `=${bound}`,
  };
}

/** To be called after the sync. */
export function undoOfMarks({ edit, added, removed }: QueuedMarks): SetMarks {
  return inverseOfMarks(
    edit.sheetId,
    [...removed].map(([mark, ranges]) => markAt(mark, ranges.address)),
    [...added].map(([mark, format]) => ({ ...mark, id: format.id })),
  );
}

function markAt({ formula, style }: Mark, address: string): Mark {
  return { areas: areasFromAddress(address), formula, style };
}
