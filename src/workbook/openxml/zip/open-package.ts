import { failure, type Outcome } from '../../../outcome';
import type { WorkbookError } from '../../errors';
import { recogniseCompoundFile } from './compound-file';
import { Package } from './package';
import { outcomeOf } from '../part-errors';
import { looksLikeZip } from './zip-directory';

/**
 * Opens a file as a package; nothing is inflated yet.
 * @param bytes the file; kept, not copied, so that it must not change afterwards
 * @returns the package, or why there is none: `not-a-workbook`, `legacy-xls`, `encrypted-workbook`, `damaged-workbook`
 *   or `hostile-workbook`
 */
export function openPackage(bytes: Uint8Array): Outcome<Package, WorkbookError> {
  const oldKind = recogniseCompoundFile(bytes);
  if (oldKind !== null) return failure({ code: oldKind });
  if (!looksLikeZip(bytes)) return failure({ code: 'not-a-workbook' });
  return outcomeOf(() => Package.fromZip(bytes));
}
