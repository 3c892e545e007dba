import { z } from 'zod';

/**
 * What the page's address says of the Excel that it plays, beside `sample` and `file`: `?excelApi=1.7` is an older one,
 * `?readOnly` one in which the workbook is only viewed.
 */
const pageOptions = z.object({
  sample: z.string().optional(),
  /** A file that another tab of this page has made. */
  file: z
    .url({ protocol: /^blob$/ })
    .optional()
    .catch(undefined),
  /** The highest requirement set that the host says it has. */
  excelApi: z
    .string()
    .regex(/^\d+\.\d+$/)
    .optional()
    .catch(undefined),
  readOnly: z
    .string()
    .optional()
    .transform((given) => given !== undefined && given !== 'false'),
});

export type PageOptions = z.infer<typeof pageOptions>;

/** @param search of the page's address, with its "?" */
export function readPageOptions(search: string): PageOptions {
  return pageOptions.parse(Object.fromEntries(new URLSearchParams(search)));
}
