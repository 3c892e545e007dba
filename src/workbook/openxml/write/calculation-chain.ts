import type { Package } from '../zip/package';
import { relationshipsOf } from '../read/relationships';
import { removePart } from './write-package-parts';

/**
 * Takes the calculation chain away (ECMA-376 part 1, 12.3.1). Excel makes a new one, but holds a file for damaged whose
 * chain names a cell without a formula.
 */
export function dropCalculationChain(target: Package, workbookPart: string): void {
  for (const { kind, target: part } of relationshipsOf(target, workbookPart)) {
    if (kind === 'calcChain') removePart(target, workbookPart, part);
  }
}
