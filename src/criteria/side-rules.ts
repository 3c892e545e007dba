import { z } from 'zod';
import { localText } from './local-text';
import { provenance } from './provenance';

/** Who is there for a shorter time is not assessed. */
export const fewestMonths = z.strictObject({
  months: z.int().positive(),
  /** What is asked where no sheet says it: "Tổ đã thành lập từ 9 tháng". */
  title: localText,
  /** The number of the criterion that the months are stated in. */
  statedIn: z.string().min(1).optional(),
  ...provenance,
});

/** A conclusion is no higher than that of the unit above. */
export const notAboveParent = z.strictObject({
  /** What the parent unit's conclusion is called: "Xếp loại của Tổ". */
  title: localText,
  /** The number of the criterion that it is stated in, in the words of this set's conclusions. */
  statedIn: z.string().min(1).optional(),
  /** Whom the rule is not for, which somebody has to say: "người mới được điều động đến". */
  except: localText.optional(),
  ...provenance,
});

/** Of all units that are assessed together, so many at most have a conclusion: a part of those that have others. */
export const classLimit = z.strictObject({
  /** The id of the conclusion that is limited, and those of the conclusions whose number it is a part of. */
  class: z.string().min(1),
  percent: z.number().min(0).max(100),
  of: z.array(z.string().min(1)).min(1),
  ...provenance,
});

export type ClassLimit = z.infer<typeof classLimit>;
