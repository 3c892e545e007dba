import { laterTextsIn, textsIn } from '../i18n/texts';
import type { HeaderExplanation, ProblemExplanation, SheetExplanation } from '../app/explain';
import type { SetReason } from '../assessing/set-choice';
import type { Language } from '../i18n/language';
import { setReasonText } from '../i18n/set-reason-texts';
import type { AssessmentTable, RecognisedColumn, TableRow, UnitName } from '../reading/assessment-table';
import { isUnsure } from '../reading/recognise-tables';
import { cellToA1, columnLetters } from '../workbook/address';
import { aligned, indented } from './text-layout';
import { suggestedColumns } from './suggested-columns';

/** Rows left out are named up to here; texts longer than these are cut. */
const MOST_ROWS = 10;
const LONGEST_TEXT = 60;
const LONGEST_SAMPLE = 25;

/** How a sheet was read and why, for people, and a columns file that they can correct. */
export function explanationLines(explanation: SheetExplanation, language: Language): readonly string[] {
  const texts = laterTextsIn(language).explanation;
  const { headers, problems, isMappingUnused, isOurTab } = explanation;
  if (isOurTab) return [texts.ourTab];
  return [
    ...(isMappingUnused ? [texts.mappingUnused] : []),
    ...headers.flatMap((header) => headerLines(header, language)),
    ...problems.flatMap((problem) => problemLines(problem, language)),
    ...(headers.length + problems.length === 0 ? [texts.noHeader] : []),
    ...columnsFileLines(explanation, language),
  ];
}

function headerLines(header: HeaderExplanation, language: Language): readonly string[] {
  const texts = laterTextsIn(language).explanation;
  const { table, criteriaSet, criteriaReasons, likely, criterionRows, matchedRows, leftOut } = header;
  return [
    ...tableLines(table, language),
    ...indented([
      unitLine(header.units, language),
      ...(table.title === null ? [] : [texts.title(table.title)]),
      criteriaSet === null
        ? texts.noCriteriaSet(criterionRows)
        : texts.criteriaSet(criteriaSet.id, matchedRows, criterionRows),
      ...(criteriaReasons.length === 0 ? [] : [texts.recognisedBy(reasonsIn(criteriaReasons, language))]),
      ...(likely === null ? [] : [texts.likelySet(likely.set.id, reasonsIn(likely.reasons, language))]),
      ...leftOutLines(leftOut, language),
    ]),
  ];
}

function reasonsIn(reasons: readonly SetReason[], language: Language): string {
  return reasons.map((reason) => setReasonText(reason, language)).join('; ');
}

/** Where a table's header is, and what each of its columns was taken for and why. */
export function tableLines(table: AssessmentTable, language: Language): readonly string[] {
  const texts = laterTextsIn(language).explanation;
  const { area, headerRowCount } = table;
  const rows = headerRowCount === 0 ? texts.withoutHeader : texts.headerRows(area.row + 1, area.row + headerRowCount);
  const reasons = table.reasons.map((reason) => texts.tableReasons[reason]);
  const columns = columnRuns(table.columns).map((run) => columnCells(run, language));
  return [
    texts.heading(texts.percent(table.confidence)),
    ...indented([
      ...(isUnsure(table) ? [texts.unsure] : []),
      upperFirst([texts.layouts[table.layout], rows, ...reasons].join('; ')),
      ...aligned(columns),
    ]),
  ];
}

type ColumnRun = readonly [RecognisedColumn, ...RecognisedColumn[]];

/** A matrix has a column for each criterion: those that are alike are said together. */
function columnRuns(columns: readonly RecognisedColumn[]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run !== undefined && continues(run, column)) runs.splice(-1, 1, [...run, column]);
    else runs.push([column]);
  }
  return runs;
}

function continues(run: ColumnRun, { column, role, confidence, reasons }: RecognisedColumn): boolean {
  const last = run.at(-1) ?? run[0];
  const isAlike = last.role === role && last.confidence === confidence && last.reasons.join() === reasons.join();
  return isAlike && last.column + 1 === column;
}

function columnCells(run: ColumnRun, language: Language): readonly string[] {
  const texts = laterTextsIn(language).explanation;
  const [first, ...others] = run;
  const last = others.at(-1);
  const letters = [first, ...(last === undefined ? [] : [last])].map(({ column }) => columnLetters(column)).join('–');
  const heading = ({ header }: RecognisedColumn) => (header === '' ? texts.noHeading : `“${header}”`);
  const headings = last === undefined ? heading(first) : `${heading(first)} … ${heading(last)}`;
  return [
    texts.column(letters),
    textsIn(language).columnRoles[first.role],
    texts.percent(first.confidence),
    [headings, ...first.reasons.map((reason) => texts.columnReasons[reason])].join('; '),
  ];
}

function unitLine(units: readonly (UnitName | null)[], language: Language): string {
  const texts = laterTextsIn(language).explanation;
  const [first, last] = [units[0] ?? null, units.at(-1) ?? null];
  if (first === null || last === null) return texts.noUnit;
  if (units.length > 1) return texts.units(units.length, first.name, last.name);
  const cell = first.position === null ? null : cellToA1(first.position);
  return texts.unit(first.name, texts.unitSources[first.source], cell);
}

function leftOutLines(rows: readonly TableRow[], language: Language): readonly string[] {
  if (rows.length === 0) return [];
  const texts = laterTextsIn(language).explanation;
  const named = rows.slice(0, MOST_ROWS).map(({ row, title }) => texts.leftOutRow(row + 1, short(title)));
  const others = rows.length - named.length;
  return [texts.leftOut(rows.length), ...indented([...named, ...(others > 0 ? [texts.andMore(others)] : [])])];
}

function problemLines({ problem, choices }: ProblemExplanation, language: Language): readonly string[] {
  const texts = laterTextsIn(language).explanation;
  const role = textsIn(language).columnRoles[problem.role];
  const columns = choices.columns.map(({ column, header, samples }) => [
    texts.column(columnLetters(column)),
    header === '' ? texts.noHeading : `“${header}”`,
    samples.length === 0
      ? texts.nothingBelow
      : texts.example(samples.map((sample) => short(sample, LONGEST_SAMPLE)).join(' · ')),
  ]);
  return [
    problem.candidates.length === 0
      ? texts.missingColumn(role)
      : texts.severalColumns(
          role,
          problem.candidates.map(({ column }) => columnLetters(column)),
        ),
    ...indented([
      upperFirst(texts.headerRows(choices.top + 1, choices.bottom + 1)),
      texts.columnsThere,
      ...indented(aligned(columns)),
    ]),
  ];
}

function columnsFileLines(explanation: SheetExplanation, language: Language): readonly string[] {
  const texts = laterTextsIn(language).explanation;
  const suggested = suggestedColumns(explanation);
  if (suggested === null) return [];
  const isRead = explanation.headers.length > 0;
  const asItIs = isRead ? texts.columnsFile : texts.columnsFileGuessed;
  return [suggested.hasGap ? texts.columnsFileWithGap : asItIs, ...indented(compactJson(suggested.json))];
}

/** Indented, but with objects of plain values on one line: a line for each column. */
function compactJson(json: unknown): readonly string[] {
  const innermost = /\{\n[^{}[\]]*\}/g;
  const text = JSON.stringify(json, null, 2).replace(innermost, (object) => object.replace(/(?<!\s)\s*\n\s*/g, ' '));
  return text.split('\n');
}

function short(text: string, longest = LONGEST_TEXT): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
