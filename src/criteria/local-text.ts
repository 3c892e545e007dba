import { z } from 'zod';

/** A text of the set's own: Vietnamese, and English where somebody translated it. */
export const localText = z.strictObject({ vi: z.string().min(1), en: z.string().min(1).optional() });

export type LocalText = z.infer<typeof localText>;
