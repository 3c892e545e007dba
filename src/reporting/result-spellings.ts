import type { CriterionResult } from '../assessing/assessment';
import { resultWords, tickWords } from '../assessing/result-words';
import type { ColumnRole } from '../reading/assessment-table';
import type { CellValue } from '../workbook/snapshot';
import type { AssessedSheet } from './assessed-sheet';
import { trimmedText } from './formula-text';

export type GivenResult = Exclude<CriterionResult, 'blank'>;

/** The texts, after Excel's TRIM, that stand for something; Excel compares them without regard to case. */
export interface Spellings {
  readonly results: Readonly<Record<GivenResult, readonly string[]>>;
  readonly tick: readonly string[];
}

/**
 * The known words, and the texts of the sheet's own cells that were read as a result: a formula cannot normalise
 * Unicode, so a decomposed or otherwise odd spelling must stand in it as it is.
 */
export function spellingsOn(assessed: Pick<AssessedSheet, 'assessment' | 'table'>): Spellings {
  const found = textsByResult(assessed);
  return {
    results: {
      met: distinct([...resultWords.met, ...found.met]),
      basicallyMet: distinct([...resultWords.basicallyMet, ...found.basicallyMet]),
      notMet: distinct([...resultWords.notMet, ...found.notMet]),
      notApplicable: distinct([...resultWords.notApplicable, ...found.notApplicable]),
    },
    tick: distinct([...tickWords, ...found.tick]),
  };
}

/** What the cells that gave a result hold, exactly as they stand. */
export function valuesByResult({
  assessment,
  table,
}: Pick<AssessedSheet, 'assessment' | 'table'>): Record<GivenResult | 'tick', CellValue[]> {
  const found: Record<GivenResult | 'tick', CellValue[]> = {
    met: [],
    basicallyMet: [],
    notMet: [],
    notApplicable: [],
    tick: [],
  };
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  for (const { result, resultCell, row } of assessment.criteria) {
    if (result === 'blank' || resultCell === null || row === null) continue;
    const role = roleOfColumn(table, resultCell.column);
    const cell = role === null ? undefined : rows.get(row)?.cells[role];
    if (cell === undefined) continue;
    found[role === 'result' ? result : 'tick'].push(cell.value);
  }
  return found;
}

function textsByResult(assessed: Pick<AssessedSheet, 'assessment' | 'table'>): Record<GivenResult | 'tick', string[]> {
  const values = valuesByResult(assessed);
  return {
    met: values.met.map(trimmedText),
    basicallyMet: values.basicallyMet.map(trimmedText),
    notMet: values.notMet.map(trimmedText),
    notApplicable: values.notApplicable.map(trimmedText),
    tick: values.tick.map(trimmedText),
  };
}

/** @returns what the column is for, or null where it was not recognised */
export function roleOfColumn(table: AssessedSheet['table'], column: number): ColumnRole | null {
  return table.columns.find((recognised) => recognised.column === column)?.role ?? null;
}

/** Without the texts that differ from an earlier one only in case. */
export function distinct(texts: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) {
    const key = text.toLowerCase();
    if (!seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}
