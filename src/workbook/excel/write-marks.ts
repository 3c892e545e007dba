import { areaToA1 } from '../address';
import type { WorkbookEdit } from '../edit';
import { inverseOfMarks } from '../inverse';
import type { Mark, MarkOnSheet } from '../snapshot';
import { allFormats, areasFromAddress } from './load-sheet';
import { markChunks } from './mark-chunks';
import type { IconSetName, PlannedConditionalFormat } from '../sheet-plan';

export type SetMarks = Extract<WorkbookEdit, { kind: 'setMarks' }>;

/** A change of marks on its way: what is read back for its undo, to be used after the sync. */
export interface QueuedMarks {
  readonly edit: SetMarks;
  readonly added: readonly { readonly mark: Mark; readonly format: Excel.ConditionalFormat }[];
  readonly removed: readonly { readonly mark: MarkOnSheet; readonly ranges: Excel.RangeAreas }[];
}

/** Queues the marks that are to go, each read once more for its areas, and the new ones. */
export function writeMarks(context: Excel.RequestContext, edit: SetMarks): QueuedMarks {
  const sheet = context.workbook.worksheets.getItem(edit.sheetId);
  const formats = edit.replaced.length === 0 ? null : allFormats(sheet);
  const removed = edit.replaced.flatMap((mark) => {
    if (formats === null) return [];
    const format = formats.getItem(mark.id);
    const ranges = format.getRanges().load('address');
    format.delete();
    return [{ mark, ranges }];
  });
  return { edit, added: addMarks(sheet, edit.marks), removed };
}

/** Excel gives each new format the first priority: the last one added wins, so the first mark is added last. */
export function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): QueuedMarks['added'] {
  return marks
    .flatMap(markChunks)
    .reverse()
    .map((mark) => {
      const { areas, formula, style } = mark;
      return { mark, format: addConditionalFormat(sheet, { areas, rule: { kind: 'formula', formula, style } }) };
    })
    .reverse();
}

/** @returns the new format, whose id can be read after the sync */
export function addConditionalFormat(
  sheet: Excel.Worksheet,
  { areas, rule }: PlannedConditionalFormat,
): Excel.ConditionalFormat {
  const [only, ...others] = areas.map(areaToA1);
  const ranges =
    only !== undefined && others.length === 0 ? sheet.getRange(only) : sheet.getRanges(areas.map(areaToA1).join(','));
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
    removed.map(({ mark, ranges }) => markAt(mark, ranges.address)),
    added.map(({ mark, format }) => ({ ...mark, id: format.id })),
  );
}

export function markAt({ formula, style }: Mark, address: string): Mark {
  return { areas: areasFromAddress(address), formula, style };
}
