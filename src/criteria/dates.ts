import { z } from 'zod';

export const isoDate = z.iso.date();

/** A day of every year: "03-31". */
export const dayOfYear = z
  .string()
  .regex(/^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)$/);
