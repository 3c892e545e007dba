import { z } from 'zod';
import { intersection } from '../area-arithmetic';
import { parseArguments, type ClassDefinition } from '../class-definition';
import type { FormatDraft, NewFormatType } from '../conditional-format-drafts';
import { excelRefuses } from '../excel-refusals';
import { ruleFormulaRefusal } from '../formula-syntax';
import { notImplemented, itemNotFound } from '../host-error';
import { hostObject, type AreasTarget } from '../host-object';
import type { HostSession } from '../host-session';

const newFormats: readonly NewFormatType[] = ['Custom', 'DataBar', 'IconSet'];

const hexColor = z.string().regex(/^#[0-9A-Fa-f]{6}$/);

export const conditionalFormatCollectionClass: ClassDefinition<AreasTarget> = {
  items: (target, session) => formatsAt(target, session).map((draft) => hostObject('ConditionalFormat', draft)),
  indexer: (target, key, session) => {
    const found = formatsAt(target, session).find(({ id }) => id === key);
    if (found === undefined) throw itemNotFound();
    return hostObject('ConditionalFormat', found);
  },
  methods: {
    Add: ({ sheetId, areas }, [type], session) => {
      const kind = newFormats.find((one) => one === type);
      if (kind === undefined) throw notImplemented(`ConditionalFormatCollection.add(${String(type)})`);
      session.changeSheet(sheetId);
      return hostObject('ConditionalFormat', session.conditionalFormats.add(sheetId, areas, kind));
    },
    GetCount: (target, _args, session) => formatsAt(target, session).length,
    ClearAll: (target, _args, session) => {
      session.changeSheet(target.sheetId);
      for (const draft of formatsAt(target, session)) session.conditionalFormats.remove(draft);
    },
  },
};

export const conditionalFormatClass: ClassDefinition<FormatDraft> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: ({ type }) => type },
    Priority: {
      get: (draft, session) => session.conditionalFormats.onSheet(draft.sheetId).findIndex(({ id }) => id === draft.id),
      set: (draft, value, session) => session.conditionalFormats.moveTo(draft, parseArguments(z.int().min(0), value)),
    },
  },
  navigations: {
    Custom: (draft) => hostObject('CustomConditionalFormat', draft),
    CustomOrNullObject: (draft, session) => {
      if (session.conditionalFormats.isUnreadable(draft.formula)) throw excelRefuses('unreadableRule');
      return draft.type === 'Custom' ? hostObject('CustomConditionalFormat', draft) : null;
    },
    DataBar: (draft) => hostObject('DataBarConditionalFormat', draft),
    IconSet: (draft) => hostObject('IconSetConditionalFormat', draft),
  },
  methods: {
    GetRanges: ({ sheetId, areas }) => hostObject('RangeAreas', { sheetId, areas }),
    Delete: (draft, _args, session) => {
      session.changeSheet(draft.sheetId);
      session.conditionalFormats.remove(draft);
    },
  },
};

export const customConditionalFormatClass: ClassDefinition<FormatDraft> = {
  navigations: {
    Rule: (draft) => hostObject('ConditionalFormatRule', draft),
    Format: (draft) => hostObject('ConditionalRangeFormat', draft),
  },
};

export const conditionalFormatRuleClass: ClassDefinition<FormatDraft> = {
  scalars: {
    Formula: {
      get: ({ formula }) => formula ?? '',
      set: (draft, value, session) => {
        const formula = parseArguments(z.string().startsWith('='), value);
        const refusal = ruleFormulaRefusal(formula);
        if (refusal !== null) throw excelRefuses(refusal);
        session.conditionalFormats.edit(draft);
        draft.formula = formula;
      },
    },
  },
};

export const conditionalRangeFormatClass: ClassDefinition<FormatDraft> = {
  navigations: {
    Fill: (draft) => hostObject('ConditionalRangeFill', draft),
    Font: (draft) => hostObject('ConditionalRangeFont', draft),
  },
};

export const conditionalRangeFillClass: ClassDefinition<FormatDraft> = {
  scalars: {
    Color: {
      get: ({ fillColor }) => fillColor ?? '',
      set: (draft, value, session) => {
        session.conditionalFormats.edit(draft);
        draft.fillColor = parseArguments(hexColor, value);
      },
    },
  },
};

export const conditionalRangeFontClass: ClassDefinition<FormatDraft> = {
  scalars: {
    Color: {
      get: ({ fontColor }) => fontColor ?? '',
      set: (draft, value, session) => {
        session.conditionalFormats.edit(draft);
        draft.fontColor = parseArguments(hexColor, value);
      },
    },
  },
};

/** The lower bound that the workbook can keep beside an upper one is 0. */
const zeroBound = z.object({ type: z.literal('Number'), formula: z.literal('=0') });
const numberBound = z.object({ type: z.literal('Number'), formula: z.string().regex(/^=\d+(\.\d+)?$/) });

export const dataBarClass: ClassDefinition<FormatDraft> = {
  scalars: {
    LowerBoundRule: { set: (_draft, value) => void parseArguments(zeroBound, value) },
    UpperBoundRule: {
      set: (draft, value, session) => {
        session.conditionalFormats.edit(draft);
        draft.maximum = Number(parseArguments(numberBound, value).formula.slice(1));
      },
    },
  },
  navigations: { PositiveFormat: (draft) => hostObject('ConditionalDataBarPositiveFormat', draft) },
};

export const dataBarPositiveFormatClass: ClassDefinition<FormatDraft> = {
  scalars: {
    FillColor: {
      get: ({ fillColor }) => fillColor ?? '',
      set: (draft, value, session) => {
        session.conditionalFormats.edit(draft);
        draft.fillColor = parseArguments(hexColor, value);
      },
    },
    // The workbook fills every bar evenly.
    GradientFill: { set: (_draft, value) => void parseArguments(z.literal(false), value) },
  },
};

/** Of the sets that Excel has, those that the workbook keeps; a bound is a number that belongs to the icon above it. */
const iconSets = { ThreeArrows: '3Arrows', ThreeSymbols2: '3Symbols2' } as const;
const iconBound = z.object({
  type: z.literal('Number'),
  operator: z.literal('GreaterThanOrEqual'),
  formula: z.string().regex(/^=-?\d+(\.\d+)?$/),
});
const iconCriteria = z.tuple([z.object({}), iconBound, iconBound]);

export const iconSetClass: ClassDefinition<FormatDraft> = {
  scalars: {
    Style: {
      set: (draft, value, session) => {
        session.conditionalFormats.edit(draft);
        draft.icons = iconSets[parseArguments(z.enum(['ThreeArrows', 'ThreeSymbols2']), value)];
      },
    },
    Criteria: {
      set: (draft, value, session) => {
        session.conditionalFormats.edit(draft);
        const [, middle, high] = parseArguments(iconCriteria, value);
        draft.bounds = [Number(middle.formula.slice(1)), Number(high.formula.slice(1))];
      },
    },
  },
};

function formatsAt({ sheetId, areas }: AreasTarget, session: HostSession): readonly FormatDraft[] {
  return session.conditionalFormats
    .onSheet(sheetId)
    .filter((draft) => draft.areas.some((one) => areas.some((other) => intersection(one, other) !== null)));
}
