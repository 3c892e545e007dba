import { z } from 'zod';
import { dayOfYear, isoDate } from './dates';

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

export const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judged') }),
  z.strictObject({
    kind: z.literal('points'),
    maximum: z.number().positive(),
    /** The smallest difference between two scores, such as 0.25. */
    step: z.number().positive().optional(),
  }),
  amount,
  bands,
]);

export type Measure = z.infer<typeof measure>;
export type BandsMeasure = Extract<Measure, { kind: 'bands' }>;
