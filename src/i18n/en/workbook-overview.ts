import { quoted } from '../workbook-overview-texts';
import type { workbookOverview as vi } from '../vi/workbook-overview';

export const workbookOverview: typeof vi = {
  checkWorkbook: 'Check the workbook',
  recognisedOf: (recognised, units) => `${recognised} of ${units} units recognised`,
  sheets: 'Units in this workbook',
  errors: (count) => `${count} to correct`,
  unclear: 'Could not be read',
  withoutTable: (sheets) => `Without a criteria table: ${quoted(sheets)}.`,
  backToWorkbook: 'Whole workbook',
  noTables: 'No criteria table in this workbook',
  noTablesAdvice: 'Open the workbook with the assessment, or choose its criteria set in Options, then check again.',
};
