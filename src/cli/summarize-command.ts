import path from 'node:path';
import { combine, type FileReport } from '../app/combine';
import type { CheckReport } from '../app/report';
import type { CriterionAssessment } from '../assessing/assessment';
import { cliTexts } from '../i18n/cli-texts';
import { summaryTexts } from '../i18n/summary-texts';
import { success, type Outcome } from '../outcome';
import type { AssessedTable } from '../reporting/assessed-table';
import { OpenXmlPort } from '../workbook/openxml/open-xml-port';
import { blankWorkbook } from '../workbook/openxml/open-xml-workbook';
import type { SheetSnapshot } from '../workbook/snapshot';
import { checkInput, statusOfFile } from './checked-file';
import { checkOptions } from './check-options';
import { unusedColumns, usesColumns } from './columns-use';
import type { CommandNamed } from './command-line';
import { addSummary } from './copy-command';
import { refusalLine } from './error-message';
import { refusal, type Refusal } from './errors';
import { worse, type ExitStatus } from './exit-status';
import { findWorkbooks } from './find-workbooks';
import type { CommandIo, NamedFile } from './io';
import { planOutput, writeOutput } from './output-file';

type SummarizeCommand = CommandNamed<'summarize'>;

/** One file gets its summary tabs in a copy; several files, or a folder, are rolled up into one new workbook. */
export async function summarizeCommand(
  command: SummarizeCommand,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  const [first, ...others] = command.paths;
  if (first === undefined || others.length > 0) return rollUp(command, io);
  if ((await io.files.kind(path.resolve(io.workingFolder, first))) === 'folder') return rollUp(command, io);
  const added = await addSummary({ ...command, file: first }, io);
  if (added.ok || added.error.error.code !== 'structure-protected') return added;
  await io.stderr.write(`${first}: ${cliTexts[command.lang].ownWorkbook}\n`);
  return rollUp(command, io);
}

async function rollUp(command: SummarizeCommand, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  const options = await checkOptions(command, io);
  if (!options.ok) return options;
  const found = await findWorkbooks(command.paths, io);
  const inputs = found.flatMap((input) => (input.ok ? [input.value] : []));
  const output = await planOutput({ name: command.out, force: command.force, inputs, extension: '.xlsx' }, io);
  if (!output.ok) return output;

  const reports: FileReport[] = [];
  const used: boolean[] = [];
  const progress = io.startProgress(found.length, cliTexts[command.lang].remaining);
  let status: ExitStatus = 0;
  for (const input of found) {
    const checked = await checkInput(input, options.value, io);
    const { name, error, report } = checked;
    progress.clear();
    if (error !== null) await io.stderr.write(refusalLine({ name, error }, command.lang));
    if (report !== null) used.push(usesColumns(report, options.value));
    if (error === null && report !== null && input.ok)
      reports.push({ fileName: linkFrom(output.value, input.value), report: withoutCells(report) });
    status = worse(status, statusOfFile(checked));
    progress.advance();
  }
  progress.stop();
  await io.stderr.write(unusedColumns(command, used));
  if (reports.length === 0) return success(status);

  const workbook = blankWorkbook(summaryTexts[command.lang].tabs.summary);
  const [blankSheet] = workbook.sheetInfos();
  const edits = combine(reports, { language: command.lang, ...(blankSheet && { blankSheet }) });
  const applied = await new OpenXmlPort(workbook).apply(edits);
  if (!applied.ok) return refusal(command.out, applied.error);
  const written = await writeOutput(output.value, workbook.save(), io);
  if (!written.ok) return written;
  await io.stdout.write(`${cliTexts[command.lang].rolledUp(reports.length, command.out)}\n`);
  return success(status);
}

/** As a link in the output has it: relative to the output's folder, whatever the system with slashes. */
function linkFrom(output: NamedFile, input: NamedFile): string {
  return path.relative(path.dirname(output.path), input.path).split(path.sep).join('/');
}

/** What was concluded; the cells would fill the memory when thousands of files are rolled up. */
export function withoutCells({ workbook, remembered, sheets }: CheckReport): CheckReport {
  return {
    workbook: { ...workbook, sheets: [], metadata: null },
    remembered,
    sheets: sheets.map((report) => {
      const sheet = { ...report.sheet, values: [], formulas: [] };
      if (report.layout === 'none') return { ...report, sheet };
      const [first, ...others] = report.tables;
      const light = (assessed: AssessedTable) => withoutRows(assessed, sheet);
      return { ...report, sheet, tables: [light(first), ...others.map(light)] };
    }),
  };
}

/** A criterion's indicators are not summed up by themselves. */
function withoutRow(criterion: CriterionAssessment): CriterionAssessment {
  return criterion.measure === null
    ? { ...criterion, indicators: [], tableRow: null }
    : { ...criterion, tableRow: null };
}

function withoutRows(assessed: AssessedTable, sheet: SheetSnapshot): AssessedTable {
  const criteria = assessed.assessment.criteria.map(withoutRow);
  return {
    ...assessed,
    sheet,
    table: { ...assessed.table, rows: [] },
    assessment: { ...assessed.assessment, criteria },
  };
}
