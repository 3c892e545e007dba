import { columnRoles } from '../../reading/assessment-table';
import { placeInWords } from '../columns-error-texts';
import type { columnsFile as vi } from '../vi/columns-error';

export const columnsFile: typeof vi = {
  place: (path) => placeInWords(path, { file: 'Columns file', entry: 'entry', column: 'column' }),
  missing: 'is missing; ',
  unknownField: 'is no part of a columns file. Delete it.',
  unknownColumn: `is no kind of column. Use one of the names ${columnRoles.join(', ')}.`,
  expected: {
    file: 'must have “version” and “mappings”.',
    version: 'must be 1.',
    mappings: 'must be a list of at least one entry.',
    mapping: 'must have “headerRows” and “columns”.',
    sheet: 'must be the name of a sheet; leave it out for every sheet.',
    headerRows:
      'must be the rows of the header as Excel numbers them, such as {"first": 5, "last": 6}; the last not above the first, 10 rows at most.',
    columns: 'must have at least one column, such as {"result": {"column": "E"}}.',
    column: 'must be the letters of a column, such as {"column": "E"}.',
    header: 'must be a text, as the heading over the column says.',
  },
};
