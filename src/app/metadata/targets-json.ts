import '../../zod-without-eval';
import * as z from 'zod/mini';
import type { Target } from '../../assessing/target';

const place = { criteriaSet: z.string(), date: z.iso.date() };
const targetSchema = z.union([
  z.object({ ...place, met: z.number().check(z.positive()) }),
  z.object({ ...place, score: z.number().check(z.positive()) }),
]);

/** @returns those that can be read, each by itself */
export function readTargets(entries: readonly unknown[]): readonly Target[] {
  return entries.flatMap((entry) => {
    const read = targetSchema.safeParse(entry);
    if (!read.success) return [];
    const { criteriaSet: criteriaSetId, date, ...measure } = read.data;
    return [{ criteriaSetId, date, measure }];
  });
}

/** The entries with these targets in place of all that can be read. */
export function withTargets(entries: readonly unknown[], targets: readonly Target[]): readonly unknown[] {
  return [...entries.filter((entry) => readTargets([entry]).length === 0), ...targets.map(targetJson)];
}

/** The JSON that `readTargets` reads. */
export function targetJson({ criteriaSetId, date, measure }: Target): z.infer<typeof targetSchema> {
  return { criteriaSet: criteriaSetId, date, ...measure };
}
