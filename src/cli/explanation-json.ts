import { laterTextsIn } from '../i18n/texts';
import type { HeaderExplanation, ProblemExplanation, SheetExplanation } from '../app/explain';
import type { Language } from '../i18n/language';
import type { AssessmentTable, UnitName } from '../reading/assessment-table';
import { isUnsure } from '../reading/recognise-tables';
import { cellToA1, columnLetters } from '../workbook/address';
import { setReasonsJson } from './set-reasons-json';
import { suggestedColumns } from './suggested-columns';

/** How a sheet was read, as `check --explain --format json` prints it; `message`s alone depend on the language. */
export function explanationJson(explanation: SheetExplanation, language: Language) {
  return {
    ourTab: explanation.isOurTab,
    tables: explanation.headers.map((header) => headerJson(header, language)),
    problems: explanation.problems.map(problemJson),
    mappingUnused: explanation.isMappingUnused,
    columnsFile: suggestedColumns(explanation)?.json ?? null,
  };
}

function headerJson({ table, units, ...criteria }: HeaderExplanation, language: Language) {
  const texts = laterTextsIn(language).explanation;
  return {
    layout: table.layout,
    headerRows: headerRowsJson(table),
    confidence: rounded(table.confidence),
    unsure: isUnsure(table),
    reasons: table.reasons.map((code) => ({ code, message: texts.tableReasons[code] })),
    columns: table.columns.map(({ role, column, header, confidence, reasons }) => ({
      column: columnLetters(column),
      role,
      header,
      confidence: rounded(confidence),
      reasons: reasons.map((code) => ({ code, message: texts.columnReasons[code] })),
    })),
    title: table.title,
    units: units.map(unitJson),
    criteriaSet: criteria.criteriaSet?.id ?? null,
    criterionRows: criteria.criterionRows,
    matchedRows: criteria.matchedRows,
    leftOut: criteria.leftOut.map(({ row, title }) => ({ row: row + 1, text: title })),
    criteriaReasons: setReasonsJson(criteria.criteriaReasons, language),
    likelySet: criteria.likely && {
      criteriaSet: criteria.likely.set.id,
      reasons: setReasonsJson(criteria.likely.reasons, language),
    },
  };
}

function headerRowsJson({ area, headerRowCount }: AssessmentTable) {
  if (headerRowCount === 0) return null;
  return { first: area.row + 1, last: area.row + headerRowCount };
}

function unitJson(unit: UnitName | null) {
  if (unit === null) return null;
  const { name, source, position } = unit;
  return { name, source, cell: position === null ? null : cellToA1(position) };
}

function problemJson({ problem, choices }: ProblemExplanation) {
  return {
    role: problem.role,
    candidates: problem.candidates.map(({ column }) => columnLetters(column)),
    headerRows: { first: choices.top + 1, last: choices.bottom + 1 },
    columns: choices.columns.map(({ column, header, samples }) => ({ column: columnLetters(column), header, samples })),
  };
}

/** Binary fractions say nothing more. */
function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
