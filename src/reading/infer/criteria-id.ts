import { foldAccents } from '../vietnamese-text';

/** For a name without a letter or figure. */
const NAMELESS = 'bo-tieu-chi';

/** "Biểu 1 - Phụ lục.xlsx" → "bieu-1-phu-luc": what a criteria set may be called by. */
export function criteriaIdOf(fileName: string): string {
  const words = foldAccents(fileName.normalize('NFC').replace(/\.[^.]*$/, '')).match(/[a-z0-9]+/g) ?? [NAMELESS];
  return words.join('-');
}
