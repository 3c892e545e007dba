import '../../zod-without-eval';
import * as z from 'zod/mini';
import type { Dismissal, FindingIdentity } from '../dismissals/dismissal';
import { isSameFinding } from '../dismissals/finding-identity';
import { entriesOf, type MetadataJson } from './metadata-json';

const dismissalSchema = z.object({
  code: z.string(),
  criterion: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  sheet: z.nullable(z.string()),
  says: z.string(),
  row: z.nullable(z.string()),
  column: z.nullable(z.string()),
  reason: z.string().check(z.minLength(1)),
  by: z.string(),
  on: z.iso.date(),
});

/** @returns those that can be read, each by itself: a finding whose dismissal is damaged counts again */
export function readDismissals(entries: readonly unknown[]): readonly Dismissal[] {
  return entries.flatMap((entry) => dismissalIn(entry) ?? []);
}

/** The entries that stand there, but those about one finding. */
export function dismissalsWithout(json: MetadataJson, about: FindingIdentity): readonly unknown[] {
  return entriesOf(json, 'dismissals').filter((entry) => {
    const dismissal = dismissalIn(entry);
    return dismissal === null || !isSameFinding(dismissal, about);
  });
}

function dismissalIn(entry: unknown): Dismissal | null {
  const read = dismissalSchema.safeParse(entry);
  return read.success ? read.data : null;
}
