import type { OtherFormat } from '../workbook/other-format';

/** What is said where an .xlsx is made of a file of another form, by whoever writes it. */
export interface ConversionTexts {
  /** What is kept, and what the copy does not have any more. */
  readonly lost: (format: OtherFormat) => string;
  readonly needed: (format: OtherFormat) => string;
  /** The option of the command line that allows it. */
  readonly option: string;
  /** What the workbench says of a file that it has opened. */
  readonly opened: (format: OtherFormat) => string;
  readonly openedAdvice: (format: OtherFormat) => string;
}
