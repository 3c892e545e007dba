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

export const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judged') }),
  z.strictObject({
    kind: z.literal('points'),
    maximum: z.number().positive(),
    /** The smallest difference between two scores, such as 0.25. */
    step: z.number().positive().optional(),
  }),
  amount,
]);

export type Measure = z.infer<typeof measure>;
