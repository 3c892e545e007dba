import { z } from 'zod';
import { criterion } from './criterion';
import { isoDate } from './dates';
import { localText } from './local-text';
import { recognitionLevel } from './recognition';

/** Format version of criteria files. A file with a higher one is refused with `criteria-newer-version`. */
export const CRITERIA_FORMAT_VERSION = 1;

const group = z.strictObject({
  number: z.string().min(1).optional(),
  title: localText.optional(),
  criteria: z.array(criterion).min(1),
});

export const criteriaSetSchema = z.strictObject({
  version: z.literal(CRITERIA_FORMAT_VERSION),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: localText,
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
  recognition: z.array(recognitionLevel),
  rounding: z
    .strictObject({ digits: z.int().min(0).max(4) })
    .optional()
    .describe('Decimals that total scores and shares are rounded to before they are held against a limit.'),
});

export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
export type CriteriaGroup = CriteriaSet['groups'][number];
export type { Criterion, CriterionWithIndicators, Effect, Leaf, NotApplicable } from './criterion';
export type { Measure } from './measure';
export type { RecognitionCondition } from './recognition';
export type { LocalText } from './local-text';
