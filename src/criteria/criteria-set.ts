import { z } from 'zod';

/** Format version of criteria files. A file with a higher one is refused with `criteria-newer-version`. */
export const CRITERIA_FORMAT_VERSION = 1;

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1).optional() });
const isoDate = z.iso.date();

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
  z.strictObject({ kind: z.literal('amount'), of: z.literal('date'), notAfter: isoDate }),
]);

const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judged') }),
  z.strictObject({
    kind: z.literal('points'),
    maximum: z.number().positive(),
    /** The smallest difference between two scores, such as 0.25. */
    step: z.number().positive().optional(),
  }),
  amount,
]);

const criterion = z.strictObject({
  /** As the decision prints it, without a final dot: "7", "1.2", "a". Unique within the set. */
  number: z.string().min(1),
  /** Left out where the decision's text was not seen; the sheet's own words are shown instead. */
  title: text.optional(),
  measure,
  evidence: z.enum(['required', 'optional', 'none']),
  /** The article, or the item of the annex, that the criterion stands in. */
  source: z.string().min(1).optional(),
});

const group = z.strictObject({
  number: z.string().min(1).optional(),
  title: text.optional(),
  criteria: z.array(criterion).min(1),
});

const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('allMet') }),
  z.strictObject({ kind: z.literal('metAtLeast'), count: z.int().positive() }),
  z.strictObject({ kind: z.literal('scoreAtLeast'), points: z.number().nonnegative() }),
]);

export const criteriaSetSchema = z.strictObject({
  version: z.literal(CRITERIA_FORMAT_VERSION),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: text,
  /** What the pane's list shows beside the title: an example is never mistaken for law. */
  isExample: z.boolean().default(false),
  legalBasis: z
    .strictObject({
      document: z.string().min(1),
      issuer: z.string().min(1).optional(),
      date: isoDate,
      article: z.string().min(1).optional(),
    })
    .nullable(),
  validity: z.strictObject({ from: isoDate.optional(), to: isoDate.optional() }).default({}),
  groups: z.array(group).min(1),
  /** From the highest conclusion to the lowest: the first whose conditions all hold is the unit's. */
  recognition: z.array(
    z.strictObject({
      id: z.string().min(1),
      title: text,
      conditions: z.array(condition).min(1),
      recognised: z.boolean(),
    }),
  ),
});

export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
export type CriteriaGroup = CriteriaSet['groups'][number];
export type Criterion = CriteriaGroup['criteria'][number];
export type Measure = Criterion['measure'];
export type RecognitionCondition = CriteriaSet['recognition'][number]['conditions'][number];
export type LocalText = z.infer<typeof text>;
