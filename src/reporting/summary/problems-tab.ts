import { severityOf, type Finding, type Severity } from '../../assessing/finding';
import { findingText } from '../../i18n/finding-texts';
import type { Language } from '../../i18n/language';
import type { SummaryTexts } from '../../i18n/vi/summary';
import { cellToA1, quoteSheetName } from '../../workbook/address';
import type { PlannedFormula, SheetPlan } from '../../workbook/sheet-plan';
import { textConstant } from '../formula-text';
import { heights, look, margins } from './look';
import { tabNames } from './our-tabs';
import { SheetPlanBuilder } from './sheet-plan-builder';
import { wrappedHeight } from './wrapped-text';

interface FileFinding {
  readonly fileName: string;
  readonly finding: Finding;
}

/** Something that is said of a whole file. */
interface FileNote {
  readonly fileName: string;
  readonly severity: Severity;
  readonly text: string;
}

export type FileProblem = FileFinding | FileNote;

const TABLE_NAME = 'ChamChuan_BangVanDe';
const HEADER = 2;

/** In characters, for printing in landscape. */
const columnWidths = [5, 28, 20, 9, 14, 9, 70] as const;

/** Plans *Vấn đề*: what is to be said of each file, with links to it and to its cells. Gaps stand in their own tab. */
export function planProblemsTab(
  problems: readonly FileProblem[],
  name: string,
  texts: SummaryTexts,
  language: Language,
): SheetPlan {
  const builder = new SheetPlanBuilder();
  const { columns } = texts;
  const headers = [
    columns.order,
    columns.file,
    columns.sheet,
    columns.cell,
    columns.severity,
    columns.criterionNumber,
    columns.problem,
  ];
  const across = { row: 0, column: 0, rowCount: 1, columnCount: headers.length };
  builder.putMerged(across, texts.problemsTitle, look.title);
  builder.rowHeight(0, heights.title);
  headers.forEach((header, column) => builder.put(HEADER, column, header, look.header));
  builder.rowHeight(HEADER, heights.header);

  problems.forEach((problem, index) => {
    const row = HEADER + 1 + index;
    const { fileName } = problem;
    const { sheetName, severity, criterion, text, cell } = describe(problem, language);
    builder.put(row, 0, index + 1, look.number);
    builder.put(row, 1, linkTo(fileName, '', fileName), look.linkedText);
    builder.put(row, 2, sheetName, look.text);
    builder.put(row, 3, cell, look.link);
    builder.put(row, 4, texts.severities[severity], look.word);
    builder.put(row, 5, criterion, { ...look.word, numberFormat: '@' });
    builder.put(row, 6, text, look.text);
    const needed = [
      wrappedHeight(fileName, columnWidths[1], look.text),
      wrappedHeight(sheetName, columnWidths[2], look.text),
      wrappedHeight(text, columnWidths[6], look.text),
    ];
    builder.rowHeight(row, Math.max(heights.row, ...needed));
  });
  const table = { ...across, row: HEADER, rowCount: 1 + problems.length };
  builder.table({ name: TABLE_NAME, area: table });
  builder.name(tabNames.problems, table);
  return builder.build({
    name,
    columnWidths,
    freeze: { rows: HEADER + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      area: { ...across, rowCount: HEADER + 1 + problems.length },
      titleRows: { first: HEADER, last: HEADER, until: HEADER + problems.length },
      margins,
    },
  });
}

interface ProblemRow {
  readonly sheetName: string;
  readonly severity: Severity;
  readonly criterion: string | null;
  readonly text: string;
  readonly cell: PlannedFormula | null;
}

function describe(problem: FileProblem, language: Language): ProblemRow {
  if ('text' in problem) return { ...problem, sheetName: '', criterion: null, cell: null };
  const { fileName, finding } = problem;
  const { sheetName, criterion, cell } = finding;
  const address = cell === null ? null : cellToA1(cell);
  return {
    sheetName,
    criterion,
    severity: severityOf[finding.code],
    text: findingText(finding, language),
    cell: address === null ? null : linkTo(fileName, `#${quoteSheetName(sheetName)}!${address}`, address),
  };
}

/** @param place in the file, or "" for the file itself */
function linkTo(fileName: string, place: string, shown: string): PlannedFormula {
  return { formula: `=HYPERLINK(${textConstant(fileName + place)},${textConstant(shown)})`, value: shown };
}
