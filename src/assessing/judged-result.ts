import type { TableCell } from '../reading/assessment-table';
import type { ResultReader } from '../reading/result-reader';
import { isNoTick, isTick, parseResult, resultWords, suggestResult } from '../reading/result-words';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import { isCellError } from '../workbook/snapshot';
import type { CriterionResult } from './assessment';
import type { PlacedFinding } from './finding';

/** What one row says of a criterion, and what is wrong with how it says it. */
export interface JudgedResult {
  readonly result: CriterionResult;
  /** The cell that says it, or that should. */
  readonly cell: TableCell | null;
  readonly findings: readonly PlacedFinding[];
}

/** The cells of a row that may say a result. */
interface JudgedRow {
  readonly cells: {
    readonly [role in 'result' | 'met' | 'basicallyMet' | 'notMet' | 'notApplicable']?: TableCell | undefined;
  };
}

interface Statement {
  readonly result: CriterionResult;
  readonly cell: TableCell;
}

/**
 * Reads a row's result from its column of words and from its tick columns, whichever the form has.
 * @param criterion the criterion's number, for the findings
 * @param resultOf reads the table's column of words
 */
export function judgeRow(row: JudgedRow, criterion: string, resultOf: ResultReader): JudgedResult {
  const statements: Statement[] = [];
  const findings: PlacedFinding[] = [];
  const { result, met, basicallyMet, notMet, notApplicable } = row.cells;
  const place = (cell: TableCell) => ({ cell: cell.position, criterion, fix: null });

  const readWith = (cell: TableCell | undefined, read: (cell: TableCell) => CriterionResult | null) => {
    if (cell === undefined) return;
    if (isCellError(cell.value)) {
      findings.push({ ...place(cell), code: 'formula-error', found: cell.value.error });
      return;
    }
    const said = read(cell);
    if (said === null) findings.push(unrecognised(cell, criterion, expectedIn(cell, result)));
    else if (said !== 'blank') statements.push({ result: said, cell });
  };
  readWith(result, ({ value }) => resultOf(value));
  readWith(met, (cell) => readTick(cell, 'met'));
  readWith(basicallyMet, (cell) => readTick(cell, 'basicallyMet'));
  readWith(notMet, (cell) => readTick(cell, 'notMet'));
  readWith(notApplicable, (cell) => readTick(cell, 'notApplicable'));

  const [first, ...others] = statements;
  const where = result ?? met ?? basicallyMet ?? notMet ?? null;
  if (first === undefined) {
    if (findings.length === 0 && where !== null)
      findings.push({ ...place(where), code: 'result-missing', expected: expectedIn(where, result) });
    return { result: 'blank', cell: where, findings };
  }
  const conflicting = others.find((other) => other.result !== first.result);
  if (conflicting !== undefined) {
    const found = [first, conflicting].map(({ cell }) => cleanText(cell.value)).join(', ');
    findings.push({ ...place(conflicting.cell), code: 'result-conflict', found });
    return { result: 'blank', cell: first.cell, findings };
  }
  return { ...first, findings };
}

/** A tick, or the column's own word written out in it. */
function readTick({ value }: TableCell, meaning: keyof typeof ownWords): CriterionResult | null {
  if (isTick(value) || ownWords[meaning].includes(foldCase(cleanText(value)))) return meaning;
  if (isNoTick(value)) return 'blank';
  return parseResult(value) === meaning ? meaning : null;
}

const ownWords = {
  met: resultWords.met.filter((word) => word.startsWith('đ')),
  basicallyMet: resultWords.basicallyMet,
  notMet: resultWords.notMet.filter((word) => /đạt|đ$/.test(word)),
  notApplicable: resultWords.notApplicable,
};

function expectedIn(cell: TableCell, wordCell: TableCell | undefined): 'word' | 'tick' {
  return cell === wordCell ? 'word' : 'tick';
}

function unrecognised(cell: TableCell, criterion: string, expected: 'word' | 'tick'): PlacedFinding {
  const { position, value, hasFormula } = cell;
  const suggested = expected === 'word' && !hasFormula ? suggestResult(value) : null;
  return {
    code: 'result-unrecognised',
    cell: position,
    criterion,
    found: cleanText(value),
    expected,
    fix: suggested === null ? null : { value: suggested },
  };
}
