import { severityOf, type Finding } from '../../assessing/finding';
import { findingText } from '../../i18n/finding-texts';
import type { Language } from '../../i18n/language';
import type { SummaryTexts } from '../../i18n/summary-texts';
import { cellToA1, quoteSheetName } from '../../workbook/address';
import type { PlannedCell, SheetPlan } from '../../workbook/sheet-plan';
import { textConstant } from '../formula-text';
import { heights, look, margins } from './look';
import { tabNames } from './our-tabs';
import { SheetPlanBuilder } from './sheet-plan-builder';
import { wrappedHeight } from './wrapped-text';

export interface FileFinding {
  readonly fileName: string;
  readonly finding: Finding;
}

const TABLE_NAME = 'ChamChuan_BangVanDe';
const HEADER = 2;

/** In characters, for printing in landscape. */
const columnWidths = [5, 28, 20, 9, 14, 9, 70] as const;

/** Plans *Vấn đề*: what was found wrong in each file, with a link to its cell. Gaps stand in their own tab. */
export function planProblemsTab(
  findings: readonly FileFinding[],
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

  findings.forEach(({ fileName, finding }, index) => {
    const row = HEADER + 1 + index;
    builder.put(row, 0, index + 1, look.number);
    builder.put(row, 1, fileName, look.text);
    builder.put(row, 2, finding.sheetName, look.text);
    builder.put(row, 3, linkTo(fileName, finding), look.link);
    builder.put(row, 4, texts.severities[severityOf[finding.code]], look.word);
    builder.put(row, 5, finding.criterion, { ...look.word, numberFormat: '@' });
    const problem = findingText(finding, language);
    builder.put(row, 6, problem, look.text);
    const needed = [
      wrappedHeight(fileName, columnWidths[1], look.text),
      wrappedHeight(finding.sheetName, columnWidths[2], look.text),
      wrappedHeight(problem, columnWidths[6], look.text),
    ];
    builder.rowHeight(row, Math.max(heights.row, ...needed));
  });
  const table = { ...across, row: HEADER, rowCount: 1 + findings.length };
  builder.table({ name: TABLE_NAME, area: table });
  builder.name(tabNames.problems, table);
  return builder.build({
    name,
    columnWidths,
    freeze: { rows: HEADER + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      area: { ...across, rowCount: HEADER + 1 + findings.length },
      titleRows: { first: HEADER, last: HEADER },
      margins,
    },
  });
}

function linkTo(fileName: string, { sheetName, cell }: Finding): PlannedCell['content'] | null {
  if (cell === null) return null;
  const address = cellToA1(cell);
  const target = `${fileName}#${quoteSheetName(sheetName)}!${address}`;
  return { formula: `=HYPERLINK(${textConstant(target)},${textConstant(address)})`, value: address };
}
