import { z } from 'zod';
import { criterion, notApplicable } from './criterion';
import { dayOfYear, isoDate } from './dates';
import { localText } from './local-text';
import { criteriaSetId } from './measure';
import { provenance } from './provenance';
import { recognitionLevel } from './recognition';
import { classLimit, fewestMonths, notAboveParent } from './side-rules';

/** Format version of criteria files. A file with a higher one is refused with `criteria-newer-version`. */
export const CRITERIA_FORMAT_VERSION = 1;

const group = z.strictObject({
  number: z.string().min(1).optional(),
  title: localText.optional(),
  notApplicable: notApplicable
    .optional()
    .describe(
      'What becomes of the criteria where the group as a whole does not apply to a unit, whatever each says for itself: its row says so, or every one of its criteria.',
    ),
  criteria: z.array(criterion).min(1),
});

const period = z.strictObject({
  from: dayOfYear,
  to: dayOfYear,
  /** Whether the first day lies in the year before the assessed one. */
  startsInPreviousYear: z.boolean(),
});

const phase = z.strictObject({
  id: z.string().min(1),
  title: localText,
  from: isoDate,
  to: isoDate,
  /** What is to be reached by the end: so many criteria met, or so many points. */
  target: z.union([z.strictObject({ met: z.int().positive() }), z.strictObject({ score: z.number().positive() })]),
});

export const criteriaSetSchema = z.strictObject({
  /** Where an editor finds the schema of the file; no part of the set, and dropped where the file is read. */
  $schema: z.string().optional(),
  version: z.literal(CRITERIA_FORMAT_VERSION),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: localText,
  /** What the pane's list shows beside the title: an example is never mistaken for law. */
  isExample: z.boolean().default(false),
  /** Of a document whose criteria were not seen: they are those of the unit's own sheet. Such a set has no groups. */
  isFrame: z.literal(true).optional(),
  legalBasis: z
    .strictObject({
      document: z.string().min(1),
      issuer: z.string().min(1).optional(),
      /** Left out where it was not seen. */
      date: isoDate.optional(),
      article: z.string().min(1).optional(),
      amendedBy: z
        .array(
          z.strictObject({
            document: z.string().min(1),
            issuer: z.string().min(1).optional(),
            date: isoDate.optional(),
            article: z.string().min(1).optional(),
          }),
        )
        .min(1)
        .optional(),
    })
    .nullable(),
  validity: z.strictObject({ from: isoDate.optional(), to: isoDate.optional() }).default({}),
  replacedBy: z
    .strictObject({ document: z.string().min(1), from: isoDate.optional(), set: criteriaSetId.optional() })
    .optional()
    .describe('What holds in its place, and which set says that, where there is one.'),
  decidedBy: z
    .strictObject({ title: localText, isToBeConfirmed: z.literal(true).optional(), ...provenance })
    .optional()
    .describe('Who decides on recognition; to be confirmed where that was not seen for units of today.'),
  dossier: z
    .array(z.strictObject({ title: localText, notAfter: dayOfYear.optional(), ...provenance }))
    .min(1)
    .optional()
    .describe('What is handed in, and until when.'),
  period: period
    .optional()
    .describe(
      'From when to when a unit is assessed, where that is not the calendar year: from 16 November to 15 November.',
    ),
  phases: z.array(phase).min(1).optional().describe('Periods with a target of their own, from the first to the last.'),
  profiles: z
    .array(z.strictObject({ id: z.string().min(1), title: localText }))
    .min(1)
    .optional()
    .describe('Groups of units that are measured differently: by region, urban or rural.'),
  groups: z.array(group),
  pointsElsewhere: z
    .array(z.strictObject({ title: localText, maximum: z.number().positive(), ...provenance }))
    .min(1)
    .optional()
    .describe(
      'Points of the whole that no criterion of this set gives, such as those of a survey. Conclusions are about the whole: none is drawn from this part of it.',
    ),
  /** From the highest conclusion to the lowest: the first whose conditions all hold is the unit's. */
  recognition: z.array(recognitionLevel),
  fewestMonths: fewestMonths
    .optional()
    .describe('So many months a unit must have been there to be assessed; of one with fewer nothing is concluded.'),
  notAboveParent: notAboveParent
    .optional()
    .describe("A unit's conclusion is no higher than that of the unit that it belongs to."),
  classLimits: z
    .array(classLimit)
    .min(1)
    .optional()
    .describe(
      'How many of the units that are assessed together may have a conclusion, as a part of those with others.',
    ),
  rounding: z
    .strictObject({ digits: z.int().min(0).max(4) })
    .optional()
    .describe('Decimals that total scores and shares are rounded to before they are held against a limit.'),
});

export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
export type CriteriaGroup = CriteriaSet['groups'][number];
export type PointsElsewhere = NonNullable<CriteriaSet['pointsElsewhere']>;
export type { Criterion, CriterionWithIndicators, Effect, Leaf, NotApplicable } from './criterion';
export type { Measure } from './measure';
export type { RecognitionCondition } from './recognition';
export type { LocalText } from './local-text';
