import { everyAssessed } from '../assessing/assessment';
import type { Finding } from '../assessing/finding';
import { remarksOn, responsibleColumn } from '../reading/row-remarks';
import { cleanText } from '../reading/vietnamese-text';
import type { AssessedTable } from '../reporting/assessed-table';

/** What the sheet says beside a finding: its criterion's content, who sees to it, and the note of its row; "" where it does not. */
export interface FindingRowTexts {
  readonly content: string;
  readonly responsible: string;
  readonly note: string;
}

/** Reads the texts of any finding's row. @param tables those of the report that the findings are in */
export function rowTextsOf(tables: readonly AssessedTable[]): (finding: Finding) => FindingRowTexts {
  const byPlace = new Map<string, FindingRowTexts>();
  for (const { sheet, table, assessment } of tables) {
    const column = responsibleColumn(sheet, table);
    for (const { number, title, tableRow } of everyAssessed(assessment.criteria)) {
      const note = cleanText(tableRow?.cells.note?.value ?? null);
      const responsible = (tableRow && remarksOn(sheet, tableRow, column).responsible?.text) ?? '';
      byPlace.set(keyOf(sheet.id, assessment.unit?.name ?? null, number), { content: title, responsible, note });
    }
  }
  return ({ sheetId, unit, criterion }) =>
    (criterion === null ? undefined : byPlace.get(keyOf(sheetId, unit, criterion))) ?? NONE;
}

const NONE: FindingRowTexts = { content: '', responsible: '', note: '' };

function keyOf(sheetId: string, unit: string | null, criterion: string): string {
  return JSON.stringify([sheetId, unit, criterion]);
}
