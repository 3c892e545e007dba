import { failure, success, type Outcome } from '../../outcome';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { AssessmentTable, ColumnRole, RecognisedColumn } from '../assessment-table';
import type { RoleProblem } from '../column-roles';
import { columnsByWords } from '../columns-by-words';
import type { HeaderBlock } from '../header-block';
import { searchHeaders } from '../header-search';
import { readForms } from '../recognise-forms';
import { findNumbers, findTitles } from '../unclaimed-columns';

/** The columns that say what the criteria are, without what was concluded on them. */
const rolesOfCriteria: readonly ColumnRole[] = ['number', 'title', 'maximumScore', 'evidence', 'note'];

/**
 * Finds tables that list criteria and nobody's results, as the annex of a decision does. They are no assessment tables,
 * and are looked for only where somebody asks for criteria.
 */
export function tablesOfCriteria(sheet: SheetSnapshot): readonly AssessmentTable[] {
  const search = searchHeaders(sheet);
  const findRuns = (fromRow: number) => {
    const header = search.next(fromRow);
    return header && [{ header, columns: columnsOfCriteria(sheet, header), scale: null }];
  };
  return readForms(sheet, findRuns, null).tables;
}

function columnsOfCriteria(
  sheet: SheetSnapshot,
  header: HeaderBlock,
): Outcome<readonly RecognisedColumn[], RoleProblem> {
  const columns = columnsByWords(header).filter(({ role }) => rolesOfCriteria.includes(role));
  const has = (wanted: ColumnRole) => columns.some(({ role }) => role === wanted);
  if (!has('number')) columns.push(...findNumbers(columns, sheet, header));
  if (!has('title')) columns.push(...findTitles(columns, sheet, header));
  return has('number') && has('title')
    ? success(columns.sort((a, b) => a.column - b.column))
    : failure({ kind: 'notAForm' });
}
