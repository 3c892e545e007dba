import { z } from 'zod';
import { localText } from './local-text';

const percent = z.number().min(0).max(100);

export type RecognitionCondition =
  | { kind: 'allMet' }
  | { kind: 'metAtLeast'; count: number }
  | { kind: 'criteriaMet'; numbers: string[] }
  | { kind: 'scoreAtLeast'; points: number }
  | { kind: 'scoreBelow'; points: number }
  | { kind: 'shareAtLeast'; percent: number }
  | { kind: 'eachGroupAtLeast'; percent: number }
  | { kind: 'noVeto' }
  | { kind: 'stated'; id: string; title: z.infer<typeof localText> }
  | { kind: 'figure'; criterion: string; atLeast?: number | undefined; below?: number | undefined }
  | { kind: 'someOf'; atLeast: number; conditions: RecognitionCondition[] }
  | { kind: 'anyOf' | 'allOf'; conditions: RecognitionCondition[] };

/** What must be so for a conclusion to be drawn. */
const condition: z.ZodType<RecognitionCondition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('allMet') }),
    z.strictObject({ kind: z.literal('metAtLeast'), count: z.int().positive() }),
    z.strictObject({ kind: z.literal('criteriaMet'), numbers: z.array(z.string().min(1)).min(1) }),
    z.strictObject({ kind: z.literal('scoreAtLeast'), points: z.number().nonnegative() }),
    z.strictObject({ kind: z.literal('scoreBelow'), points: z.number().positive() }),
    z.strictObject({ kind: z.literal('shareAtLeast'), percent }),
    z.strictObject({ kind: z.literal('eachGroupAtLeast'), percent }),
    z.strictObject({ kind: z.literal('noVeto') }),
    z.strictObject({ kind: z.literal('stated'), id: z.string().min(1), title: localText }),
    /** What a criterion states, from one limit, which is within, to below the other; in per cent for parts of a whole. */
    z.strictObject({
      kind: z.literal('figure'),
      criterion: z.string().min(1),
      atLeast: z.number().optional(),
      below: z.number().optional(),
    }),
    /** So many of several: "từ 3 trong 5 tiêu chí", each with its own limits for this conclusion. */
    z.strictObject({
      kind: z.literal('someOf'),
      atLeast: z.int().positive(),
      conditions: z.array(condition).min(1),
    }),
    z.strictObject({ kind: z.literal('anyOf'), conditions: z.array(condition).min(1) }),
    z.strictObject({ kind: z.literal('allOf'), conditions: z.array(condition).min(1) }),
  ]),
);

export const recognitionLevel = z.strictObject({
  id: z.string().min(1),
  title: localText,
  conditions: z
    .array(condition)
    .min(1)
    .describe(
      'All of them must hold. Shares are in per cent of the points that apply to the unit; what is "stated" stands outside the sheet, so that a conclusion that depends on it is left to be confirmed.',
    ),
  recognised: z.boolean(),
});
