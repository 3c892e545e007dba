import { z } from 'zod';
import { localText } from './local-text';
import { measure } from './measure';
import { provenance } from './provenance';

export const notApplicable = z.enum(['excluded', 'fullPoints', 'zero']);

const described = {
  /** As the decision prints it, without a final dot: "7", "1.2", "a". Unique within the set. */
  number: z.string().min(1),
  /** Left out where the decision's text was not seen; the sheet's own words are shown instead. */
  title: localText.optional(),
  ...provenance,
  notApplicable: notApplicable
    .optional()
    .describe(
      'What becomes of the criterion where it does not apply to a unit: left out of the count and of the possible points (the default), taken as met with full points, or as not met with none.',
    ),
  onlyFor: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('The profiles of units that it is for, by their ids; all of them where this is left out.'),
  isVeto: z.literal(true).optional().describe('Where it is not met, the unit is vetoed, whatever else it has reached.'),
};

const evidence = z.enum(['required', 'optional', 'none']);
const leaf = z.strictObject({
  ...described,
  measure,
  byProfile: z
    .array(z.strictObject({ profiles: z.array(z.string().min(1)).min(1), measure }))
    .min(1)
    .optional()
    .describe('How it is measured for some profiles of units, in place of the measure that the others have.'),
  evidence,
  scoredBy: z
    .enum(['self', 'appraiser', 'survey', 'system'])
    .optional()
    .describe(
      "Who gives the result: the unit (the default), who appraises it, a survey, or a system that it is read from. Others' may stay blank.",
    ),
  effect: z
    .enum(['bonus', 'deduction'])
    .optional()
    .describe(
      'Points that are added on top of the possible sum, or taken off. Such a criterion is not counted as one.',
    ),
});

const withIndicators = z.strictObject({
  ...described,
  measure: z.never().optional(),
  byProfile: z.never().optional(),
  /** Evidence that belongs to the criterion as a whole; its indicators ask for their own. */
  evidence: evidence.optional(),
  indicators: z
    .array(leaf)
    .min(1)
    .describe('What the criterion consists of. It has no measure of its own: its result and points are theirs.'),
  metWhen: z
    .union([z.literal('all'), z.strictObject({ atLeast: z.int().positive() })])
    .optional()
    .describe('How many of the indicators must be met: all (the default), or at least so many.'),
});

export const criterion = z.union([leaf, withIndicators]);

/** What a result is stated on: a criterion without indicators, or an indicator. */
export type Leaf = z.infer<typeof leaf>;
export type CriterionWithIndicators = z.infer<typeof withIndicators>;
export type Criterion = Leaf | CriterionWithIndicators;
export type Effect = NonNullable<Leaf['effect']>;
export type NotApplicable = NonNullable<Leaf['notApplicable']>;
