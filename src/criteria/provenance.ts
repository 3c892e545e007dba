import { z } from 'zod';

/** Where something that a set says stands in law, and whether somebody has read it there. */
export const provenance = {
  /** Left out where it is the set's own legal basis. */
  document: z.string().min(1).optional(),
  /** The article, or the item of the annex. */
  source: z.string().min(1).optional(),
  /**
   * Whether the document's text was seen: all that is said here, some of it, or nothing, so that there is a number and no
   * title; or whether the words are those of a unit's own sheet.
   */
  seen: z.enum(['whole', 'partly', 'not', 'onSheet']).optional(),
};

export type Seen = NonNullable<z.infer<typeof provenance.seen>>;
