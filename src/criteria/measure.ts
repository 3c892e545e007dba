import { z } from 'zod';
import { dayOfYear, isoDate } from './dates';
import { localText } from './local-text';

export const criteriaSetId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A bound on a part of a whole is in per cent, however the form states the part: "70%", "14/20". */
const percent = z.number().min(0).max(100);
const part = { kind: z.literal('amount'), atLeast: percent.optional(), atMost: percent.optional() };

/** What a number counts or measures, as it may stand behind it: "mô hình", "triệu đồng". */
const unit = z.string().min(1).optional();

/** An amount that a form states, and the bounds that it is held against; a bound itself is within them. */
const amount = z.discriminatedUnion('of', [
  z.strictObject({
    kind: z.literal('amount'),
    of: z.literal('number'),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    unit,
  }),
  z.strictObject({
    kind: z.literal('amount'),
    of: z.literal('count'),
    atLeast: z.int().nonnegative().optional(),
    atMost: z.int().nonnegative().optional(),
    unit,
  }),
  z.strictObject({ ...part, of: z.literal('percentage') }),
  /** k of n; a percentage may be stated in this way too. */
  z.strictObject({ ...part, of: z.literal('ratio') }),
  z.strictObject({
    kind: z.literal('amount'),
    of: z.literal('date'),
    /** The last day that is in time; without a year it is of the assessed one. */
    notAfter: z.union([isoDate, dayOfYear]),
  }),
]);

/** Points that something gives; which of them the maximum is, a rule between values says. */
const points = z.number().nonnegative();

/** From one limit, which is within, to below the next, which is not: "từ 80 % đến dưới 100 %". */
const band = (limit: z.ZodNumber) => z.strictObject({ from: limit.optional(), below: limit.optional(), points });

/** Points by the stretch that an amount lies in; from the lowest to the highest, they hold every amount once. */
const bandsOf = <Of extends string>(of: Of, limit: z.ZodNumber) =>
  z.strictObject({
    kind: z.literal('bands'),
    of: z.literal(of),
    maximum: z.number().positive(),
    bands: z.array(band(limit)).min(2),
    /** Where nothing arose that could be counted: "0/0", "Không phát sinh". */
    whenNone: points.optional(),
  });

const bands = z.discriminatedUnion('of', [
  bandsOf('number', z.number()),
  bandsOf('count', z.int().nonnegative()),
  bandsOf('percentage', percent),
  bandsOf('ratio', percent),
]);

/** A grade from a list, the best first: met from `atLeast` on, a place in the list from 0, or points for each. */
const levels = z.strictObject({
  kind: z.literal('levels'),
  levels: z
    .array(
      z.strictObject({
        title: localText,
        /** What forms write for it besides its title: "A", "Loại 1". */
        words: z.array(z.string().min(1)).min(1).optional(),
        points: points.optional(),
      }),
    )
    .min(2),
  atLeast: z.int().nonnegative().optional(),
});

/** Met when none of the events happened: a count of 0, or the result as it is stated. */
const noneOf = z.strictObject({
  kind: z.literal('noneOf'),
  events: z.array(z.strictObject({ title: localText, except: localText.optional() })).min(1),
});

/** The result of another set, or of some of its criteria. */
const reference = z.strictObject({
  kind: z.literal('reference'),
  set: criteriaSetId,
  criteria: z.array(z.string().min(1)).min(1).optional(),
});

/** Points, or whether it is met, by a rule over what the sheet states; expressions/README.md describes the language. */
const rule = z.strictObject({
  kind: z.literal('rule'),
  inputs: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        title: localText,
        of: z.enum(['number', 'count', 'percentage', 'ratio']),
        /** Where it is no figure of the criterion's own: the criterion that states it. */
        from: z
          .strictObject({
            criterion: z.string().min(1),
            /** Which figure of several: an input of its rule, or "part" or "whole" of "16/25". */
            figure: z.string().min(1).optional(),
          })
          .optional(),
      }),
    )
    .min(1),
  inputRows: z
    .enum(['byName', 'inOrder'])
    .optional()
    .describe(
      "Where each input has a row of its own under the criterion (a, b, or 7.1, 7.2), in the column of results: which row is whose is told by its words or its number, or by the order of the rows. Left out where the inputs stand in the criterion's own cell.",
    ),
  /** Over the inputs and `max`, which is the maximum; in it 70 % is 0.7. */
  points: z.string().min(1).optional(),
  met: z.string().min(1).optional(),
  maximum: z.number().positive().optional(),
  whenNone: points.optional(),
});

export const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judged') }),
  z.strictObject({
    kind: z.literal('points'),
    /** Left out where a sheet gives points and does not say how many there may be. */
    maximum: z.number().positive().optional(),
    /** The smallest difference between two scores, such as 0.25. */
    step: z.number().positive().optional(),
  }),
  amount,
  bands,
  levels,
  noneOf,
  reference,
  rule,
]);

export type Measure = z.infer<typeof measure>;
export type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;
export type BandsMeasure = Extract<Measure, { kind: 'bands' }>;
export type LevelsMeasure = Extract<Measure, { kind: 'levels' }>;
export type RuleMeasure = Extract<Measure, { kind: 'rule' }>;
