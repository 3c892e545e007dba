import { z } from 'zod';
import { localText } from './local-text';
import { measure } from './measure';

const described = {
  /** As the decision prints it, without a final dot: "7", "1.2", "a". Unique within the set. */
  number: z.string().min(1),
  /** Left out where the decision's text was not seen; the sheet's own words are shown instead. */
  title: localText.optional(),
  /** The article, or the item of the annex, that the criterion stands in. */
  source: z.string().min(1).optional(),
  notApplicable: z
    .enum(['excluded', 'fullPoints', 'zero'])
    .optional()
    .describe(
      'What becomes of the criterion where it does not apply to a unit: left out of the count and of the possible points (the default), taken as met with full points, or as not met with none.',
    ),
};

const leaf = z.strictObject({ ...described, measure, evidence: z.enum(['required', 'optional', 'none']) });

export const criterion = leaf;

/** What a result is stated on: a criterion without indicators, or an indicator. */
export type Leaf = z.infer<typeof leaf>;
export type Criterion = z.infer<typeof criterion>;
export type NotApplicable = NonNullable<Leaf['notApplicable']>;
