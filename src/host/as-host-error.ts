import { WorkbookException, type WorkbookError } from '../workbook/errors';
import { excelRefuses } from './excel-refusals';
import { HostError } from './host-error';

/** Whatever was thrown while a batch ran, as Excel would answer it. */
export function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof WorkbookException) return hostErrorOf(thrown.error);
  return new HostError('GeneralException', thrown instanceof Error ? thrown.message : String(thrown));
}

/** What Excel would answer where the workbook itself refuses an edit. */
function hostErrorOf({ code }: WorkbookError): HostError {
  if (code === 'sheet-protected') return excelRefuses('protectedSheet');
  if (code === 'structure-protected') return excelRefuses('protectedStructure');
  if (code === 'read-only') return excelRefuses('viewedOnly');
  if (code === 'sheet-not-found') return new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return new HostError('GeneralException', code);
}
