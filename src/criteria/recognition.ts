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
