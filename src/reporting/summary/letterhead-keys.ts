import type { PlannedCell } from '../../workbook/sheet-plan';

/** What the head and the foot of a tab say besides the printed words; officials write over it, and it is kept. */
export const letterheadKeys = [
  'issuer',
  'issuingUnit',
  'dateLine',
  'preparerTitle',
  'preparerName',
  'signerTitle',
  'signerName',
] as const;

export type LetterheadKey = (typeof letterheadKeys)[number];
export type LetterheadWords = Readonly<Record<LetterheadKey, string>>;

/** What is written there: words, or a formula that takes them from a form. */
export type WrittenWords = Readonly<Record<LetterheadKey, PlannedCell['content']>>;

/** What officials wrote; the rest is as it is printed. */
export type OwnWords = Readonly<Partial<Record<LetterheadKey, string>>>;
